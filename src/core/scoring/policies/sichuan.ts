import { general } from './general';
import { S8, S11 } from './policy-source';
import type { Preset } from './preset';

/**
 * 四川: reasons are required for an execution rate below 90 % and for an adjusted budget, in 100 characters.
 *
 * @remarks Sources S8 (official form 510000_0013zp) and S11 (表注 of 衔接资金: bands).
 */
export const sichuan: Preset = {
  policy: {
    ...general.policy,
    name: '四川',
    execution: { ...general.policy.execution, base: 'annualBudget' },
    quality: { ...general.policy.quality, bands: { met: 0.8, partly: 0.6 } },
    explanation: {
      ...general.policy.explanation,
      executionBelow: { rate: 0.9, strength: 'require' },
      budgetAdjusted: 'require',
      maxLength: 100,
    },
    maxScore: { total: 100, execution: 10 },
  },
  sources: {
    'execution.base': [S8],
    'quality.bands': [S11],
    'explanation.executionBelow': [S8],
    'explanation.budgetAdjusted': [S8],
    'explanation.maxLength': [S8],
    'maxScore.execution': [S8],
  },
};
