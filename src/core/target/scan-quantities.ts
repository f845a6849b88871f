import { negate } from '../number/decimal';
import { withLeadingDenominators } from './leading-denominators';
import { ARABIC_NUMBER, CHINESE_DIGIT, MAGNITUDES, parseNumeral } from './numeral';
import type { Hedge, QuantityPhrase, Sign } from './phrase';
import { type Unit, countNoun, isDuration, unitAt } from './unit';
import {
  BEFORE_CHINESE_NUMERAL,
  BETWEEN_SIGN_AND_FIGURE,
  LEADING_HEDGES,
  LEADING_SIGNS,
  NO_QUANTITIES,
  REACHED,
  REACHING_SIGNS,
  TRAILING_HEDGES,
  TRAILING_SIGNS,
} from './words.zh-cn';

/** Signs nobody reads here: what they mean for the figure beside them is not known. */
const STRAY_SIGN = /[≥≤<>=±√×÷≈∽≠∞#&$^|{}[\]@]/u;

/** Stands for a character of a word that holds figures but is no quantity. */
const MASK = '\ue001';
const NUMBER = new RegExp(
  `(?<arabic>${ARABIC_NUMBER})|(?<chinese>[${CHINESE_DIGIT}]+(?:点[${CHINESE_DIGIT}]+)?)`,
  'gu',
);
const MAGNITUDE = new RegExp(`^(?:${[...MAGNITUDES.keys()].join('|')})(?!分之)`, 'u');
const ODD = /^(?:余|多(?!样|元化|种形|媒体)|来|几)/u;

const endsWith = (source: string): RegExp => new RegExp(`(?:${source})$`, 'u');
const beginsWith = (source: string): RegExp => new RegExp(`^(?:${source})`, 'u');

/** A comparator may be parted from its figure by what the figure is: 不超过预算350万元. */
const leading = (source: string): RegExp => endsWith(`(?:${source})(?:${BETWEEN_SIGN_AND_FIGURE})*`);

const LEADING: readonly (readonly [RegExp, Sign])[] = [
  [leading(LEADING_SIGNS.atMost), 'atMost'],
  [leading(LEADING_SIGNS.atLeast), 'atLeast'],
  [leading(LEADING_SIGNS.exactly), 'exactly'],
  [endsWith(REACHING_SIGNS.atMost), 'atMost'],
  [endsWith(REACHING_SIGNS.atLeast), 'atLeast'],
];
const LEADING_HEDGE: readonly (readonly [RegExp, Hedge])[] = [
  [endsWith(LEADING_HEDGES.over), 'over'],
  [endsWith(LEADING_HEDGES.nearly), 'nearly'],
  [endsWith(LEADING_HEDGES.about), 'about'],
];
const TRAILING: readonly (readonly [RegExp, Sign])[] = [
  [beginsWith(TRAILING_SIGNS.atLeast), 'atLeast'],
  [beginsWith(TRAILING_SIGNS.atMost), 'atMost'],
];
const TRAILING_HEDGE: readonly (readonly [RegExp, Hedge])[] = [
  [beginsWith(TRAILING_HEDGES.about), 'about'],
  [beginsWith(TRAILING_HEDGES.over), 'over'],
];
const REACHED_BEFORE = endsWith(REACHED);

/** The longest word a text ends or begins with, and the text without it. */
function takeWord<Meaning>(
  text: string,
  words: readonly (readonly [RegExp, Meaning])[],
): { readonly meaning: Meaning; readonly text: string } | null {
  if (text === '') return null;
  let longest: { readonly meaning: Meaning; readonly text: string } | null = null;
  for (const [pattern, meaning] of words) {
    const rest = text.replace(pattern, '');
    if (rest.length < (longest?.text ?? text).length) longest = { meaning, text: rest };
  }
  return longest;
}

interface Lead {
  readonly sign: Sign | null;
  readonly hedge: Hedge | null;
  readonly isNegative: boolean;
  readonly before: string;
}

/** Takes comparator, hedge and minus from the end of the text before a number. */
function readLead(text: string): Lead | null {
  const isSigned = /(?:^|[^\d%‰)A-Za-z])[-+]$/u.test(text);
  const isNegative = isSigned && text.endsWith('-');
  let before = isSigned ? text.slice(0, -1) : text;
  let sign: Sign | null = null;
  let hedge: Hedge | null = null;
  for (;;) {
    const signWord = takeWord(before, LEADING);
    const hedgeWord = takeWord(before, LEADING_HEDGE);
    if (signWord !== null && (hedgeWord === null || signWord.text.length <= hedgeWord.text.length)) {
      if (sign !== null && sign !== signWord.meaning) return null;
      sign = signWord.meaning;
      before = signWord.text;
    } else if (hedgeWord !== null) {
      if (hedge !== null && hedge !== hedgeWord.meaning) return null;
      hedge = hedgeWord.meaning;
      before = hedgeWord.text;
    } else if (REACHED_BEFORE.test(before)) {
      before = before.replace(REACHED_BEFORE, '');
    } else {
      return /[未不没无非]$/u.test(before) ? null : { sign, hedge, isNegative, before };
    }
  }
}

interface Tail {
  readonly magnitude: string;
  readonly unit: Unit | null;
  readonly sign: Sign | null;
  readonly hedge: Hedge | null;
  readonly after: string;
}

/** Takes 余, magnitude, unit, comparator and hedge from the beginning of the text after a number. */
function readTail(text: string): Tail | null {
  let after = text.replace(ODD, '');
  let isOdd = after !== text;
  let match = unitAt(after);
  let magnitude = '';
  if (match === null) {
    magnitude = MAGNITUDE.exec(after)?.[0] ?? '';
    const rest = after.slice(magnitude.length);
    after = rest.replace(ODD, '');
    isOdd ||= after !== rest;
    match = unitAt(after) ?? unknownNoun(after) ?? unknownLetters(after);
  }
  const unit = match?.unit ?? null;
  after = match?.rest ?? after;
  let sign: Sign | null = null;
  let hedge: Hedge | null = isOdd ? 'odd' : null;
  for (;;) {
    const hedgeWord = takeWord(after, TRAILING_HEDGE);
    const signWord = hedgeWord === null ? takeWord(after, TRAILING) : null;
    if (hedgeWord !== null) {
      hedge ??= hedgeWord.meaning;
      after = hedgeWord.text;
    } else if (signWord !== null && !isPlaceInside(after, unit)) {
      if (sign !== null && sign !== signWord.meaning) return null;
      sign = signWord.meaning;
      after = signWord.text;
    } else {
      return /^[A-Za-z]/u.test(after) && unit === null ? null : { magnitude, unit, sign, hedge, after };
    }
  }
}

/** A bare 内 limits only a stretch of time: 30天内, but 5家内资企业. */
const isPlaceInside = (after: string, unit: Unit | null): boolean =>
  /^内/u.test(after) && (unit === null || !isDuration(unit) || !/^内(?:$|[完办处响审拨到,;])/u.test(after));

const NOUN = /^([\u4e00-\u9fff]{1,4}?)(?=$|(?:及?以[上下内]|左右)$)/u;

/** A short rest of Hanzi behind a number is a count noun that no table knows: 5大棚. */
function unknownNoun(text: string): { readonly unit: Unit; readonly rest: string } | null {
  if (/^(?:及|以|左右|之|余|多|内|起)/u.test(text)) return null;
  const name = NOUN.exec(text)?.[1];
  return name === undefined ? null : { unit: countNoun(name), rest: text.slice(name.length) };
}

const LETTERS = /^([A-Za-z]{1,6})(?=$|[,;、]|及?以[上下内]|左右)/u;

/** Letters that no table knows are a unit of their own kind: 100M is compared with 120M, with nothing else. */
function unknownLetters(text: string): { readonly unit: Unit; readonly rest: string } | null {
  const name = LETTERS.exec(text)?.[1];
  return name === undefined
    ? null
    : { unit: { ...countNoun(name), kind: name }, rest: text.slice(name.length) };
}

/** Words that hold figures but are no quantities have one of these. */
const MASKABLE = /[A-Za-zφΦ∅Ø年岁级等类日届第号×*十支性“"'‘”’热报急平消指接举投政便宣调电]/u;

/** ≥78岁 of a life expectancy is a figure; 80岁以上 is an age. */
const ONLY_AGE = /^[≥≤<>=]?\d+(?:\.\d+)?岁$/u;

const mask = (text: string): string =>
  !MASKABLE.test(text) || ONLY_AGE.test(text)
    ? text
    : NO_QUANTITIES.reduce(
        (value, pattern) => value.replace(pattern, (all) => MASK.repeat(all.length)),
        text,
      );

const hasUnit = (tail: Tail | null): tail is Tail => tail !== null && tail.unit !== null;

/** 三座 and 十余家 count; 一流, 三甲 and 四好农村路 are words. */
const hasKnownUnit = (after: string): boolean => unitAt(after.replace(ODD, '')) !== null;

/** 三类人员培训300人, 两项补贴发放1200人: what the figure is of. */
const NAMED_KINDS = /^[类项种][\u4e00-\u9fff]{2,12}\d/u;

/** Whether a Chinese numeral at this place is meant as one; 一般 and 三公经费 are words. */
function isMeant(before: string, numeral: string, after: string): boolean {
  if (/每$/u.test(before) && /^[十百千万亿]+$/u.test(numeral)) return false;
  if (before === '' && NAMED_KINDS.test(after)) return false;
  const tail = hasKnownUnit(after) ? readTail(after) : null;
  const isAnswer = before === '' && (after === '' || (hasUnit(tail) && tail.after === ''));
  if (isAnswer) return true;
  if (!hasUnit(tail) || !BEFORE_CHINESE_NUMERAL.test(before)) return false;
  return numeral !== '一' || (tail.after === '' && /^[个座栋所处条台套家场次期份项名例间幢]$/u.test(after));
}

/** 两三个, 三五家: some, and nobody says how many. */
const SOME = /^[一二两三四五六七八九]{2,3}$/u;

/**
 * Finds every quantity of a text.
 *
 * @returns `null` when a figure in it cannot be read: `3/5`, `≥≤5`, `A12b`, `未达到90%`.
 */
export function scanQuantities(text: string): readonly QuantityPhrase[] | null {
  const masked = mask(text);
  const found: QuantityPhrase[] = [];
  let start = 0;
  NUMBER.lastIndex = 0;
  for (const match of masked.matchAll(NUMBER)) {
    const end = match.index + match[0].length;
    if (match.index < start) continue;
    const lead = readLead(masked.slice(start, match.index));
    const isChinese = match.groups?.['chinese'] !== undefined;
    if (isChinese && !isMeant(lead?.before ?? MASK, match[0], masked.slice(end))) continue;
    if (SOME.test(match[0])) return null;
    const tail = readTail(masked.slice(end));
    const number = parseNumeral(match[0]);
    if (lead === null || tail === null || number === null) return null;
    if (/[/:.]$/u.test(lead.before) || /^[/:]\d/u.test(tail.after)) return null;
    if (lead.sign !== null && tail.sign !== null && lead.sign !== tail.sign) return null;
    const { unit, before } = withLeadingDenominators(lead.before, tail.unit);
    found.push({
      quantity: { number: lead.isNegative ? negate(number) : number, magnitude: tail.magnitude, unit },
      sign: lead.sign ?? tail.sign,
      hedge: lead.hedge ?? tail.hedge,
      before: before.replaceAll(MASK, ''),
      after: tail.after,
    });
    start = masked.length - tail.after.length;
  }
  const rest = masked.slice(start).replaceAll(MASK, '');
  return /[≥≤<>=\d]/u.test(rest) ||
    found.some(({ before }) => STRAY_SIGN.test(before)) ||
    STRAY_SIGN.test(rest) ||
    /[%‰]/u.test(rest)
    ? null
    : found;
}
