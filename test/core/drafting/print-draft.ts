import type { CellLook, DraftCell, SheetDraft } from '../../../src/core/drafting/sheet-draft';
import { printAddress, printColumn } from '../../../src/core/sheet/cell-address';
import type { CellArea } from '../../../src/core/sheet/cell-address';
import { drawTable } from './draw-table';

/** `A2:J2`, or `A2` alone. */
const printArea = ({ top, left, bottom, right }: CellArea): string =>
  [...new Set([printAddress({ row: top, column: left }), printAddress({ row: bottom, column: right })])].join(
    ':',
  );

function printLook(look: CellLook): string {
  const { fontSize, isBold, horizontal, vertical, isWrapped, hasBorder, fill, numberFormat } = look;
  return [
    `${fontSize} pt`,
    ...(isBold ? ['bold'] : []),
    `${horizontal} ${vertical}`,
    isWrapped ? 'wrapped' : 'not wrapped',
    hasBorder ? 'boxed' : 'no border',
    ...(fill === null ? [] : [fill]),
    ...(numberFormat === 'General' ? [] : [numberFormat]),
  ].join(', ');
}

/** Places under what they have in common, the most frequent first. */
function grouped<T>(
  all: readonly T[],
  nameOf: (one: T) => string,
  areaOf: (one: T) => CellArea,
): readonly (readonly [string, string])[] {
  const groups = new Map<string, string[]>();
  for (const one of all)
    groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), printArea(areaOf(one))]);
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([name, places]) => [name, places.join(' ')]);
}

const areaOf = ({ area }: DraftCell): CellArea => area;

function printLooks(cells: readonly DraftCell[]): readonly string[] {
  const [[usual] = ['none'], ...others] = grouped(cells, ({ look }) => printLook(look), areaOf);
  return [`usual look: ${usual}`, ...others.map(([look, places]) => `${look}: ${places}`)];
}

/**
 * A draft as it comes out of the printer, with all that paper does not show below it: two drafts that differ in
 * anything come to different texts.
 */
export function printDraft(draft: SheetDraft): string {
  const { name, cells, columnWidths, rowHeights, choices, print, frozenRows } = draft;
  const { orientation, repeatedRows, hasPageNumbers } = print;
  const numbers = cells.filter(({ value }) => typeof value === 'number');
  return [
    `sheet: ${name}`,
    `page: ${[
      orientation,
      ...(repeatedRows === null ? [] : [`rows ${repeatedRows.first}-${repeatedRows.last} on every page`]),
      ...(hasPageNumbers ? ['numbered'] : []),
    ].join(', ')}`,
    `frozen rows: ${frozenRows}`,
    `columns: ${columnWidths.map((width, index) => `${printColumn(index + 1)} ${width}`).join(', ')}`,
    '',
    ...drawTable(cells, columnWidths, rowHeights),
    '',
    ...printLooks(cells),
    ['numbers:', ...numbers.map(({ area }) => printArea(area))].join(' '),
    ...grouped(
      choices,
      ({ words, prompt }) => `${words.join(',')} (${prompt})`,
      ({ area }) => area,
    ).map(([list, places]) => `choice of ${list}: ${places}`),
    '',
  ].join('\n');
}
