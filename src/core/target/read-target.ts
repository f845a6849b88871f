import { ZERO, compare, integer, isAbove, isZero, times } from '../number/decimal';
import { plainText } from '../number/plain-text';
import { baseValue } from './base-value';
import {
  type IndicatorContext,
  bareName,
  impliedDirection,
  isBadThing,
  isLevelOrFall,
  spokenName,
} from './direction';
import { GOOD_SHARES, DECLINE_NAMES, GROWTH_NAMES, GROWTH_RATES, SHARE_NAMES } from './indicator-words.zh-cn';
import { parsePhrase } from './parse-phrase';
import type { Phrase, Quantity, Sign } from './phrase';
import type { Target } from './target';
import { ACHIEVED, DIFFERENCE } from './words.zh-cn';
import {
  type SizedUnit,
  parseDirection,
  parseSign,
  parseUnitColumn,
  readNameTemplate,
} from './target-columns';
import { SHARE_UNIT } from './unit';

/** The cells that together are the target. */
export interface TargetCells {
  readonly value: string;
  /** The value cell holds a number, and no date: `2023.12` is a number then. */
  readonly isNumber: boolean;
  /** 指标性质: a comparator in a column of its own. */
  readonly sign: string;
  /** 正向 or 反向 in a column of its own. */
  readonly direction: string;
  /** 度量单位. */
  readonly unit: string;
}

/** A target in one cell. @example targetCells('≥5家') */
export const targetCells = (value: string): TargetCells => ({
  value,
  isNumber: false,
  sign: '',
  direction: '',
  unit: '',
});

/** The user's words: sign, value and unit columns joined, nothing twice. @example '≧' '735' '人次' → '≧735人次' */
export function joinTarget({ value, sign, unit }: TargetCells): string {
  const plain = plainText(value);
  const hasSign = sign !== '' && parseSign(sign) !== null && !plain.startsWith(plainText(sign));
  const hasUnit =
    unit !== '' && parseUnitColumn(unit) !== null && !plain.endsWith(plainText(unit)) && /\d/u.test(plain);
  return `${hasSign && value !== '' ? sign.trim() : ''}${value.trim()}${hasUnit ? unit.trim() : ''}`;
}

/** 3.5 beside 万亩 are 35,000 亩; what the value says itself goes before. */
const withUnit = (quantity: Quantity, sized: SizedUnit | null): Quantity =>
  sized === null
    ? quantity
    : {
        ...quantity,
        magnitude: quantity.magnitude === '' ? sized.magnitude : quantity.magnitude,
        unit: sized.unit,
      };

/** 0.95 in a column of 比例 is 95 %. */
const asShareOfOne = (quantity: Quantity): Quantity =>
  isAbove(quantity.number, integer(1))
    ? { ...quantity, unit: SHARE_UNIT }
    : { ...quantity, number: times(quantity.number, integer(100)), unit: SHARE_UNIT };

/** Gives a bare quantity the unit of its column, of the name's template, or of what the name speaks of. */
function completed(quantity: Quantity, cells: TargetCells, context: IndicatorContext): Quantity {
  if (quantity.unit !== null) return quantity;
  const column = parseUnitColumn(cells.unit);
  if (column?.isShareOfOne === true) return asShareOfOne(quantity);
  const sized = column ?? readNameTemplate(context.name).sized;
  if (sized !== null || quantity.magnitude !== '') return withUnit(quantity, sized);
  const isShare =
    SHARE_NAMES.test(bareName(context.name)) || (context.isSatisfaction && /满意/u.test(context.name));
  if (!isShare || isZero(quantity.number)) return quantity;
  return isAbove(quantity.number, integer(1)) || !isBadThing(context.name)
    ? asShareOfOne(quantity)
    : quantity;
}

/** 0.95 % of 验收合格率: surely a fraction that was given a % as well. */
const isTiny = ({ number }: Quantity): boolean => isAbove(number, ZERO) && compare(number, integer(1)) <= 0;

const TWO_HUNDRED_PERCENT = integer(2);

/** A bare number under 满意度, or 200 % and more of a share: nobody can say what is meant. */
function isUnclear(quantity: Quantity, context: IndicatorContext): boolean {
  const name = bareName(context.name);
  if (quantity.unit?.kind === 'share') {
    const share = baseValue(quantity);
    if (compare(share, TWO_HUNDRED_PERCENT) >= 0) return /(?:率|满意度)$/u.test(name);
    return quantity.unit.name === '%' && isTiny(quantity) && GOOD_SHARES.test(name) && !isBadThing(name);
  }
  return (
    quantity.unit === null &&
    context.isSatisfaction &&
    name !== '' &&
    !/满意/u.test(name) &&
    !isZero(quantity.number)
  );
}

const isReversed = (sign: Sign, other: Sign | null): boolean =>
  (sign === 'atLeast' && other === 'atMost') || (sign === 'atMost' && other === 'atLeast');

function isContradictory(
  sign: Sign,
  quantity: Quantity,
  cells: TargetCells,
  context: IndicatorContext,
): boolean {
  if (isReversed(sign, parseDirection(cells.direction))) return true;
  if (isZero(quantity.number)) return false;
  if (sign === 'atLeast') return isBadThing(context.name) || isDoubtfulCost(sign, quantity, context);
  return sign === 'atMost' && GOOD_SHARES.test(bareName(context.name)) && !isBadThing(context.name);
}

/** ≥ under 成本指标: a share with a name of its own may well be a floor, an amount hardly. */
const isDoubtfulCost = (sign: Sign, quantity: Quantity, context: IndicatorContext): boolean =>
  context.isCost && sign === 'atLeast' && (quantity.unit?.kind !== 'share' || isBadThing(context.name));

function readBound(
  phrase: Phrase & { readonly kind: 'quantity' },
  cells: TargetCells,
  context: IndicatorContext,
): Target {
  const bound = completed(phrase.quantity, cells, context);
  if (isUnclear(bound, context)) return { kind: 'unclear' };
  const stated =
    phrase.sign ??
    parseSign(cells.sign) ??
    readNameTemplate(context.name).sign ??
    (phrase.hedge === 'over' ? 'atLeast' : null);
  if (phrase.hedge !== null && phrase.hedge !== 'over') return { kind: 'unreadable' };
  const spoken = { ...context, name: spokenName(context.name, phrase.before, phrase.after) };
  const implied = impliedDirection(bound, spoken);
  const sign = stated ?? parseDirection(cells.direction) ?? implied.sign;
  return {
    kind: sign,
    bound,
    isExplicit: stated !== null,
    isOver: phrase.hedge === 'over',
    isClaim: ACHIEVED.test(plainText(cells.value).replace(/[,;:、。.!]+$/u, '')),
    isNorm: implied.isNorm && sign === 'exactly',
    isGrowth: GROWTH_NAMES.test(context.name) || DECLINE_NAMES.test(context.name),
    isRateOfGrowth: GROWTH_RATES.test(bareName(context.name)),
    isDecline: DECLINE_NAMES.test(context.name),
    isLevelOrFall: stated === null && bound.unit?.kind === 'share' && isLevelOrFall(context.name),
    isDifference: DIFFERENCE.test(phrase.before) || /节约|节省|节余|结余|剩余|超支/u.test(context.name),
    isContradictory: stated !== null && isContradictory(stated, bound, cells, spoken),
    isDoubtfulCost: stated !== null && isDoubtfulCost(stated, bound, context),
  };
}

/** What closes a text; sought only where it begins, since a cell may hold thousands of signs. */
const CLOSING = /(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u;
/** 不发生: none of what the indicator counts. */
const NOT_TO_HAPPEN = /^(?:不|未|零|无|杜绝|避免)(?:再)?(?:发生|出现|产生)$/u;
const NEVER = /^(?:无|不发生|未发生|不出现|未出现|不产生|没有|不存在|杜绝|避免|严禁|确保不发生)(.{2,20})$/u;

/** Longer texts say more than that a thing never happens. */
const LONGEST_NEVER = 80;

/** 无安全事故, 不发生投诉: a zero that is written in words. */
function readNever(text: string, context: IndicatorContext): Target {
  if (text.length > LONGEST_NEVER) return { kind: 'descriptive', text };
  const plain = plainText(text).replace(CLOSING, '');
  const thing = NOT_TO_HAPPEN.test(plain)
    ? context.name
    : NEVER.exec(plain)?.[1]?.replace(/(?:发生|出现|产生)$/u, '');
  if (thing === undefined || !isBadThing(thing)) return { kind: 'descriptive', text };
  return readBound(
    {
      kind: 'quantity',
      quantity: { number: ZERO, magnitude: '', unit: null },
      sign: null,
      hedge: null,
      before: '',
      after: '',
    },
    { ...targetCells(text) },
    context,
  );
}

/** `2023` in a value column beside 年 in the unit column is the year, in the target as in the actual. */
export const besideUnit = (
  text: string,
  isNumber: boolean,
  { unit }: TargetCells,
): { readonly text: string; readonly isNumber: boolean } =>
  plainText(unit) === '年' && /^(?:19|20)\d{2}$/u.test(plainText(text))
    ? { text: `${text}年`, isNumber: false }
    : { text, isNumber };

/**
 * Reads 年度指标值 with what its columns and its indicator say about it.
 *
 * @remarks Total: text nobody can read becomes `unreadable`, two quantities become `several`.
 * @example readTarget(targetCells('≥5家'), context) // atLeast 5 家
 */
export function readTarget(cells: TargetCells, context: IndicatorContext): Target {
  const { text, isNumber } = besideUnit(cells.value, cells.isNumber, cells);
  const phrase = parsePhrase(text, context.year, isNumber);
  switch (phrase.kind) {
    case 'empty':
      return { kind: 'missing' };
    case 'nothing':
      return { kind: 'notApplicable' };
    case 'quantity':
      return readBound(phrase, cells, context);
    case 'between': {
      const high = completed(phrase.high, cells, context);
      const isLowBetter = impliedDirection(high, context).sign === 'atMost';
      return { kind: 'between', low: completed(phrase.low, cells, context), high, isLowBetter };
    }
    case 'rank':
      return phrase;
    case 'change': {
      if (phrase.amount === null) return { kind: 'descriptive', text };
      const { quantity, sign, hedge } = phrase.amount;
      const isVague = hedge !== null && hedge !== 'over';
      if (quantity.unit?.kind === 'multiple' || isVague) return { kind: 'unreadable' };
      return {
        kind: 'change',
        direction: phrase.direction,
        sign: sign ?? parseSign(cells.sign) ?? 'atLeast',
        amount: completed(quantity, cells, context),
      };
    }
    case 'date':
      return {
        kind: 'deadline',
        latest: phrase.date.excludesPeriod ? phrase.date.period.first - 1 : phrase.date.period.last,
      };
    case 'ratio':
      return phrase;
    case 'several':
      return { kind: 'several' };
    case 'words':
      return readNever(text, context);
    case 'unreadable':
      return { kind: 'unreadable' };
  }
}
