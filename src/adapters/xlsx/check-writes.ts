import type { SheetCell, WorkbookProblem } from '../../app/workbook';
import { LAST_COLUMN, LAST_ROW, isInside } from '../../core/sheet/cell-address';
import type { CellAddress } from '../../core/sheet/cell-address';
import type { CellValue } from '../../core/sheet/sheet-snapshot';
import type { WritePlan } from '../../core/writing/write-plan';
import { cellContent } from './cell-content';
import { cellKey } from './formula/formula-book';
import type { SheetPlace } from './formula/formula-book';
import type { Book, BookSheet } from './read-book';
import { styleOf } from './sheet-part';

/** A write that was found allowed and that changes something. */
export interface CheckedWrite extends SheetPlace {
  readonly to: CellValue;
}

const LONGEST_TEXT = 32_767;

/** @throws RangeError for what no cell can hold: a mistake of the caller. */
function assertWritable({ row, column }: CellAddress, to: CellValue): void {
  const isPlace = Number.isInteger(row) && Number.isInteger(column) && row >= 1 && column >= 1;
  if (!isPlace || row > LAST_ROW || column > LAST_COLUMN) throw new RangeError('no such cell');
  if (typeof to === 'number' && !Number.isFinite(to)) throw new RangeError('no cell holds this number');
  if (typeof to === 'string' && to.length > LONGEST_TEXT) throw new RangeError('text too long for a cell');
}

/** Whether a write would hit a lock, the covered part of a merged area, a formula or a table's header. */
function isProtected(book: Book, { part, tables }: BookSheet, at: CellAddress): boolean {
  const style = book.styles[styleOf(part, at.row, at.column) ?? 0];
  if (part.isProtected && (style?.locked ?? true)) return true;
  const cell = part.rows.get(at.row)?.cells.get(at.column);
  const isAnchor = (area: { top: number; left: number }): boolean =>
    area.top === at.row && area.left === at.column;
  return (
    (cell !== undefined && cell.formula !== null) ||
    part.fillers.some(({ formula }) => isInside(at, formula.area)) ||
    part.mergedAreas.some((area) => isInside(at, area) && !isAnchor(area)) ||
    tables.some(({ area, headerRows }) => isInside(at, { ...area, bottom: area.top + headerRows - 1 }))
  );
}

function presentValue(book: Book, { part }: BookSheet, { row, column }: CellAddress): CellValue {
  const cell = part.rows.get(row)?.cells.get(column);
  if (cell === undefined) return null;
  return cellContent(cell, book.strings?.items ?? [], book.workbook.dateSystem).value;
}

const isShowingError = ({ part }: BookSheet, { row, column }: CellAddress): boolean =>
  part.rows.get(row)?.cells.get(column)?.type === 'e';

/**
 * Checks every write of all plans before the first one is made.
 *
 * @returns the writes that change something, or the first problem with all cells that have it
 */
export function checkWrites(
  book: Book,
  plans: readonly WritePlan[],
): readonly CheckedWrite[] | WorkbookProblem {
  const values = new Map<number, CellValue>();
  const changes = new Map<number, CheckedWrite>();
  const drifted: SheetCell[] = [];
  const forbidden: SheetCell[] = [];
  for (const { sheet: name, writes } of plans) {
    const index = book.sheets.findIndex((sheet) => sheet.name === name);
    const sheet = book.sheets[index];
    if (sheet === undefined) return { kind: 'sheetMissing', sheet: name };
    for (const { at, from, to } of writes) {
      assertWritable(at, to);
      const place = { sheet: index, row: at.row, column: at.column };
      const key = cellKey(place);
      const present = presentValue(book, sheet, at);
      if (isProtected(book, sheet, at)) forbidden.push({ sheet: name, at });
      else if ((values.has(key) ? values.get(key) : present) !== from) drifted.push({ sheet: name, at });
      values.set(key, to);
      if (to === present && !isShowingError(sheet, at)) changes.delete(key);
      else changes.set(key, { ...place, to });
    }
  }
  if (drifted.length > 0) return { kind: 'drifted', cells: drifted };
  if (forbidden.length > 0) return { kind: 'protected', cells: forbidden };
  return [...changes.values()];
}
