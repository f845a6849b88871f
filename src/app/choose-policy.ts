import type { ScoringPolicy } from '../core/scoring/policy';
import type { LiveWorkbook } from './live-workbook';
import type { WorkbookProblem } from './workbook';

/** Keeps a 评分办法 in the workbook; no cell changes. */
export async function choosePolicy(
  workbook: LiveWorkbook,
  policy: ScoringPolicy,
): Promise<{ readonly kind: 'remembered' } | WorkbookProblem> {
  const remembered = await workbook.readMemory();
  if (remembered.kind !== 'memory') return remembered;
  return workbook.writeMemory({ ...remembered.memory, policy });
}
