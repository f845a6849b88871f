import type { WorkbookMemory } from '../core/memory/workbook-memory';
import type { LiveWorkbook, Remembered } from './live-workbook';
import type { WorkbookProblem } from './workbook';

/**
 * Changes what the workbook remembers now, which a co-author may have changed since it was shown.
 *
 * @remarks What cannot be read whole is not written over: it may be the work of a later version.
 */
export async function changeMemory(
  workbook: Pick<LiveWorkbook, 'readMemory' | 'writeMemory'>,
  change: (memory: WorkbookMemory) => WorkbookMemory,
): Promise<Remembered | WorkbookProblem> {
  const present = await workbook.readMemory();
  if (present.kind !== 'memory') return present;
  const { problems } = present;
  if (problems.length > 0) return { kind: 'memoryUnreadable', problems };
  const memory = change(present.memory);
  const outcome = await workbook.writeMemory(memory);
  return outcome.kind === 'remembered' ? { kind: 'remembered', memory, before: present.memory } : outcome;
}
