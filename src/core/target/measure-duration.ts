import { type Decimal, integer, isInteger, over, times, toNumber } from '../number/decimal';
import { baseValue } from './base-value';
import type { Quantity } from './phrase';

/** A stretch of time beside one that is counted otherwise, in the target's base unit. */
export interface DurationStretch {
  readonly stated: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
}

/** The fewest and the most days that 0 to 11 months in a row can have. */
const LEAST = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334];
const MOST = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337];
const HOURS_IN_A_DAY = integer(24);
const MONTHS_IN_A_YEAR = 12;

interface Days {
  readonly least: Decimal;
  readonly usual: Decimal;
  readonly most: Decimal;
}

/** How many days a number of months can have; usually 30 a month and 365 a year. */
function daysOfMonths(months: Decimal): Days {
  const whole = Math.floor(toNumber(months));
  const end = isInteger(months) ? whole : whole + 1;
  const daysOf = (count: number, table: readonly number[], year: number): Decimal =>
    integer(Math.floor(count / MONTHS_IN_A_YEAR) * year + (table[count % MONTHS_IN_A_YEAR] ?? 0));
  const isYears = isInteger(over(months, integer(MONTHS_IN_A_YEAR)));
  return {
    least: daysOf(whole, LEAST, 365),
    usual: isYears
      ? times(over(months, integer(MONTHS_IN_A_YEAR)), integer(365))
      : times(months, integer(30)),
    most: daysOf(end, MOST, 366),
  };
}

/**
 * Compares months with days: a month has 28 to 31 days, so only what is clear of the bound is decided.
 *
 * @returns `null` where the two are not months against days, or where one of them is nothing.
 * @example measureDuration(365天, 1年) // from just below to just at 12 months: not above a year
 */
export function measureDuration(actual: Quantity, target: Quantity): DurationStretch | null {
  const own = actual.unit?.kind;
  const other = target.unit?.kind;
  const amount = baseValue(actual);
  const bound = baseValue(target);
  if (toNumber(amount) <= 0 || toNumber(bound) <= 0) return null;
  if (own === 'months' && other === 'time') {
    const { least, usual, most } = daysOfMonths(amount);
    const hours = (days: Decimal): Decimal => times(days, HOURS_IN_A_DAY);
    return { stated: hours(usual), low: hours(least), high: hours(most) };
  }
  if (own !== 'time' || other !== 'months') return null;
  const days = over(amount, HOURS_IN_A_DAY);
  const { least, usual, most } = daysOfMonths(bound);
  const months = (whole: Decimal): Decimal => over(times(bound, days), whole);
  return toNumber(least) === 0 ? null : { stated: months(usual), low: months(most), high: months(least) };
}
