import { invertPlan } from '../core/writing/invert-plan';
import type { CellWrite, WritePlan } from '../core/writing/write-plan';
import type { LiveWorkbook } from './live-workbook';
import { readLiveWorkbook, withSheets } from './read-live-workbook';
import type { FormPlace, LiveReading } from './read-live-workbook';
import type { WorkbookProblem } from './workbook';

/** What was written, and the plans that take it back; both are empty where nothing had to change. */
export interface Recalculation {
  readonly kind: 'recalculated';
  readonly plans: readonly WritePlan[];
  readonly undo: readonly WritePlan[];
  /** The sheets that were worked on, as they are now. */
  readonly reading: LiveReading;
}

/** The forms to recalculate: one, or every one of the workbook. */
export type RecalculationScope = FormPlace | 'all';

function plansOf(
  { sheets }: LiveReading,
  scope: RecalculationScope,
  isWanted: (write: CellWrite) => boolean,
): readonly WritePlan[] | WorkbookProblem {
  const evaluations = sheets.flatMap((sheet) =>
    scope === 'all' ? sheet.evaluations : (sheet.evaluations[scope.index] ?? []),
  );
  if (scope !== 'all' && evaluations.length === 0) {
    return { kind: 'sheetMissing', sheet: scope.sheet };
  }
  return evaluations
    .map(({ plan }) => ({ sheet: plan.sheet, writes: plan.writes.filter(isWanted) }))
    .filter(({ writes }) => writes.length > 0);
}

/**
 * 重新计算: reads forms once more, evaluates them, and writes what the evaluations plan.
 *
 * @remarks
 * One read and one write: the sheets may have been edited since they were shown, and what stands there now is
 * what counts. The workbook itself refuses to write over a cell that changes in between.
 * @param isWanted picks the cells to write; by default all
 */
export async function recalculate(
  workbook: LiveWorkbook,
  scope: RecalculationScope,
  isWanted: (write: CellWrite) => boolean = () => true,
): Promise<Recalculation | WorkbookProblem> {
  const reading = await readLiveWorkbook(workbook, scope === 'all' ? scope : { sheet: scope.sheet });
  if (reading.kind !== 'read') return reading;
  const plans = plansOf(reading, scope, isWanted);
  if ('kind' in plans) return plans;
  if (plans.length === 0) return { kind: 'recalculated', plans, undo: [], reading };
  const outcome = await workbook.apply(plans);
  if (outcome.kind !== 'applied') return outcome;
  return {
    kind: 'recalculated',
    plans,
    undo: plans.map(invertPlan).reverse(),
    reading: withSheets(reading, outcome.sheets),
  };
}
