import type { DraftCell } from '../../../src/core/drafting/sheet-draft';

/** Corners and crossings by the lines that meet there: 1 up, 2 right, 4 down, 8 left. */
const CROSSINGS = [...' ╵╶└╷│┌├╴┘─┴┐┤┬┼'];

/** Points of height that one line of the drawing stands for. */
const LINE_HEIGHT = 16;

const isWide = (sign: string): boolean => /[\u2E80-\uFFEF]/u.test(sign);

const signWidth = (sign: string): number => (isWide(sign) ? 2 : 1);

const textWidth = (text: string): number => [...text].reduce((width, sign) => width + signWidth(sign), 0);

/** Breaks a text into lines that fit. */
function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines = [''];
    for (const sign of paragraph) {
      const last = lines.at(-1) ?? '';
      if (textWidth(last) + signWidth(sign) > width) lines.push(sign);
      else lines[lines.length - 1] = last + sign;
    }
    return lines;
  });
}

/** Nothing for an empty cell; an empty text, which looks the same on paper, is made visible. */
function textOf({ value }: DraftCell): string {
  if (value === null) return '';
  return value === '' ? '""' : String(value);
}

const SHARES = { left: 0, top: 0, center: 0.5, right: 1 } as const;

function align(text: string, width: number, place: 'left' | 'center' | 'right'): string {
  const space = width - textWidth(text);
  const before = Math.floor(space * SHARES[place]);
  return ' '.repeat(before) + text + ' '.repeat(space - before);
}

/** Draws the cells of a sheet with their lines; at the right, the heights of rows that have one. */
export function drawTable(
  cells: readonly DraftCell[],
  columnWidths: readonly number[],
  rowHeights: ReadonlyMap<number, number>,
): readonly string[] {
  const lastRow = Math.max(...cells.map(({ area }) => area.bottom));
  const owners = new Map<string, DraftCell>();
  for (const cell of cells) {
    const { top, left, bottom, right } = cell.area;
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) owners.set(`${row} ${column}`, cell);
  }
  const ownerOf = (row: number, column: number): DraftCell | undefined => owners.get(`${row} ${column}`);
  const isLine = (a: DraftCell | undefined, b: DraftCell | undefined): boolean =>
    a !== b && (a?.look.hasBorder === true || b?.look.hasBorder === true);
  const widthOf = ({ area: { left, right } }: DraftCell): number =>
    columnWidths.slice(left - 1, right).reduce((sum, width) => sum + width + 1, -1);
  const linesOf = (cell: DraftCell): readonly string[] => wrap(textOf(cell), widthOf(cell));
  const lineCounts = Array.from({ length: lastRow }, (_, index) => {
    const row = index + 1;
    const own = cells.filter(({ area }) => area.top === row && area.bottom === row);
    return Math.max(
      1,
      Math.round((rowHeights.get(row) ?? 0) / LINE_HEIGHT),
      ...own.map((cell) => linesOf(cell).length),
    );
  });

  /** What stands at one line of a cell, counted over all its rows; the lines between rows count as well. */
  function textAt(cell: DraftCell, row: number, line: number): string {
    const { top, bottom } = cell.area;
    const height = lineCounts.slice(top - 1, bottom).reduce((sum, count) => sum + count + 1, -1);
    const before = lineCounts.slice(top - 1, row - 1).reduce((sum, count) => sum + count + 1, 0);
    const lines = linesOf(cell);
    const first = Math.floor((height - lines.length) * SHARES[cell.look.vertical]);
    return align(lines[before + line - first] ?? '', widthOf(cell), cell.look.horizontal);
  }

  /** One more than there are: the last line at the right has no column behind it. */
  const columns = [...columnWidths, 0].map((width, index) => ({ column: index + 1, width }));

  /** The line above a row, with the texts of merged cells that it does not cross. */
  const drawBorder = (row: number): string =>
    columns
      .map(({ column, width }) => {
        const [here, before] = [ownerOf(row, column), ownerOf(row, column - 1)];
        const [above, aboveBefore] = [ownerOf(row - 1, column), ownerOf(row - 1, column - 1)];
        const isOpen = here !== undefined && here === above;
        if (isOpen && here === before) return '';
        const meeting = [
          isLine(aboveBefore, above),
          isLine(above, here),
          isLine(before, here),
          isLine(aboveBefore, before),
        ];
        const crossing = CROSSINGS[meeting.reduce((sum, meets, bit) => sum + (meets ? 2 ** bit : 0), 0)];
        const rest = isOpen ? textAt(here, row, -1) : (isLine(above, here) ? '─' : ' ').repeat(width);
        return `${crossing}${rest}`;
      })
      .join('');

  /** One line inside of a row. */
  const drawInside = (row: number, line: number): string =>
    columns
      .map(({ column, width }) => {
        const [here, before] = [ownerOf(row, column), ownerOf(row, column - 1)];
        if (here !== undefined && here === before) return '';
        const side = isLine(before, here) ? '│' : ' ';
        return `${side}${here === undefined ? ' '.repeat(width) : textAt(here, row, line)}`;
      })
      .join('');

  const drawing = lineCounts.flatMap((count, index) => {
    const row = index + 1;
    const height = rowHeights.get(row);
    const inside = Array.from({ length: count }, (_, line) => drawInside(row, line));
    const [first = '', ...rest] = inside;
    return [drawBorder(row), `${first} ${row}${height === undefined ? '' : `: ${height} pt`}`, ...rest];
  });
  return [...drawing, drawBorder(lastRow + 1)].map((line) => line.trimEnd()).filter((line) => line !== '');
}
