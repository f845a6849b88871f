import type { Judgement } from '../judgement/judgement';
import { decimalOfNumber, type Decimal } from '../number/decimal';
import { computePoints } from './compute-points';
import type { ScoringPolicy } from './policy';
import { readMaxScore, readPoints } from '../form/read-points';
import type { Score } from './score';
import { isInBand, scoreBand, wholeBand, type ScoreBand } from './score-band';
import type { IndicatorResult, JudgedIndicator, RowDecision } from './scored-form';

/** The points a person chose, as far as they can stand. */
function keepDecided(decision: RowDecision | null, typedScore: Decimal | null, band: ScoreBand): Score {
  const chosen = decision?.points ?? null;
  const points = chosen === null ? null : decimalOfNumber(chosen);
  return points !== null && isInBand(points, band)
    ? { kind: 'decided', points }
    : keepTyped(typedScore, band);
}

const keepTyped = (typedScore: Decimal | null, band: ScoreBand): Score =>
  typedScore !== null && isInBand(typedScore, band)
    ? { kind: 'kept', points: typedScore }
    : { kind: 'waiting' };

function decideScore(
  judgement: Judgement,
  maxScore: Decimal | null,
  typedScore: Decimal | null,
  policy: ScoringPolicy,
  decision: RowDecision | null,
): Score {
  if (maxScore === null || judgement.outcome === 'notApplicable') return { kind: 'none' };
  if (decision?.isScoreLocked === true) return keepTyped(typedScore, wholeBand(maxScore));
  const points = computePoints(judgement, maxScore, policy);
  return points === null
    ? keepDecided(decision, typedScore, scoreBand(judgement, maxScore, policy))
    : { kind: 'computed', points };
}

/**
 * 得分 of one indicator: computed by the policy, else the typed one if it can stand, else a person's turn.
 *
 * @param decision what a person decided; nothing is computed over a locked score
 */
export function scoreIndicator(
  judged: JudgedIndicator,
  policy: ScoringPolicy,
  decision: RowDecision | null,
): IndicatorResult {
  const maxScore = readMaxScore(judged.indicator.maxScore);
  const typedScore = readPoints(judged.indicator.score);
  return {
    ...judged,
    maxScore,
    typedScore,
    score: decideScore(judged.judgement, maxScore, typedScore, policy, decision),
  };
}
