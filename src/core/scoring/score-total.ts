import type { SelfEvaluationForm } from '../form/form';
import {
  isAbove,
  isBelow,
  isEqual,
  over,
  plus,
  smaller,
  sum,
  times,
  ZERO,
  type Decimal,
} from '../number/decimal';
import { roundHalfUp } from '../number/rounding';
import type { ScoringPolicy } from './policy';
import { policyNumber } from './policy-number';
import { readPoints } from '../form/read-points';
import { isLeftOut, rescalingOf } from './rescaling';
import type { ExecutionScore, Score, TotalScore } from './score';
import type { IndicatorResult } from './scored-form';
import { rateTotal } from './self-rating';

/** The points a score comes to; `null` while nobody gave any. */
export const pointsOf = (score: Score): Decimal | null =>
  score.kind === 'computed' || score.kind === 'kept' || score.kind === 'decided' ? score.points : null;

const sumOfPresent = (values: readonly (Decimal | null)[]): Decimal =>
  sum(values.filter((value) => value !== null));

const isWeighted = ({ maxScore }: IndicatorResult): boolean => maxScore !== null && isAbove(maxScore, ZERO);

/** The parts of a form that its sums are made of. */
export interface TotalParts {
  readonly form: SelfEvaluationForm;
  readonly policy: ScoringPolicy;
  readonly execution: ExecutionScore | null;
  readonly results: readonly IndicatorResult[];
}

function sumOfWeights({ form, execution, results }: TotalParts): Decimal | null {
  if (!form.columns.has('maxScore')) return null;
  return sumOfPresent([execution?.maxScore ?? null, ...results.map(({ maxScore }) => maxScore)]);
}

function rowsWaiting({ form, policy, execution, results }: TotalParts): readonly number[] {
  const isWaiting = (result: IndicatorResult): boolean =>
    result.score.kind === 'waiting' || (isLeftOut(result) && policy.notApplicable === 'ask');
  const rows = results
    .filter((result) => isWeighted(result) && isWaiting(result))
    .map(({ indicator }) => indicator.row);
  return form.funds !== null && execution?.score.kind === 'waiting' ? [form.funds.total.row, ...rows] : rows;
}

function cap(total: Decimal, rate: Decimal | null, policy: ScoringPolicy): Decimal {
  if (rate === null) return total;
  const applicable = (policy.total.capByExecution ?? []).filter(({ below }) =>
    isBelow(rate, policyNumber(below)),
  );
  return applicable.map((entry) => policyNumber(entry.total)).reduce(smaller, total);
}

/**
 * What points come to as a total: scaled up for rows that do not apply and capped by the execution, where the
 * policy says so; by default the points themselves.
 */
export function totalOfPoints(points: Decimal, parts: TotalParts): Decimal {
  const rescaling = rescalingOf(parts);
  const scaled = rescaling === null ? points : times(points, over(rescaling.full, rescaling.remaining));
  return cap(scaled, parts.execution?.rate ?? null, parts.policy);
}

function computeTotal(parts: TotalParts): Decimal {
  const { policy, execution, results } = parts;
  const earned = plus(
    sumOfPresent(results.map(({ score }) => pointsOf(score))),
    (execution === null ? null : pointsOf(execution.score)) ?? ZERO,
  );
  const total = roundHalfUp(totalOfPoints(earned, parts), policy.rounding.total);
  return smaller(total, policyNumber(policy.maxScore.total));
}

/**
 * 总分: execution score plus every row once, rounded after the rows were, and the 自评等级 that follows.
 *
 * @remarks Nothing is computed without weights, while they do not add up, or while a weighted row waits.
 */
export function scoreTotal(parts: TotalParts): TotalScore {
  const { form, policy, results } = parts;
  const maxScore = sumOfWeights(parts);
  const waitingRows = rowsWaiting(parts);
  const isReady =
    maxScore !== null &&
    isEqual(maxScore, policyNumber(policy.maxScore.total)) &&
    waitingRows.length === 0 &&
    !results.every(isLeftOut);
  const score = isReady ? computeTotal(parts) : null;
  return {
    maxScore,
    typedScore: readPoints(form.total?.score ?? null),
    score,
    rating: score === null ? null : rateTotal(score, policy),
    waitingRows,
  };
}
