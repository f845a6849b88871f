import type { Judgement } from './judgement';

/** The judgement of a row in which a formula was never calculated: whatever else it says, nothing is known of it. */
export const NOT_CALCULATED: Judgement = {
  outcome: 'undecidable',
  completionRate: null,
  basis: 'none',
  isReverse: false,
  notes: ['formulaNotCalculated'],
  sentence: '年度指标值或实际完成值的公式没有计算结果，无法判断',
};
