import { totalMaxScoreMismatch } from '../../../src/core/checks/total-max-score-mismatch';
import { testCheck } from './check-table';
import { buildScoredForm } from './scored-form-builder';

testCheck('totalMaxScoreMismatch', totalMaxScoreMismatch, {
  reject: [
    {
      because: 'another total',
      form: { rows: [{ maxScore: 100 }], total: { maxScore: 90 } },
      hits: [{ at: 'G40', params: { expected: '100', found: '90' } }],
    },
    {
      because: 'words',
      form: { rows: [{ maxScore: 100 }], total: { maxScore: '百分' } },
      hits: [{ at: 'G40', params: { expected: '100', found: '百分' } }],
    },
  ],
  accept: [
    { because: 'the sum', form: { rows: [{ maxScore: 100 }], total: { maxScore: '100' } } },
    { because: 'weights that do not add up', form: { rows: [{ maxScore: 110 }], total: { maxScore: 100 } } },
    { because: 'an empty total', form: { rows: [{ maxScore: 100 }], total: {} } },
    { because: 'a form without a total', form: { rows: [{ maxScore: 100 }] } },
    { because: 'a form without weights', form: { rows: [{ maxScore: null }], total: { maxScore: 100 } } },
  ],
});

it('takes a cell that 分值 shares with 得分 for the score', () => {
  const scored = buildScoredForm({ rows: [{ maxScore: 100 }], total: { score: 90 } });
  const cell = scored.form.total?.score ?? null;
  const total = { row: 40, maxScore: cell, score: cell };
  expect(totalMaxScoreMismatch.run({ ...scored, form: { ...scored.form, total } })).toEqual([]);
});
