import { DEFAULT_POLICY } from './default-policy';
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
  policy: DEFAULT_POLICY,
  // S10 and S11 print the same split.
  blockPoints: [
    { label: '产出', points: 50 },
    { label: '效益', points: 30 },
    { label: '满意度', points: 10 },
  ],
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
