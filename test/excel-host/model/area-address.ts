import {
  LAST_COLUMN,
  LAST_ROW,
  parseArea,
  printAddress,
  printColumn,
} from '../../../src/core/sheet/cell-address';
import type { CellArea } from '../../../src/core/sheet/cell-address';
import { ExcelError } from '../protocol/excel-error';

export const WHOLE_SHEET: CellArea = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

export const rowCount = ({ top, bottom }: CellArea): number => bottom - top + 1;
export const columnCount = ({ left, right }: CellArea): number => right - left + 1;
export const cellCount = (area: CellArea): number => rowCount(area) * columnCount(area);
export const isWholeColumns = (area: CellArea): boolean => rowCount(area) === LAST_ROW;
export const isWholeRows = (area: CellArea): boolean => columnCount(area) === LAST_COLUMN;

const isOnSheet = ({ top, left, bottom, right }: CellArea): boolean =>
  top >= 1 && left >= 1 && bottom <= LAST_ROW && right <= LAST_COLUMN && top <= bottom && left <= right;

/** @throws ExcelError for an area that leaves the sheet */
export function onSheet(area: CellArea): CellArea {
  if (!isOnSheet(area)) throw new ExcelError('InvalidArgument');
  return area;
}

export function intersectionOf(one: CellArea, other: CellArea): CellArea | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return isOnSheet(area) ? area : null;
}

export const boundingArea = (one: CellArea, other: CellArea): CellArea => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

/** What a person or an add-in may write: `B7`, `A1:C3`, `$A:$C`, `2:5`, any case. */
function parseLoose(text: string): CellArea | null {
  const plain = text.replaceAll('$', '').toUpperCase();
  const [, firstRow, lastRow] = /^(\d+):(\d+)$/u.exec(plain) ?? [];
  if (firstRow !== undefined && lastRow !== undefined) {
    return parseArea(`A${firstRow}:${printColumn(LAST_COLUMN)}${lastRow}`);
  }
  const [, first, last] = /^([A-Z]+):([A-Z]+)$/u.exec(plain) ?? [];
  if (first !== undefined && last !== undefined) return parseArea(`${first}1:${last}${LAST_ROW}`);
  return parseArea(plain);
}

const PREFIXED = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/u;

/** Splits `'自评 表'!A1` into the sheet's name, `null` where there is none, and the rest. */
export function splitAddress(text: string): { readonly sheet: string | null; readonly cells: string } {
  const [, quoted, plain, cells] = PREFIXED.exec(text) ?? [];
  if (cells === undefined) return { sheet: null, cells: text };
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, cells };
}

/** @throws ExcelError for what is no address */
export function readArea(text: string): CellArea {
  const area = parseLoose(text.trim());
  if (area === null) throw new ExcelError('InvalidArgument');
  return area;
}

/** @example printArea({ top: 1, left: 1, bottom: 2, right: 2 }) // 'A1:B2' */
export function printArea(area: CellArea): string {
  if (isWholeRows(area) && !isWholeColumns(area)) return `${area.top}:${area.bottom}`;
  if (isWholeColumns(area) && !isWholeRows(area)) {
    return `${printColumn(area.left)}:${printColumn(area.right)}`;
  }
  const first = printAddress({ row: area.top, column: area.left });
  const last = printAddress({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as it stands before `!`, in quotes where Excel puts them. */
export const printSheetName = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
