import type { CellLook } from '../../core/drafting/sheet-draft';
import { DRAFT_FONT } from '../../core/drafting/sheet-draft';
import { BUILT_IN_FORMATS } from './number-formats';
import type { StyleLists } from './style-lists';
import { escapeXml } from './xml-text';

/** Where numbers for formats of one's own begin. */
const FIRST_OWN_FORMAT = 176;

const FORMAT = /numFmtId\s*=\s*["'](\d+)["']/u;

function formatOf(code: string, lists: StyleLists): number {
  const builtIn = [...BUILT_IN_FORMATS].find(([number, format]) => number < 23 && format === code);
  if (builtIn !== undefined) return builtIn[0];
  const ending = `formatCode="${escapeXml(code)}"/>`;
  const numbers = lists.itemsOf('numFmts').map((item) => Number(FORMAT.exec(item)?.[1] ?? 0));
  const known = lists.itemsOf('numFmts').findIndex((item) => item.endsWith(` ${ending}`));
  const number = known === -1 ? Math.max(FIRST_OWN_FORMAT - 1, ...numbers) + 1 : (numbers[known] ?? 0);
  if (known === -1) lists.refer('numFmts', `<numFmt numFmtId="${number}" ${ending}`);
  return number;
}

const fontXml = ({ isBold, fontSize }: CellLook): string =>
  `<font>${isBold ? '<b/>' : ''}<sz val="${fontSize}"/><name val="${DRAFT_FONT}"/><charset val="134"/></font>`;

const fillXml = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour.slice(1)}"/><bgColor indexed="64"/></patternFill></fill>`;

const side = (name: string): string => `<${name} style="thin"><color auto="1"/></${name}>`;
const BOX = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;

function alignmentXml({ horizontal, vertical, isWrapped }: CellLook): string {
  const wrap = isWrapped ? ' wrapText="1"' : '';
  return `<alignment horizontal="${horizontal}" vertical="${vertical}"${wrap}/>`;
}

/** The number of the style that gives a cell this look. */
export function styleOfLook(look: CellLook, lists: StyleLists): number {
  const format = formatOf(look.numberFormat, lists);
  const font = lists.refer('fonts', fontXml(look));
  const fill = look.fill === null ? 0 : lists.refer('fills', fillXml(look.fill));
  const border = look.hasBorder ? lists.refer('borders', BOX) : 0;
  const applied = [
    ...(format === 0 ? [] : ['applyNumberFormat="1"']),
    'applyFont="1"',
    ...(fill === 0 ? [] : ['applyFill="1"']),
    ...(border === 0 ? [] : ['applyBorder="1"']),
    'applyAlignment="1"',
  ].join(' ');
  const xf = `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" ${applied}>`;
  return lists.refer('cellXfs', `${xf}${alignmentXml(look)}</xf>`);
}
