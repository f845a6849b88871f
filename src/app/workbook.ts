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
  /** Locked cells of protected sheets, or cells inside a merged area, or formulas that must not be touched. */
  | { readonly kind: 'protected'; readonly cells: readonly SheetCell[] }
  | { readonly kind: 'sheetMissing'; readonly sheet: string };

/** The one door to a workbook. */
export interface Workbook {
  /** Reads every sheet. */
  readSheets(): Promise<WorkbookSnapshot | WorkbookProblem>;
  /** Writes all plans or nothing. A cell that no longer holds its `from` stops everything. */
  apply(plans: readonly WritePlan[]): Promise<{ readonly kind: 'applied' } | WorkbookProblem>;
}
