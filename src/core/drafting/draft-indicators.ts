import type { IndicatorColumn } from '../form/form';
import { BOXED, BOXED_TEXT } from './cell-looks';
import { gradeList, offersGrades, signList } from './choice-lists';
import { cellOver } from './draft-rows';
import type { DraftRows } from './draft-rows';
import type { FormLayout, LayoutColumn } from './form-layout';
import type { OutlineCategory, OutlineRow, OutlineValue } from './form-outline';
import { NOTHING } from './form-outline';
import type { ChoiceList, DraftCell } from './sheet-draft';
import { linesIn } from './text-lines';

const HEADER_HEIGHT = 32;
/** Two lines of text: most names need them. */
const ROW_HEIGHT = 30;
const LINE_HEIGHT = 14.5;
/** A row is never higher than Excel lets it be. */
const HIGHEST_ROW = 400;

const valueUnder = ({ values }: OutlineRow, column: IndicatorColumn): OutlineValue =>
  values[column] ?? NOTHING;

const widthOf = ({ span: [left, right] }: LayoutColumn, widths: readonly number[]): number =>
  widths.slice(left - 1, right).reduce((sum, width) => sum + width, 0);

function heightOf(row: OutlineRow, columns: readonly LayoutColumn[], widths: readonly number[]): number {
  const lines = columns.map((column) => {
    const { value } = valueUnder(row, column.column);
    return typeof value === 'string' ? linesIn(value, widthOf(column, widths)) : 1;
  });
  return Math.min(HIGHEST_ROW, Math.max(ROW_HEIGHT, Math.max(...lines) * LINE_HEIGHT + 4));
}

function draftRow(columns: readonly LayoutColumn[], row: OutlineRow, at: number): readonly DraftCell[] {
  return columns
    .filter(({ column }) => column !== 'firstLevel' && column !== 'secondLevel')
    .map(({ column, span }) => {
      const { value, numberFormat } = valueUnder(row, column);
      const look = column === 'explanation' ? BOXED_TEXT : BOXED;
      return cellOver(span, at, at, value, { ...look, numberFormat });
    });
}

const labelOf = ({ label, points }: OutlineCategory): string =>
  points === null ? label : `${label}\n（${String(points)}分）`;

interface PlacedRow {
  readonly row: OutlineRow;
  readonly category: string;
  readonly dimension: string;
}

const rowsOf = (categories: readonly OutlineCategory[]): readonly PlacedRow[] =>
  categories.flatMap((category) =>
    category.dimensions.flatMap(({ label, rows }) =>
      rows.map((row) => ({ row, category: category.label, dimension: label })),
    ),
  );

/** The labels of the levels, each merged over its rows. */
function draftLevels(
  categories: readonly OutlineCategory[],
  columns: readonly LayoutColumn[],
  top: number,
): readonly DraftCell[] {
  let row = top;
  const cells: DraftCell[] = [];
  const drawLevel = (level: IndicatorColumn, from: number, label: string): void => {
    for (const { column, span } of columns)
      if (column === level) cells.push(cellOver(span, from, row - 1, label, BOXED));
  };
  for (const category of categories) {
    const categoryTop = row;
    for (const { label, rows } of category.dimensions) {
      row += rows.length;
      drawLevel('secondLevel', row - rows.length, label);
    }
    drawLevel('firstLevel', categoryTop, labelOf(category));
  }
  return cells;
}

function listsOf(
  rows: readonly PlacedRow[],
  columns: readonly LayoutColumn[],
  top: number,
): readonly ChoiceList[] {
  return columns.flatMap(({ column, span: [left, right] }) =>
    rows.flatMap(({ row, category, dimension }, index) => {
      const area = { top: top + index, left, bottom: top + index, right };
      if (column === 'targetSign') return [signList(area)];
      return column === 'actualValue' && offersGrades(row, category, dimension) ? [gradeList(area)] : [];
    }),
  );
}

/** 绩效指标: header, levels and rows, with the label at the side. */
export function draftIndicators(
  { indicators: { side, columns }, columnWidths }: FormLayout,
  categories: readonly OutlineCategory[],
  sideText: string,
  top: number,
): DraftRows {
  const rows = rowsOf(categories);
  const first = top + 1;
  return {
    cells: [
      cellOver(side.span, top, top + rows.length, sideText, BOXED),
      ...columns.map(({ header, span }) => cellOver(span, top, top, header, BOXED)),
      ...draftLevels(categories, columns, first),
      ...rows.flatMap(({ row }, index) => draftRow(columns, row, first + index)),
    ],
    heights: [HEADER_HEIGHT, ...rows.map(({ row }) => heightOf(row, columns, columnWidths))],
    choices: listsOf(rows, columns, first),
  };
}
