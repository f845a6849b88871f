import { maxScoreMissing } from '../../../src/core/checks/max-score-missing';
import { testCheck } from './check-table';

testCheck('maxScoreMissing', maxScoreMissing, {
  reject: [
    {
      because: 'an empty weight',
      form: { rows: [{ maxScore: 90 }, { maxScore: undefined }] },
      hits: [{ at: 'G14', params: { indicator: '指标2', found: '' } }],
    },
    {
      because: 'weights that are no points',
      form: { rows: [{ maxScore: '十分' }, { maxScore: -5 }, { maxScore: { error: '#REF!' } }] },
      hits: [
        { at: 'G13', params: { indicator: '指标1', found: '十分' } },
        { at: 'G14', params: { indicator: '指标2', found: '-5' } },
        { at: 'G15', params: { indicator: '指标3', found: '#REF!' } },
      ],
    },
  ],
  accept: [
    { because: 'a form without weights', form: { rows: [{ maxScore: null }] } },
    { because: 'a weight of zero', form: { rows: [{ maxScore: 0 }] } },
    {
      because: 'a row that does not apply',
      form: { rows: [{}, { maxScore: '/', target: '/', outcome: 'notApplicable' }] },
    },
  ],
});
