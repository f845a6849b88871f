/** Signs that people type for one of ours, and the one we use. */
const SAME_SIGNS: ReadonlyMap<string, string> = new Map([
  ['≧', '≥'],
  ['⩾', '≥'],
  ['≮', '≥'],
  ['≦', '≤'],
  ['⩽', '≤'],
  ['≯', '≤'],
  ['═', '='],
  ['﹦', '='],
  ['﹪', '%'],
  ['﹥', '>'],
  ['﹤', '<'],
  ['〉', '>'],
  ['〈', '<'],
  ['﹣', '-'],
  ['−', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['﹢', '+'],
  ['﹒', '.'],
  ['﹕', ':'],
  ['∶', ':'],
  ['﹐', ','],
  ['﹔', ';'],
  ['﹙', '('],
  ['﹚', ')'],
  ['〔', '('],
  ['〕', ')'],
  ['【', '('],
  ['】', ')'],
  ['［', '('],
  ['］', ')'],
  ['〜', '~'],
  ['∼', '~'],
  ['○', '〇'],
]);

/** What makes a text other than plain; most texts of a form hold none of it. */
const NOT_PLAIN = new RegExp(
  `[${[...SAME_SIGNS.keys()].join('')}！-～\\s\\u00ad\\u200b-\\u200f\\u2028-\\u202f\\u2060\\u3164\\ufeff]|[<>]=|=[<>]`,
  'u',
);

const FULL_WIDTH_OFFSET = 0xfee0;

const OTHER_SIGN = new RegExp(`[${[...SAME_SIGNS.keys()].join('')}！-～]`, 'gu');

/** A sign in its plain form: full-width ASCII narrowed, look-alikes unified. */
const plainSign = (sign: string): string =>
  SAME_SIGNS.get(sign) ?? String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET);

/** A blank of any width, a line break, or a character nobody sees. */
const BLANKS = /[\s\u00ad\u200b-\u200f\u2028-\u202f\u2060\u3164\ufeff]+/gu;

/**
 * Drops blanks and narrows full-width ASCII ("５ ％" becomes "5%").
 *
 * @remarks
 * Not `normalize('NFKC')`: that would also turn "㎡" into "m2" and "①" into "1". A blank between two digits
 * stays as one space, so that "2023 12" does not become a number; "3577. 95" is one number, though.
 * @example plainText('≥１，２００ 人次') // '≥1,200人次'
 */
export function plainText(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return text
    .replace(OTHER_SIGN, plainSign)
    .replace(BLANKS, (blank, offset: number, whole: string) =>
      /\d/u.test(whole[offset - 1] ?? '') && /\d/u.test(whole[offset + blank.length] ?? '') ? ' ' : '',
    )
    .replace(/>=|=>/gu, '≥')
    .replace(/<=|=</gu, '≤');
}

/** Punctuation that carries no meaning when two texts are compared. */
const PUNCTUATION = /[\p{P}\p{Z}\p{C}~^`|$+<>=]/gu;

/** The text without blanks and punctuation: what must be equal for two descriptions to be the same. */
export const bareText = (text: string): string => plainText(text).replace(PUNCTUATION, '');
