import fc from 'fast-check';
import {
  ONE,
  ZERO,
  absolute,
  compare,
  decimalOfNumber,
  integer,
  isAbove,
  isBelow,
  isEqual,
  isInteger,
  isNegative,
  isZero,
  larger,
  minus,
  negate,
  over,
  parseDecimal,
  plus,
  smaller,
  sum,
  times,
  toNumber,
} from '../../../src/core/number/decimal';
import { printDecimal } from '../../../src/core/number/rounding';

describe('parseDecimal', () => {
  it.each([
    { text: '3.50', value: '3.5' },
    { text: '-0.5', value: '-0.5' },
    { text: '+12', value: '12' },
    { text: '7.', value: '7' },
    { text: '.25', value: '0.25' },
    { text: '100000000000000000000.01', value: '100000000000000000000.01' },
  ])('reads $text', ({ text, value }) => {
    const decimal = parseDecimal(text);
    expect(decimal === null ? null : printDecimal(decimal)).toBe(value);
  });

  it.each(['', '1e5', '1/3', '1,234', '一', '1.2.3', '0x10', ' 1', '-', '.', "1.'3'", '1.(3)'])(
    'does not guess at “%s”',
    (text) => {
      expect(parseDecimal(text)).toBeNull();
    },
  );
});

describe('decimalOfNumber', () => {
  it.each([
    { value: 0.1 + 0.2, printed: '0.3' },
    { value: 98.1 + 0.52, printed: '98.62' },
    { value: 1.005, printed: '1.005' },
    { value: -0, printed: '0' },
    { value: 1e21, printed: '1000000000000000000000' },
    { value: 1.5e-9, printed: '0.0000000015' },
    { value: 387664.62, printed: '387664.62' },
  ])('takes $value as $printed, as Excel shows it', ({ value, printed }) => {
    expect(printDecimal(decimalOfNumber(value) ?? integer(-1))).toBe(printed);
  });

  it.each([Number.NaN, Infinity, -Infinity])('has no value for %s', (value) => {
    expect(decimalOfNumber(value)).toBeNull();
  });

  it('gives back every number of 15 digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.integer({ min: 0, max: 6 }),
        (digits, places) => {
          const value = Number((digits / 10 ** places).toPrecision(15));
          expect(toNumber(decimalOfNumber(value) ?? ZERO)).toBe(value === 0 ? 0 : value);
        },
      ),
    );
  });
});

describe('arithmetic', () => {
  const value = fc
    .tuple(fc.integer(), fc.integer({ min: 1, max: 1000 }))
    .map(([a, b]) => over(integer(a), integer(b)));

  it('is exact: what is added or multiplied can be taken away again', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(isEqual(minus(plus(a, b), b), a)).toBe(true);
        if (!isZero(b)) expect(isEqual(over(times(a, b), b), a)).toBe(true);
        expect(isEqual(sum([a, b, negate(a)]), b)).toBe(true);
      }),
    );
  });

  it('orders numbers one way only', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
        expect(isBelow(a, b)).toBe(isAbove(b, a));
        expect(isEqual(plus(smaller(a, b), larger(a, b)), plus(a, b))).toBe(true);
        expect(isNegative(absolute(a))).toBe(false);
      }),
    );
  });

  it('throws when dividing by zero, a mistake of ours', () => {
    expect(() => over(ONE, ZERO)).toThrow(RangeError);
  });

  it('knows whole numbers', () => {
    expect(isInteger(integer(3))).toBe(true);
    expect(isInteger(over(integer(1), integer(3)))).toBe(false);
  });
});
