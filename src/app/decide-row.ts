import type { SelfEvaluationForm } from '../core/form/form';
import { rememberDecision } from '../core/memory/decisions-of-form';
import type { RowDecision } from '../core/scoring/scored-form';
import { changeMemory } from './change-memory';
import type { LiveWorkbook, Remembered } from './live-workbook';
import type { WorkbookProblem } from './workbook';

/** 人工评定: keeps what a person decided about a row in the workbook; no cell changes. */
export const decideRow = (
  workbook: LiveWorkbook,
  form: SelfEvaluationForm,
  decision: RowDecision,
): Promise<Remembered | WorkbookProblem> =>
  changeMemory(workbook, (memory) => rememberDecision(memory, form, decision));
