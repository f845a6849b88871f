import type { DrawnSheet, DrawProblem } from '../../app/sheet-drawer';
import type { SheetDraft } from '../../core/drafting/sheet-draft';
import { freeSheetName } from '../../core/drafting/sheet-name';
import { addDocumentTitle } from './document-titles';
import { draftSheetXml } from './draft-sheet-xml';
import { styleOfLook } from './draft-styles';
import { LIMITS } from './limits';
import { NEW_STYLES, STYLES_CONTENT_TYPE } from './new-styles';
import type { PackageParts } from './package-parts';
import { linkPart, unlinkPart } from './part-links';
import type { Book, BookSheet } from './read-book';
import { readRelationships, relationshipsPart } from './relationships';
import { SharedStringsDraft } from './shared-strings';
import { StyleLists } from './style-lists';
import { readWorkbookPart, orderCalculation } from './workbook-part';
import { codeNameOf, isStructureLocked, namespaceOf, withRepeatedRows, withTab } from './workbook-entries';

const WORKSHEET_CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** What a drawn sheet changes besides itself: the styles and texts it needs. */
interface DrawnParts {
  readonly sheet: string;
  readonly styles: string;
  readonly strings: string | null;
}

const stylesPathOf = ({ stylesPath, workbookPath }: Book): string =>
  stylesPath ?? `${folderOf(workbookPath)}styles.xml`;

/** Counts out the texts of the cells that go. */
function releaseStrings(sheet: BookSheet, strings: SharedStringsDraft): void {
  for (const { cells } of sheet.part.rows.values()) {
    for (const { type, raw } of cells.values()) if (type === 's' && raw !== null) strings.release();
  }
}

/** @param before the sheet that is drawn anew; `null` for a new one */
function drawParts(parts: PackageParts, book: Book, draft: SheetDraft, before: BookSheet | null): DrawnParts {
  const lists = new StyleLists(book.stylesText ?? NEW_STYLES, stylesPathOf(book));
  const strings = book.strings === null ? null : new SharedStringsDraft(book.strings);
  if (before !== null && strings !== null) releaseStrings(before, strings);
  const sheet = draftSheetXml(draft, {
    namespace: namespaceOf(parts.text(book.workbookPath), book.workbookPath),
    styleOf: (look) => styleOfLook(look, lists),
    strings,
    codeName: before === null ? null : codeNameOf(before.part.text, before.path),
  });
  return { sheet, styles: lists.toText(), strings: strings?.toText() ?? null };
}

function putSurroundings(parts: PackageParts, book: Book, { styles, strings }: DrawnParts): void {
  const { workbookPath, stylesPath, stringsPath } = book;
  if (stylesPath !== null) parts.replace(stylesPath, styles);
  else {
    const path = stylesPathOf(book);
    linkPart(parts, workbookPath, { path, text: styles, type: 'styles', contentType: STYLES_CONTENT_TYPE });
  }
  if (stringsPath !== null && strings !== null) parts.replace(stringsPath, strings);
}

function freePath(parts: PackageParts, folder: string): string {
  for (let number = 1; ; number += 1) {
    const path = `${folder}worksheets/sheet${number}.xml`;
    if (!parts.has(path)) return path;
  }
}

/** Adds a drafted sheet behind all others. */
export function addSheet(parts: PackageParts, book: Book, draft: SheetDraft): DrawnSheet | DrawProblem {
  const { workbookPath, workbook } = book;
  const before = parts.text(workbookPath);
  if (isStructureLocked(before, workbookPath)) return { kind: 'structureProtected' };
  if (workbook.sheets.length >= LIMITS.sheets) return { kind: 'failed', details: 'too many sheets' };
  const name = freeSheetName(
    draft.name,
    workbook.sheets.map((sheet) => sheet.name),
  );
  const drawn = drawParts(parts, book, draft, null);
  const path = freePath(parts, folderOf(workbookPath));
  putSurroundings(parts, book, drawn);
  linkPart(parts, workbookPath, {
    path,
    text: drawn.sheet,
    type: 'worksheet',
    contentType: WORKSHEET_CONTENT_TYPE,
  });
  const relationship = readRelationships(parts, workbookPath).find(({ part }) => part === path)?.id ?? '';
  const listed = withTab(before, workbookPath, { name, relationship });
  const { repeatedRows } = draft.print;
  parts.replace(
    workbookPath,
    withRepeatedRows(listed, workbookPath, workbook.sheets.length, name, repeatedRows),
  );
  addDocumentTitle(parts, name, book.sheets.length);
  return { kind: 'drawn', sheet: name };
}

/** Every part that some other part refers to. */
function isReferred(parts: PackageParts, part: string): boolean {
  const sources = parts.names.filter((name) => /(?:^|\/)_rels\/[^/]*\.rels$/iu.test(name));
  return sources.some((source) => {
    const from = source.replace(/(^|\/)_rels\/([^/]*)\.rels$/iu, '$1$2');
    return readRelationships(parts, from).some((link) => link.part.toLowerCase() === part.toLowerCase());
  });
}

/** Removes what belongs to a sheet alone: its comments, drawings, tables and printer settings. */
function removeOwnedParts(parts: PackageParts, from: string): void {
  const source = relationshipsPart(from);
  if (!parts.has(source)) return;
  const owned = readRelationships(parts, from).map(({ part }) => part);
  parts.remove(source);
  for (const part of owned) {
    if (!parts.has(part) || isReferred(parts, part)) continue;
    removeOwnedParts(parts, part);
    unlinkPart(parts, from, part);
  }
}

const hasFormula = ({ part }: BookSheet): boolean =>
  [...part.rows.values()].some(({ cells }) => [...cells.values()].some(({ formula }) => formula !== null));

/** The chain of calculation names cells with formulas, and Excel repairs a file in which they have gone. */
function removeCalculationChain(parts: PackageParts, workbookPath: string): void {
  const chain = readRelationships(parts, workbookPath).find(({ type }) => type === 'calcChain')?.part;
  if (chain !== undefined && parts.has(chain)) unlinkPart(parts, workbookPath, chain);
}

/** Draws a sheet anew; formulas that refer to it go on referring to it. */
export function replaceSheet(
  parts: PackageParts,
  book: Book,
  name: string,
  draft: SheetDraft,
): DrawnSheet | DrawProblem {
  const { workbookPath } = book;
  const before = book.sheets.find((sheet) => sheet.name === name);
  if (before === undefined) return { kind: 'sheetMissing', sheet: name };
  if (before.part.isProtected)
    return { kind: 'protected', cells: [{ sheet: name, at: { row: 1, column: 1 } }] };
  const drawn = drawParts(parts, book, draft, before);
  putSurroundings(parts, book, drawn);
  if (hasFormula(before)) removeCalculationChain(parts, workbookPath);
  removeOwnedParts(parts, before.path);
  parts.replace(before.path, drawn.sheet);
  const { repeatedRows } = draft.print;
  const text = withRepeatedRows(parts.text(workbookPath), workbookPath, before.tab, name, repeatedRows);
  const isCalculated = book.sheets.some(hasFormula);
  parts.replace(workbookPath, isCalculated ? orderCalculation(readWorkbookPart(text, workbookPath)) : text);
  return { kind: 'drawn', sheet: name };
}
