import type { CellAddress, CellArea } from './cell-address';

/** What a cell can hold once its formula is computed. An error or an unknown result is `null`. */
export type CellValue = string | number | boolean | null;

/** Characters of the longest text a cell can hold: Excel takes no more, and repairs a file that has more. */
export const LONGEST_TEXT = 32_767;

/** One cell as it was read. */
export interface Cell {
  readonly value: CellValue;
  /** `#DIV/0!` and the like; `null` for every other cell. */
  readonly error: string | null;
  /** `=SUM(A1:A2)`, also when the result is unknown; `null` for a constant. */
  readonly formula: string | null;
  /** The format code, `General` where the file names none. */
  readonly numberFormat: string;
  /** Locked cells cannot be written while the sheet is protected. */
  readonly locked: boolean;
}

/**
 * 表样快照: one sheet as it was read; nothing in it changes afterwards.
 *
 * @remarks
 * Sparse: a row or a cell that holds nothing may be absent. A declared used range is never trusted.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  /** The day that serial number 0 stands for: 1899-12-30 (1900) or 1904-01-01 (1904). */
  readonly dateSystem: 1900 | 1904;
  /** Rows in ascending order, in each its cells in ascending order of column; both count from 1. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly mergedAreas: readonly CellArea[];
}

const EMPTY_CELL: Cell = { value: null, error: null, formula: null, numberFormat: 'General', locked: true };

/** The cell at an address; an absent one is empty, `General` and locked, as Excel has it. */
export const cellAt = (sheet: SheetSnapshot, at: CellAddress): Cell =>
  sheet.rows.get(at.row)?.get(at.column) ?? EMPTY_CELL;

/** Whether the cell holds nothing a person would see: no value, no formula, no error. */
export const isBlankCell = (cell: Cell): boolean =>
  (cell.value === null || (typeof cell.value === 'string' && cell.value.trim() === '')) &&
  cell.formula === null &&
  cell.error === null;

/** Whether nobody knows what the cell's formula comes to: it was never calculated, and cannot be here. */
export const isUncalculated = (cell: Cell): boolean =>
  cell.formula !== null && cell.value === null && cell.error === null;
