/**
 * An exact number: money, points, rates and quantities.
 *
 * @remarks
 * A fraction of two integers in lowest terms, so that a rate such as 1.001 ÷ 3 loses nothing before points are
 * rounded once, and 15 亩 are exactly 1 公顷. Only this folder reads the integers; everybody else calls the functions
 * below.
 */
export interface Decimal {
  readonly dividend: bigint;
  /** Above zero. */
  readonly divisor: bigint;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, rest] = [a, b];
  while (rest !== 0n) [larger, rest] = [rest, larger % rest];
  return larger;
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** Two integers as an exact number; the divisor is not zero. */
export function fractionOf(dividend: bigint, divisor: bigint): Decimal {
  if (divisor === 1n) return { dividend, divisor };
  const common = greatestCommonDivisor(magnitude(dividend), magnitude(divisor)) * (divisor < 0n ? -1n : 1n);
  return { dividend: dividend / common, divisor: divisor / common };
}

/** An integer as an exact number. */
export const integer = (value: number): Decimal => fractionOf(BigInt(value), 1n);

export const ZERO: Decimal = integer(0);
export const ONE: Decimal = integer(1);

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
  const scale = fractionOf(10n ** BigInt(Math.abs(Number(exponent))), 1n);
  const digits = parseDecimal(mantissa) ?? ZERO;
  return Number(exponent) < 0 ? over(digits, scale) : times(digits, scale);
}

export const negate = ({ dividend, divisor }: Decimal): Decimal => ({ dividend: -dividend, divisor });
export const plus = (a: Decimal, b: Decimal): Decimal =>
  fractionOf(a.dividend * b.divisor + b.dividend * a.divisor, a.divisor * b.divisor);
export const minus = (a: Decimal, b: Decimal): Decimal => plus(a, negate(b));
export const times = (a: Decimal, b: Decimal): Decimal =>
  fractionOf(a.dividend * b.dividend, a.divisor * b.divisor);

/** @throws RangeError when dividing by zero: the caller decides what a zero base means before it divides. */
export function over(a: Decimal, b: Decimal): Decimal {
  if (isZero(b)) throw new RangeError('division by zero');
  return fractionOf(a.dividend * b.divisor, a.divisor * b.dividend);
}

export const absolute = (a: Decimal): Decimal => (isNegative(a) ? negate(a) : a);
export const sum = (values: readonly Decimal[]): Decimal => values.reduce(plus, ZERO);

/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const left = a.dividend * b.divisor;
  const right = b.dividend * a.divisor;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const isEqual = (a: Decimal, b: Decimal): boolean => compare(a, b) === 0;
export const isBelow = (a: Decimal, b: Decimal): boolean => compare(a, b) < 0;
export const isAbove = (a: Decimal, b: Decimal): boolean => compare(a, b) > 0;
export const isZero = (a: Decimal): boolean => a.dividend === 0n;
export const isInteger = (a: Decimal): boolean => a.divisor === 1n;
export const isNegative = (a: Decimal): boolean => a.dividend < 0n;
export const smaller = (a: Decimal, b: Decimal): Decimal => (isBelow(a, b) ? a : b);
export const larger = (a: Decimal, b: Decimal): Decimal => (isBelow(a, b) ? b : a);

/** The nearest double, for cells and JSON. Never compute with it. */
export const toNumber = ({ dividend, divisor }: Decimal): number => Number(dividend) / Number(divisor);
