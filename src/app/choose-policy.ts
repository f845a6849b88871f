import type { ScoringPolicy } from '../core/scoring/policy';
import { changeMemory } from './change-memory';
import type { LiveWorkbook, Remembered } from './live-workbook';
import type { WorkbookProblem } from './workbook';

/** Keeps a 评分办法 in the workbook, `null` for none of its own; no cell changes. */
export const choosePolicy = (
  workbook: LiveWorkbook,
  policy: ScoringPolicy | null,
): Promise<Remembered | WorkbookProblem> => changeMemory(workbook, (memory) => ({ ...memory, policy }));
