import { MARK_FILLS } from '../../core/marking/mark-fills';
import type { Mark } from '../../core/marking/mark';
import { applySplices } from './splice';
import { withAppended, withoutElements } from './xml-children';
import { withAttributes } from './xml-text';
import { prefixOf, readXml } from './xml-tokens';

const OWN_KINDS = Object.keys(MARK_FILLS) as readonly Mark['kind'][];

interface DifferentialFormats {
  readonly prefix: string;
  /** The element `dxfs`; `null` where the part has none. */
  readonly list: {
    readonly start: number;
    readonly openEnd: number;
    readonly end: number;
    /** Whether the file counts the formats; the list made here is not counted, and goes when it is empty. */
    readonly isCounted: boolean;
  } | null;
  /** Where the list belongs by the order of the schema. */
  readonly place: number;
  readonly items: readonly { readonly start: number; readonly end: number }[];
}

const BEFORE_LIST = new Set([
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
]);

function readFormats(text: string, part: string): DifferentialFormats {
  const found = { prefix: '', list: null as DifferentialFormats['list'], place: 0 };
  const items: { readonly start: number; readonly end: number }[] = [];
  let section = '';
  let itemStart = 0;
  readXml(text, part, {
    open({ name, depth, attributes, start, openEnd }) {
      if (depth === 1) {
        found.prefix = prefixOf(/^<([^\s/>]+)/u.exec(text.slice(start, openEnd))?.[1] ?? '');
        found.place = openEnd;
      }
      if (depth === 2) {
        section = name;
        const isCounted = attributes['count'] !== undefined;
        if (name === 'dxfs') found.list = { start, openEnd, end: openEnd, isCounted };
      }
      if (depth === 3 && section === 'dxfs') itemStart = start;
    },
    close(name, depth, end) {
      if (depth === 3 && section === 'dxfs') items.push({ start: itemStart, end });
      if (depth === 2 && name === 'dxfs' && found.list !== null) found.list = { ...found.list, end };
      if (depth === 2 && BEFORE_LIST.has(name)) found.place = end;
    },
  });
  return { ...found, items };
}

const formatXml = (kind: Mark['kind'], prefix: string): string =>
  `<${prefix}dxf><${prefix}fill><${prefix}patternFill>` +
  `<${prefix}bgColor rgb="FF${MARK_FILLS[kind].slice(1)}"/>` +
  `</${prefix}patternFill></${prefix}fill></${prefix}dxf>`;

/** Styles with a format for each kind of mark, and where in the list it stands. */
export interface StylesWithFills {
  readonly text: string;
  readonly indexes: ReadonlyMap<Mark['kind'], number>;
}

/**
 * Styles with the fills of our marks behind the formats that are there, which keep their numbers.
 *
 * @throws UnreadableFile
 */
export function withMarkFills(text: string, part: string, kinds: ReadonlySet<Mark['kind']>): StylesWithFills {
  const { prefix, list, place, items } = readFormats(text, part);
  const present = items.map(({ start, end }) => text.slice(start, end));
  const indexes = new Map<Mark['kind'], number>();
  const added: string[] = [];
  for (const kind of OWN_KINDS.filter((candidate) => kinds.has(candidate))) {
    const xml = formatXml(kind, prefix);
    const known = present.indexOf(xml);
    indexes.set(kind, known === -1 ? present.length + added.length : known);
    if (known === -1) added.push(xml);
  }
  if (added.length === 0) return { text, indexes };
  if (list === null) {
    const element = `<${prefix}dxfs>${added.join('')}</${prefix}dxfs>`;
    return { text: applySplices(text, [{ start: place, end: place, text: element }]), indexes };
  }
  const count = list.isCounted ? { count: String(items.length + added.length) } : {};
  return { text: withAppended(text, list, `${prefix}dxfs`, added.join(''), count), indexes };
}

/**
 * Styles without the fills of our marks that stand last and that nothing uses.
 *
 * @remarks Formats are named by their place in the list, so one in the middle can never go.
 * @throws UnreadableFile
 */
export function withoutMarkFills(text: string, part: string, isUsed: (index: number) => boolean): string {
  const { prefix, list, items } = readFormats(text, part);
  const own = new Set(OWN_KINDS.map((kind) => formatXml(kind, prefix)));
  const isOwn = ({ start, end }: { start: number; end: number }): boolean => own.has(text.slice(start, end));
  const kept = items.findLastIndex((item, index) => !isOwn(item) || isUsed(index)) + 1;
  if (list === null || kept === items.length) return text;
  if (kept === 0 && !list.isCounted) return withoutElements(text, [list]);
  const { start, openEnd, end, isCounted } = list;
  const tag = withAttributes(text.slice(start, openEnd), isCounted ? { count: String(kept) } : {});
  const emptied = { start, end, text: tag.replace(/\s*>$/u, '/>') };
  const first = items[kept]?.start ?? end;
  const last = items.at(-1)?.end ?? end;
  return applySplices(
    text,
    kept === 0
      ? [emptied]
      : [
          { start, end: openEnd, text: tag },
          { start: first, end: last, text: '' },
        ],
  );
}
