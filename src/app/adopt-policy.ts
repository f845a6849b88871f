import type { Evaluation } from '../core/evaluate';
import { proposePreset } from '../core/scoring/propose-preset';
import type { ScoringPolicy } from '../core/scoring/policy';
import { changeMemory } from './change-memory';
import type { LiveWorkbook, Remembered } from './live-workbook';
import type { WorkbookProblem } from './workbook';

/**
 * Has a workbook of nothing but new forms remember the 评分办法 that all of them state.
 *
 * @remarks Only where nobody has chosen one: with it a new form is read back without a finding.
 * @param policy the one that applies as long as none is chosen
 * @returns `null` where the forms state nothing else, or not the same
 */
export async function adoptPolicy(
  workbook: Pick<LiveWorkbook, 'readMemory' | 'writeMemory'>,
  evaluations: readonly Evaluation[],
  policy: ScoringPolicy,
): Promise<Remembered | WorkbookProblem | null> {
  const stated = evaluations.map(({ form }) => proposePreset(form, policy)?.preset ?? null);
  const [first = null] = stated;
  if (first === null || stated.some((preset) => preset !== first)) return null;
  return changeMemory(workbook, (memory) => ({ ...memory, policy: memory.policy ?? first }));
}
