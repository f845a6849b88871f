import { placeKey } from '../../core/sheet/cell-address';
import type { Cell, SheetSnapshot } from '../../core/sheet/sheet-snapshot';
import { shownContent } from './cell-content';
import type { BookSheet } from './read-book';
import type { CellPart, SheetPart } from './sheet-part';
import { DEFAULT_STYLE } from './styles';
import type { CellStyle } from './styles';

/** What cells refer to outside their sheet. */
export interface CellSurroundings {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly dateSystem: 1900 | 1904;
}

/**
 * The formula that fills a cell, with the `=`; `null` for a constant.
 *
 * @remarks
 * A member of a shared formula shows its master's text. A cell inside an array formula's area shows that
 * formula too: it cannot be written, and nobody may take it for a constant.
 */
export function formulaOf(sheet: SheetPart, cell: CellPart): string | null {
  const { formula } = cell;
  if (formula === null) {
    const filler = sheet.filledBy.get(placeKey(cell));
    return filler === undefined ? null : `=${filler.formula.text}`;
  }
  const master = formula.sharedIndex === null ? undefined : sheet.sharedFormulas.get(formula.sharedIndex);
  return `=${formula.text === '' ? (master?.formula?.text ?? '') : formula.text}`;
}

function readCell(sheet: BookSheet, cell: CellPart, around: CellSurroundings): Cell | null {
  const style = around.styles[cell.style] ?? DEFAULT_STYLE;
  const { value, error } = shownContent(sheet, cell, around.strings, around.dateSystem);
  const formula = formulaOf(sheet.part, cell);
  const isPlain = style.locked && style.numberFormat === DEFAULT_STYLE.numberFormat;
  if (value === null && error === null && formula === null && isPlain) return null;
  return { value, error, formula, numberFormat: style.numberFormat, locked: style.locked };
}

/** The entries by ascending key; files have them in this order, though nothing makes them. */
function ascending<T>(entries: ReadonlyMap<number, T>): ReadonlyMap<number, T> {
  let last = -Infinity;
  for (const key of entries.keys()) {
    if (key < last) return new Map([...entries].toSorted(([a], [b]) => a - b));
    last = key;
  }
  return entries;
}

/** 表样快照 of one worksheet. */
export function snapshotOfSheet(sheet: BookSheet, around: CellSurroundings): SheetSnapshot {
  const { name, visibility } = sheet.entry;
  const rows = new Map<number, ReadonlyMap<number, Cell>>();
  for (const { row, cells } of sheet.part.rows.values()) {
    const read = new Map<number, Cell>();
    for (const part of cells.values()) {
      const cell = readCell(sheet, part, around);
      if (cell !== null) read.set(part.column, cell);
    }
    if (read.size > 0) rows.set(row, ascending(read));
  }
  const { isProtected, mergedAreas } = sheet.part;
  const { dateSystem } = around;
  return { name, visibility, isProtected, dateSystem, rows: ascending(rows), mergedAreas };
}
