import { plainText } from '../number/plain-text';
import { printDecimal } from '../number/rounding';
import type { IndicatorContext } from '../target/direction';
import { ARABIC_NUMBER, CHINESE_DIGIT } from '../target/numeral';
import { parsePhrase } from '../target/parse-phrase';
import { printTarget } from '../target/print-target';
import { type TargetCells, readTarget } from '../target/read-target';
import { parseSign } from '../target/target-columns';
import { isSameTarget } from './same-target';

/** Comparators that say nothing but ≥ or ≤; 大于 and 缩短至 say more. */
const LEADING = {
  atLeast: String.raw`≥|不(?:得|能|应|可|宜|准)?(?:低于|少于|小于|短于)|不下于|不亚于|(?:大于|高于)或?等于|至少|最少|最低`,
  atMost: String.raw`≤|不(?:得|能|应|可|宜|准)?(?:超过|高于|大于|多于|超出)|不超|不突破|(?:小于|低于)或?等于|控制在|至多|最多|最高`,
} as const;
const TRAILING = {
  atLeast: String.raw`\(含\)以上|(?:及其?|或)?以上`,
  atMost: String.raw`\(含\)(?:以下|以内)|(?:及其?|或)?(?:以下|以内)|之内`,
} as const;

const NUMBER = `${ARABIC_NUMBER}|百分之[${CHINESE_DIGIT}点]+|[${CHINESE_DIGIT}]+`;

/** A comparator, a figure with its unit, and not a word besides. */
const SHAPES = (['atLeast', 'atMost'] as const).map((sign) => ({
  sign,
  pattern: new RegExp(
    `^(?:达到|达)?(?:(?<lead>${LEADING[sign]})(?:达到|达)?)?(?:${NUMBER})(?<unit>\\P{N}*?)(?:\\(含\\))?(?<trail>${TRAILING[sign]})?$`,
    'u',
  ),
}));

/** Nothing but the sign, the figure and its unit. */
const IS_CANONICAL = new RegExp(`^\\s*[≥≤]\\s*(?:${ARABIC_NUMBER})(?!\\S*(?:以上|以下|以内|之内))`, 'u');

const SIGNS = { atLeast: '≥', atMost: '≤' } as const;

/** Full-width digits and separators are as good as plain ones. */
const narrow = (text: string): string => text.replace(/[０-９．，％]/gu, (sign) => plainText(sign));

/** A comparator, a figure and its unit take no more. */
const LONGEST_BOUND = 40;

/** What a text that states a comparator consists of. */
function shapeOf(plain: string): { readonly sign: 'atLeast' | 'atMost'; readonly unit: string } | null {
  for (const { sign, pattern } of SHAPES) {
    const { lead, unit = '', trail } = pattern.exec(plain)?.groups ?? {};
    if (lead !== undefined || trail !== undefined) return { sign, unit };
  }
  return null;
}

/** `≥5家` of `不少于5家`; `null` where a word would be lost. */
function writeBound(text: string, context: IndicatorContext): string | null {
  const plain = plainText(text).replace(/[。.;,]+$/u, '');
  if (plain.length > LONGEST_BOUND) return null;
  const shape = shapeOf(plain);
  if (shape === null) return null;
  const phrase = parsePhrase(plain, context.year);
  if (phrase.kind !== 'quantity' || phrase.sign !== shape.sign || phrase.hedge !== null) return null;
  const { number, magnitude, unit: read } = phrase.quantity;
  const name = `${magnitude}${read?.name ?? ''}`;
  const isWhole = phrase.before === '' && phrase.after === '' && (name === shape.unit || shape.unit === '');
  return isWhole ? `${SIGNS[shape.sign]}${printDecimal(number)}${name}` : null;
}

/** `2023.12` and `2023/12/31`, as text: a date that needs no guessing once it is written out. */
const BARE_DATE = /^(?:19|20)\d{2}([-/.])\d{1,2}(?:\1\d{1,2})?$/u;

/**
 * 规范写法: a readable target in its canonical writing.
 *
 * @remarks
 * Only the comparator and the figure change: where the text holds any other word, where the comparator is strict
 * (大于5家) or missing, and where the new text would not read as the same target, there is no offer. Neither is
 * there one for `=8个`, `3-5次` or `1:12`, which a spreadsheet takes for a formula, a date or a time once the
 * person edits the cell.
 * @returns `null` where there is nothing to improve, or nothing that could be done without losing a word
 * @example canonicalTarget(targetCells('大于等于 95 %'), context) // '≥95%'
 */
export function canonicalTarget(cells: TargetCells, context: IndicatorContext): string | null {
  const text = cells.value;
  if (text.length > LONGEST_BOUND * 2) return null;
  if (IS_CANONICAL.test(narrow(text)) || parseSign(cells.sign) !== null) return null;
  const target = readTarget(cells, context);
  const isDate = target.kind === 'deadline' && BARE_DATE.test(plainText(text));
  const canonical = isDate ? printTarget(target) : writeBound(text, context);
  if (canonical === null) return null;
  return isSameTarget(readTarget({ ...cells, value: canonical }, context), target) ? canonical : null;
}
