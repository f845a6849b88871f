import { applySplices } from './splice';
import { withAppended } from './xml-children';
import { prefixOf, readXml } from './xml-tokens';

/** The lists of a styles part that a cell's look is made of, in the order of the schema. */
export type StyleListName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs';

interface StyleList {
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
  readonly isCounted: boolean;
  /** The elements of the list as they stand in the text. */
  readonly items: readonly string[];
}

const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const;

const NAMES: readonly StyleListName[] = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs'];

/** What a list that is not there means, so that the numbers other parts refer to keep their meaning. */
const IMPLIED: Readonly<Record<StyleListName, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font/>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ['<border/>'],
  cellXfs: ['<xf/>'],
};

interface StyleOutline {
  readonly prefix: string;
  readonly lists: ReadonlyMap<string, StyleList>;
  /** Where a list belongs that is not there: behind the last of those before it. */
  readonly placeOf: (name: StyleListName) => number;
}

function readStyleOutline(text: string, part: string): StyleOutline {
  const lists = new Map<string, StyleList>();
  const ends = new Map<string, number>();
  let open: { readonly start: number; readonly openEnd: number; readonly isCounted: boolean } | null = null;
  let items: string[] = [];
  let itemStart = 0;
  let prefix = '';
  let rootEnd = 0;
  readXml(text, part, {
    open({ depth, attributes, start, openEnd }) {
      if (depth === 1) {
        prefix = prefixOf(/^<([^\s/>]+)/u.exec(text.slice(start, openEnd))?.[1] ?? '');
        rootEnd = openEnd;
      }
      if (depth === 2) {
        open = { start, openEnd, isCounted: attributes['count'] !== undefined };
        items = [];
      }
      if (depth === 3) itemStart = start;
    },
    close(name, depth, end) {
      if (depth === 3) items.push(text.slice(itemStart, end));
      if (depth !== 2 || open === null) return;
      lists.set(name, { ...open, end, items });
      ends.set(name, end);
      open = null;
    },
  });
  const placeOf = (name: StyleListName): number =>
    ORDER.slice(0, ORDER.indexOf(name)).reduce((place, before) => ends.get(before) ?? place, rootEnd);
  return { prefix, lists, placeOf };
}

/** An element with the prefix of its part. */
const prefixed = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replace(/<(\/?)/gu, `<$1${prefix}`);

/**
 * A styles part that grows: what is there keeps its number, what is new comes behind it.
 *
 * @throws UnreadableFile when the part cannot be read
 */
export class StyleLists {
  private readonly outline: StyleOutline;
  private readonly items = new Map<StyleListName, string[]>();

  constructor(
    private readonly text: string,
    part: string,
  ) {
    this.outline = readStyleOutline(text, part);
  }

  /** The elements of a list, as they stand in the part. */
  itemsOf(name: StyleListName): readonly string[] {
    return this.own(name);
  }

  /** The number of an element, which is appended unless the very same is there. */
  refer(name: StyleListName, xml: string): number {
    const items = this.own(name);
    const item = prefixed(xml, this.outline.prefix);
    const known = items.indexOf(item);
    return known === -1 ? items.push(item) - 1 : known;
  }

  toText(): string {
    const { lists, placeOf } = this.outline;
    const placeIn = (name: StyleListName): number => lists.get(name)?.start ?? placeOf(name);
    // From the last place to the first, so that those before stay right; of equal ones the later list first.
    const names = [...NAMES].reverse().sort((a, b) => placeIn(b) - placeIn(a));
    return names.reduce((text, name) => this.grown(text, name), this.text);
  }

  private own(name: StyleListName): string[] {
    const known = this.items.get(name);
    if (known !== undefined) return known;
    const { lists, prefix } = this.outline;
    const items = [...(lists.get(name)?.items ?? IMPLIED[name].map((item) => prefixed(item, prefix)))];
    this.items.set(name, items);
    return items;
  }

  private grown(text: string, name: StyleListName): string {
    const list = this.outline.lists.get(name);
    const items = this.items.get(name) ?? [];
    const added = items.slice(list?.items.length ?? 0);
    if (list !== undefined) {
      if (added.length === 0) return text;
      const counts = list.isCounted ? { count: String(items.length) } : {};
      return withAppended(text, list, `${this.outline.prefix}${name}`, added.join(''), counts);
    }
    if (items.length <= IMPLIED[name].length) return text;
    const place = this.outline.placeOf(name);
    const tag = `${this.outline.prefix}${name}`;
    const element = `<${tag} count="${items.length}">${items.join('')}</${tag}>`;
    return applySplices(text, [{ start: place, end: place, text: element }]);
  }
}
