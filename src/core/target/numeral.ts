import { type Decimal, integer, parseDecimal, plus, times, over } from '../number/decimal';

const DIGITS: ReadonlyMap<string, number> = new Map(
  Array.from('〇一二三四五六七八九').map((digit, value): [string, number] => [digit, value]),
);
const SMALL_STEPS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const LARGE_STEPS: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/** Characters a Chinese numeral is made of, as a class for regular expressions. */
export const CHINESE_DIGIT = '〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟';

/** Other ways of writing a digit or a step: those of receipts, 零 and 两. */
const SAME_DIGITS: ReadonlyMap<string, string> = new Map(
  Array.from('零两壹贰叁肆伍陆柒捌玖拾佰仟').map((other, index): [string, string] => [
    other,
    '〇二一二三四五六七八九十百千'.charAt(index),
  ]),
);

const plainDigits = (text: string): string =>
  Array.from(text, (character) => SAME_DIGITS.get(character) ?? character).join('');

/** 一百二十 and the like, below 10,000: digits and steps in falling order. */
function readSection(section: string): number | null {
  let value = 0;
  let digit: number | null = null;
  let lastStep = 10_000;
  for (const character of section) {
    const step = SMALL_STEPS.get(character);
    const next = DIGITS.get(character);
    if (step !== undefined) {
      if (step >= lastStep || (digit === null && step !== 10)) return null;
      value += (digit ?? 1) * step;
      digit = null;
      lastStep = step;
    } else if (next === 0) {
      if (digit !== null) return null;
      digit = null;
    } else if (next !== undefined) {
      if (digit !== null) return null;
      digit = next;
    } else {
      return null;
    }
  }
  return value + (digit ?? 0);
}

/** 二〇二三: digits one after the other, without steps. */
function readDigitByDigit(text: string): Decimal | null {
  const digits = Array.from(text, (digit) => DIGITS.get(digit));
  return digits.every((digit) => digit !== undefined) ? parseDecimal(digits.join('')) : null;
}

function readInteger(text: string): Decimal | null {
  if (text.length > 1 && /^[〇一二三四五六七八九]+$/u.test(text)) return readDigitByDigit(text);
  let rest = text;
  let value = 0;
  for (const [character, step] of [...LARGE_STEPS].reverse()) {
    const cut = rest.indexOf(character);
    if (cut < 0) continue;
    const section = readSection(rest.slice(0, cut));
    if (section === null || section === 0) return null;
    value += section * step;
    rest = rest.slice(cut + 1);
  }
  const last = readSection(rest);
  return text === '' || last === null ? null : integer(value + last);
}

/**
 * Reads a Chinese numeral.
 *
 * @returns `null` for what is none (`一一十`, `百`); never guesses.
 * @example parseChineseNumeral('一百二十') // 120
 * @example parseChineseNumeral('九十五点五') // 95.5
 */
export function parseChineseNumeral(text: string): Decimal | null {
  const [whole = '', places, ...rest] = plainDigits(text).split('点');
  if (rest.length > 0) return null;
  const value = readInteger(whole);
  if (value === null || places === undefined) return value;
  const digits = readDigitByDigit(places);
  return digits === null || places === '' ? null : plus(value, over(digits, integer(10 ** places.length)));
}

/** Factors that may stand between a number and its unit: 4.4万人次, 3千户. */
export const MAGNITUDES: ReadonlyMap<string, Decimal> = new Map([
  ['万亿', integer(1e12)],
  ['千亿', integer(1e11)],
  ['百亿', integer(1e10)],
  ['十亿', integer(1e9)],
  ['亿', integer(1e8)],
  ['千万', integer(1e7)],
  ['百万', integer(1e6)],
  ['十万', integer(1e5)],
  ['万', integer(1e4)],
  ['千', integer(1e3)],
  ['百', integer(1e2)],
]);

/** Arabic digits with thousands separators and places, as a source for regular expressions. */
export const ARABIC_NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;

const WHOLE_ARABIC = new RegExp(`^${ARABIC_NUMBER}$`, 'u');

/**
 * Reads a number in Arabic digits or in Chinese characters.
 *
 * @example parseNumeral('1,234.5') // 1234.5
 * @example parseNumeral('十二') // 12
 */
export function parseNumeral(text: string): Decimal | null {
  return WHOLE_ARABIC.test(text) ? parseDecimal(text.replace(/,/gu, '')) : parseChineseNumeral(text);
}

/** 万 and the like as a factor; `''` is 1. */
export const magnitudeOf = (text: string): Decimal => MAGNITUDES.get(text) ?? integer(1);

/** A number times its magnitude. */
export const scaled = (number: Decimal, magnitude: string): Decimal =>
  magnitude === '' ? number : times(number, magnitudeOf(magnitude));
