import { LAST_COLUMN, LAST_ROW, isInside } from '../../../core/sheet/cell-address';
import type { DefinedName } from '../workbook-part';
import type { FormulaBook, SheetArea, SheetPlace } from './formula-book';
import type { Corner, FormulaReference, SheetSpan } from './formula-reference';
import { foldName, nameIndexOf } from './name-index';
import type { IndexedTable } from './name-index';
import { parseFormula } from './parse-formula';
import type { ParsedFormula } from './parse-formula';

/** Where a formula stands: its own cell, and how far that is from the cell its text was written for. */
export interface FormulaPlace extends SheetPlace {
  readonly movedRows: number;
  readonly movedColumns: number;
}

/** The areas a reference stands for; `everything` when it cannot be told. */
export type Resolved = readonly SheetArea[] | 'everything';

const DEEPEST_NAME = 8;

/** How much of a workbook may still be looked up; names of names of names grow without end. */
export interface LookUps {
  left: number;
}

/** What the references of all formulas of a workbook may take; a form needs a thousandth of it. */
export const MOST_LOOK_UPS = 500_000;

function sheetsOf(book: FormulaBook, span: SheetSpan | null, own: number): readonly number[] {
  if (span === null) return [own];
  const { tabs, sheets } = nameIndexOf(book);
  const [first, last] = [tabs.get(foldName(span.first)), tabs.get(foldName(span.last))];
  if (first === undefined || last === undefined) return [];
  const from = Math.min(first, last);
  const count = Math.max(first, last) - from + 1;
  return Array.from({ length: count }, (_, step) => sheets.get(from + step)).filter(
    (sheet) => sheet !== undefined,
  );
}

function moved(corner: Corner, place: FormulaPlace): { readonly row: number; readonly column: number } {
  return {
    row: corner.isFixedRow ? corner.row : corner.row + place.movedRows,
    column: corner.isFixedColumn ? corner.column : corner.column + place.movedColumns,
  };
}

function resolveArea(
  book: FormulaBook,
  { sheets, from, to }: FormulaReference & { readonly kind: 'area' },
  place: FormulaPlace,
): Resolved {
  const a = moved(from, place);
  const b = moved(to, place);
  const top = Math.min(a.row, b.row);
  const bottom = Math.max(a.row, b.row);
  const left = Math.min(a.column, b.column);
  const right = Math.max(a.column, b.column);
  if (top < 1 || left < 1 || bottom > LAST_ROW || right > LAST_COLUMN) return 'everything';
  return sheetsOf(book, sheets, place.sheet).map((sheet) => ({ sheet, top, left, bottom, right }));
}

/** The formula behind a defined name: the sheet's own name goes before the workbook's. */
export function formulaOfName(
  book: FormulaBook,
  { sheets, name }: FormulaReference & { readonly kind: 'name' },
  place: FormulaPlace,
): ParsedFormula | null {
  const [scope = place.sheet] = sheetsOf(book, sheets, place.sheet);
  const tab = book.sheets[scope]?.tab;
  const named = nameIndexOf(book).names.get(foldName(name));
  const found = (tab === undefined ? undefined : named?.get(tab)) ?? named?.get(null);
  if (found === undefined) return null;
  const parsed = PARSED_NAMES.get(found) ?? parseName(found);
  PARSED_NAMES.set(found, parsed);
  return parsed;
}

/** A name is read once, however many formulas speak of it. */
const PARSED_NAMES = new WeakMap<DefinedName, ParsedFormula>();

function parseName({ formula }: DefinedName): ParsedFormula {
  const parsed = parseFormula(formula.replace(/^=/u, ''));
  const isFixed = parsed.references.every(
    (reference) =>
      reference.kind !== 'area' ||
      (reference.sheets !== null &&
        [reference.from, reference.to].every((c) => c.isFixedRow && c.isFixedColumn)),
  );
  return isFixed ? parsed : { ...parsed, isOpaque: true, expression: null };
}

const findTable = (book: FormulaBook, name: string): IndexedTable | null =>
  nameIndexOf(book).tables.get(foldName(name)) ?? null;

function wholeTable(book: FormulaBook, name: string): Resolved {
  const found = findTable(book, name);
  return found === null ? 'everything' : [{ sheet: found.sheet, ...found.table.area }];
}

function tableColumn(
  book: FormulaBook,
  { table: name, column, isThisRow }: FormulaReference & { readonly kind: 'table' },
  place: FormulaPlace,
): Resolved {
  const found = findTable(book, name);
  const index = found?.columns.get(foldName(column ?? ''));
  if (found === null || index === undefined) return wholeTable(book, name);
  const { area, headerRows, totalsRows } = found.table;
  const left = area.left + index;
  const data = { top: area.top + headerRows, bottom: area.bottom - totalsRows, left, right: left };
  if (!isThisRow) return [{ sheet: found.sheet, ...data }];
  const isHere = found.sheet === place.sheet && isInside({ row: place.row, column: left }, data);
  return isHere
    ? [{ sheet: found.sheet, top: place.row, bottom: place.row, left, right: left }]
    : 'everything';
}

function resolveName(
  book: FormulaBook,
  reference: FormulaReference & { readonly kind: 'name' },
  place: FormulaPlace,
  lookUps: LookUps,
  depth: number,
): Resolved {
  if (/^_xlpm\./iu.test(reference.name)) return [];
  const parsed = formulaOfName(book, reference, place);
  if (parsed === null) return wholeTable(book, reference.name);
  return depth >= DEEPEST_NAME ? 'everything' : resolveAll(book, parsed, place, lookUps, depth + 1);
}

/** The areas one reference of a formula stands for. */
export function resolveReference(
  book: FormulaBook,
  reference: FormulaReference,
  place: FormulaPlace,
  lookUps: LookUps = { left: MOST_LOOK_UPS },
  depth = 0,
): Resolved {
  switch (reference.kind) {
    case 'area':
      return resolveArea(book, reference, place);
    case 'name':
      return resolveName(book, reference, place, lookUps, depth);
    case 'table':
      return tableColumn(book, reference, place);
    case 'wholeTable':
      return wholeTable(book, reference.table);
    case 'external':
      return [];
  }
}

/** All areas a formula reads from; `everything`, too, where there is too much to look up. */
export function resolveAll(
  book: FormulaBook,
  { references, isOpaque }: ParsedFormula,
  place: FormulaPlace,
  lookUps: LookUps,
  depth = 0,
): Resolved {
  if (isOpaque) return 'everything';
  const areas: SheetArea[] = [];
  for (const reference of references) {
    const resolved =
      lookUps.left > 0 ? resolveReference(book, reference, place, lookUps, depth) : 'everything';
    if (resolved === 'everything') return 'everything';
    lookUps.left -= 1 + resolved.length;
    for (const area of resolved) areas.push(area);
  }
  return areas;
}
