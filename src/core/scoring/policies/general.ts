import { OWN_CHOICE, S1, S2, S3, S4, S8, S10, S11, S12, S13, S14, S20, S26, S30 } from './policy-source';
import type { Preset } from './preset';

/**
 * 通用（默认）: the practice that most published forms and the platforms share.
 *
 * @remarks
 * It stands for no single document: each value names the texts it was taken from, or says that it is our own
 * careful choice where no text decides (scoring-rules §10).
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
  sources: {
    'execution.base': [S8, S12],
    'execution.mode': [S3, S14],
    'execution.over100': [S3],
    'execution.zeroBudget': [OWN_CHOICE],
    'quantity.below': [S2, S12, S13, S14],
    'quantity.reverse': [S12, S13, S14],
    'quantity.overThreshold': [S1, S30],
    'quantity.overSigns': [S1],
    'quantity.overAction': [S30],
    'quality.bands': [S2, S11],
    'quality.points': [OWN_CHOICE],
    'explanation.belowFull': [S1],
    'explanation.executionBelow': [S8],
    'explanation.budgetAdjusted': [OWN_CHOICE],
    'explanation.fillers': [S20],
    'explanation.maxLength': [OWN_CHOICE],
    'maxScore.total': [S4, S10],
    'maxScore.execution': [S10, S11],
    'total.capByExecution': [OWN_CHOICE],
    'rating.bounds': [S4, S26],
    'rating.labels': [S26],
    'rounding.row': [S2],
    'rounding.total': [S1, S4],
    tolerance: [OWN_CHOICE],
    notApplicable: [OWN_CHOICE],
  },
};
