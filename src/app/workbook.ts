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
  /** A cell is being edited; nothing can be read or written until that ends. */
  | { readonly kind: 'busy' }
  /** The host refused for a reason of its own; `details` are its words, for a developer and not for the user. */
  | { readonly kind: 'failed'; readonly details: string };

/** The one door to a workbook. */
export interface Workbook {
  /** Reads every sheet. */
  readSheets(): Promise<WorkbookSnapshot | WorkbookProblem>;
  /** Writes all plans or nothing. A cell that no longer holds its `from` stops everything. */
  apply(plans: readonly WritePlan[]): Promise<{ readonly kind: 'applied' } | WorkbookProblem>;
}
