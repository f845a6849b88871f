import type { WorkbookMemory } from '../core/index';
import type { MarkPlan } from '../core/marking/mark';
import type { SheetCell, Workbook, WorkbookProblem } from './workbook';

/** What happened to a workbook that is open before a person. */
export type WorkbookEvent =
  /** Cells changed by the person or by a co-author; our own writes do not count. */
  | { readonly kind: 'changed'; readonly source: 'user' | 'remote' }
  | { readonly kind: 'activated'; readonly sheet: string }
  /** Another workbook was opened in its place. */
  | { readonly kind: 'replaced' };

/** A workbook that is open before a person: it can be marked, remembers decisions, and can be watched. */
export interface LiveWorkbook extends Workbook {
  /** Replaces all our marks by these; the user's own formats stay. */
  mark(plans: readonly MarkPlan[]): Promise<{ readonly kind: 'marked' } | WorkbookProblem>;
  /** Removes exactly our marks. */
  clearMarks(): Promise<{ readonly kind: 'marked' } | WorkbookProblem>;
  /** Policy and decisions that travel with the file. */
  readMemory(): Promise<{ readonly kind: 'memory'; readonly memory: WorkbookMemory } | WorkbookProblem>;
  writeMemory(memory: WorkbookMemory): Promise<{ readonly kind: 'remembered' } | WorkbookProblem>;
  /** Shows a cell to the person. */
  select(cell: SheetCell): Promise<{ readonly kind: 'selected' } | WorkbookProblem>;
  /** The sheet the person looks at; `null` when there is none. */
  activeSheet(): Promise<string | null>;
  /** Calls back until the returned function is called. */
  watch(listener: (event: WorkbookEvent) => void): () => void;
}
