import { SaxesParser } from 'saxes';
import { unreadablePart } from './file-problem';
import { PlainXmlReader } from './plain-xml';
import type { XmlHandler } from './plain-xml';

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

/** Gives a visitor local names and depths. */
function handlerOf({ open, text, close }: XmlVisitor): XmlHandler {
  let prefix = '';
  let depth = 0;
  const localName = (name: string): string =>
    prefix === '' ? name : name.startsWith(prefix) ? name.slice(prefix.length) : `:${name}`;
  return {
    open: (name, attributes, start, openEnd) => {
      depth += 1;
      if (depth === 1) prefix = prefixOf(name);
      open?.({ name: localName(name), attributes, depth, start, openEnd });
    },
    text: (content) => {
      if (depth > 0) text?.(content);
    },
    close: (name, end) => {
      close?.(localName(name), depth, end);
      depth -= 1;
    },
  };
}

/**
 * Reads a text by a full parser.
 *
 * @param known tags that the handler was told of already, with the texts before them
 * @throws UnreadableFile
 */
function readByFullParser(text: string, part: string, known: number, handler: XmlHandler): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let toSkip = known;
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
    if (toSkip > 0) toSkip -= 1;
    else {
      const openEnd = parser.position;
      handler.open(name, attributes, text.lastIndexOf('<', openEnd - 1), openEnd);
    }
  });
  parser.on('closetag', ({ name }) => {
    if (toSkip > 0) toSkip -= 1;
    else handler.close(name, parser.position);
  });
  const onText = (content: string): void => {
    if (toSkip === 0) handler.text(content);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.write(text).close();
}

/**
 * Walks through the tags of one part, once.
 *
 * @remarks
 * Positions count UTF-16 units of `text`. A tag holds no `<`, so its start is the last `<` before its end.
 * Document types are refused: no Office program writes them, and entities are the door to expansion attacks.
 * What is not plain is judged by a full parser, which passes over what was told already.
 * @throws UnreadableFile when the part is not well-formed.
 */
export function readXml(text: string, part: string, visitor: XmlVisitor): void {
  const handler = handlerOf(visitor);
  const plain = new PlainXmlReader(text, handler);
  if (!plain.read()) readByFullParser(text, part, plain.tags, handler);
}

/** Attributes of type xsd:boolean. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
