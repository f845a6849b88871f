import { unreadableFile, unreadablePart } from './file-problem';
import { foreignPackageKind } from './foreign-file';
import type { FormulaBook, FormulaSheet } from './formula/formula-book';
import { missingResults } from './formula/missing-results';
import { LIMITS } from './limits';
import type { PackageParts } from './package-parts';
import { readSheetPart } from './read-sheet-part';
import type { SheetBounds } from './read-sheet-part';
import { readRelationships } from './relationships';
import type { Relationship } from './relationships';
import { readSharedStrings } from './shared-strings';
import type { SharedStrings } from './shared-strings';
import { readStyles } from './styles';
import type { CellStyle } from './styles';
import { readTablePart } from './table-part';
import type { TablePart } from './table-part';
import { readWorkbookPart } from './workbook-part';
import type { SheetEntry, WorkbookPart } from './workbook-part';

/** A worksheet with its place in the package and in the tabs. */
export interface BookSheet extends FormulaSheet {
  readonly entry: SheetEntry;
  readonly path: string;
}

/** All parts that cells live in, read. */
export interface Book {
  readonly workbookPath: string;
  readonly workbook: WorkbookPart;
  readonly stringsPath: string | null;
  readonly strings: SharedStrings | null;
  readonly stylesPath: string | null;
  readonly stylesText: string | null;
  readonly styles: readonly CellStyle[];
  readonly sheets: readonly BookSheet[];
}

/** The workbook as its formulas see it. */
export const formulaBookOf = ({
  sheets,
  workbook,
  strings,
}: Pick<Book, 'sheets' | 'workbook' | 'strings'>): FormulaBook => ({
  sheets,
  names: workbook.names,
  strings: strings?.items ?? [],
  dateSystem: workbook.dateSystem,
});

const NO_RESULTS: FormulaSheet['computed'] = new Map();

const CONTENT_TYPES = '[Content_Types].xml';

function findWorkbook(parts: PackageParts): string {
  const main = readRelationships(parts, '').find(({ type }) => type === 'officeDocument')?.part;
  if (main === undefined && parts.has('xl/workbook.xml')) throw unreadablePart('missing', '_rels/.rels');
  if (main === undefined || !/\.xml$/iu.test(main) || /^(?:word|ppt)\//iu.test(main)) {
    throw unreadableFile(foreignPackageKind(parts.names));
  }
  if (!parts.has(CONTENT_TYPES)) throw unreadablePart('missing', CONTENT_TYPES);
  return main;
}

function readTables(parts: PackageParts, sheetPath: string): readonly TablePart[] {
  return readRelationships(parts, sheetPath)
    .filter(({ type }) => type === 'table')
    .flatMap(({ part }) => readTablePart(parts.text(part), part) ?? []);
}

interface SheetSource {
  readonly entry: SheetEntry;
  readonly tab: number;
  readonly path: string;
}

/** The worksheets among the tabs; chart sheets and macro sheets hold no form. */
function findSheets(
  { sheets }: WorkbookPart,
  workbookPath: string,
  relationships: readonly Relationship[],
): readonly SheetSource[] {
  if (sheets.length > LIMITS.sheets) throw unreadableFile('tooManySheets');
  const targets = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const found = sheets.flatMap((entry, tab) => {
    const target = targets.get(entry.relationship);
    if (target === undefined) throw unreadablePart('inconsistent', workbookPath);
    return target.type === 'worksheet' ? [{ entry, tab, path: target.part }] : [];
  });
  const paths = new Set(found.map(({ path }) => path.toLowerCase()));
  const names = new Set(found.map(({ entry }) => entry.name.toLowerCase()));
  if (sheets.length === 0 || paths.size < found.length || names.size < found.length) {
    throw unreadablePart('inconsistent', workbookPath);
  }
  return found;
}

function readSheets(
  parts: PackageParts,
  sources: readonly SheetSource[],
  strings: number,
  before: Book | null,
): readonly BookSheet[] {
  const bounds: { -readonly [K in keyof SheetBounds]: SheetBounds[K] } = { cells: LIMITS.cells, strings };
  return sources.map(({ entry, tab, path }): BookSheet => {
    const text = parts.text(path);
    const known = before?.sheets.find((sheet) => sheet.path === path);
    const isKnown = known?.part.text === text;
    const part = isKnown ? known.part : readSheetPart(text, path, bounds);
    bounds.cells -= part.cellCount;
    const tables = isKnown ? known.tables : readTables(parts, path);
    return { name: entry.name, entry, tab, path, part, tables, computed: NO_RESULTS };
  });
}

/**
 * Reads all that a workbook's cells depend on.
 *
 * @param before an earlier reading of the same package; parts that have not changed since are not read again
 * @throws UnreadableFile
 */
export function readBook(parts: PackageParts, before: Book | null = null): Book {
  const workbookPath = before?.workbookPath ?? findWorkbook(parts);
  const workbook = readWorkbookPart(parts.text(workbookPath), workbookPath);
  const relationships = readRelationships(parts, workbookPath);
  const pathOf = (type: string): string | null =>
    relationships.find((relationship) => relationship.type === type && parts.has(relationship.part))?.part ??
    null;
  const sources = findSheets(workbook, workbookPath, relationships);
  const stylesPath = pathOf('styles');
  const stringsPath = pathOf('sharedStrings');
  const strings = stringsPath === null ? null : stringsOf(parts, stringsPath, before);
  const stylesText = stylesPath === null ? null : parts.text(stylesPath);
  const sheets = readSheets(parts, sources, strings?.items.length ?? 0, before);
  const computed = missingResults(formulaBookOf({ sheets, workbook, strings }));
  return {
    workbookPath,
    workbook,
    stringsPath,
    strings,
    stylesPath,
    stylesText,
    styles: stylesOf(stylesText, stylesPath, before),
    sheets: sheets.map((sheet, index) => ({ ...sheet, computed: computed[index] ?? NO_RESULTS })),
  };
}

function stringsOf(parts: PackageParts, path: string, before: Book | null): SharedStrings {
  const text = parts.text(path);
  const known = before?.strings;
  return known?.text === text ? known : readSharedStrings(text, path);
}

function stylesOf(text: string | null, path: string | null, before: Book | null): readonly CellStyle[] {
  if (text === null || path === null) return [];
  return before?.stylesText === text ? before.styles : readStyles(text, path);
}
