import { rememberPolicy, takePolicyBack } from '../core/memory/remember-policy';
import type { ChosenPolicies, PolicyChoice } from '../core/memory/sheet-policies';
import { changeMemory } from './change-memory';
import type { LiveWorkbook, Remembered } from './live-workbook';
import type { WorkbookProblem } from './workbook';

/** Keeps a 评分办法 in the workbook, for all its sheets or for one; no cell changes. */
export const choosePolicy = (
  workbook: LiveWorkbook,
  choice: PolicyChoice,
): Promise<Remembered | WorkbookProblem> =>
  changeMemory(workbook, (memory) => rememberPolicy(memory, choice));

/** Takes a choice back; see {@link takePolicyBack}. */
export const unchoosePolicy = (
  workbook: LiveWorkbook,
  choice: PolicyChoice,
  before: ChosenPolicies,
): Promise<Remembered | WorkbookProblem> =>
  changeMemory(workbook, (memory) => takePolicyBack(memory, choice, before));
