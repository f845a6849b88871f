import { isAbove, minus, sum, ZERO, type Decimal } from '../number/decimal';
import { printDecimal } from '../number/rounding';
import type { ScoringPolicy } from './policy';
import { policyNumber } from './policy-number';
import type { IndicatorResult } from './scored-form';

/** 折算: the points of the rows that apply stand for the whole 分值. */
export interface Rescaling {
  /** 分值 of a whole form, as the policy has it. */
  readonly full: Decimal;
  /** 分值 of what applies; above zero and below the whole. */
  readonly remaining: Decimal;
}

/** 不适用: the row has no part in the sums. */
export const isLeftOut = ({ judgement }: IndicatorResult): boolean => judgement.outcome === 'notApplicable';

/**
 * How a total is scaled up for weighted rows that do not apply.
 *
 * @returns `null` where the policy does not rescale, where every weighted row applies, and where nothing is left.
 */
export function rescalingOf({
  policy,
  results,
}: {
  readonly policy: ScoringPolicy;
  readonly results: readonly IndicatorResult[];
}): Rescaling | null {
  if (policy.notApplicable !== 'rescale') return null;
  const leftOut = sum(results.filter(isLeftOut).flatMap(({ maxScore }) => maxScore ?? []));
  const full = policyNumber(policy.maxScore.total);
  const remaining = minus(full, leftOut);
  return isAbove(leftOut, ZERO) && isAbove(remaining, ZERO) ? { full, remaining } : null;
}

/** @example describeRescaling({ full, remaining }) // '总分已按适用的80分折算' */
export const describeRescaling = ({ remaining }: Rescaling): string =>
  `总分已按适用的${printDecimal(remaining)}分折算`;
