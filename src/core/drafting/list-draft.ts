import type { CellValue } from '../sheet/sheet-snapshot';
import { BOXED_TEXT, LIST_HEAD, LINE, TITLE } from './cell-looks';
import { ownSheetNote } from './own-sheet';
import type { CellLook, DraftCell, SheetDraft } from './sheet-draft';

/** A column of a list. */
export interface ListColumn {
  readonly title: string;
  readonly width: number;
  readonly look: CellLook;
}

/** One text over all the columns behind the first values. */
export interface TextLine {
  readonly before: readonly CellValue[];
  readonly text: string;
}

/** A line of a list: one value for every column, or a text. */
export type ListLine = readonly CellValue[] | TextLine;

/** What a list sheet says. */
export interface ListContent {
  readonly name: string;
  readonly title: string;
  /** A line between our note and the list. */
  readonly remark: string;
  readonly columns: readonly ListColumn[];
  readonly lines: readonly ListLine[];
}

const HEAD_ROW = 4;
const TITLE_HEIGHT = 30;
const LINE_HEIGHT = 18;
const HEAD_HEIGHT = 32;

const oneCell = (row: number, column: number, value: CellValue, look: CellLook): DraftCell => ({
  area: { top: row, left: column, bottom: row, right: column },
  value,
  look,
});

const isText = (line: ListLine): line is TextLine => 'text' in line;

function draftLine(line: ListLine, row: number, columns: readonly ListColumn[]): readonly DraftCell[] {
  const values = isText(line) ? line.before : line;
  const singles = columns
    .slice(0, isText(line) ? values.length : columns.length)
    .map(({ look }, index) => oneCell(row, index + 1, values[index] ?? null, look));
  if (!isText(line)) return singles;
  const rest = { top: row, left: values.length + 1, bottom: row, right: columns.length };
  return [...singles, { area: rest, value: line.text, look: BOXED_TEXT }];
}

/** A sheet of ours with a list, printed on A4 landscape, its head on every page. */
export function draftList({ name, title, remark, columns, lines }: ListContent): SheetDraft {
  const over = (row: number, value: string, look: CellLook): DraftCell => ({
    area: { top: row, left: 1, bottom: row, right: columns.length },
    value,
    look,
  });
  return {
    name,
    cells: [
      over(1, title, TITLE),
      ownSheetNote(columns.length),
      over(3, remark, LINE),
      ...columns.map(({ title: head }, index) => oneCell(HEAD_ROW, index + 1, head, LIST_HEAD)),
      ...lines.flatMap((line, index) => draftLine(line, HEAD_ROW + 1 + index, columns)),
    ],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: new Map([
      [1, TITLE_HEIGHT],
      [2, LINE_HEIGHT],
      [3, LINE_HEIGHT],
      [HEAD_ROW, HEAD_HEIGHT],
    ]),
    choices: [],
    print: {
      orientation: 'landscape',
      repeatedRows: { first: HEAD_ROW, last: HEAD_ROW },
      hasPageNumbers: true,
    },
    frozenRows: HEAD_ROW,
  };
}
