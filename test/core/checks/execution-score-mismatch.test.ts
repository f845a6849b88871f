import { executionScoreMismatch } from '../../../src/core/checks/execution-score-mismatch';
import { DEFAULT_POLICY, findPreset } from '../../../src/core/scoring/policies/presets';
import { testCheck } from './check-table';

const jiangxi = findPreset('江西') ?? DEFAULT_POLICY;

testCheck('executionScoreMismatch', executionScoreMismatch, {
  reject: [
    {
      because: 'another score',
      form: { funds: { annual: 250000, executed: 215457.6, maxScore: 10, score: 10 } },
      hits: [{ at: 'J6', params: { expected: '8.62', found: '10', isFormula: false } }],
    },
    {
      because: 'a rounded score as a hint',
      form: { funds: { annual: 43.2, executed: 37.24, maxScore: 10, score: '9' } },
      hits: [{ at: 'J6', severity: 'hint', params: { expected: '8.62', found: '9', isFormula: false } }],
    },
    {
      because: 'words',
      form: { funds: { annual: 10, executed: 10, maxScore: 10, score: '满分' } },
      hits: [{ at: 'J6', params: { expected: '10', found: '满分', isFormula: false } }],
    },
    {
      because: 'a proportional score where tiers are due',
      form: { policy: jiangxi, funds: { annual: 100, executed: 95.88, maxScore: 10, score: 9.59 } },
      hits: [{ at: 'J6', params: { expected: '7', found: '9.59', isFormula: false } }],
    },
  ],
  accept: [
    {
      because: 'the computed score',
      form: { funds: { annual: 250000, executed: 215457.6, maxScore: 10, score: 8.62 } },
    },
    {
      because: 'more places than two',
      form: { funds: { annual: 250000, executed: 215457.6, maxScore: 10, score: 8.618 } },
    },
    { because: 'an empty score', form: { funds: { annual: 10, executed: 10, maxScore: 10 } } },
    { because: 'a dash', form: { funds: { annual: 10, executed: 10, maxScore: 10, score: '—' } } },
    {
      because: 'a score nobody can compute',
      form: { funds: { annual: 0, executed: 0, maxScore: 10, score: 10 } },
    },
    {
      because: 'a form without 分值',
      form: { funds: { annual: 10, executed: 5, maxScore: null, score: 10 } },
    },
    { because: 'a form without funds', form: {} },
  ],
});
