import type { WritePlan } from '../core/writing/write-plan';
import { driftOf } from './apply-plan';
import type { LiveWorkbook, WrittenSheets } from './live-workbook';
import type { WorkbookProblem } from './workbook';

/**
 * 恢复本次写入: takes back what was written, all or nothing.
 *
 * @remarks
 * Looks first: minutes may lie between the write and this click, and a cell that a person has filled since is
 * theirs.
 */
export async function restoreWrite(
  workbook: LiveWorkbook,
  undo: readonly WritePlan[],
): Promise<WrittenSheets | WorkbookProblem> {
  const [first, ...others] = new Set(undo.map(({ sheet }) => sheet));
  if (first === undefined) return { kind: 'applied', sheets: [] };
  const snapshot = await workbook.read(others.length === 0 ? { sheet: first } : 'all');
  if ('kind' in snapshot) return snapshot;
  return driftOf(snapshot, undo) ?? workbook.apply(undo);
}
