import type { CellAddress } from '../core/sheet/cell-address';
import type { GridCell, GridLayout } from './grid-layout';

/** Keys that move the selection. */
export type Motion =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'rowStart'
  | 'rowEnd'
  | 'sheetStart'
  | 'sheetEnd'
  | 'pageUp'
  | 'pageDown';

const PAGE_ROWS = 15;

const MOTIONS: Readonly<Record<string, Motion>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'rowStart',
  End: 'rowEnd',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
};

/** The motion a key asks for, `null` for any other key. */
export function motionOfKey(key: string, isControl: boolean): Motion | null {
  if (isControl && key === 'Home') return 'sheetStart';
  if (isControl && key === 'End') return 'sheetEnd';
  return MOTIONS[key] ?? null;
}

/** Every cell of the table by the places it covers, counted as drawn: hidden rows and columns do not count. */
export function placesOf({ rows }: GridLayout): readonly (readonly GridCell[])[] {
  const places: GridCell[][] = rows.map(() => []);
  rows.forEach(({ cells }, top) => {
    let left = 0;
    for (const cell of cells) {
      while (places[top]?.[left] !== undefined) left += 1;
      for (let row = top; row < top + cell.rowSpan; row += 1) {
        for (let column = left; column < left + cell.columnSpan; column += 1) {
          const line = places[row];
          if (line !== undefined) line[column] = cell;
        }
      }
    }
  });
  return places;
}

const between = (value: number, last: number): number => Math.min(Math.max(value, 0), last);

/** A place in the table as drawn, counted from 0: one of those that a cell covers. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** A cell and the place in it from which the next motion goes on. */
export interface MovedTo {
  readonly at: CellAddress;
  readonly place: GridPlace;
}

const isAt = (cell: GridCell | undefined, { row, column }: CellAddress): boolean =>
  cell !== undefined && cell.at.row === row && cell.at.column === column;

/** Where a motion starts: the place it came to last, so that a wide cell on the way does not shift the column. */
function startOf(
  places: readonly (readonly GridCell[])[],
  at: CellAddress,
  last: GridPlace | null,
): GridPlace | null {
  if (last !== null && isAt(places[last.row]?.[last.column], at)) return last;
  const row = places.findIndex((line) => line.some((cell) => isAt(cell, at)));
  return row < 0 ? null : { row, column: places[row]?.findIndex((cell) => isAt(cell, at)) ?? 0 };
}

/** The first place beyond the cell, one step at a time. */
function stepFrom(
  places: readonly (readonly GridCell[])[],
  start: GridPlace,
  [down, right]: readonly [number, number],
): GridPlace {
  const cell = places[start.row]?.[start.column];
  let { row, column } = start;
  while (cell !== undefined && places[row]?.[column] === cell) {
    row += down;
    column += right;
  }
  return { row, column };
}

/** The cell a motion leads to; at an edge of the table the cell itself. */
export function moveFrom(
  layout: GridLayout,
  at: CellAddress,
  motion: Motion,
  last: GridPlace | null = null,
): MovedTo {
  const places = placesOf(layout);
  const start = startOf(places, at, last) ?? { row: 0, column: 0 };
  const lastRow = places.length - 1;
  const lastColumn = layout.columns.length - 1;
  const target = (): GridPlace => {
    switch (motion) {
      case 'up':
        return stepFrom(places, start, [-1, 0]);
      case 'down':
        return stepFrom(places, start, [1, 0]);
      case 'left':
        return stepFrom(places, start, [0, -1]);
      case 'right':
        return stepFrom(places, start, [0, 1]);
      case 'rowStart':
        return { ...start, column: 0 };
      case 'rowEnd':
        return { ...start, column: lastColumn };
      case 'sheetStart':
        return { row: 0, column: 0 };
      case 'sheetEnd':
        return { row: lastRow, column: lastColumn };
      case 'pageUp':
        return { ...start, row: start.row - PAGE_ROWS };
      case 'pageDown':
        return { ...start, row: start.row + PAGE_ROWS };
    }
  };
  const { row, column } = target();
  const place = { row: between(row, lastRow), column: between(column, lastColumn) };
  return { at: places[place.row]?.[place.column]?.at ?? at, place };
}
