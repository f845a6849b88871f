import type { RowRange } from '../../core/drafting/sheet-draft';
import { applySplices } from './splice';
import type { Splice } from './splice';
import { readOutline, withAppended, withoutElements } from './xml-children';
import type { PlacedElement } from './xml-children';
import { escapeXml } from './xml-text';
import { isTrue, readXml } from './xml-tokens';

/** A tab in the workbook part. */
export interface NewTab {
  readonly name: string;
  /** Of the relationship to its worksheet. */
  readonly relationship: string;
}

/** The namespace of cells in this flavour of the standard. */
export function namespaceOf(text: string, part: string): string {
  const { prefix, root } = readOutline(text, part);
  return root.attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`] ?? '';
}

/** Whether 保护工作簿 keeps sheets from being added. */
export function isStructureLocked(text: string, part: string): boolean {
  const { children } = readOutline(text, part);
  const protection = children.find(({ name }) => name === 'workbookProtection');
  return protection !== undefined && isTrue(protection.attributes['lockStructure']);
}

interface SheetElement {
  readonly attributes: Readonly<Record<string, string>>;
}

function sheetElements(text: string, part: string): readonly SheetElement[] {
  const found: SheetElement[] = [];
  let section = '';
  readXml(text, part, {
    open({ name, depth, attributes }) {
      if (depth === 2) section = name;
      if (depth === 3 && section === 'sheets' && name === 'sheet') found.push({ attributes });
    },
  });
  return found;
}

/** Adds a tab behind all others. */
export function withTab(text: string, part: string, { name, relationship }: NewTab): string {
  const { prefix, children } = readOutline(text, part);
  const list = children.find((child) => child.name === 'sheets');
  if (list === undefined) throw new RangeError('a workbook without sheets');
  const sheets = sheetElements(text, part);
  const id = 1 + Math.max(0, ...sheets.map(({ attributes }) => Number(attributes['sheetId'] ?? 0)));
  const names = sheets.flatMap(({ attributes }) => Object.keys(attributes));
  const reference = names.find((attribute) => attribute.endsWith(':id')) ?? 'r:id';
  const element = `<${prefix}sheet name="${escapeXml(name)}" sheetId="${id}" ${reference}="${relationship}"/>`;
  return withAppended(text, list, `${prefix}sheets`, element);
}

type NameElement = Pick<PlacedElement, 'attributes' | 'start' | 'end'>;

function nameElements(text: string, part: string): readonly NameElement[] {
  const found: NameElement[] = [];
  let section = '';
  let open: { readonly attributes: NameElement['attributes']; readonly start: number } | null = null;
  readXml(text, part, {
    open({ name, depth, attributes, start }) {
      if (depth === 2) section = name;
      if (depth === 3 && section === 'definedNames' && name === 'definedName') open = { attributes, start };
    },
    close(_, depth, end) {
      if (depth !== 3 || open === null) return;
      found.push({ ...open, end });
      open = null;
    },
  });
  return found;
}

/** Names that Excel itself keeps about a sheet: print titles and areas, filters. */
const BUILT_IN = /^_xlnm\./iu;

function withoutBuiltInNames(text: string, part: string, tab: number): string {
  const names = nameElements(text, part);
  const own = names.filter(
    ({ attributes }) => attributes['localSheetId'] === String(tab) && BUILT_IN.test(attributes['name'] ?? ''),
  );
  if (own.length < names.length) return withoutElements(text, own);
  const list = readOutline(text, part).children.filter(({ name }) => name === 'definedNames');
  return own.length === 0 ? text : withoutElements(text, list);
}

/** Names stand behind these, whichever of them are there. */
const BEFORE_NAMES = new Set(['sheets', 'functionGroups', 'externalReferences']);

/**
 * Says which rows of a tab are printed on every page; what Excel kept about the tab before goes.
 *
 * @param tab its place among all tabs, from 0
 */
export function withRepeatedRows(
  text: string,
  part: string,
  tab: number,
  sheet: string,
  rows: RowRange | null,
): string {
  const clean = withoutBuiltInNames(text, part, tab);
  if (rows === null) return clean;
  const { prefix, children } = readOutline(clean, part);
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  const element =
    `<${prefix}definedName name="_xlnm.Print_Titles" localSheetId="${tab}">` +
    `${escapeXml(`${quoted}!$${rows.first}:$${rows.last}`)}</${prefix}definedName>`;
  const list = children.find(({ name }) => name === 'definedNames');
  if (list !== undefined) return withAppended(clean, list, `${prefix}definedNames`, element);
  const place = Math.max(...children.filter(({ name }) => BEFORE_NAMES.has(name)).map(({ end }) => end));
  const added: Splice = {
    start: place,
    end: place,
    text: `<${prefix}definedNames>${element}</${prefix}definedNames>`,
  };
  return applySplices(clean, [added]);
}

/** The name by which macros know a sheet; `null` for none. */
export function codeNameOf(text: string, part: string): string | null {
  const { children } = readOutline(text, part);
  return children.find(({ name }) => name === 'sheetPr')?.attributes['codeName'] ?? null;
}
