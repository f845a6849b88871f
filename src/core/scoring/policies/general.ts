import type { Preset } from './preset';

/**
 * 通用（默认）: the practice that most published forms and the platforms share.
 *
 * @remarks
 * It stands for no single document, so it names no source; scoring-rules §10 says how each value was chosen.
 */
export const general: Preset = {
  policy: {
    name: '通用（默认）',
    execution: {
      base: 'annualBudget',
      mode: { kind: 'proportional' },
      over100: 'errorAndCap',
      zeroBudget: 'ask',
    },
    quantity: {
      below: { kind: 'proportional' },
      reverse: 'ratio',
      overThreshold: 1.3,
      overSigns: 'atLeastAndChange',
      overAction: { kind: 'ask' },
    },
    quality: { bands: { met: 0.8, partly: 0.6 }, points: 'fullWhenAchieved' },
    explanation: {
      belowFull: 'require',
      executionBelow: { rate: 0.9, strength: 'ask' },
      budgetAdjusted: 'off',
      fillers: ['无', '/', '-', '—', '——', '0', '空', '没有', '不适用'],
      maxLength: null,
    },
    maxScore: { total: 100, execution: 10 },
    total: { capByExecution: null },
    rating: { bounds: [90, 80, 60], labels: ['优', '良', '中', '差'] },
    rounding: { row: 2, total: 2 },
    tolerance: 0.01,
    notApplicable: 'ask',
  },
  sources: {},
};
