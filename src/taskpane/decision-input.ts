import {
  isInBand,
  isReduced,
  parseDecimal,
  printDecimal,
  scoreBand,
  toNumber,
  waitingCauseOf,
} from '../core/index';
import type { DecidedOutcome, IndicatorResult, RowDecision, ScoreBand, ScoringPolicy } from '../core/index';

/** Whether the points of a row are, or can be, a person's to choose; a row that lacks something lacks that first. */
export function needsPerson(result: IndicatorResult, decision: RowDecision, policy: ScoringPolicy): boolean {
  const { score, maxScore, judgement } = result;
  return (
    maxScore !== null &&
    (isReduced(judgement, policy) ||
      (score.kind === 'waiting' && waitingCauseOf(result) === 'person') ||
      score.kind === 'kept' ||
      score.kind === 'decided' ||
      decision.outcome !== null ||
      decision.isScoreLocked)
  );
}

/** Whether a row does not apply, so that something has to become of its points. */
export const isLeftOut = ({ judgement, maxScore }: IndicatorResult): boolean =>
  judgement.outcome === 'notApplicable' && maxScore !== null && toNumber(maxScore) > 0;

/** Whether a person may say how far a row got: only where the program could not tell from figures. */
export const canDecideOutcome = ({ judgement }: IndicatorResult): boolean =>
  judgement.outcome === 'undecidable' || judgement.basis === 'descriptive';

const isDecided = (outcome: IndicatorResult['judgement']['outcome']): outcome is DecidedOutcome =>
  outcome === 'met' || outcome === 'partly' || outcome === 'missed';

/** The outcome a row has, as far as it is one of the three. */
export const outcomeOf = ({ judgement }: IndicatorResult, decision: RowDecision): DecidedOutcome | null =>
  decision.outcome ?? (isDecided(judgement.outcome) ? judgement.outcome : null);

/** Where the points may lie; `null` for a row without 分值. */
export const bandOf = ({ judgement, maxScore }: IndicatorResult, policy: ScoringPolicy): ScoreBand | null =>
  maxScore === null ? null : scoreBand(judgement, maxScore, policy);

/** @example printBand({ from: 6, to: 8, isUpperBoundInside: false }) // '6分以上、8分以下（不含8分）' */
export function printBand({ from, to, isUpperBoundInside }: ScoreBand): string {
  const lower = `${printDecimal(from)}分`;
  const upper = `${printDecimal(to)}分`;
  if (lower === upper) return upper;
  const range = toNumber(from) === 0 ? `0–${upper}` : `${lower}以上、${upper}以下`;
  return isUpperBoundInside ? range : `${range}（不含${upper}）`;
}

const POINTS = /^\d{1,4}(?:[.．]\d{1,2})?$/u;

/** What a person typed as points. */
export type TypedPoints =
  | { readonly kind: 'points'; readonly points: number | null }
  | { readonly kind: 'unusable'; readonly message: string };

/**
 * Reads typed points whole or not at all; an empty field takes the choice back.
 *
 * @example readPoints('9.5', band) // { kind: 'points', points: 9.5 }
 */
export function readPoints(text: string, band: ScoreBand): TypedPoints {
  const plain = text.trim().normalize('NFKC');
  if (plain === '') return { kind: 'points', points: null };
  const unusable: TypedPoints = { kind: 'unusable', message: `得分须为${printBand(band)}，最多两位小数` };
  if (!POINTS.test(plain)) return unusable;
  const points = parseDecimal(plain);
  return points !== null && isInBand(points, band) ? { kind: 'points', points: toNumber(points) } : unusable;
}
