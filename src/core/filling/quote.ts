import { plainText } from '../number/plain-text';

/** A figure with its unit reads well without quotation marks. */
const FIGURE = /^[^,;:、。()“”"]{1,14}$/u;
/** What a cell with a date format, or a clerk in a hurry, writes for a day. */
const DASHED_DAY = /^((?:19|20)\d{2})([-/.])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])$/u;
/** Blanks aside, nothing behind this is cited. */
const LONGEST_READ = 400;
/** Longer words would bury the figures beside them. */
const LONGEST_QUOTE = 30;

const inShort = (text: string): string => {
  const characters = [...text];
  return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : text;
};

/** Words of a cell on one line, without 句号 at the end and without quotation marks of their own. */
const onOneLine = (text: string): string =>
  text
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/[。.;；,，\s]+$/u, '')
    .replace(/["“”]/gu, '');

/**
 * What a cell says, as a sentence cites it: a figure as it is, words in quotation marks.
 *
 * @example quote('≥ 95 %') // '≥95%'
 * @example quote('实施医疗机构37个。') // '“实施医疗机构37个”'
 * @example quote('2023-12-31') // '2023年12月31日'
 */
export function quote(cellText: string): string {
  const text = cellText.trim().slice(0, LONGEST_READ);
  const plain = plainText(text);
  const [, year, , month = '', day = ''] = DASHED_DAY.exec(plain) ?? [];
  if (year !== undefined) return `${year}年${String(Number(month))}月${String(Number(day))}日`;
  return /\d|^第/u.test(plain) && FIGURE.test(plain) && !/^\p{Script=Han}{5}/u.test(plain)
    ? plain.replaceAll('~', '～')
    : `“${inShort(onOneLine(text))}”`;
}
