import { printAddress } from '../core/index';
import type { CellAddress } from '../core/sheet/cell-address';
import { cellAt, LONGEST_TEXT } from '../core/sheet/sheet-snapshot';
import type { CellValue, SheetSnapshot } from '../core/sheet/sheet-snapshot';
import { writeOver } from '../core/writing/write-plan';
import type { WritePlan } from '../core/writing/write-plan';
import { parseTable } from './clipboard-table';
import { looksLikeFormula, readTyped } from './read-typed';
import { closedCell, keptAsText, WORDS } from './strings.zh-cn';

const MOST_PASTED = 10_000;

/** What a person puts into a cell. */
export interface CellChange {
  readonly at: CellAddress;
  readonly to: CellValue;
}

/** What is to be written, and what the person should know about it. */
export interface ReadEdit {
  readonly changes: readonly CellChange[];
  readonly notice: string | null;
}

const refuse = (notice: string): ReadEdit => ({ changes: [], notice });

/** Why a cell cannot be edited here; `null` where it can. */
export function refusalOf(sheet: SheetSnapshot, at: CellAddress): string | null {
  const { formula, locked } = cellAt(sheet, at);
  const isClosed = formula !== null || (sheet.isProtected && locked);
  return isClosed ? closedCell(printAddress(at), formula) : null;
}

/** The change that a typed text asks for. */
export function typeInto(sheet: SheetSnapshot, at: CellAddress, text: string): ReadEdit {
  const refusal = refusalOf(sheet, at);
  if (refusal !== null) return refuse(refusal);
  if (text.length > LONGEST_TEXT) return refuse(WORDS.tooLong);
  const to = readTyped(text, cellAt(sheet, at).numberFormat);
  return { changes: [{ at, to }], notice: looksLikeFormula(to) ? keptAsText(printAddress(at)) : null };
}

const isCovered = ({ mergedAreas }: SheetSnapshot, { row, column }: CellAddress): boolean =>
  mergedAreas.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );

/** The changes that a pasted table asks for, from a cell to the right and downwards. */
export function pasteInto(sheet: SheetSnapshot, from: CellAddress, text: string): ReadEdit {
  const table = parseTable(text);
  const cells = table.flatMap((line, row) =>
    line.map((content, column) => ({
      at: { row: from.row + row, column: from.column + column },
      content,
    })),
  );
  if (cells.length > MOST_PASTED) return refuse(WORDS.tooManyCells);
  // A copied merged area brings blanks for the cells it covers.
  const meant = cells.filter(({ at, content }) => content !== '' || !isCovered(sheet, at));
  const edits = meant.map(({ at, content }) => typeInto(sheet, at, content));
  const refused = edits.find(({ changes }) => changes.length === 0);
  return (
    refused ?? {
      changes: edits.flatMap(({ changes }) => changes),
      notice: edits.find(({ notice }) => notice !== null)?.notice ?? null,
    }
  );
}

/** The changes as a plan; those that change nothing are left out. */
export const planChanges = (sheet: SheetSnapshot, changes: readonly CellChange[]): WritePlan => ({
  sheet: sheet.name,
  writes: changes
    .map(({ at, to }) => writeOver(cellAt(sheet, at), at, to))
    .filter(({ from, to, fromError }) => from !== to || fromError !== undefined),
});
