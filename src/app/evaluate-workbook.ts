import { evaluateSheet } from '../core/evaluate';
import type { SheetEvaluation } from '../core/evaluate';
import type { ScoringPolicy } from '../core/scoring/policy';
import { EMPTY_MEMORY, type WorkbookMemory } from '../core/memory/workbook-memory';
import type { CellAddress } from '../core/sheet/cell-address';
import { type SheetSnapshot, cellAt } from '../core/sheet/sheet-snapshot';
import type { Workbook, WorkbookProblem } from './workbook';

/** One sheet of an evaluated workbook; hidden sheets are evaluated like the others and say so. */
export interface EvaluatedSheet extends SheetEvaluation {
  readonly visibility: SheetSnapshot['visibility'];
  /** Cells that recalculation would change and the sheet's protection keeps it from. */
  readonly lockedCells: readonly CellAddress[];
}

/** Every sheet of a workbook, in tab order, also those without a form. */
export interface WorkbookEvaluation {
  readonly kind: 'evaluated';
  readonly sheets: readonly EvaluatedSheet[];
}

function lockedCellsOf(sheet: SheetSnapshot, { evaluations }: SheetEvaluation): readonly CellAddress[] {
  if (!sheet.isProtected) return [];
  const planned = evaluations.flatMap(({ plan }) => plan.writes.map(({ at }) => at));
  return planned.filter((at) => cellAt(sheet, at).locked);
}

/**
 * Evaluates sheets as they were read.
 *
 * @param policy applies to every sheet that has none of its own in the memory, whatever that holds for the workbook
 * @param memory what persons decided about rows, and chose for single sheets
 */
export const evaluateSheets = (
  sheets: readonly SheetSnapshot[],
  policy: ScoringPolicy,
  memory: WorkbookMemory,
): readonly EvaluatedSheet[] =>
  sheets.map((sheet) => {
    const evaluation = evaluateSheet(sheet, policy, memory);
    return { ...evaluation, visibility: sheet.visibility, lockedCells: lockedCellsOf(sheet, evaluation) };
  });

/** Reads a workbook and evaluates every sheet of it; see {@link evaluateSheets}. */
export async function evaluateWorkbook(
  workbook: Workbook,
  policy: ScoringPolicy,
  memory: WorkbookMemory = EMPTY_MEMORY,
): Promise<WorkbookEvaluation | WorkbookProblem> {
  const reading = await workbook.readSheets();
  if ('kind' in reading) return reading;
  return { kind: 'evaluated', sheets: evaluateSheets(reading.sheets, policy, memory) };
}
