import type { SheetCell, WorkbookProblem } from '../../app/workbook';
import type { Mark, MarkPlan } from '../../core/marking/mark';
import { readConditionalFormats, withMarks, withoutMarks } from './conditional-formats';
import { UnreadableFile } from './file-problem';
import { withMarkFills, withoutMarkFills } from './mark-fills';
import { NEW_STYLES, STYLES_CONTENT_TYPE } from './new-styles';
import type { PackageParts } from './package-parts';
import { linkPart, unlinkPart } from './part-links';
import type { Book, BookSheet } from './read-book';

const mayHoldFormats = ({ part }: BookSheet): boolean => part.text.includes('conditionalFormatting');

/** Whether any sheet carries a mark of ours. */
export const hasMarks = ({ sheets }: Book): boolean =>
  sheets.some(
    (sheet) => mayHoldFormats(sheet) && readConditionalFormats(sheet.part.text, sheet.path).own.length > 0,
  );

const stripped = (sheet: BookSheet): string =>
  mayHoldFormats(sheet) ? withoutMarks(sheet.part.text, sheet.path) : sheet.part.text;

const DIFFERENTIAL = /[dD]xfId\s*=\s*["'](\d+)["']/gu;

/** The differential formats that anything but our marks uses; `null` when a part cannot be read. */
function usedFormats(parts: PackageParts, sheets: ReadonlyMap<string, string>): ReadonlySet<number> | null {
  const used = new Set<number>();
  try {
    for (const name of parts.names) {
      if (!/\.xml$/iu.test(name) || /sharedStrings|calcChain/u.test(name)) continue;
      for (const [, index] of (sheets.get(name) ?? parts.text(name)).matchAll(DIFFERENTIAL)) {
        used.add(Number(index));
      }
    }
    return used;
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}

const topLeft = (sheet: string, { area }: Mark): SheetCell => ({
  sheet,
  at: { row: area.top, column: area.left },
});

function protectedCells({ name, path, part }: BookSheet, marks: readonly Mark[]): readonly SheetCell[] {
  const present = readConditionalFormats(part.text, path).own.flatMap(({ areas }) => areas);
  const cells = [
    ...marks.map((mark) => topLeft(name, mark)),
    ...present.map((area) => ({ sheet: name, at: { row: area.top, column: area.left } })),
  ];
  return cells.filter(
    ({ at }, index) =>
      cells.findIndex((other) => other.at.row === at.row && other.at.column === at.column) === index,
  );
}

/** Every changed part by its path, or what stands against it. Nothing is changed yet. */
function plannedParts(
  parts: PackageParts,
  book: Book,
  marksOf: ReadonlyMap<string, readonly Mark[]>,
  stylesPath: string,
): ReadonlyMap<string, string> | WorkbookProblem {
  const clean = new Map(book.sheets.map((sheet) => [sheet.path, stripped(sheet)]));
  const used = usedFormats(parts, clean);
  const before = parts.has(stylesPath) ? parts.text(stylesPath) : NEW_STYLES;
  const pure = used === null ? before : withoutMarkFills(before, stylesPath, (index) => used.has(index));
  const kinds = new Set([...marksOf.values()].flat().map(({ kind }) => kind));
  const { text: styles, indexes } = withMarkFills(pure, stylesPath, kinds);
  const changed = new Map<string, string>([[stylesPath, styles]]);
  const refused: SheetCell[] = [];
  for (const sheet of book.sheets) {
    const { name, path, part } = sheet;
    const marks = marksOf.get(name) ?? [];
    const base = clean.get(path) ?? part.text;
    const text =
      marks.length === 0 ? base : withMarks(base, path, part.prefix, marks, (kind) => indexes.get(kind) ?? 0);
    if (text === part.text) continue;
    if (part.isProtected) refused.push(...protectedCells(sheet, marks));
    changed.set(path, text);
  }
  return refused.length > 0 ? { kind: 'protected', cells: refused } : changed;
}

function groupedMarks(plans: readonly MarkPlan[]): ReadonlyMap<string, readonly Mark[]> {
  const marksOf = new Map<string, readonly Mark[]>();
  for (const { sheet, marks } of plans) marksOf.set(sheet, [...(marksOf.get(sheet) ?? []), ...marks]);
  return marksOf;
}

/** Styles come and go with the marks in a workbook that has none of its own. */
function putStyles(parts: PackageParts, { workbookPath }: Book, path: string, text: string): void {
  const isOurs = text === NEW_STYLES;
  if (parts.has(path)) {
    if (isOurs) unlinkPart(parts, workbookPath, path);
    else parts.replace(path, text);
  } else if (!isOurs) {
    linkPart(parts, workbookPath, { path, text, type: 'styles', contentType: STYLES_CONTENT_TYPE });
  }
}

/**
 * Replaces all our marks by these, on every sheet or, should a protected one stand against it, on none.
 *
 * @returns the problem, or `null` when the marks are as asked
 */
export function markBook(
  parts: PackageParts,
  book: Book,
  plans: readonly MarkPlan[],
): WorkbookProblem | null {
  const unknown = plans.find(({ sheet }) => book.sheets.every(({ name }) => name !== sheet));
  if (unknown !== undefined) return { kind: 'sheetMissing', sheet: unknown.sheet };
  const folder = book.workbookPath.slice(0, book.workbookPath.lastIndexOf('/') + 1);
  const stylesPath = book.stylesPath ?? `${folder}styles.xml`;
  const changed = plannedParts(parts, book, groupedMarks(plans), stylesPath);
  if ('kind' in changed) return changed;
  for (const [path, text] of changed) {
    if (path === stylesPath) putStyles(parts, book, path, text);
    else parts.replace(path, text);
  }
  return null;
}
