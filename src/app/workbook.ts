import type { CellAddress } from '../core/sheet/cell-address';
import type { SheetSnapshot } from '../core/sheet/sheet-snapshot';
import type { WritePlan } from '../core/writing/write-plan';

/** The sheets of a workbook, in tab order. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
}

/** A cell of a named sheet. */
export interface SheetCell {
  readonly sheet: string;
  readonly at: CellAddress;
}

/** Why a workbook could not be read or written. Every kind has one Chinese sentence and one next step. */
export type WorkbookProblem =
  /** 原表已变动: cells no longer hold what was read. */
  | { readonly kind: 'drifted'; readonly cells: readonly SheetCell[] }
  /** Locked cells of protected sheets; they can be written once the protection is taken off. */
  | { readonly kind: 'protected'; readonly cells: readonly SheetCell[] }
  /** What no protection guards and no plan may touch: formulas, covered cells of merged areas, headers of tables. */
  | { readonly kind: 'notWritable'; readonly cells: readonly SheetCell[] }
  | { readonly kind: 'sheetMissing'; readonly sheet: string }
  /** A hidden sheet cannot be shown to the person. */
  | { readonly kind: 'sheetHidden'; readonly sheet: string }
  /** A cell is being edited, or a dialog is open; nothing can be read or written until that ends. */
  | { readonly kind: 'busy' }
  /** The workbook is open for reading only, or the host lets nobody write. */
  | { readonly kind: 'readOnly' }
  /** More than the host takes at once. */
  | { readonly kind: 'tooLarge' }
  /** The host has let go of this workbook; it must be opened again. */
  | { readonly kind: 'sessionLost' }
  /** The host is too old for what was asked; `needs` names what it lacks, for whoever keeps the machine. */
  | { readonly kind: 'unsupported'; readonly needs: string }
  /** The host made something else of what was written; everything was taken back. */
  | { readonly kind: 'altered'; readonly cells: readonly SheetCell[] }
  /** The host fell silent: nobody knows which of these cells were written. */
  | { readonly kind: 'unconfirmed'; readonly cells: readonly SheetCell[] }
  /** What the workbook remembers is of a later version, or broken; writing would lose it. */
  | { readonly kind: 'memoryUnreadable'; readonly problems: readonly string[] }
  /** The host refused for a reason of its own; `details` are its words, for a developer and not for the user. */
  | { readonly kind: 'failed'; readonly details: string };

/** The one door to a workbook. */
export interface Workbook {
  /** Reads every sheet. */
  readSheets(): Promise<WorkbookSnapshot | WorkbookProblem>;
  /** Writes all plans or nothing. A cell that no longer holds its `from` stops everything. */
  apply(plans: readonly WritePlan[]): Promise<{ readonly kind: 'applied' } | WorkbookProblem>;
}
