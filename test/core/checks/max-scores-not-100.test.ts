import { maxScoresNot100 } from '../../../src/core/checks/max-scores-not-100';
import { DEFAULT_POLICY } from '../../../src/core/scoring/policies/presets';
import { testCheck } from './check-table';

testCheck('maxScoresNot100', maxScoresNot100, {
  reject: [
    {
      because: 'too many points, at the printed total',
      form: { funds: { maxScore: 10 }, rows: [{ maxScore: 70 }, { maxScore: 30 }], total: { maxScore: 100 } },
      hits: [{ at: 'G40', params: { expected: '100', found: '110' } }],
    },
    {
      because: 'too few points in a form without a total',
      form: { rows: [{ maxScore: 99.99 }] },
      hits: [{ at: null, params: { expected: '100', found: '99.99' } }],
    },
    {
      because: 'too many points although a weight is missing',
      form: { rows: [{ maxScore: 101 }, { maxScore: undefined }] },
      hits: [{ at: null, params: { expected: '100', found: '101' } }],
    },
    {
      because: 'a total row without 分值 at its score',
      form: { rows: [{ maxScore: 99 }], total: { maxScore: null, score: 99 } },
      hits: [{ at: 'H40', params: { expected: '100', found: '99' } }],
    },
  ],
  accept: [
    {
      because: 'weights that add up',
      form: { funds: { maxScore: '10' }, rows: [{ maxScore: 67.5 }, { maxScore: '22.5' }] },
    },
    { because: 'a form without weights', form: { funds: { maxScore: 20 }, rows: [{ maxScore: null }] } },
    { because: 'a form in which no indicator is begun', form: { funds: { maxScore: 10 }, rows: [] } },
    {
      because: 'points that are short because a weight is missing',
      form: { rows: [{ maxScore: 90 }, { maxScore: undefined }] },
    },
    {
      because: 'another total of the policy',
      form: {
        policy: { ...DEFAULT_POLICY, maxScore: { total: 110, execution: 10 } },
        rows: [{ maxScore: 110 }],
      },
    },
  ],
});
