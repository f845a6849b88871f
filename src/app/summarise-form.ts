import type { Evaluation } from '../core/evaluate';
import { isAbove, over, sum, toNumber, ZERO } from '../core/number/decimal';
import type { Decimal } from '../core/number/decimal';
import { isLeftOut, rescalingOf } from '../core/scoring/rescaling';
import { pointsOf } from '../core/scoring/score-total';

/** One block of the form with the points won of the points possible. */
export interface BlockScore {
  /** 预算执行, or the first level as written. */
  readonly label: string;
  readonly points: Decimal;
  readonly maxScore: Decimal;
  /** From 0 to 1, to be drawn. */
  readonly share: number;
}

/** What the head of the pane says about a form. */
export interface FormSummary {
  /** In the order of the form; empty for a form without 分值. */
  readonly blocks: readonly BlockScore[];
  readonly rowCount: number;
  /** Rows in which nothing is missing, owed, or left to a person. */
  readonly completeRowCount: number;
}

const OWED = /-(?:missing|unexplained|not-calculated)$/u;

const blockScore = (
  label: string,
  points: readonly (Decimal | null)[],
  weights: readonly (Decimal | null)[],
): BlockScore => {
  const won = sum(points.filter((value) => value !== null));
  const maxScore = sum(weights.filter((value) => value !== null));
  return {
    label,
    points: won,
    maxScore,
    share: isAbove(maxScore, ZERO) ? Math.min(1, Math.max(0, toNumber(over(won, maxScore)))) : 0,
  };
};

/**
 * Sums up a form: points by block, and how many rows are complete.
 *
 * @remarks What a rescaled total leaves out cannot be won: the blocks come to what the total is scaled from.
 */
export function summariseForm(evaluation: Evaluation): FormSummary {
  const { execution, results, findings } = evaluation;
  const isRescaled = rescalingOf(evaluation) !== null;
  const categories = [...new Set(results.map(({ indicator }) => indicator.category ?? '绩效指标'))];
  const ofCategory = (label: string): BlockScore => {
    const rows = results.filter(({ indicator }) => (indicator.category ?? '绩效指标') === label);
    return blockScore(
      label,
      rows.map(({ score }) => pointsOf(score)),
      rows.map((result) => (isRescaled && isLeftOut(result) ? null : result.maxScore)),
    );
  };
  const ofExecution =
    execution === null ? [] : [blockScore('预算执行', [pointsOf(execution.score)], [execution.maxScore])];
  const openRows = new Set(
    findings.flatMap(({ code, at }) => (at !== null && OWED.test(code) ? [at.row] : [])),
  );
  const isComplete = ({ indicator, score }: Evaluation['results'][number]): boolean =>
    score.kind !== 'waiting' && !openRows.has(indicator.row);
  return {
    blocks: [...ofExecution, ...categories.map(ofCategory)].filter(({ maxScore }) => isAbove(maxScore, ZERO)),
    rowCount: results.length,
    completeRowCount: results.filter(isComplete).length,
  };
}
