import type { FontAppearance, SheetAppearance } from './appearance';
import { pixelsOf } from './cell-styles';
import type { SheetPart } from './sheet-part';
import { isTrue } from './xml-tokens';

/** Widths, heights and what is hidden. */
export type SheetMeasures = Pick<
  SheetAppearance,
  | 'showsGridLines'
  | 'defaultColumnWidth'
  | 'defaultRowHeight'
  | 'columnWidths'
  | 'rowHeights'
  | 'hiddenColumns'
  | 'hiddenRows'
>;

const ATTRIBUTE = /\s([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** The attributes of one opening tag that hold numbers and truth values. */
const attributesOf = (tag: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...tag.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [name, double ?? single ?? '']),
  );

const tagsOf = (text: string, name: string): readonly Readonly<Record<string, string>>[] =>
  [...text.matchAll(new RegExp(`<${name}(?=[\\s/>])[^>]*>`, 'gu'))].map(([tag]) => attributesOf(tag));

const CHINESE_FONT = /\p{Script=Han}|^(?:SimSun|NSimSun|SimHei|KaiTi|FangSong|DengXian|Microsoft YaHei)/iu;

/** The width of a digit in the workbook's own font: what column widths count in. */
const digitWidth = ({ name, size }: FontAppearance): number =>
  CHINESE_FONT.test(name) ? Math.ceil(Math.round(size) / 2) : Math.max(1, Math.round(size / 2));

/** ECMA-376 part 1, 18.3.1.13. */
const columnPixels = (width: number, digit: number): number =>
  Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);

const DEFAULT_CHARACTERS = 8;
const PADDING = 5;

/** Excel rounds the width nobody chose up to a multiple of eight pixels. */
const standardPixels = (characters: number, digit: number): number =>
  Math.ceil((characters * digit + PADDING) / 8) * 8;

const DEFAULT_ROW_POINTS = 13.5;

/**
 * The measures of a sheet in CSS pixels.
 *
 * @param font the font of the workbook's plain style
 * @param lastColumn no column beyond it is looked at, however far a declaration reaches
 */
export function readMeasures(sheet: SheetPart, font: FontAppearance, lastColumn: number): SheetMeasures {
  const { text, prefix, sheetData, rows } = sheet;
  const head = text.slice(0, sheetData.start);
  const [format = {}] = tagsOf(head, `${prefix}sheetFormatPr`);
  const [view = {}] = tagsOf(head, `${prefix}sheetView`);
  const digit = digitWidth(font);
  const columnWidths = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  for (const { min, max, width, hidden } of tagsOf(head, `${prefix}col`)) {
    for (let column = Math.max(1, Number(min)); column <= Math.min(lastColumn, Number(max)); column += 1) {
      if (width !== undefined) columnWidths.set(column, columnPixels(Number(width), digit));
      if (isTrue(hidden) || Number(width ?? 1) === 0) hiddenColumns.add(column);
    }
  }
  const rowHeights = new Map<number, number>();
  const hiddenRows = new Set<number>();
  for (const { row, start, openEnd } of rows.values()) {
    const { ht, hidden } = attributesOf(text.slice(start, openEnd));
    if (ht !== undefined) rowHeights.set(row, pixelsOf(Number(ht)));
    if (isTrue(hidden) || Number(ht ?? 1) === 0) hiddenRows.add(row);
  }
  const { defaultColWidth, baseColWidth, defaultRowHeight } = format;
  return {
    showsGridLines: view['showGridLines'] === undefined || isTrue(view['showGridLines']),
    defaultColumnWidth:
      defaultColWidth === undefined
        ? standardPixels(Number(baseColWidth ?? DEFAULT_CHARACTERS), digit)
        : columnPixels(Number(defaultColWidth), digit),
    defaultRowHeight: pixelsOf(Number(defaultRowHeight ?? DEFAULT_ROW_POINTS)),
    columnWidths,
    rowHeights,
    hiddenColumns,
    hiddenRows,
  };
}
