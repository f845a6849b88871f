import {
  type Decimal,
  ONE,
  ZERO,
  absolute,
  integer,
  isAbove,
  isEqual,
  isZero,
  minus,
  over,
  times,
} from '../number/decimal';
import { printDecimal, roundHalfUp } from '../number/rounding';
import { type ChangeTarget, changeOf } from '../judgement/stated-change';
import { figureOf } from '../judgement/stated-figure';
import type { Actual } from '../target/actual';
import { baseValue } from '../target/base-value';
import { measure } from '../target/measure';
import { magnitudeOf } from '../target/numeral';
import type { Quantity, QuantityPhrase } from '../target/phrase';
import { type Target, isBoundTarget } from '../target/target';
import { describeDelay } from './describe-delay';

/** Places that are written out; a figure with more of them is rounded and said to be. */
const EXACT_PLACES = 4;
const ROUNDED_PLACES = 2;

const PER_THOUSAND = integer(1000);

/** A difference of shares is one of points, whatever a share of it would be. */
const unitOfGap = ({ magnitude, unit }: Quantity): { readonly size: Decimal; readonly name: string } => {
  if (unit?.kind === 'share') {
    const isPerThousand = isEqual(times(unit.factor, PER_THOUSAND), ONE);
    return isPerThousand
      ? { size: unit.factor, name: '个千分点' }
      : { size: over(ONE, integer(100)), name: '个百分点' };
  }
  if (unit?.kind === 'percentagePoint') return { size: ONE, name: '个百分点' };
  const scale = magnitudeOf(magnitude);
  return unit === null
    ? { size: scale, name: magnitude }
    : { size: times(scale, unit.factor), name: `${magnitude}${unit.name}` };
};

/** The difference of two values in base units, in words of the target's unit; `null` where there is none. */
function printGap(value: Decimal, bound: Decimal, target: Quantity): string | null {
  const gap = minus(value, bound);
  const { size, name } = unitOfGap(target);
  const amount = over(absolute(gap), size);
  const isExact = isEqual(roundHalfUp(amount, EXACT_PLACES), amount);
  const digits = printDecimal(amount, isExact ? EXACT_PLACES : ROUNDED_PLACES);
  if (isZero(gap) || digits === '0') return null;
  return `${isAbove(gap, ZERO) ? '超出' : '差'}${isExact ? '' : '约'}${digits}${name}`;
}

/** The exact value of a figure beside a quantity of the target; `null` for 约, 余, other nouns and other kinds. */
export function exactValue(phrase: QuantityPhrase, target: Quantity): Decimal | null {
  const value = measure(phrase, target);
  if (value.kind !== 'measured' || value.hasOtherNoun || value.isAboveLow) return null;
  return value.high !== null && isEqual(value.low, value.high) ? value.stated : null;
}

function gapTo(bound: Quantity, phrase: QuantityPhrase | null): string | null {
  const value = phrase === null ? null : exactValue(phrase, bound);
  // Between 20年一遇 and 10年一遇 lie no ten years.
  if (phrase === null || value === null || bound.unit?.kind === 'returnPeriod') return null;
  // A bare target (零事故) is counted in what the actual is counted in.
  const isBare = bound.unit === null && bound.magnitude === '' && phrase.quantity.unit?.kind === 'count';
  return printGap(value, baseValue(bound), isBare ? { ...bound, unit: phrase.quantity.unit } : bound);
}

function gapOfChange(target: ChangeTarget, actual: Actual): string | null {
  const change = changeOf(actual, target);
  if (change === null) return null;
  const isUnchanged = change.amount !== null && isZero(change.amount.quantity.number);
  return change.direction === target.direction || isUnchanged
    ? gapTo(target.amount, change.amount)
    : '变化方向与年度指标值相反';
}

function gapOfRank(target: Target & { readonly kind: 'rank' }, { phrase }: Actual): string | null {
  if (phrase.kind !== 'rank' || phrase.isBound || phrase.unit !== null || target.unit !== null) return null;
  const places = minus(phrase.place, target.place);
  return isAbove(places, ZERO) ? `落后${printDecimal(places)}位` : null;
}

/**
 * 差额: how far an actual lies from its target, in the unit of the target.
 *
 * @returns `null` where nobody can say exactly: words, 约 and 余, months beside days
 * @example describeGap(≥95%, 90%) // '差5个百分点'
 * @example describeGap(≤350万元, 380万元) // '超出30万元'
 */
export function describeGap(target: Target, actual: Actual): string | null {
  if (isBoundTarget(target)) return gapTo(target.bound, figureOf(actual, target));
  switch (target.kind) {
    case 'between':
      return actual.phrase.kind === 'quantity' ? gapTo(target.low, actual.phrase) : null;
    case 'change':
      return gapOfChange(target, actual);
    case 'rank':
      return gapOfRank(target, actual);
    case 'deadline':
      return describeDelay(target.latest, actual);
    case 'ratio':
    case 'descriptive':
    case 'notApplicable':
    case 'missing':
    case 'several':
    case 'unclear':
    case 'unreadable':
      return null;
  }
}
