import type { Judgement } from '../judgement/judgement';
import { isAbove, isBelow, times, ZERO, type Decimal } from '../number/decimal';
import { roundHalfUp } from '../number/rounding';
import type { ScoringPolicy } from './policy';
import type { Score } from './score';
import { policyNumber } from './policy-number';

/** 评分区间: where the points of a row may lie when a person chooses them. The lower bound is inside. */
export interface ScoreBand {
  readonly from: Decimal;
  readonly to: Decimal;
  readonly isUpperBoundInside: boolean;
}

/** From nothing to full marks. */
export const wholeBand = (maxScore: Decimal): ScoreBand => ({
  from: ZERO,
  to: maxScore,
  isUpperBoundInside: true,
});

/**
 * The band of a judged row: 达成, 部分达成 or 未达成 for a descriptive one, the whole 分值 for every other.
 *
 * @remarks
 * Bounds are points at two places, as the platforms check them on saving (scoring-rules §4), and none lies
 * above the 分值 it is a share of.
 */
export function scoreBand(judgement: Judgement, maxScore: Decimal, policy: ScoringPolicy): ScoreBand {
  const pointsAt = (share: number): Decimal => {
    const rounded = roundHalfUp(times(maxScore, policyNumber(share)), 2);
    return isAbove(rounded, maxScore) ? maxScore : rounded;
  };
  if (judgement.basis !== 'descriptive') return wholeBand(maxScore);
  const { met, partly } = policy.quality.bands;
  switch (judgement.outcome) {
    case 'met':
    case 'exceeded':
      return { from: pointsAt(met), to: maxScore, isUpperBoundInside: true };
    case 'partly':
      return { from: pointsAt(partly), to: pointsAt(met), isUpperBoundInside: false };
    case 'missed':
      return { from: ZERO, to: pointsAt(partly), isUpperBoundInside: false };
    case 'undecidable':
    case 'notApplicable':
      return wholeBand(maxScore);
  }
}

/** Whether points lie in the band. */
export const isInBand = (points: Decimal, { from, to, isUpperBoundInside }: ScoreBand): boolean =>
  !isBelow(points, from) && (isUpperBoundInside ? !isAbove(points, to) : isBelow(points, to));

/** 人工评定: the typed score stays if it lies in the band, else a person has to choose one. */
export const keepTyped = (typedScore: Decimal | null, band: ScoreBand): Score =>
  typedScore !== null && isInBand(typedScore, band)
    ? { kind: 'kept', points: typedScore }
    : { kind: 'waiting' };
