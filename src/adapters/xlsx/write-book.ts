import { cellContent } from './cell-content';
import { NO_VALUE, constantText, resultText } from './cell-text';
import type { CheckedWrite } from './check-writes';
import { isError, significant } from './formula/formula-value';
import type { Scalar } from './formula/formula-value';
import { recalculate } from './formula/recalculate';
import type { FreshResult } from './formula/recalculate';
import type { PackageParts } from './package-parts';
import { patchSheet } from './patch-sheet';
import type { CellPatch } from './patch-sheet';
import { formulaBookOf } from './read-book';
import type { Book } from './read-book';
import type { CellPart } from './sheet-part';
import { SharedStringsDraft } from './shared-strings';
import { orderCalculation } from './workbook-part';

function isSameResult(cached: Scalar, fresh: Scalar): boolean {
  if (isError(cached) || isError(fresh)) {
    return isError(cached) && isError(fresh) && cached.error === fresh.error;
  }
  const bothNumbers = typeof cached === 'number' && typeof fresh === 'number';
  return bothNumbers ? significant(cached) === significant(fresh) : cached === fresh;
}

/** Counts the shared string that a cell gives up. */
function release(cell: CellPart | undefined, strings: SharedStringsDraft | null): void {
  if (cell?.type === 's' && cell.raw !== null) strings?.release();
}

/** The patch for a dependent formula; `null` when its cached result is right as it stands. */
function resultPatch(
  book: Book,
  { sheet, row, column, result }: FreshResult,
  strings: SharedStringsDraft | null,
): CellPatch | null {
  const part = book.sheets[sheet]?.part;
  const cell = part?.rows.get(row)?.cells.get(column);
  if (part === undefined || cell === undefined) return null;
  if (result === null) {
    release(cell, strings);
    return cell.raw === null ? null : { row, column, content: NO_VALUE };
  }
  const { value, error } = cellContent(cell, book.strings?.items ?? [], book.workbook.dateSystem);
  const isKept = cell.raw !== null && isSameResult(error === null ? value : { error }, result.scalar);
  if (isKept) return null;
  release(cell, strings);
  return { row, column, content: resultText(result.scalar, part.prefix) };
}

/** The patch for a written cell; texts are entered into the shared strings on the way. */
function writePatch(book: Book, write: CheckedWrite, strings: SharedStringsDraft | null): CellPatch {
  const { sheet, row, column, to } = write;
  const part = book.sheets[sheet]?.part;
  const before = part?.rows.get(row)?.cells.get(column);
  release(before, strings);
  const prefix = part?.prefix ?? '';
  const content = isError(to) ? resultText(to, prefix) : constantText(to, prefix, strings);
  return { row, column, content };
}

/** Every changed part with its new text, by its path. Nothing is changed yet. */
function changedParts(book: Book, writes: readonly CheckedWrite[]): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  const strings = book.strings === null ? null : new SharedStringsDraft(book.strings);
  const fresh = recalculate(formulaBookOf(book), writes);
  for (const [index, { path, part }] of book.sheets.entries()) {
    const written = writes.filter(({ sheet }) => sheet === index);
    const results = fresh.filter(({ sheet }) => sheet === index);
    const patches = [
      ...written.map((write) => writePatch(book, write, strings)),
      ...results.flatMap((result) => resultPatch(book, result, strings) ?? []),
    ];
    if (patches.length > 0) changed.set(path, patchSheet(part, patches));
  }
  if (strings !== null && book.stringsPath !== null) changed.set(book.stringsPath, strings.toText());
  if (fresh.length > 0) changed.set(book.workbookPath, orderCalculation(book.workbook));
  return changed;
}

/** Writes cells into the parts of the package, all of them or, should anything fail, none. */
export function writeBook(parts: PackageParts, book: Book, writes: readonly CheckedWrite[]): void {
  const changed = changedParts(book, writes);
  for (const [path, text] of changed) if (text !== parts.text(path)) parts.replace(path, text);
}
