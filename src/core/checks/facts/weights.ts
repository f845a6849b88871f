import { isEqual } from '../../number/decimal';
import { policyNumber } from '../../scoring/policy-number';
import type { IndicatorResult, ScoredForm } from '../../scoring/scored-form';

/** Whether a row has a cell for its 分值 and nobody can read points there. */
export const isWeightMissing = ({ indicator, maxScore, judgement }: IndicatorResult): boolean =>
  indicator.maxScore !== null && maxScore === null && judgement.outcome !== 'notApplicable';

/** Whether the weights of the form add up to what the policy asks for; a form without weights has none to add. */
export const doWeightsAddUp = ({ total, policy }: ScoredForm): boolean =>
  total.maxScore !== null && isEqual(total.maxScore, policyNumber(policy.maxScore.total));
