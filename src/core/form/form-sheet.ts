import type { CellAddress, CellArea } from '../sheet/cell-address';
import type { Grid, PlacedCell } from '../sheet/grid';
import { filledCells, gridOf, placedCell } from '../sheet/grid';
import type { SheetSnapshot } from '../sheet/sheet-snapshot';
import { isBlankCell } from '../sheet/sheet-snapshot';
import { cellText } from './cell-text';
import type { FormCell } from './form';
import { isHelpText } from './help-text';
import { bareLabel } from './label-text';

/** A sheet as the form's reader sees it: cells with their text, labels without their trimmings. */
export interface FormSheet {
  readonly grid: Grid;
  /** Rows that hold cells, ascending. */
  readonly rows: readonly number[];
  /** The filled cells of a row, from left to right. */
  readonly filledIn: (row: number) => readonly PlacedCell[];
  /** The bare label a cell may be; `''` for numbers and sentences. */
  readonly labelOf: (placed: PlacedCell) => string;
  /** Whether a cell only holds help text of the template. */
  readonly isHelp: (placed: PlacedCell) => boolean;
}

/** Remembers the labels of cells: the same words stand in many rows. */
function byText(make: (text: string) => string): (placed: PlacedCell) => string {
  const made = new Map<string, string>();
  return ({ cell: { value } }) => {
    if (typeof value !== 'string') return '';
    const known = made.get(value);
    if (known !== undefined) return known;
    const result = make(value);
    made.set(value, result);
    return result;
  };
}

/** Reads each row once, however many blocks of the form ask for it. */
export function rememberRows<Row>(read: (row: number) => Row): (row: number) => Row {
  const known = new Map<number, Row>();
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const reading = read(row);
    known.set(row, reading);
    return reading;
  };
}

/** Opens a sheet for reading. */
export function openSheet(sheet: SheetSnapshot): FormSheet {
  const grid = gridOf(sheet);
  return {
    grid,
    rows: grid.rows,
    filledIn: rememberRows((row) => filledCells(grid, row)),
    labelOf: byText(bareLabel),
    isHelp: ({ cell: { value } }) => typeof value === 'string' && isHelpText(value),
  };
}

/** The text a cell shows, help text included; `''` for a cell that holds no text. */
export const typedText = ({ cell: { value } }: PlacedCell): string =>
  typeof value === 'string' ? value : '';

/** Reads a placed cell; help text of the template counts as empty. */
export function readCell({ grid, isHelp }: FormSheet, { at, cell }: PlacedCell): FormCell {
  const text = isHelp({ at, cell }) ? '' : cellText(cell, grid.sheet.dateSystem);
  return { at, cell, text };
}

/** The cell at an address, under the address of its anchor. */
export const cellOf = (sheet: FormSheet, at: CellAddress): FormCell =>
  readCell(sheet, placedCell(sheet.grid, at));

/** The area a cell covers. */
export const areaOf = (sheet: FormSheet, { at }: PlacedCell): CellArea => sheet.grid.areaAt(at);

/** How many of the ascending rows lie above a row. */
function rowsAbove(rows: readonly number[], limit: number): number {
  let from = 0;
  let to = rows.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((rows[middle] ?? Infinity) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Rows of a sheet from `top` to `bottom`, both included. */
export const rowsBetween = ({ rows }: FormSheet, top: number, bottom: number): readonly number[] =>
  rows.slice(rowsAbove(rows, top), Math.max(rowsAbove(rows, top), rowsAbove(rows, bottom + 1)));

/** Columns of a header, from left to right. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/**
 * The cell of a row under a header.
 *
 * @remarks Under a header over several columns the first filled one counts, else the leftmost.
 */
export function cellUnder(sheet: FormSheet, row: number, { left, right }: Span): FormCell {
  const first = placedCell(sheet.grid, { row, column: left });
  if (left === right || !isBlankCell(first.cell)) return readCell(sheet, first);
  const filled = sheet.filledIn(row).find(({ at }) => at.column > left && at.column <= right);
  return readCell(sheet, filled ?? first);
}

/**
 * The cell of a row under a header that belongs to this column and row alone: the only kind that may be written.
 *
 * @param top the first row of the table; cells merged downwards may be anchored in any row from it on
 * @returns `null` where the anchor of a merged area lies left of the column, right of it, or above the rows.
 */
export function ownCellUnder(sheet: FormSheet, row: number, span: Span, top = row): FormCell | null {
  const cell = cellUnder(sheet, row, span);
  const isOwn =
    cell.at.column >= span.left && cell.at.column <= span.right && cell.at.row >= top && cell.at.row <= row;
  return isOwn ? cell : null;
}

/** The cell right of a cell, beyond the area it covers. */
export const cellRightOf = (sheet: FormSheet, placed: PlacedCell): FormCell =>
  cellOf(sheet, { row: placed.at.row, column: areaOf(sheet, placed).right + 1 });
