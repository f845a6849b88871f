import type { CellAddress } from '../../../src/core/sheet/cell-address';
import { ExcelError, SHAPE_MISMATCH } from '../protocol/excel-error';
import { columnCount, rowCount } from './area-address';
import { hasContent } from './host-cell';
import type { HostCell } from './host-cell';
import type { HostRange } from './host-range';
import { readEntered } from './typed-input';

type Entry = string | number | boolean | null;

/** More does not fit into a cell. */
const LONGEST_TEXT = 32_767;

const isEntry = (value: unknown): value is Entry =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/**
 * The input as one entry for each cell: an array must have the range's shape, a scalar goes into every cell.
 *
 * @throws ExcelError before anything is written
 */
function entriesOf(range: HostRange, input: unknown): (row: number, column: number) => Entry {
  if (!Array.isArray(input)) {
    if (input === null || !isEntry(input)) throw new ExcelError('InvalidArgument');
    return () => input;
  }
  const rows: readonly unknown[] = input;
  const columns = columnCount(range.area);
  const fits =
    rows.length === rowCount(range.area) && rows.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw new ExcelError('InvalidArgument', SHAPE_MISMATCH);
  const entries = rows.flat(1);
  if (!entries.every(isEntry)) throw new ExcelError('InvalidArgument');
  if (entries.some((entry) => String(entry).length > LONGEST_TEXT)) throw new ExcelError('InvalidArgument');
  return (row, column) => entries[row * columns + column] ?? null;
}

function enter(cell: HostCell, input: Exclude<Entry, null>): void {
  const { value, error, formula, isTextForced, numberFormat } = readEntered(input, cell.numberFormat);
  Object.assign(cell, { value, error, formula, isTextForced });
  if (numberFormat !== null && cell.numberFormat === 'General') cell.numberFormat = numberFormat;
}

/** @throws ExcelError where a cell of the range is locked and the sheet protected */
function demandUnlocked(range: HostRange): void {
  if (range.sheet.isProtected && !range.isUnlocked()) throw new ExcelError('AccessDenied');
}

/** Writes values or formulas, which Excel reads alike; covered cells of merged areas swallow theirs. */
export function writeContents(range: HostRange, input: unknown): void {
  const entryAt = entriesOf(range, input);
  demandUnlocked(range);
  const written: CellAddress[] = [];
  for (const at of range.places()) {
    const entry = entryAt(at.row - range.area.top, at.column - range.area.left);
    if (entry === null || range.sheet.isCovered(at)) continue;
    enter(range.sheet.cell(at), entry);
    written.push(at);
  }
  range.workbook.touch(range.sheet, range.area, written);
}

/** Sets the number format of every cell; what the cells hold stays as it is. */
export function writeNumberFormat(range: HostRange, input: unknown): void {
  const entryAt = entriesOf(range, input);
  range.sheet.demand('allowFormatCells');
  for (const at of range.places()) {
    const entry = entryAt(at.row - range.area.top, at.column - range.area.left);
    if (entry !== null) range.sheet.cell(at).numberFormat = entry === '' ? 'General' : String(entry);
  }
  range.workbook.onEvent({ kind: 'formatChanged', sheet: range.sheet, area: range.area });
}

/** Takes contents, looks or both away; cells that are not there stay so. */
export function clearRange(range: HostRange, applyTo: unknown): void {
  const { sheet, area, workbook } = range;
  const what = applyTo ?? 'All';
  if (what !== 'All' && what !== 'Contents' && what !== 'Formats') throw new ExcelError('InvalidArgument');
  demandUnlocked(range);
  if (what !== 'Contents') sheet.demand('allowFormatCells');
  const cleared: CellAddress[] = [];
  for (const { at, cell } of sheet.present(area)) {
    if (what !== 'Contents') {
      cell.format.clear();
      cell.numberFormat = 'General';
      cell.locked = true;
    }
    if (what === 'Formats' || !hasContent(cell)) continue;
    Object.assign(cell, { value: null, error: null, formula: null, isTextForced: false });
    cleared.push(at);
  }
  if (what === 'Formats') workbook.onEvent({ kind: 'formatChanged', sheet, area });
  else workbook.touch(sheet, area, cleared);
}

/** Merges a range, or each of its rows; only what stands in the first cell is kept. To Excel it is a format. */
export function mergeRange(range: HostRange, isAcross: boolean): void {
  const { sheet, area, workbook } = range;
  sheet.demand('nothing');
  unmergeRange(range);
  const rows = Array.from({ length: rowCount(area) }, (_, down) => area.top + down);
  const merged = isAcross ? rows.map((row) => ({ ...area, top: row, bottom: row })) : [area];
  const wide = merged.filter(({ top, left, bottom, right }) => top < bottom || left < right);
  sheet.mergedAreas = [...sheet.mergedAreas, ...wide];
  const covered = [...sheet.present(area)].filter(({ at }) => sheet.isCovered(at));
  for (const { cell } of covered) {
    Object.assign(cell, { value: null, error: null, formula: null, isTextForced: false });
  }
  const emptied = covered.map(({ at }) => at);
  if (emptied.length > 0) workbook.markStale(sheet, emptied);
  workbook.onEvent({ kind: 'formatChanged', sheet, area });
}

export function unmergeRange({ workbook, sheet, area }: HostRange): void {
  sheet.demand('nothing');
  const before = sheet.mergedAreas;
  sheet.mergedAreas = before.filter(
    ({ top, left, bottom, right }) =>
      bottom < area.top || top > area.bottom || right < area.left || left > area.right,
  );
  if (sheet.mergedAreas.length < before.length) workbook.onEvent({ kind: 'formatChanged', sheet, area });
}
