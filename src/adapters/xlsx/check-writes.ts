import type { SheetCell, WorkbookProblem } from '../../app/workbook';
import { LAST_COLUMN, LAST_ROW, isInside } from '../../core/sheet/cell-address';
import type { CellAddress } from '../../core/sheet/cell-address';
import { areaFinder } from '../../core/sheet/grid';
import type { Grid } from '../../core/sheet/grid';
import { LONGEST_TEXT } from '../../core/sheet/sheet-snapshot';
import type { CellValue } from '../../core/sheet/sheet-snapshot';
import { holdsWhatWasRead } from '../../core/writing/write-plan';
import type { WritePlan } from '../../core/writing/write-plan';
import { cellContent } from './cell-content';
import type { CellContent } from './cell-content';
import { cellKey } from './formula/formula-book';
import type { SheetPlace } from './formula/formula-book';
import type { Scalar } from './formula/formula-value';
import type { Book, BookSheet } from './read-book';
import { styleOf } from './sheet-part';

/** A write that was found allowed and that changes something. */
export interface CheckedWrite extends SheetPlace {
  readonly to: Scalar;
}

/** @throws RangeError for what no cell can hold: a mistake of the caller. */
function assertWritable({ row, column }: CellAddress, to: CellValue): void {
  const isPlace = Number.isInteger(row) && Number.isInteger(column) && row >= 1 && column >= 1;
  if (!isPlace || row > LAST_ROW || column > LAST_COLUMN) throw new RangeError('no such cell');
  if (typeof to === 'number' && !Number.isFinite(to)) throw new RangeError('no cell holds this number');
  if (typeof to === 'string' && to.length > LONGEST_TEXT) throw new RangeError('text too long for a cell');
}

/** Whether a cell is a formula or its result, the covered part of a merged area or the header of a table. */
function isUnwritable({ part, tables }: BookSheet, areaAt: Grid['areaAt'], at: CellAddress): boolean {
  const cell = part.rows.get(at.row)?.cells.get(at.column);
  const { top, left } = areaAt(at);
  return (
    (cell !== undefined && cell.formula !== null) ||
    part.fillers.some(({ formula }) => isInside(at, formula.area)) ||
    top !== at.row ||
    left !== at.column ||
    tables.some(({ area, headerRows }) => isInside(at, { ...area, bottom: area.top + headerRows - 1 }))
  );
}

function isLocked(book: Book, { part }: BookSheet, at: CellAddress): boolean {
  return part.isProtected && (book.styles[styleOf(part, at.row, at.column) ?? 0]?.locked ?? true);
}

const NOTHING: CellContent = { value: null, error: null };

function presentContent(book: Book, { part }: BookSheet, { row, column }: CellAddress): CellContent {
  const cell = part.rows.get(row)?.cells.get(column);
  if (cell === undefined) return NOTHING;
  return cellContent(cell, book.strings?.items ?? [], book.workbook.dateSystem);
}

/**
 * Checks every write of all plans before the first one is made.
 *
 * @returns the writes that change something, or the first problem with all cells that have it
 */
export function checkWrites(
  book: Book,
  plans: readonly WritePlan[],
): readonly CheckedWrite[] | WorkbookProblem {
  const written = new Map<number, CellContent>();
  const changes = new Map<number, CheckedWrite>();
  const cells = { drifted: [] as SheetCell[], notWritable: [] as SheetCell[], protected: [] as SheetCell[] };
  for (const { sheet: name, writes } of plans) {
    const index = book.sheets.findIndex((sheet) => sheet.name === name);
    const sheet = book.sheets[index];
    if (sheet === undefined) return { kind: 'sheetMissing', sheet: name };
    const areaAt = areaFinder(sheet.part.mergedAreas);
    for (const write of writes) {
      const { at, to, toError } = write;
      assertWritable(at, to);
      const place = { sheet: index, row: at.row, column: at.column };
      const key = cellKey(place);
      const present = presentContent(book, sheet, at);
      if (isUnwritable(sheet, areaAt, at)) cells.notWritable.push({ sheet: name, at });
      else if (isLocked(book, sheet, at)) cells.protected.push({ sheet: name, at });
      else if (!holdsWhatWasRead(write, written.get(key) ?? present)) cells.drifted.push({ sheet: name, at });
      written.set(key, { value: to, error: toError ?? null });
      if (toError !== undefined) changes.set(key, { ...place, to: { error: toError } });
      else if (to === present.value && present.error === null) changes.delete(key);
      else changes.set(key, { ...place, to });
    }
  }
  const kind = (['drifted', 'notWritable', 'protected'] as const).find((each) => cells[each].length > 0);
  return kind === undefined ? [...changes.values()] : { kind, cells: cells[kind] };
}
