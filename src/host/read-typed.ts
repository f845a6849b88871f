import type { Cell, CellValue } from '../core/sheet/sheet-snapshot';

const FULL_WIDTH = /[０-９．，％＋－]/gu;
const NUMBER = /^([+-]?)(?:(\d{1,3}(?:,\d{3})+|\d+)(\.\d*)?|(\.\d+))(%?)$/u;

/** More digits than a cell keeps: an account or a serial number, which rounding would falsify. */
const MOST_DIGITS = 15;

const isPercentFormat = (format: string): boolean => format.replace(/"[^"]*"|\\./gu, '').includes('%');

const isTextFormat = (format: string): boolean => format === '@';

/** `12.5` read as 0.125 without a division that could miss the nearest number. */
const hundredth = (digits: string): number => Number(`${digits}e-2`);

/**
 * What a cell holds after a person typed into it.
 *
 * @remarks
 * The rule: a plain number becomes a number (`1,200`, `３.５`, `+5`), but codes stay text: a leading zero, more
 * than 15 digits, a cell formatted as text. In a cell with a % format `95%`, `95` and `0.95` all become 0.95, as
 * Excel has it; elsewhere `95%` stays text, for the page changes no formats. Everything else is text, also what
 * begins with `=`, `+`, `-` or `@` (`=8个` is a target): nothing typed here ever becomes a formula, nor a date.
 *
 * @example readTyped('95%', '0%') // 0.95
 * @example readTyped('≥5家', 'General') // '≥5家'
 */
export function readTyped(text: string, numberFormat: Cell['numberFormat']): CellValue {
  if (text.trim() === '') return null;
  if (isTextFormat(numberFormat)) return text;
  const plain = text
    .trim()
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
  const [, sign = '', grouped = '', fraction = '', bare = '', percent = ''] = NUMBER.exec(plain) ?? [];
  const whole = grouped.replaceAll(',', '');
  const digits = `${whole}${fraction}${bare}`;
  const isCode = /^0\d/u.test(whole) || digits.replace('.', '').length > MOST_DIGITS;
  if (digits === '' || isCode) return text;
  const signed = `${sign}${digits}`;
  if (!isPercentFormat(numberFormat)) return percent === '' ? Number(signed) : text;
  return percent === '' && Math.abs(Number(signed)) < 1 ? Number(signed) : hundredth(signed);
}

/**
 * What a person finds in a cell when starting to edit it.
 *
 * @example editableText(0.07 with the format '0%') // '7%'
 */
export function editableText({ value, formula, numberFormat, error }: Cell): string {
  if (formula !== null) return formula;
  if (error !== null) return error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return value ?? '';
  return isPercentFormat(numberFormat) ? `${Number((value * 100).toPrecision(15))}%` : String(value);
}

/** Whether a person may have meant a formula, which the page keeps as text. */
export const looksLikeFormula = (value: CellValue): boolean =>
  typeof value === 'string' && /^[=+@-]\s*(?:[A-Za-z$(]|\d+\s*[-+*/])/u.test(value);
