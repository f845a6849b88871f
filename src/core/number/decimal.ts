import Fraction from 'fraction.js';

/**
 * An exact number: money, points, rates and quantities.
 *
 * @remarks
 * Kept as a fraction of two integers (fraction.js), so that a rate such as 1.001 ÷ 3 loses nothing before
 * points are rounded once, and 15 亩 are exactly 1 公顷. Only this folder knows the library: rounding.ts reads the two
 * integers, everybody else calls the functions below.
 */
export type Decimal = Fraction;

export const ZERO: Decimal = new Fraction(0);
export const ONE: Decimal = new Fraction(1);

const POWERS_OF_TEN = Array.from({ length: 20 }, (_, places) => 10n ** BigInt(places));

/** The scale of a number with so many places. @example scaleOf(2) // 100n */
export const scaleOf = (places: number): bigint => POWERS_OF_TEN[places] ?? 10n ** BigInt(places);

const PLAIN_DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/u;

/**
 * Reads plain digits, with a sign and a point at most.
 *
 * @returns `null` for everything else, also for `1e5`, `1/3` and `1,234`.
 * @example parseDecimal('3.50') // 7/2
 */
export function parseDecimal(text: string): Decimal | null {
  if (!PLAIN_DECIMAL.test(text)) return null;
  const point = text.indexOf('.');
  const places = point < 0 ? 0 : text.length - point - 1;
  return fractionOf(BigInt(text.replace('.', '')), scaleOf(places));
}

/** Two integers as an exact number; the divisor is not zero. */
export const fractionOf = (dividend: bigint, divisor: bigint): Decimal => new Fraction(dividend, divisor);

/** An integer as an exact number. */
export const integer = (value: number): Decimal => new Fraction(value);

/**
 * The exact value of a cell's number, as Excel shows it.
 *
 * @remarks
 * Excel computes with doubles and keeps 15 significant digits; a formula result such as 0.30000000000000004
 * is 0.3 to the user, and to us.
 * @returns `null` for a number no cell can hold (NaN, infinite).
 */
export function decimalOfNumber(value: number): Decimal | null {
  if (!Number.isFinite(value)) return null;
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return fractionOf(BigInt(value), 1n);
  const shortest = value.toString();
  const short = shortest.length <= 16 ? parseDecimal(shortest) : null;
  if (short !== null) return short;
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  const scale = new Fraction(10n ** BigInt(Math.abs(Number(exponent))));
  const digits = new Fraction(mantissa);
  return Number(exponent) < 0 ? digits.div(scale) : digits.mul(scale);
}

export const plus = (a: Decimal, b: Decimal): Decimal => a.add(b);
export const minus = (a: Decimal, b: Decimal): Decimal => a.sub(b);
export const times = (a: Decimal, b: Decimal): Decimal => a.mul(b);

/** @throws RangeError when dividing by zero: the caller decides what a zero base means before it divides. */
export function over(a: Decimal, b: Decimal): Decimal {
  if (isZero(b)) throw new RangeError('division by zero');
  return a.div(b);
}

export const negate = (a: Decimal): Decimal => a.neg();
export const absolute = (a: Decimal): Decimal => a.abs();
export const sum = (values: readonly Decimal[]): Decimal => values.reduce(plus, ZERO);

/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const [left, right] = [a.s * a.n * b.d, b.s * b.n * a.d];
  return left < right ? -1 : Number(left > right);
}
export const isEqual = (a: Decimal, b: Decimal): boolean => compare(a, b) === 0;
export const isBelow = (a: Decimal, b: Decimal): boolean => compare(a, b) < 0;
export const isAbove = (a: Decimal, b: Decimal): boolean => compare(a, b) > 0;
export const isZero = (a: Decimal): boolean => a.n === 0n;
export const isInteger = (a: Decimal): boolean => a.d === 1n;
export const isNegative = (a: Decimal): boolean => a.s < 0n;
export const smaller = (a: Decimal, b: Decimal): Decimal => (isBelow(a, b) ? a : b);
export const larger = (a: Decimal, b: Decimal): Decimal => (isBelow(a, b) ? b : a);

/** The nearest double, for cells and JSON. Never compute with it. */
export const toNumber = (value: Decimal): number => value.valueOf();
