import { isMarkShown } from '../../core/marking/is-mark-shown';
import { readMarkFormula } from '../../core/marking/mark-formula';
import { isInside, printArea } from '../../core/sheet/cell-address';
import type { CellArea } from '../../core/sheet/cell-address';
import type { CellAppearance, CellStyle, SheetAppearance, ShownMark } from './appearance';
import { shownContent } from './cell-content';
import { PLAIN_STYLE, readCellStyles } from './cell-styles';
import { DEFAULT_THEME, readThemeColours } from './colours';
import { readConditionalFormats } from './conditional-formats';
import { displayText } from './display-text';
import { UnreadableFile } from './file-problem';
import { MARK_FILLS } from '../../core/marking/mark-fills';
import type { PackageParts } from './package-parts';
import type { Book, BookSheet } from './read-book';
import { readRelationships } from './relationships';
import { readMeasures } from './sheet-measures';
import { styleOf } from './sheet-part';
import { snapshotOfSheet } from './snapshot-of-sheet';
import { DEFAULT_STYLE } from './styles';
import type { XlsxWorkbook } from './xlsx-workbook';
import { readTree } from './xml-tree';

/** Styles read once, so that cells that look the same before and after an edit share one object. */
const KNOWN_STYLES = new WeakMap<
  PackageParts,
  { readonly text: string; readonly styles: readonly CellStyle[] }
>();

function themeOf(parts: PackageParts, { workbookPath }: Book): readonly `#${string}`[] {
  const part = readRelationships(parts, workbookPath).find(({ type }) => type === 'theme')?.part;
  if (part === undefined || !parts.has(part)) return DEFAULT_THEME;
  try {
    return readThemeColours(readTree(parts.text(part), part));
  } catch (error) {
    // Colours are not worth refusing a workbook for.
    if (error instanceof UnreadableFile) return DEFAULT_THEME;
    throw error;
  }
}

function stylesOf(parts: PackageParts, book: Book): readonly CellStyle[] {
  if (book.stylesPath === null) return [];
  const text = parts.text(book.stylesPath);
  const known = KNOWN_STYLES.get(parts);
  if (known?.text === text) return known.styles;
  const styles = readCellStyles(readTree(text, book.stylesPath), themeOf(parts, book));
  KNOWN_STYLES.set(parts, { text, styles });
  return styles;
}

type Rows = Map<number, Map<number, CellAppearance>>;

function readCells(sheet: BookSheet, book: Book, styles: readonly CellStyle[]): Rows {
  const { dateSystem } = book.workbook;
  const rows: Rows = new Map();
  for (const { row, cells } of sheet.part.rows.values()) {
    const read = new Map<number, CellAppearance>();
    for (const cell of cells.values()) {
      const { numberFormat } = book.styles[cell.style] ?? DEFAULT_STYLE;
      const content = shownContent(sheet, cell, book.strings?.items ?? [], dateSystem);
      read.set(cell.column, {
        at: { row, column: cell.column },
        ...displayText(content, numberFormat, dateSystem),
        style: styles[cell.style] ?? PLAIN_STYLE,
      });
    }
    rows.set(row, read);
  }
  return rows;
}

const isVisible = ({ kind, style: { fill, borders } }: CellAppearance): boolean =>
  kind !== 'empty' ||
  fill !== null ||
  [borders.top, borders.right, borders.bottom, borders.left].some((side) => side !== null);

/** How far a merged area may reach beyond the last cell that shows anything. */
const MOST_ROWS_BEYOND = 200;
const MOST_COLUMNS_BEYOND = 30;

function extentOf(rows: Rows, areas: readonly CellArea[]): { readonly row: number; readonly column: number } {
  let [row, column] = [0, 0];
  for (const cells of rows.values()) {
    for (const cell of cells.values()) {
      if (!isVisible(cell)) continue;
      row = Math.max(row, cell.at.row);
      column = Math.max(column, cell.at.column);
    }
  }
  const drawn: CellArea = { top: 1, left: 1, bottom: row, right: column };
  const begun = areas.filter(({ top, left }) => isInside({ row: top, column: left }, drawn));
  const last = (ends: readonly number[], from: number, beyond: number): number =>
    ends.reduce((most, end) => Math.max(most, Math.min(end, from + beyond)), from);
  return {
    row: last(
      begun.map(({ bottom }) => bottom),
      row,
      MOST_ROWS_BEYOND,
    ),
    column: last(
      begun.map(({ right }) => right),
      column,
      MOST_COLUMNS_BEYOND,
    ),
  };
}

/** The marks of which a condition holds, each once, in the order of their rank. */
function shownMarks(sheet: BookSheet, book: Book): readonly ShownMark[] {
  const { part, path } = sheet;
  if (!part.text.includes('conditionalFormatting')) return [];
  const { strings, styles, workbook } = book;
  const around = { strings: strings?.items ?? [], styles, dateSystem: workbook.dateSystem };
  const snapshot = snapshotOfSheet(sheet, around);
  const shown = readConditionalFormats(part.text, path).own.flatMap(({ areas, formula }) => {
    const mark = readMarkFormula(formula);
    if (mark === null || !isMarkShown(mark, snapshot)) return [];
    return areas.map((area) => ({ area, kind: mark.kind, fill: MARK_FILLS[mark.kind] }));
  });
  return [...new Map(shown.map((mark) => [`${mark.kind} ${printArea(mark.area)}`, mark])).values()];
}

/**
 * A sheet as it looks on paper.
 *
 * @remarks
 * Not a method of the workbook: it brings the library of number formats along, which the command line does
 * not need.
 * @returns `null` when there is no such sheet
 */
export function readAppearance(workbook: XlsxWorkbook, sheetName: string): SheetAppearance | null {
  const { parts, book } = workbook.contents();
  const sheet = book.sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) return null;
  const styles = stylesOf(parts, book);
  const rows = readCells(sheet, book, styles);
  const { part } = sheet;
  const last = extentOf(rows, part.mergedAreas);
  return {
    name: sheet.name,
    isProtected: part.isProtected,
    ...readMeasures(part, (styles[0] ?? PLAIN_STYLE).font, last.column),
    mergedAreas: part.mergedAreas,
    lastRow: last.row,
    lastColumn: last.column,
    rows,
    styleAt: ({ row, column }) => styles[styleOf(part, row, column) ?? 0] ?? PLAIN_STYLE,
    marks: shownMarks(sheet, book),
  };
}
