import { format, formatColor, isDateFormat } from 'numfmt';
import type { CellAppearance, Colour } from './appearance';
import type { CellContent } from './cell-content';

const LOCALE = 'zh-CN';

/** Days between 1899-12-30 and 1904-01-01: the library counts from the first. */
const DAYS_1904 = 1462;

/** What the library does not know: the Chinese spelling of AM/PM, and digits written as Hanzi. */
const plainFormat = (code: string): string =>
  code.replace(/上午\/下午/gu, 'AM/PM').replace(/\[DBNum\d\]/giu, '');

const COLOUR_NAMES: ReadonlyMap<string, Colour> = new Map([
  ['black', '#000000'],
  ['white', '#FFFFFF'],
  ['red', '#FF0000'],
  ['green', '#00FF00'],
  ['blue', '#0000FF'],
  ['yellow', '#FFFF00'],
  ['magenta', '#FF00FF'],
  ['cyan', '#00FFFF'],
]);

function colourOfFormat(named: string | number | undefined): Colour | null {
  const text = String(named ?? '').toLowerCase();
  const [, red, green, blue] = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/u.exec(text) ?? [];
  if (red !== undefined && green !== undefined && blue !== undefined) {
    return `#${red}${red}${green}${green}${blue}${blue}`.toUpperCase() as Colour;
  }
  return /^#[0-9a-f]{6}$/u.test(text) ? (text.toUpperCase() as Colour) : (COLOUR_NAMES.get(text) ?? null);
}

/** What a cell shows. */
export type DisplayText = Pick<CellAppearance, 'text' | 'textColour' | 'kind'>;

/** The library throws at a format it cannot read; the value is then shown as it is. */
function formatted(code: string, value: string | number): Pick<DisplayText, 'text' | 'textColour'> {
  try {
    const pattern = plainFormat(code);
    return {
      text: format(pattern, value, { locale: LOCALE }),
      textColour: colourOfFormat(formatColor(pattern, value)),
    };
  } catch {
    return { text: String(value), textColour: null };
  }
}

const isShiftedDate = (code: string, dateSystem: 1900 | 1904): boolean =>
  dateSystem === 1904 && isDateFormat(code);

/**
 * A value in its number format, as Excel in Chinese (简体) shows it in a column that is wide enough.
 *
 * @example displayText({ value: 0.97, error: null }, '0%', 1900) // { text: '97%', kind: 'number', … }
 */
export function displayText(
  { value, error }: CellContent,
  code: string,
  dateSystem: 1900 | 1904,
): DisplayText {
  if (error !== null) return { text: error, textColour: null, kind: 'error' };
  if (value === null) return { text: '', textColour: null, kind: 'empty' };
  if (typeof value === 'boolean') {
    return { text: value ? 'TRUE' : 'FALSE', textColour: null, kind: 'truth' };
  }
  if (typeof value === 'string') {
    if (code === 'General' || code === '@') return { text: value, textColour: null, kind: 'text' };
    return { ...formatted(code, value), kind: 'text' };
  }
  const days = isShiftedDate(code, dateSystem) ? DAYS_1904 : 0;
  return { ...formatted(code, value + days), kind: 'number' };
}
