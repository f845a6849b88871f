import type { CellWrite, WritePlan } from '../core/writing/write-plan';
import { applyPlan } from './apply-plan';
import type { LiveWorkbook } from './live-workbook';
import { evaluationAt, readLiveWorkbook } from './read-live-workbook';
import type { FormPlace } from './read-live-workbook';
import type { WorkbookProblem } from './workbook';

/** What was written, and the plans that take it back; both are empty where nothing had to change. */
export interface Recalculation {
  readonly kind: 'recalculated';
  readonly plans: readonly WritePlan[];
  readonly undo: readonly WritePlan[];
}

/**
 * 重新计算: reads the form once more, evaluates it, and writes what the evaluation plans.
 *
 * @remarks
 * The sheet may have been edited since it was shown; what stands there now is what counts.
 * @param isWanted picks the cells to write; by default all
 */
export async function recalculate(
  workbook: LiveWorkbook,
  place: FormPlace,
  isWanted: (write: CellWrite) => boolean = () => true,
): Promise<Recalculation | WorkbookProblem> {
  const reading = await readLiveWorkbook(workbook);
  if (reading.kind !== 'read') return reading;
  const evaluation = evaluationAt(reading, place);
  if (evaluation === null) return { kind: 'sheetMissing', sheet: place.sheet };
  const { sheet, writes } = evaluation.plan;
  const wanted = writes.filter(isWanted);
  if (wanted.length === 0) return { kind: 'recalculated', plans: [], undo: [] };
  const plans = [{ sheet, writes: wanted }];
  const outcome = await applyPlan(workbook, plans);
  return outcome.kind === 'applied' ? { kind: 'recalculated', plans, undo: outcome.undo } : outcome;
}
