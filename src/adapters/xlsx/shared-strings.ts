import { unescapeCellText, textElement, withAttributes } from './xml-text';
import { applySplices } from './splice';
import { prefixOf, readXml } from './xml-tokens';

/** The texts that cells refer to by index. */
export interface SharedStrings {
  readonly text: string;
  readonly items: readonly string[];
  /** Whether the item of the same index is text alone, without runs of their own format. */
  readonly isPlain: readonly boolean[];
  readonly root: { readonly start: number; readonly openEnd: number; readonly end: number };
}

/**
 * Reads the shared strings; the runs of a rich text are joined, phonetic guides left out.
 *
 * @throws UnreadableFile
 */
export function readSharedStrings(text: string, part: string): SharedStrings {
  const items: string[] = [];
  const isPlain: boolean[] = [];
  const root = { start: 0, openEnd: 0, end: 0 };
  let pieces = '';
  let plain = true;
  let isText = false;
  let phoneticDepth = 0;
  readXml(text, part, {
    open({ name, depth, start, openEnd }) {
      if (depth === 1) Object.assign(root, { start, openEnd });
      if (depth === 2) {
        pieces = '';
        plain = true;
      } else if (depth === 3 && name !== 't') plain = false;
      if (name === 'rPh') phoneticDepth = depth;
      isText = name === 't' && depth >= 3 && phoneticDepth === 0;
    },
    text(content) {
      if (isText) pieces += content;
    },
    close(name, depth, end) {
      isText = false;
      if (depth === phoneticDepth) phoneticDepth = 0;
      if (depth === 2 && name === 'si') {
        items.push(unescapeCellText(pieces));
        isPlain.push(plain);
      }
      if (depth === 1) root.end = end;
    },
  });
  return { text, items, isPlain, root };
}

/** New texts for the shared strings, collected while cells are written. */
export class SharedStringsDraft {
  private readonly indexes = new Map<string, number>();
  private readonly added: string[] = [];
  private references = 0;

  constructor(private readonly source: SharedStrings) {
    source.items.forEach((item, index) => {
      if (source.isPlain[index] === true && !this.indexes.has(item)) this.indexes.set(item, index);
    });
  }

  /** The index of a text, which is appended when no plain item holds it yet. */
  refer(text: string): number {
    this.references += 1;
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    const index = this.source.items.length + this.added.length;
    this.added.push(text);
    this.indexes.set(text, index);
    return index;
  }

  /** Counts a cell that no longer refers to a shared string. */
  release(): void {
    this.references -= 1;
  }

  /** The part with the additions and the right counts; the source's own text when nothing changed. */
  toText(): string {
    const { text, root } = this.source;
    if (this.added.length === 0 && this.references === 0) return text;
    const tag = text.slice(root.start, root.openEnd);
    const prefix = prefixOf(/^<([^\s/>]+)/u.exec(tag)?.[1] ?? '');
    const items = this.added
      .map((item) => `<${prefix}si>${textElement(item, prefix)}</${prefix}si>`)
      .join('');
    const counted = withAttributes(tag, this.counts(tag));
    if (root.openEnd === root.end) {
      const opened = items === '' ? counted : `${counted.replace(/\s*\/>$/u, '>')}${items}</${prefix}sst>`;
      return applySplices(text, [{ start: root.start, end: root.end, text: opened }]);
    }
    const close = text.lastIndexOf('<', root.end - 1);
    return applySplices(text, [
      { start: root.start, end: root.openEnd, text: counted },
      { start: close, end: close, text: items },
    ]);
  }

  private counts(tag: string): Record<string, string> {
    const grown = ([name, by]: readonly [string, number]): [string, string][] => {
      const before = new RegExp(`\\s${name}\\s*=\\s*["'](\\d+)["']`, 'u').exec(tag)?.[1];
      return before === undefined ? [] : [[name, String(Math.max(0, Number(before) + by))]];
    };
    const counts: readonly (readonly [string, number])[] = [
      ['count', this.references],
      ['uniqueCount', this.added.length],
    ];
    return Object.fromEntries(counts.flatMap(grown));
  }
}
