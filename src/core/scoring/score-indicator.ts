import type { Judgement } from '../judgement/judgement';
import type { Decimal } from '../number/decimal';
import { computePoints } from './compute-points';
import type { ScoringPolicy } from './policy';
import { readMaxScore, readPoints } from './read-points';
import type { Score } from './score';
import { isInBand, scoreBand, wholeBand, type ScoreBand } from './score-band';
import type { IndicatorResult, JudgedIndicator } from './scored-form';

const keepTyped = (typedScore: Decimal | null, band: ScoreBand): Score =>
  typedScore !== null && isInBand(typedScore, band)
    ? { kind: 'kept', points: typedScore }
    : { kind: 'waiting' };

function decideScore(
  judgement: Judgement,
  maxScore: Decimal | null,
  typedScore: Decimal | null,
  policy: ScoringPolicy,
  isLocked: boolean,
): Score {
  if (maxScore === null || judgement.outcome === 'notApplicable') return { kind: 'none' };
  if (isLocked) return keepTyped(typedScore, wholeBand(maxScore));
  const points = computePoints(judgement, maxScore, policy);
  return points === null
    ? keepTyped(typedScore, scoreBand(judgement, maxScore, policy))
    : { kind: 'computed', points };
}

/**
 * 得分 of one indicator: computed by the policy, else the typed one if it can stand, else a person's turn.
 *
 * @param isLocked a person fixed the typed score (人工评定); nothing is computed over it
 */
export function scoreIndicator(
  judged: JudgedIndicator,
  policy: ScoringPolicy,
  isLocked: boolean,
): IndicatorResult {
  const maxScore = readMaxScore(judged.indicator.maxScore);
  const typedScore = readPoints(judged.indicator.score);
  return {
    ...judged,
    maxScore,
    typedScore,
    score: decideScore(judged.judgement, maxScore, typedScore, policy, isLocked),
  };
}
