import type { SelfEvaluationForm } from '../core/form/form';
import { rememberDecision } from '../core/memory/decisions-of-form';
import type { RowDecision } from '../core/scoring/scored-form';
import type { LiveWorkbook } from './live-workbook';
import type { WorkbookProblem } from './workbook';

/** 人工评定: keeps what a person decided about a row in the workbook; no cell changes. */
export async function decideRow(
  workbook: LiveWorkbook,
  form: SelfEvaluationForm,
  decision: RowDecision,
): Promise<{ readonly kind: 'remembered' } | WorkbookProblem> {
  const remembered = await workbook.readMemory();
  if (remembered.kind !== 'memory') return remembered;
  return workbook.writeMemory(rememberDecision(remembered.memory, form, decision));
}
