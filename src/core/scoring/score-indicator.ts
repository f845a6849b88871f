import type { Judgement } from '../judgement/judgement';
import { decimalOfNumber, type Decimal } from '../number/decimal';
import { computePoints, isReduced } from './compute-points';
import type { ScoringPolicy } from './policy';
import { readMaxScore, readPoints } from '../form/read-points';
import type { Score } from './score';
import { isInBand, keepTyped, scoreBand, wholeBand, type ScoreBand } from './score-band';
import type { IndicatorResult, JudgedIndicator, RowDecision } from './scored-form';

/** The points a person chose, as far as they can stand. */
function decidedPoints(decision: RowDecision | null, band: ScoreBand): Decimal | null {
  const chosen = decision?.points ?? null;
  const points = chosen === null ? null : decimalOfNumber(chosen);
  return points !== null && isInBand(points, band) ? points : null;
}

function decideScore(
  judgement: Judgement,
  maxScore: Decimal | null,
  typedScore: Decimal | null,
  policy: ScoringPolicy,
  decision: RowDecision | null,
): Score {
  if (maxScore === null || judgement.outcome === 'notApplicable') return { kind: 'none' };
  if (decision?.isScoreLocked === true) return keepTyped(typedScore, wholeBand(maxScore));
  const band = scoreBand(judgement, maxScore, policy);
  const computed = computePoints(judgement, maxScore, policy);
  const isOpenToPerson =
    computed === null || judgement.basis === 'descriptive' || isReduced(judgement, policy);
  const decided = isOpenToPerson ? decidedPoints(decision, band) : null;
  if (decided !== null) return { kind: 'decided', points: decided };
  return computed === null ? keepTyped(typedScore, band) : { kind: 'computed', points: computed };
}

/** Whether a decision stands: the row may have changed since, so that its figures speak for themselves again. */
function hasEffect(decision: RowDecision | null, judgement: Judgement, score: Score): boolean {
  if (decision === null) return false;
  const isOutcomeTheirs = judgement.basis === 'descriptive' && judgement.outcome === decision.outcome;
  return isOutcomeTheirs || score.kind === 'decided' || (decision.isScoreLocked && score.kind === 'kept');
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
  const { indicator, targetText, actualText, judgement } = judged;
  const maxScore = readMaxScore(indicator.maxScore);
  const typedScore = readPoints(indicator.score);
  const score = decideScore(judgement, maxScore, typedScore, policy, decision);
  const isByPerson = hasEffect(decision, judgement, score);
  return { indicator, targetText, actualText, judgement, maxScore, typedScore, score, isByPerson };
}
