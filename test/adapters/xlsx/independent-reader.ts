import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A cell as an independent reader finds it: nothing here comes from the adapter. */
export interface RawCell {
  readonly type: string;
  readonly style: string;
  readonly formula: string;
  /** The text of the value, shared strings resolved. */
  readonly value: string | null;
}

export interface RawSheet {
  readonly cells: ReadonlyMap<string, RawCell>;
  readonly stringReferences: number;
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** A whole part as a tree; throws when the part is not well-formed. */
export function parseTree(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const stack = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, attributes }) => {
    const plain = Object.fromEntries(
      Object.values(attributes).map(({ local: name, value }) => [name, value]),
    );
    const element: Element = { name: local, attributes: plain, children: [], text: '' };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('text', (content) => {
    const top = stack.at(-1);
    if (top !== undefined) top.text += content;
  });
  parser.on('closetag', () => stack.pop());
  parser.write(text).close();
  const [first] = root.children;
  if (first === undefined) throw new Error('no root');
  return first;
}

const childrenOf = (element: Element | undefined, name: string): readonly Element[] =>
  (element?.children ?? []).filter((child) => child.name === name);

const runsOf = (element: Element): string =>
  element.children
    .map((child) => (child.name === 't' ? child.text : child.name === 'r' ? runsOf(child) : ''))
    .join('');

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

export interface RawBook {
  readonly strings: readonly string[];
  readonly counts: { readonly count: string | undefined; readonly uniqueCount: string | undefined };
  readonly sheet: (part: string) => RawSheet;
}

function readSheet(text: string, strings: readonly string[]): RawSheet {
  const cells = new Map<string, RawCell>();
  let lastRow = 0;
  let stringReferences = 0;
  for (const row of childrenOf(childrenOf(parseTree(text), 'sheetData')[0], 'row')) {
    const number = Number(row.attributes['r'] ?? lastRow + 1);
    if (number <= lastRow) throw new Error(`row ${number} after row ${lastRow}`);
    lastRow = number;
    let lastColumn = 0;
    for (const { attributes, children } of childrenOf(row, 'c')) {
      const letters = /^[A-Z]+/u.exec(attributes['r'] ?? '')?.[0];
      const column = letters === undefined ? lastColumn + 1 : columnNumber(letters);
      if (column <= lastColumn) throw new Error(`column ${column} after column ${lastColumn}`);
      lastColumn = column;
      const value = children.find(({ name }) => name === 'v' || name === 'is');
      const formula = children.find(({ name }) => name === 'f');
      const type = attributes['t'] ?? 'n';
      if (type === 's' && value !== undefined) stringReferences += 1;
      const shown =
        value?.name === 'is' ? runsOf(value) : type === 's' ? strings[Number(value?.text)] : value?.text;
      cells.set(`${number},${column}`, {
        type: type === 's' || type === 'inlineStr' ? 'text' : type,
        style: attributes['s'] ?? '',
        formula: formula === undefined ? '' : `${JSON.stringify(formula.attributes)}${formula.text}`,
        value: value === undefined ? null : (shown ?? 'MISSING'),
      });
    }
  }
  return { cells, stringReferences };
}

/** Reads a package with its own tree of elements. */
export function readIndependently(file: Uint8Array): RawBook {
  const parts = unzipSync(file);
  const text = (name: string): string | undefined => {
    const part = parts[name];
    return part === undefined ? undefined : new TextDecoder('utf-8', { fatal: true }).decode(part);
  };
  const shared = text('xl/sharedStrings.xml');
  const table = shared === undefined ? undefined : parseTree(shared);
  const strings = childrenOf(table, 'si').map(runsOf);
  return {
    strings,
    counts: { count: table?.attributes['count'], uniqueCount: table?.attributes['uniqueCount'] },
    sheet: (part) => readSheet(text(part) ?? '', strings),
  };
}
