import type { PackageParts } from './package-parts';
import { readRelationships } from './relationships';
import { applySplices } from './splice';

import { escapeXml, withAttributes } from './xml-text';
import { readXml } from './xml-tokens';

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where docProps/app.xml counts and names the sheets. */
interface Titles {
  /** The opening tag of the list. */
  readonly list: { readonly start: number; readonly openEnd: number } | null;
  readonly names: readonly Piece[];
  /** The numbers of names of each kind; worksheets come first. */
  readonly counts: readonly Piece[];
}

const localName = (name: string): string => name.slice(name.lastIndexOf(':') + 1);

function readTitles(text: string, part: string): Titles {
  const names: Piece[] = [];
  const counts: Piece[] = [];
  let list: Titles['list'] = null;
  let section = '';
  let content: { openEnd: number; text: string } | null = null;
  readXml(text, part, {
    open({ name, depth, start, openEnd }) {
      if (depth === 2) section = name;
      if (depth === 3 && section === 'TitlesOfParts') list = { start, openEnd };
      content = { openEnd, text: '' };
    },
    text(piece) {
      if (content !== null) content.text += piece;
    },
    close(name, _, end) {
      if (content === null) return;
      const close = text.lastIndexOf('<', end - 1);
      const piece = { start: content.openEnd, end: close, text: content.text };
      if (section === 'TitlesOfParts' && localName(name) === 'lpstr') names.push(piece);
      if (section === 'HeadingPairs' && localName(name) === 'i4') counts.push(piece);
      content = null;
    },
  });
  return { list, names, counts };
}

/** The text with one more sheet among its titles; unchanged where it does not list just the sheets there are. */
function withTitle(text: string, part: string, sheet: string, sheets: number): string {
  const { list, names, counts } = readTitles(text, part);
  const [count] = counts;
  const last = names[sheets - 1];
  const named = counts.reduce((sum, piece) => sum + Number(piece.text), 0);
  const isAsExpected = Number(count?.text) === sheets && named === names.length;
  if (list === null || count === undefined || last === undefined || !isAsExpected) return text;
  const tag = text.slice(list.start, list.openEnd);
  const close = text.indexOf('>', last.end) + 1;
  const open = text.lastIndexOf('<', last.start - 1);
  const title = `${text.slice(open, last.start)}${escapeXml(sheet)}${text.slice(last.end, close)}`;
  return applySplices(text, [
    { start: count.start, end: count.end, text: String(sheets + 1) },
    { start: list.start, end: list.openEnd, text: withAttributes(tag, { size: String(names.length + 1) }) },
    { start: close, end: close, text: title },
  ]);
}

/** Names a new sheet in the properties of the file, where they name its sheets. */
export function addDocumentTitle(parts: PackageParts, sheet: string, sheets: number): void {
  const part = readRelationships(parts, '').find(({ type }) => type === 'extended-properties')?.part;
  if (part === undefined || !parts.has(part)) return;
  parts.replace(part, withTitle(parts.text(part), part, sheet, sheets));
}
