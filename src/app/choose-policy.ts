import type { WorkbookMemory } from '../core/memory/workbook-memory';
import { rememberPolicy } from '../core/memory/sheet-policies';
import type { PolicyScope } from '../core/memory/sheet-policies';
import type { ScoringPolicy } from '../core/scoring/policy';
import { changeMemory } from './change-memory';
import type { LiveWorkbook, Remembered } from './live-workbook';
import type { WorkbookProblem } from './workbook';

/** Keeps a 评分办法 in the workbook, for all its sheets or for one; no cell changes. */
export const choosePolicy = (
  workbook: LiveWorkbook,
  policy: ScoringPolicy,
  scope: PolicyScope,
): Promise<Remembered | WorkbookProblem> =>
  changeMemory(workbook, (memory) => rememberPolicy(memory, policy, scope));

/** Every 评分办法 of a workbook. */
export type ChosenPolicies = Pick<WorkbookMemory, 'policy' | 'sheetPolicies'>;

/** Puts back every 评分办法 as it was before one was chosen. */
export const restorePolicies = (
  workbook: LiveWorkbook,
  { policy, sheetPolicies }: ChosenPolicies,
): Promise<Remembered | WorkbookProblem> =>
  changeMemory(workbook, (memory) => ({ ...memory, policy, sheetPolicies }));
