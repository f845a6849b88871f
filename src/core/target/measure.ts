import {
  type Decimal,
  ONE,
  absolute,
  integer,
  isAbove,
  isBelow,
  isZero,
  over,
  parseDecimal,
  times,
} from '../number/decimal';
import { baseValue } from './base-value';
import { measureDuration } from './measure-duration';
import { magnitudeOf } from './numeral';
import type { Quantity, QuantityPhrase } from './phrase';
import { SHARE_UNIT, type Unit, YUAN, convert, isPerHead, isSameCountNoun } from './unit';

/** An actual as a stretch of values in the target's base unit. */
export interface Measured {
  readonly kind: 'measured';
  /** The figure that is written. */
  readonly stated: Decimal;
  readonly low: Decimal;
  /** `null` for no upper end. */
  readonly high: Decimal | null;
  /** The value is above `low`, not equal to it. */
  readonly isAboveLow: boolean;
  /** Different count nouns: compared, with a warning. */
  readonly hasOtherNoun: boolean;
}

/** What an actual is beside a target: a value, or why it is none. */
export type Measurement = Measured | { readonly kind: 'unclear' } | { readonly kind: 'mismatch' };

const unclear = { kind: 'unclear' } as const;
const mismatch = { kind: 'mismatch' } as const;

interface Value {
  readonly kind: 'value';
  readonly value: Decimal;
  readonly hasOtherNoun: boolean;
}

const valueOf = (value: Decimal, hasOtherNoun = false): Value => ({ kind: 'value', value, hasOtherNoun });

const TEN_PERCENT = over(ONE, integer(10));
const THOUSAND = integer(1000);

/** More than 1,000 times off: a unit must be missing. Zero apart. */
function isFarOff(value: Decimal, bound: Decimal): boolean {
  if (isZero(value) || isZero(bound)) return false;
  const ratio = absolute(over(value, bound));
  return isAbove(ratio, THOUSAND) || isBelow(times(ratio, THOUSAND), ONE);
}

/** A number without a unit takes its target's. */
function bareValue(number: Decimal, target: Quantity): Value | typeof unclear {
  if (target.unit?.kind === 'share' && !isZero(number) && !isAbove(absolute(number), ONE)) {
    return isBelow(baseValue(target), TEN_PERCENT) ? unclear : valueOf(number);
  }
  const value = baseValue({ ...target, number });
  const bound = baseValue(target);
  return isFarOff(value, bound) || isSurelyOtherUnit(value, bound, target) ? unclear : valueOf(value);
}

const HUNDRED = integer(100);
/** Kinds whose usual units are a thousand apart. */
const THOUSAND_STEPS = ['mass', 'length', 'volume', 'power', 'energy', 'data'];

/**
 * 1950 beside 2吨 are 公斤, 5.2 beside 5000米 are 公里: more than a hundred times off, in a unit that has a
 * neighbour a thousand times its size.
 */
function isSurelyOtherUnit(value: Decimal, bound: Decimal, { magnitude, unit }: Quantity): boolean {
  if (isZero(value) || isZero(bound)) return false;
  const hasSteps = THOUSAND_STEPS.includes(unit?.kind ?? '');
  const isSmaller = isAbove(value, times(bound, HUNDRED));
  const isLarger = isBelow(times(value, HUNDRED), bound);
  return isSmaller ? hasSteps || magnitude !== '' || unit?.name === '千元' : isLarger && hasSteps;
}

/** What a payment is counted by; an amount per kilometre or square metre is a price. */
const HEADS = [
  '人',
  '生',
  '户',
  '亩',
  '辆',
  '头',
  '只',
  '羽',
  '床',
  '岗',
  '村',
  '班',
  '校',
  '次',
  '场',
  '天',
  '例',
];

/** A bare 元 beside a per-head norm takes the norm's denominator. */
const perHeadValue = (quantity: Quantity, { per }: Unit): Value | typeof unclear =>
  per.every((name) => HEADS.includes(name)) ? valueOf(baseValue(quantity)) : unclear;

const TWO = integer(2);
const FIVE = integer(5);

/** Neither more nor less than so many times the other. */
const isNear = (value: Decimal, bound: Decimal, most: Decimal): boolean =>
  isBelow(value, times(bound, most)) && isBelow(bound, times(value, most));

/** 1000元/人 beside 1000元 speaks of the same amount; 500元/人 beside a total of 5000元 need not. */
function isPerHeadBeside(quantity: Quantity, unit: Unit, target: Quantity, targetUnit: Unit): boolean {
  if (unit.kind !== targetUnit.kind || targetUnit.per.length > 0 || unit.perMonths !== targetUnit.perMonths)
    return false;
  const [value, bound] = [baseValue(quantity), baseValue(target)];
  return (
    unit.per.length > 0 &&
    unit.per.every((name) => HEADS.includes(name)) &&
    !isAbove(value, times(bound, FIVE)) &&
    !isAbove(bound, times(value, FIVE))
  );
}

const YEAR = 12;
const ALL_YEAR = /全年|一年|年内|本年度?|年度/u;

/** 全年4次 beside 每季度1次 is 4次/年. */
function overTheYear({ quantity, before }: QuantityPhrase, target: Quantity): Quantity {
  const { unit } = quantity;
  const isAskedFor = target.unit !== null && target.unit.kind === 'count' && target.unit.perMonths !== null;
  return isAskedFor && unit?.kind === 'count' && unit.perMonths === null && ALL_YEAR.test(before)
    ? { ...quantity, unit: { ...unit, perMonths: YEAR } }
    : quantity;
}

function valueBeside(quantity: Quantity, target: Quantity): Value | typeof unclear | typeof mismatch {
  const { number, magnitude, unit } = quantity;
  if (unit === null && magnitude === '') return bareValue(number, target);
  if (unit === null) return magnitudeBeside(quantity, target);
  if (target.unit === null) return besideBareTarget(quantity, target);
  if (unit.kind === 'count' && target.unit.kind === 'count') {
    return countBeside(times(number, magnitudeOf(magnitude)), unit, target, target.unit);
  }
  const converted = convert(times(number, magnitudeOf(magnitude)), ...besideYear(unit, target.unit));
  if (converted !== null) return valueOf(baseValue({ number: converted, magnitude: '', unit: target.unit }));
  if (unit.kind === 'money' && !isPerHead(unit) && isPerHead(target.unit))
    return perHeadValue(quantity, target.unit);
  if (
    isPerHeadBeside(quantity, unit, target, target.unit) ||
    isPerHeadBeside(target, target.unit, quantity, unit)
  )
    return valueOf(baseValue(quantity));
  return unit.kind === target.unit.kind ||
    ((unit.kind === 'workday') !== (target.unit.kind === 'workday') &&
      isTime(unit.kind) &&
      isTime(target.unit.kind))
    ? unclear
    : mismatch;
}

/** 4次 beside 每季度1次, 35场 beside 每村1场: nobody says for which stretch of time, or for how many of them. */
function countBeside(count: Decimal, unit: Unit, target: Quantity, targetUnit: Unit): Value | typeof unclear {
  const own = unit.perMonths ?? YEAR;
  const other = targetUnit.perMonths ?? YEAR;
  const isTold = unit.perMonths !== null && targetUnit.perMonths !== null;
  const isSamePer =
    unit.per.join() === targetUnit.per.join() || isZero(count) || isNear(count, baseValue(target), TWO);
  return isSamePer && (own === other || isTold)
    ? valueOf(over(times(count, integer(other)), integer(own)), !isSameCountNoun(unit.noun, targetUnit.noun))
    : unclear;
}

/** 312天 beside 300天/年 is the form's own year. */
const besideYear = (unit: Unit, targetUnit: Unit): readonly [Unit, Unit] =>
  [unit, targetUnit].every(({ perMonths }) => perMonths === null || perMonths === YEAR)
    ? [
        { ...unit, perMonths: null },
        { ...targetUnit, perMonths: null },
      ]
    : [unit, targetUnit];

const isTime = (kind: string): boolean => kind === 'time' || kind === 'months' || kind === 'workday';

/** 350万 beside 万元 are yuan; beside 万亩 they are mu. */
function magnitudeBeside(quantity: Quantity, target: Quantity): Value | typeof unclear | typeof mismatch {
  if (target.unit?.kind === 'share') return mismatch;
  if (target.unit?.kind === 'money') {
    return isPerHead(target.unit)
      ? perHeadValue({ ...quantity, unit: YUAN }, target.unit)
      : valueOf(baseValue({ ...quantity, unit: YUAN }));
  }
  return valueOf(baseValue({ ...quantity, unit: target.unit }));
}

/** A bare target takes the unit of the actual, as far as that can be meant. */
function besideBareTarget(quantity: Quantity, target: Quantity): Value | typeof unclear | typeof mismatch {
  const isShare = quantity.unit?.kind === SHARE_UNIT.kind && !isZero(quantity.number);
  if (isShare && (!isZero(target.number) || !isBelow(baseValue(quantity), ONE))) return mismatch;
  const isMoney = quantity.unit?.kind === 'money';
  const value =
    target.magnitude !== '' && isMoney
      ? baseValue(quantity)
      : times(quantity.number, magnitudeOf(quantity.magnitude));
  if (!isFarOff(value, baseValue(target))) return valueOf(value);
  const isInYuan =
    isMoney && !isPerHead(quantity.unit) && isNear(baseValue(quantity), baseValue(target), TWO);
  return isInYuan ? valueOf(baseValue(quantity)) : unclear;
}

const NEARLY = parseDecimal('0.95') ?? ONE;
const ABOUT = parseDecimal('1.05') ?? ONE;

function stretch(value: Decimal, { sign, hedge }: QuantityPhrase): Omit<Measured, 'kind' | 'hasOtherNoun'> {
  const exact = { stated: value, low: value, high: value, isAboveLow: false };
  switch (hedge) {
    case 'over':
    case 'odd':
      return { ...exact, high: null, isAboveLow: true };
    case 'about':
      return { ...exact, low: times(value, NEARLY), high: times(value, ABOUT) };
    case 'nearly':
      return { ...exact, low: times(value, NEARLY) };
    case null:
      break;
  }
  if (sign === 'atLeast') return { ...exact, high: null };
  return sign === 'atMost' ? { ...exact, low: integer(0) } : exact;
}

/**
 * Brings an actual into the unit of its target.
 *
 * @remarks SPEC §3, units: within a kind they convert; a bare actual takes its target's unit unless that makes
 * it more than 1000 times off; a bare actual in (0, 1] against at least 10 % is a fraction.
 * @example measure(26.9 千亩, 28000 亩) // 26900, measured
 * @example measure(452300, 45 万元) // unclear
 */
export function measure(phrase: QuantityPhrase, target: Quantity): Measurement {
  const duration = phrase.hedge === null ? measureDuration(phrase.quantity, target) : null;
  if (duration !== null) return { kind: 'measured', hasOtherNoun: false, isAboveLow: false, ...duration };
  const value = valueBeside(overTheYear(phrase, target), target);
  return value.kind === 'value'
    ? { kind: 'measured', hasOtherNoun: value.hasOtherNoun, ...stretch(value.value, phrase) }
    : value;
}
