import { executionMaxScoreUnusual } from '../../../src/core/checks/execution-max-score-unusual';
import { DEFAULT_POLICY, findPreset } from '../../../src/core/scoring/policies/presets';
import { testCheck } from './check-table';

const hubei = findPreset('湖北') ?? DEFAULT_POLICY;

testCheck('executionMaxScoreUnusual', executionMaxScoreUnusual, {
  reject: [
    {
      because: 'twenty points by default',
      form: { funds: { maxScore: 20 } },
      hits: [{ at: 'H6', params: { expected: '10', found: '20' } }],
    },
    {
      because: 'points from a label',
      form: { funds: { maxScore: null, labelPoints: 20 } },
      hits: [{ at: 'J6', params: { expected: '10', found: '20' } }],
    },
    {
      because: 'ten points in 湖北',
      form: { policy: hubei, funds: { maxScore: '10' } },
      hits: [{ at: 'H6', params: { expected: '20', found: '10' } }],
    },
  ],
  accept: [
    { because: 'ten points', form: { funds: { maxScore: 10 } } },
    { because: 'twenty points in 湖北', form: { policy: hubei, funds: { maxScore: null, labelPoints: 20 } } },
    { because: 'a form that gives the execution no points', form: { funds: { maxScore: null } } },
    { because: 'a form without funds', form: {} },
  ],
});
