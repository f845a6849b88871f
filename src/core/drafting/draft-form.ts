import type { CellArea } from '../sheet/cell-address';
import type { CellValue } from '../sheet/sheet-snapshot';
import { BOXED, BOXED_RATE, BOXED_TEXT, CENTRED_LINE, LINE, TITLE } from './cell-looks';
import { draftIndicators } from './draft-indicators';
import type { ColumnSpan, FormLayout, LayoutCell, LayoutLine } from './form-layout';
import type { FormOutline } from './form-outline';
import { FULL_POINTS } from './form-outline';
import { cellOver } from './draft-rows';
import type { DraftRows } from './draft-rows';
import type { CellLook, SheetDraft } from './sheet-draft';

/** Room for a year that is written by hand. */
const YEAR_GAP = '　　　　';

/** A printed text with what is known of the form in its places. */
function fillTemplate(text: string, { year, unit, executionPoints, indicatorPoints }: FormOutline): string {
  const facts = {
    year: year === null ? YEAR_GAP : String(year),
    unit: unit === 'yuan' ? '元' : '万元',
    execution: String(executionPoints),
    indicators: String(indicatorPoints),
  };
  return Object.entries(facts).reduce((filled, [fact, words]) => filled.replace(`{${fact}}`, words), text);
}

function valueOf({ text, fact, isExecutionPoints }: LayoutCell, outline: FormOutline): CellValue {
  if (isExecutionPoints === true) return outline.executionPoints;
  const filled = fact === undefined ? fillTemplate(text ?? '', outline) : outline[fact];
  return filled === '' ? null : filled;
}

const LOOKS: Readonly<Record<'rate' | 'text', CellLook>> = { rate: BOXED_RATE, text: BOXED_TEXT };

const draftLines = (lines: readonly LayoutLine[], top: number, outline: FormOutline): DraftRows => ({
  cells: lines.flatMap(({ cells }, index) =>
    cells.map((cell) => {
      const row = top + index;
      const look = cell.kind === undefined ? BOXED : LOOKS[cell.kind];
      return cellOver(cell.span, row, row + (cell.lines ?? 1) - 1, valueOf(cell, outline), look);
    }),
  ),
  heights: lines.map(({ height }) => height),
  choices: [],
});

const HEADING_LOOKS = { title: TITLE, centred: CENTRED_LINE, left: LINE } as const;
const HEADING_HEIGHTS = { title: 34, centred: 20, left: 20 } as const;

const draftHeading = ({ heading, columnWidths }: FormLayout, outline: FormOutline): DraftRows => ({
  cells: heading.map(({ text, kind }, index) => {
    const span: ColumnSpan = kind === 'left' ? [1, 4] : [1, columnWidths.length];
    return cellOver(span, index + 1, index + 1, fillTemplate(text, outline), HEADING_LOOKS[kind]);
  }),
  heights: heading.map(({ kind }) => HEADING_HEIGHTS[kind]),
  choices: [],
});

const TOTAL_HEIGHT = 22;

/** 总分: the label, then one cell under each column that it leaves free. */
const draftTotal = ({ total, indicators }: FormLayout, row: number): DraftRows => ({
  cells: [
    cellOver(total.span, row, row, total.text, BOXED),
    ...indicators.columns
      .filter(({ span: [left] }) => left > total.span[1])
      .map(({ column, span }) => cellOver(span, row, row, column === 'maxScore' ? FULL_POINTS : null, BOXED)),
  ],
  heights: [TOTAL_HEIGHT],
  choices: [],
});

/** Draws a block with the label at its side, which reaches over all its lines. */
function draftBlock(
  { side, lines }: FormLayout['head'][number],
  top: number,
  outline: FormOutline,
): DraftRows {
  const rows = draftLines(lines, top, outline);
  if (side === null) return rows;
  const label = cellOver(side.span, top, top + lines.length - 1, fillTemplate(side.text, outline), BOXED);
  return { ...rows, cells: [label, ...rows.cells] };
}

const byPlace = (
  { area: a }: { readonly area: CellArea },
  { area: b }: { readonly area: CellArea },
): number => a.top - b.top || a.left - b.left;

const linesOfHead = ({ heading, head }: FormLayout): number =>
  head.reduce((sum, { lines }) => sum + lines.length, heading.length);

/** A form in a layout: what the layout prints, with the outline's own facts in it. */
export function draftForm(layout: FormLayout, outline: FormOutline, name: string): SheetDraft {
  const sideText = fillTemplate(layout.indicators.side.text, outline);
  const drawers: readonly ((top: number) => DraftRows)[] = [
    () => draftHeading(layout, outline),
    ...layout.head.map((block) => (top: number) => draftBlock(block, top, outline)),
    (top) => draftIndicators(layout, outline.categories, sideText, top),
    (top) => draftTotal(layout, top),
    (top) => draftLines(layout.footer, top, outline),
  ];
  const drawn: DraftRows[] = [];
  let top = 1;
  for (const draw of drawers) {
    const rows = draw(top);
    drawn.push(rows);
    top += rows.heights.length;
  }
  const heights = drawn.flatMap((rows) => rows.heights);
  const header = linesOfHead(layout) + 1;
  return {
    name,
    cells: drawn.flatMap(({ cells }) => cells).sort(byPlace),
    columnWidths: layout.columnWidths,
    rowHeights: new Map(heights.map((height, index) => [index + 1, height])),
    choices: drawn.flatMap(({ choices }) => choices),
    print: {
      orientation: layout.orientation,
      repeatedRows: { first: header, last: header },
      hasPageNumbers: false,
    },
    frozenRows: 0,
  };
}
