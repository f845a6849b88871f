import { cellAt } from '../core/sheet/sheet-snapshot';
import { invertPlan } from '../core/writing/invert-plan';
import type { WritePlan } from '../core/writing/write-plan';
import type { SheetCell, Workbook, WorkbookProblem, WorkbookSnapshot } from './workbook';

/** What was written can be taken back by applying `undo`. */
export interface AppliedPlan {
  readonly kind: 'applied';
  readonly undo: readonly WritePlan[];
}

/** Sheets that are gone, or cells that no longer hold what the plans were made from. */
export function driftOf(reading: WorkbookSnapshot, plans: readonly WritePlan[]): WorkbookProblem | null {
  const cells: SheetCell[] = [];
  for (const { sheet: name, writes } of plans) {
    const sheet = reading.sheets.find((candidate) => candidate.name === name);
    if (sheet === undefined) return { kind: 'sheetMissing', sheet: name };
    for (const { at, from } of writes) {
      if (cellAt(sheet, at).value !== from) cells.push({ sheet: name, at });
    }
  }
  return cells.length === 0 ? null : { kind: 'drifted', cells };
}

/**
 * Writes the plans, all or nothing, and hands back the plans that undo them.
 *
 * @remarks
 * Reads the workbook once more first: minutes may lie between what the user saw and the click. The adapter
 * looks again while it writes.
 */
export async function applyPlan(
  workbook: Workbook,
  plans: readonly WritePlan[],
): Promise<AppliedPlan | WorkbookProblem> {
  const due = plans.filter(({ writes }) => writes.length > 0);
  const reading = await workbook.readSheets();
  if ('kind' in reading) return reading;
  const drift = driftOf(reading, due);
  if (drift !== null) return drift;
  const outcome = await workbook.apply(due);
  return outcome.kind === 'applied' ? { kind: 'applied', undo: due.map(invertPlan).reverse() } : outcome;
}
