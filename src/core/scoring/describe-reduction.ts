import type { Decimal } from '../number/decimal';
import { printDecimal, printPercent } from '../number/rounding';
import { computePoints, isReduced } from './compute-points';
import type { ScoringPolicy } from './policy';
import { policyNumber } from './policy-number';
import type { IndicatorResult } from './scored-form';

function reductionWords({ overAction }: ScoringPolicy['quantity']): string {
  switch (overAction.kind) {
    case 'deduct':
      return `扣减${String(overAction.points)}分`;
    case 'reduce':
      return `扣减${printPercent(policyNumber(overAction.share))}`;
    case 'ask':
    case 'require':
    case 'nothing':
      return '';
  }
}

/** The points that the policy leaves a row it takes points from; `null` for every other row. */
export function reducedPoints(
  { judgement, maxScore }: IndicatorResult,
  policy: ScoringPolicy,
): Decimal | null {
  return maxScore !== null && isReduced(judgement, policy)
    ? computePoints(judgement, maxScore, policy)
    : null;
}

/**
 * 超额扣减: what the policy takes from a row for exceeding its target, and what that leaves.
 *
 * @returns `null` for a row that keeps its points, and for one whose points are a person's by now.
 * @example describeReduction(result, policy) // '超额完成，按评分办法扣减10%，得18分'
 */
export function describeReduction(result: IndicatorResult, policy: ScoringPolicy): string | null {
  const points = reducedPoints(result, policy);
  if (points === null || result.score.kind !== 'computed') return null;
  return `超额完成，按评分办法${reductionWords(policy.quantity)}，得${printDecimal(points)}分`;
}
