import { isAbove, isNegative, type Decimal } from '../../number/decimal';
import type { IndicatorResult } from '../../scoring/scored-form';
import type { FormCell } from '../../form/form';
import { contentOf, statesNothing } from './cell-content';

/** What makes a typed score impossible, whatever the row achieved. */
export type ScoreFault = 'aboveMax' | 'negative' | 'notANumber';

/** The fault of a typed score; `null` for a possible score and for an empty cell. */
export function faultOf(
  cell: FormCell | null,
  typed: Decimal | null,
  maxScore: Decimal | null,
): ScoreFault | null {
  if (cell === null) return null;
  if (typed === null) return contentOf(cell) === '' ? null : 'notANumber';
  if (isNegative(typed)) return 'negative';
  return maxScore !== null && isAbove(typed, maxScore) ? 'aboveMax' : null;
}

/** The fault of a row's typed score; a row that does not apply may say so. */
export function faultOfRow({
  indicator,
  judgement,
  typedScore,
  maxScore,
}: IndicatorResult): ScoreFault | null {
  const isSaidNotToApply =
    judgement.outcome === 'notApplicable' &&
    indicator.score !== null &&
    (statesNothing(indicator.score) || contentOf(indicator.score) === '不适用');
  return isSaidNotToApply ? null : faultOf(indicator.score, typedScore, maxScore);
}
