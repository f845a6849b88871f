import { integer, toNumber } from '../../../src/core/number/decimal';
import { measureDuration } from '../../../src/core/target/measure-duration';
import type { Quantity } from '../../../src/core/target/phrase';
import { parseUnit } from '../../../src/core/target/unit';

const quantity = (number: number, unit: string): Quantity => ({
  number: integer(number),
  magnitude: '',
  unit: parseUnit(unit),
});

describe('measureDuration', () => {
  it.each([
    { actual: quantity(1, '个月'), target: quantity(30, '天'), days: [28, 30, 31] },
    { actual: quantity(1, '年'), target: quantity(30, '天'), days: [365, 365, 366] },
    { actual: quantity(14, '个月'), target: quantity(30, '天'), days: [365 + 59, 420, 366 + 62] },
  ])('gives months the days they can have: $days', ({ actual, target, days }) => {
    const stretch = measureDuration(actual, target);
    expect(
      stretch && [stretch.low, stretch.stated, stretch.high].map((hours) => toNumber(hours) / 24),
    ).toEqual(days);
  });

  it.each([
    { days: 365, within: true, above: false },
    { days: 366, within: false, above: false },
    { days: 367, within: false, above: true },
  ])('$days days beside a year', ({ days, within, above }) => {
    const stretch = measureDuration(quantity(days, '天'), quantity(1, '年'));
    expect(stretch && [toNumber(stretch.high) <= 12, toNumber(stretch.low) > 12]).toEqual([within, above]);
  });

  it.each([
    { actual: quantity(5, '天'), target: quantity(7, '天') },
    { actual: quantity(5, '家'), target: quantity(7, '个月') },
    { actual: quantity(0, '天'), target: quantity(7, '个月') },
    { actual: quantity(5, '个月'), target: quantity(0, '天') },
  ])('has nothing to say about $actual.unit.name beside $target.unit.name', ({ actual, target }) => {
    expect(measureDuration(actual, target)).toBeNull();
  });
});
