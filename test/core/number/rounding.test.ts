import fc from 'fast-check';
import {
  absolute,
  compare,
  integer,
  isEqual,
  minus,
  over,
  parseDecimal,
  ZERO,
} from '../../../src/core/number/decimal';
import { printDecimal, printPercent, roundHalfUp } from '../../../src/core/number/rounding';

const decimal = (text: string) => parseDecimal(text) ?? ZERO;

describe('roundHalfUp', () => {
  it.each([
    { text: '1.005', places: 2, rounded: '1.01', because: 'a double would give 1' },
    { text: '2.675', places: 2, rounded: '2.68' },
    { text: '8.618304', places: 2, rounded: '8.62' },
    { text: '0.5', places: 0, rounded: '1' },
    { text: '0.4999', places: 0, rounded: '0' },
    { text: '-1.005', places: 2, rounded: '-1.01', because: 'half goes away from zero' },
    { text: '99.995', places: 2, rounded: '100' },
  ])('rounds $text to $rounded', ({ text, places, rounded }) => {
    expect(printDecimal(roundHalfUp(decimal(text), places))).toBe(rounded);
  });

  it('is nearest, and idempotent', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 1, max: 997 }),
        fc.integer({ min: 0, max: 6 }),
        (a, b, places) => {
          const value = over(integer(a), integer(b));
          const rounded = roundHalfUp(value, places);
          const half = over(integer(1), integer(2 * 10 ** places));
          expect(compare(absolute(minus(value, rounded)), half)).toBeLessThanOrEqual(0);
          expect(isEqual(roundHalfUp(rounded, places), rounded)).toBe(true);
        },
      ),
    );
  });
});

describe('printDecimal', () => {
  it.each([
    { value: decimal('12.50'), text: '12.5' },
    { value: decimal('-0.05'), text: '-0.05' },
    { value: ZERO, text: '0' },
    { value: over(integer(1), integer(3)), text: '0.3333333333' },
    { value: decimal('1200'), text: '1200' },
  ])('prints $text', ({ value, text }) => {
    expect(printDecimal(value)).toBe(text);
  });

  it('rounds to the places asked for', () => {
    expect(printDecimal(decimal('0.8618304'), 4)).toBe('0.8618');
    expect(printDecimal(decimal('-0.001'), 2)).toBe('0');
  });
});

describe('printPercent', () => {
  it.each([
    { rate: '0.8618304', text: '86.18%' },
    { rate: '1', text: '100%' },
    { rate: '6', text: '600%' },
  ])('prints $rate as $text', ({ rate, text }) => {
    expect(printPercent(decimal(rate))).toBe(text);
  });
});
