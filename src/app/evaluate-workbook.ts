import { evaluateSheet } from '../core/evaluate';
import type { SheetEvaluation } from '../core/evaluate';
import type { ScoringPolicy } from '../core/scoring/policy';
import type { RowDecision } from '../core/scoring/scored-form';
import type { SheetSnapshot } from '../core/sheet/sheet-snapshot';
import type { Workbook, WorkbookProblem } from './workbook';

/** One sheet of an evaluated workbook; hidden sheets are evaluated like the others and say so. */
export interface EvaluatedSheet extends SheetEvaluation {
  readonly visibility: SheetSnapshot['visibility'];
}

/** Every sheet of a workbook, in tab order, also those without a form. */
export interface WorkbookEvaluation {
  readonly kind: 'evaluated';
  readonly sheets: readonly EvaluatedSheet[];
}

/**
 * Reads a workbook and evaluates every sheet of it.
 *
 * @param decisions 人工评定 by sheet name; a sheet without any is not named
 */
export async function evaluateWorkbook(
  workbook: Workbook,
  policy: ScoringPolicy,
  decisions: ReadonlyMap<string, readonly RowDecision[]> = new Map(),
): Promise<WorkbookEvaluation | WorkbookProblem> {
  const reading = await workbook.readSheets();
  if ('kind' in reading) return reading;
  return {
    kind: 'evaluated',
    sheets: reading.sheets.map((sheet) => ({
      ...evaluateSheet(sheet, policy, decisions.get(sheet.name)),
      visibility: sheet.visibility,
    })),
  };
}
