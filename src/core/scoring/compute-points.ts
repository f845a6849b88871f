import type { Judgement } from '../judgement/judgement';
import {
  integer,
  isAbove,
  isBelow,
  larger,
  minus,
  ONE,
  over,
  smaller,
  times,
  ZERO,
  type Decimal,
} from '../number/decimal';
import { roundHalfUp } from '../number/rounding';
import type { ScoringPolicy } from './policy';
import { policyNumber } from './policy-number';

/** The share of 分值 that a missed row earns at its completion rate, from 0 to 1. */
export function shareOfMissed(
  rate: Decimal,
  isReverse: boolean,
  quantity: ScoringPolicy['quantity'],
): Decimal {
  if (!isAbove(rate, ZERO)) return ZERO;
  if (!isReverse) {
    const { below } = quantity;
    const isFailed = below.kind === 'passMark' && isBelow(rate, policyNumber(below.from));
    return isFailed ? ZERO : smaller(rate, ONE);
  }
  // 1 − (actual − target) ÷ target is 2 − actual ÷ target, and the rate is target ÷ actual.
  const share = quantity.reverse === 'linear' ? minus(integer(2), over(ONE, rate)) : rate;
  return larger(ZERO, smaller(share, ONE));
}

function afterOverFulfilment(maxScore: Decimal, action: ScoringPolicy['quantity']['overAction']): Decimal {
  switch (action.kind) {
    case 'ask':
    case 'require':
    case 'nothing':
      return maxScore;
    case 'deduct':
      return larger(ZERO, minus(maxScore, policyNumber(action.points)));
    case 'reduce':
      return larger(ZERO, times(maxScore, minus(ONE, policyNumber(action.share))));
  }
}

/** 超额扣减: a row the policy takes points from for exceeding its target; the last word on them is a person's. */
export const isReduced = ({ outcome }: Judgement, { quantity }: ScoringPolicy): boolean =>
  outcome === 'exceeded' && (quantity.overAction.kind === 'deduct' || quantity.overAction.kind === 'reduce');

/**
 * Rounds points once; full marks are the 分值 itself.
 *
 * @remarks A 分值 of 3.333 would lose a thousandth on every row that is met, and 3.335 would be exceeded.
 */
export function roundPoints(points: Decimal, maxScore: Decimal, places: number): Decimal {
  return isBelow(points, maxScore) ? smaller(roundHalfUp(points, places), maxScore) : maxScore;
}

/**
 * 得分 by the policy alone, exact arithmetic rounded once.
 *
 * @returns `null` where only a person can choose the points.
 */
export function computePoints(
  judgement: Judgement,
  maxScore: Decimal,
  policy: ScoringPolicy,
): Decimal | null {
  const places = policy.rounding.row;
  switch (judgement.outcome) {
    case 'met':
      return judgement.basis === 'descriptive' && policy.quality.points === 'personChooses' ? null : maxScore;
    case 'exceeded':
      return roundPoints(afterOverFulfilment(maxScore, policy.quantity.overAction), maxScore, places);
    case 'partly':
    case 'missed': {
      if (judgement.completionRate === null) return null;
      const share = shareOfMissed(judgement.completionRate, judgement.isReverse, policy.quantity);
      return roundPoints(times(maxScore, share), maxScore, places);
    }
    case 'undecidable':
    case 'notApplicable':
      return null;
  }
}
