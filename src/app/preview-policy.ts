import type { Evaluation } from '../core/evaluate';
import type { Outcome } from '../core/judgement/judgement';
import { rememberPolicy } from '../core/memory/remember-policy';
import type { PolicyChoice } from '../core/memory/sheet-policies';
import { isEqual, type Decimal } from '../core/number/decimal';
import type { Score, TotalScore } from '../core/scoring/score';
import { pointsOf } from '../core/scoring/score-total';
import { withMemory } from './evaluate-snapshot';
import { evaluationAt } from './read-live-workbook';
import type { FormPlace, LiveReading } from './read-live-workbook';

/** What becomes of one row. */
export interface RowChange {
  /** Sheet row. */
  readonly row: number;
  /** 三级指标 as written; `null` for the execution of the budget. */
  readonly indicator: string | null;
  readonly before: RowStanding;
  readonly after: RowStanding;
}

/** How a row stands under a policy. */
export interface RowStanding {
  /** `null` for the execution of the budget, which is not judged. */
  readonly outcome: Outcome | null;
  readonly score: Score;
}

/** What another policy, or another decision, makes of a form. */
export interface EvaluationChange {
  readonly before: Evaluation;
  readonly after: Evaluation;
  /** Only rows whose points, or whose outcome, change. */
  readonly rows: readonly RowChange[];
  /** The total, the grade, or what keeps them from being computed changes. */
  readonly isTotalChanged: boolean;
}

const isSamePoints = (a: Decimal | null, b: Decimal | null): boolean =>
  a === null || b === null ? a === b : isEqual(a, b);

const isSameStanding = (a: RowStanding, b: RowStanding): boolean =>
  a.outcome === b.outcome &&
  a.score.kind === b.score.kind &&
  isSamePoints(pointsOf(a.score), pointsOf(b.score));

function standingsOf({ form, execution, results }: Evaluation): readonly {
  readonly row: number;
  readonly indicator: string | null;
  readonly standing: RowStanding;
}[] {
  const ofExecution =
    execution === null || form.funds === null
      ? []
      : [{ row: form.funds.total.row, indicator: null, standing: { outcome: null, score: execution.score } }];
  const ofIndicators = results.map(({ indicator, judgement, score }) => ({
    row: indicator.row,
    indicator: indicator.name.text,
    standing: { outcome: judgement.outcome, score },
  }));
  return [...ofExecution, ...ofIndicators];
}

const isSameTotal = (a: TotalScore, b: TotalScore): boolean =>
  isSamePoints(a.score, b.score) && a.rating === b.rating && a.waitingRows.length === b.waitingRows.length;

/** Compares two evaluations of the same cells. */
export function compareEvaluations(before: Evaluation, after: Evaluation): EvaluationChange {
  const standings = standingsOf(after);
  const rows = standingsOf(before).flatMap(({ row, indicator, standing }, index) => {
    const next = standings[index]?.standing ?? standing;
    return isSameStanding(standing, next) ? [] : [{ row, indicator, before: standing, after: next }];
  });
  return { before, after, rows, isTotalChanged: !isSameTotal(before.total, after.total) };
}

/**
 * What a policy would make of a form: the cells as they were read are evaluated anew, and nothing is read or
 * written.
 *
 * @returns `null` where the form is gone
 */
export function previewPolicy(
  reading: LiveReading,
  place: FormPlace,
  choice: PolicyChoice,
): EvaluationChange | null {
  const before = evaluationAt(reading, place);
  const snapshots = reading.snapshots.filter(({ name }) => name === place.sheet);
  const memory = rememberPolicy(reading.memory, choice);
  const after = evaluationAt(withMemory({ ...reading, snapshots }, memory), place);
  return before === null || after === null ? null : compareEvaluations(before, after);
}
