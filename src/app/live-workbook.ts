import type { WorkbookMemory } from '../core/index';
import type { MemoryReading } from '../core/memory/parse-memory';
import type { MarkPlan } from '../core/marking/mark';
import type { SheetSnapshot } from '../core/sheet/sheet-snapshot';
import type { WritePlan } from '../core/writing/write-plan';
import type { SheetDrawer } from './sheet-drawer';
import type { SheetCell, Workbook, WorkbookProblem, WorkbookSnapshot } from './workbook';

/**
 * Who changed cells: the person, a co-author, or the person by 撤销 and 重做, which ask for what was there and not
 * for anything to be written after them.
 */
export type ChangeSource = 'user' | 'remote' | 'undo';

/** What happened to a workbook that is open before a person. */
export type WorkbookEvent =
  /** Cells changed, and not by our own writes. `null`: on several sheets. */
  | { readonly kind: 'changed'; readonly source: ChangeSource; readonly sheet: string | null }
  | { readonly kind: 'activated'; readonly sheet: string }
  /** The person chose a cell. */
  | { readonly kind: 'selected'; readonly cell: SheetCell }
  /** Another workbook was opened in its place. */
  | { readonly kind: 'replaced' }
  /** The host tells of nothing: edits are seen only when the workbook is read again. */
  | { readonly kind: 'unwatched' };

/**
 * Which sheets are read: every one, or one by its name.
 *
 * @remarks
 * Reading all looks at everything anew. Reading one may trust what was learnt before of its merged areas, which
 * Excel tells only at the price of the user's own 撤销.
 */
export type SheetScope = 'all' | { readonly sheet: string };

/** Sheets, what the workbook remembers, and where the person looks, all read at one moment. */
export interface LiveSnapshot extends WorkbookSnapshot {
  readonly memory: WorkbookMemory;
  /** What of the memory could not be read; it must not be written over. */
  readonly memoryProblems: readonly string[];
  /** The sheet the person looks at; `null` when there is none. */
  readonly activeSheet: string | null;
}

/** What the workbook remembers, with a Chinese sentence about everything that could not be read. */
export interface ReadMemory extends MemoryReading {
  readonly kind: 'memory';
}

/** What the workbook remembers now, and what it remembered before. */
export interface Remembered {
  readonly kind: 'remembered';
  readonly memory: WorkbookMemory;
  readonly before: WorkbookMemory;
}

/** What a write came to: the written sheets as they are now, results of formulas included. */
export interface WrittenSheets {
  readonly kind: 'applied';
  readonly sheets: readonly SheetSnapshot[];
}

/** A workbook that is open before a person: it can be marked, remembers decisions, and can be watched. */
export interface LiveWorkbook extends Workbook, SheetDrawer {
  read(scope: SheetScope): Promise<LiveSnapshot | WorkbookProblem>;
  apply(plans: readonly WritePlan[]): Promise<WrittenSheets | WorkbookProblem>;
  /** Replaces all our marks by these; the user's own formats stay. */
  mark(plans: readonly MarkPlan[]): Promise<{ readonly kind: 'marked' } | WorkbookProblem>;
  /** Removes exactly our marks. */
  clearMarks(): Promise<{ readonly kind: 'marked' } | WorkbookProblem>;
  /** Policy and decisions that travel with the file. */
  readMemory(): Promise<ReadMemory | WorkbookProblem>;
  writeMemory(memory: WorkbookMemory): Promise<{ readonly kind: 'remembered' } | WorkbookProblem>;
  /** Draws, and has remembered what comes with it, as one step of the host's 撤销; absent where it has none for that. */
  asOneStep?<Outcome>(work: () => Promise<Outcome>): Promise<Outcome>;
  /** Shows a cell to the person. */
  select(cell: SheetCell): Promise<{ readonly kind: 'selected' } | WorkbookProblem>;
  /** Calls back until the returned function is called. */
  watch(listener: (event: WorkbookEvent) => void): () => void;
}
