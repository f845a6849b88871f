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

const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/u;

/**
 * Reads one cell address, `$` allowed.
 *
 * @returns `null` for anything else, also for cells beyond XFD1048576.
 * @example parseAddress('B7') // { row: 7, column: 2 }
 */
export function parseAddress(text: string): CellAddress | null {
  const [, letters = '', digits = ''] = ADDRESS.exec(text) ?? [];
  const column = [...letters].reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return column >= 1 && column <= LAST_COLUMN && row >= 1 && row <= LAST_ROW ? { row, column } : null;
}

/** @example parseArea('A2:J2') // { top: 2, left: 1, bottom: 2, right: 10 } */
export function parseArea(text: string): CellArea | null {
  const [first = '', last = first, ...rest] = text.split(':');
  const from = parseAddress(first);
  const to = parseAddress(last);
  if (from === null || to === null || rest.length > 0) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

export const isSameCell = (a: CellAddress, b: CellAddress): boolean =>
  a.row === b.row && a.column === b.column;

/** Order of reading: row by row, from left to right. */
export const compareAddresses = (a: CellAddress, b: CellAddress): number =>
  a.row - b.row || a.column - b.column;

export const isInside = ({ row, column }: CellAddress, area: CellArea): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
