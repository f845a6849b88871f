import type {
  BordersAppearance,
  CellAppearance,
  CellStyle,
  Colour,
  SheetAppearance,
} from '../adapters/xlsx/appearance';
import { isInside, printAddress } from '../core/sheet/cell-address';
import type { CellAddress, CellArea } from '../core/sheet/cell-address';

/** A cell as the table draws it: one cell, or the anchor of a merged area with its spans. */
export interface GridCell {
  readonly at: CellAddress;
  readonly name: string;
  readonly text: string;
  readonly kind: CellAppearance['kind'];
  readonly textColour: Colour | null;
  readonly style: CellStyle;
  readonly borders: BordersAppearance;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly mark: { readonly kind: string; readonly fill: Colour } | null;
  /** The text may run on into the empty cell to the right. */
  readonly isOpen: boolean;
}

export interface GridRow {
  readonly row: number;
  readonly height: number;
  readonly cells: readonly GridCell[];
}

export interface GridLayout {
  readonly columns: readonly { readonly column: number; readonly width: number }[];
  readonly rows: readonly GridRow[];
  /** Whether the sheet has more rows or columns than are drawn. */
  readonly isCut: boolean;
}

/** No form is larger; a sheet may be, and the browser must live. */
const MOST_ROWS = 2000;
const MOST_COLUMNS = 100;

const countTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);

const isEqualCell = (a: GridCell, b: GridCell): boolean =>
  a.name === b.name &&
  a.text === b.text &&
  a.kind === b.kind &&
  a.textColour === b.textColour &&
  a.style === b.style &&
  a.rowSpan === b.rowSpan &&
  a.columnSpan === b.columnSpan &&
  a.isOpen === b.isOpen &&
  a.mark?.kind === b.mark?.kind &&
  a.mark?.fill === b.mark?.fill;

/** The row drawn before, where nothing in it has changed: so only changed rows are drawn again. */
function sameRow(row: GridRow, before: GridRow | undefined): GridRow {
  if (before === undefined || before.row !== row.row || before.height !== row.height) return row;
  const isSame =
    before.cells.length === row.cells.length &&
    row.cells.every((cell, index) => {
      const old = before.cells[index];
      return old !== undefined && isEqualCell(cell, old);
    });
  return isSame ? before : row;
}

/** The area of every cell inside a merged one; areas beyond what is drawn cost nothing. */
function mergesByCell(
  areas: readonly CellArea[],
  lastRow: number,
  lastColumn: number,
): Map<string, CellArea> {
  const merges = new Map<string, CellArea>();
  for (const area of areas) {
    for (let row = area.top; row <= Math.min(area.bottom, lastRow); row += 1) {
      for (let column = area.left; column <= Math.min(area.right, lastColumn); column += 1) {
        merges.set(printAddress({ row, column }), area);
      }
    }
  }
  return merges;
}

/** The marks that reach into a row, in their order. */
function marksByRow(
  marks: SheetAppearance['marks'],
  lastRow: number,
): ReadonlyMap<number, SheetAppearance['marks']> {
  const rows = new Map<number, SheetAppearance['marks'][number][]>();
  for (const mark of marks) {
    for (let row = mark.area.top; row <= Math.min(mark.area.bottom, lastRow); row += 1) {
      const known = rows.get(row);
      if (known === undefined) rows.set(row, [mark]);
      else known.push(mark);
    }
  }
  return rows;
}

/** Where everything of a sheet stands in a table. */
export function layOutSheet(sheet: SheetAppearance, before: GridLayout | null = null): GridLayout {
  const lastRow = Math.min(Math.max(sheet.lastRow, 1), MOST_ROWS);
  const lastColumn = Math.min(Math.max(sheet.lastColumn, 1), MOST_COLUMNS);
  const shownRows = countTo(lastRow).filter((row) => !sheet.hiddenRows.has(row));
  const shownColumns = countTo(lastColumn).filter((column) => !sheet.hiddenColumns.has(column));
  const merges = mergesByCell(sheet.mergedAreas, lastRow, lastColumn);
  const marksOf = marksByRow(sheet.marks, lastRow);
  const oldRows = new Map(before?.rows.map((row) => [row.row, row]));
  const styleOf = (at: CellAddress): CellStyle =>
    sheet.rows.get(at.row)?.get(at.column)?.style ?? sheet.styleAt(at);
  const spans = (shown: readonly number[], from: number, to: number): readonly number[] =>
    shown.filter((one) => one >= from && one <= to);

  const layOutCell = (row: number, column: number): GridCell | null => {
    const at = { row, column };
    const name = printAddress(at);
    const area = merges.get(name) ?? { top: row, left: column, bottom: row, right: column };
    const isMerged = area.top !== area.bottom || area.left !== area.right;
    const rows = isMerged ? spans(shownRows, area.top, area.bottom) : [row];
    const columns = isMerged ? spans(shownColumns, area.left, area.right) : [column];
    // The anchor may be hidden: the first cell that shows stands for it.
    if (rows[0] !== row || columns[0] !== column) return null;
    const anchor = { row: area.top, column: area.left };
    const drawn = sheet.rows.get(anchor.row)?.get(anchor.column);
    const style = styleOf(anchor);
    const right = { row: area.top, column: Math.min(area.right, lastColumn) };
    const bottom = { row: Math.min(area.bottom, lastRow), column: area.left };
    const next = sheet.rows.get(row)?.get(column + 1);
    const marks = (marksOf.get(anchor.row) ?? []).filter((one) => isInside(anchor, one.area));
    const mark = marks.find(({ kind }) => kind !== 'incompleteRow') ?? marks[0];
    return {
      at: anchor,
      name: printAddress(anchor),
      text: drawn?.text ?? '',
      kind: drawn?.kind ?? 'empty',
      textColour: drawn?.textColour ?? null,
      style,
      borders: isMerged
        ? {
            ...style.borders,
            right: styleOf(right).borders.right,
            bottom: styleOf(bottom).borders.bottom,
          }
        : style.borders,
      rowSpan: rows.length,
      columnSpan: columns.length,
      mark: mark === undefined ? null : { kind: mark.kind, fill: mark.fill },
      isOpen: !style.isWrapped && (next?.text ?? '') === '' && !isMerged,
    };
  };

  return {
    columns: shownColumns.map((column) => ({
      column,
      width: sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth,
    })),
    rows: shownRows.map((row) =>
      sameRow(
        {
          row,
          height: sheet.rowHeights.get(row) ?? sheet.defaultRowHeight,
          cells: shownColumns.flatMap((column) => layOutCell(row, column) ?? []),
        },
        oldRows.get(row),
      ),
    ),
    isCut: sheet.lastRow > lastRow || sheet.lastColumn > lastColumn,
  };
}
