import { invertPlan } from '../core/writing/invert-plan';
import type { CellWrite, WritePlan } from '../core/writing/write-plan';
import type { LiveWorkbook } from './live-workbook';
import { withSheets } from './evaluate-snapshot';
import { readLiveWorkbook } from './read-live-workbook';
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

/** The forms to recalculate: one, every one of a sheet, or every one of the workbook. */
export type RecalculationScope = FormPlace | { readonly sheet: string; readonly index?: undefined } | 'all';

/**
 * What the evaluations of a reading plan to write.
 *
 * @param isWanted picks the cells to write; by default all
 */
export function plansOf(
  { sheets }: LiveReading,
  scope: RecalculationScope,
  isWanted: (write: CellWrite) => boolean = () => true,
): readonly WritePlan[] | WorkbookProblem {
  const evaluations = sheets.flatMap((sheet) => {
    if (scope === 'all') return sheet.evaluations;
    if (sheet.sheet !== scope.sheet) return [];
    return scope.index === undefined ? sheet.evaluations : (sheet.evaluations[scope.index] ?? []);
  });
  if (scope !== 'all' && scope.index !== undefined && evaluations.length === 0) {
    return { kind: 'sheetMissing', sheet: scope.sheet };
  }
  return evaluations
    .map(({ plan }) => ({ sheet: plan.sheet, writes: plan.writes.filter(isWanted) }))
    .filter(({ writes }) => writes.length > 0);
}

/** Writes the plans made from a reading; nothing is read before. */
export async function writePlans(
  workbook: LiveWorkbook,
  reading: LiveReading,
  plans: readonly WritePlan[],
): Promise<Recalculation | WorkbookProblem> {
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
  isWanted?: (write: CellWrite) => boolean,
): Promise<Recalculation | WorkbookProblem> {
  const reading = await readLiveWorkbook(workbook, scope === 'all' ? scope : { sheet: scope.sheet });
  if (reading.kind !== 'read') return reading;
  const plans = plansOf(reading, scope, isWanted);
  return 'kind' in plans ? plans : writePlans(workbook, reading, plans);
}
