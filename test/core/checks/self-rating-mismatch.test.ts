import { selfRatingMismatch } from '../../../src/core/checks/self-rating-mismatch';
import { testCheck } from './check-table';

testCheck('selfRatingMismatch', selfRatingMismatch, {
  reject: [
    {
      because: 'a grade that is too good for the printed total',
      form: { total: { score: 89.99 }, selfRating: '优秀' },
      hits: [{ at: 'I40', params: { expected: '良好', found: '优秀', total: '89.99' } }],
    },
    {
      because: 'a grade that is too bad',
      form: { total: { score: 90 }, selfRating: '良' },
      hits: [{ at: 'I40', params: { expected: '优', found: '良', total: '90' } }],
    },
  ],
  accept: [
    { because: 'the grade of the total', form: { total: { score: 90 }, selfRating: '优' } },
    { because: 'another word for it', form: { total: { score: 75 }, selfRating: '合格' } },
    { because: 'an empty grade', form: { total: { score: 90 }, selfRating: '' } },
    { because: 'boxes to tick', form: { total: { score: 50 }, selfRating: '优□良□中□差□' } },
    { because: 'a total that is not there', form: { total: {}, selfRating: '优' } },
    { because: 'a form without a grade', form: { total: { score: 50 } } },
  ],
});
