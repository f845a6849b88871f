import { SaxesParser } from 'saxes';
import { unreadablePart } from './file-problem';

/** One tag with its place in the text. */
export interface XmlElement {
  /** The local name inside the root's namespace prefix; any other element keeps its prefix and colon. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** 1 for the root. */
  readonly depth: number;
  /** From `<` up to and including `>` of the opening tag. */
  readonly start: number;
  readonly openEnd: number;
}

export interface XmlVisitor {
  readonly open?: (element: XmlElement) => void;
  readonly text?: (text: string) => void;
  /** `end` lies behind the closing tag; for `<a/>` it is the end of the only tag. */
  readonly close?: (name: string, depth: number, end: number) => void;
}

const UTF8 = /^utf-?8$|^us-ascii$/iu;

/** `x:` in a part whose root is `<x:worksheet>`, else empty. */
export const prefixOf = (qualifiedName: string): string =>
  qualifiedName.slice(0, qualifiedName.indexOf(':') + 1);

/**
 * Walks through the tags of one part, once.
 *
 * @remarks
 * Positions count UTF-16 units of `text`. A tag holds no `<`, so its start is the last `<` before its end.
 * Document types are refused: no Office program writes them, and entities are the door to expansion attacks.
 * @throws UnreadableFile when the part is not well-formed.
 */
export function readXml(text: string, part: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let prefix = '';
  let depth = 0;
  const localName = (name: string): string =>
    prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : prefix === '' ? name : `:${name}`;
  parser.on('error', () => {
    throw unreadablePart('malformed', part);
  });
  parser.on('doctype', () => {
    throw unreadablePart('doctype', part);
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !UTF8.test(encoding)) throw unreadablePart('encoding', part);
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth === 1) prefix = prefixOf(name);
    const openEnd = parser.position;
    const start = text.lastIndexOf('<', openEnd - 1);
    visitor.open?.({ name: localName(name), attributes, depth, start, openEnd });
  });
  parser.on('closetag', ({ name }) => {
    visitor.close?.(localName(name), depth, parser.position);
    depth -= 1;
  });
  const { text: onText } = visitor;
  if (onText !== undefined) {
    parser.on('text', onText);
    parser.on('cdata', onText);
  }
  parser.write(text).close();
}

/** Attributes of type xsd:boolean. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
