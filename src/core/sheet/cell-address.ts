/** A cell of one sheet; `row` and `column` count from 1, as the user does. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, all four sides included. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** @example printColumn(28) // 'AB' */
export function printColumn(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** @example printAddress({ row: 7, column: 2 }) // 'B7' */
export const printAddress = ({ row, column }: CellAddress): string => `${printColumn(column)}${row}`;

/** One number for a place in a sheet. */
export const placeKey = ({ row, column }: CellAddress): number => row * (LAST_COLUMN + 1) + column;

const ADDRESS = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/u;
const ZERO = 48;
const NINE = 57;
const LETTER_A = 65;

/**
 * Reads one cell address, `$` allowed.
 *
 * @returns `null` for anything else, also for cells beyond XFD1048576.
 * @example parseAddress('B7') // { row: 7, column: 2 }
 */
export function parseAddress(text: string): CellAddress | null {
  if (!ADDRESS.test(text)) return null;
  let column = 0;
  let row = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= LETTER_A) column = column * 26 + code - LETTER_A + 1;
    else if (code >= ZERO && code <= NINE) row = row * 10 + code - ZERO;
  }
  return column <= LAST_COLUMN && row <= LAST_ROW ? { row, column } : null;
}

/** @example parseArea('A2:J2') // { top: 2, left: 1, bottom: 2, right: 10 } */
export function parseArea(text: string): CellArea | null {
  const colon = text.indexOf(':');
  const from = parseAddress(colon < 0 ? text : text.slice(0, colon));
  const to = colon < 0 ? from : parseAddress(text.slice(colon + 1));
  if (from === null || to === null) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** A cell alone is printed as such. @example printArea({ top: 2, left: 1, bottom: 2, right: 10 }) // 'A2:J2' */
export function printArea({ top, left, bottom, right }: CellArea): string {
  const first = printAddress({ row: top, column: left });
  const last = printAddress({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
}

export const isSameCell = (a: CellAddress, b: CellAddress): boolean =>
  a.row === b.row && a.column === b.column;

/** Order of reading: row by row, from left to right. */
export const compareAddresses = (a: CellAddress, b: CellAddress): number =>
  a.row - b.row || a.column - b.column;

export const isInside = ({ row, column }: CellAddress, area: CellArea): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
