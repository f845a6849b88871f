import { integer } from '../../../src/core/number/decimal';
import { type IndicatorContext, impliedDirection, isLowName } from '../../../src/core/target/direction';
import type { Quantity } from '../../../src/core/target/phrase';
import { parseUnit } from '../../../src/core/target/unit';
import { HIGH_NAMES, LOW_NAMES } from './indicator-names';

const context = (name: string): IndicatorContext => ({
  name,
  isCost: false,
  isBenefit: false,
  isSatisfaction: false,
  year: 2023,
  hasWeight: true,
});

const quantity = (unit: string): Quantity => ({ number: integer(5), magnitude: '', unit: parseUnit(unit) });

describe('isLowName', () => {
  it.each(LOW_NAMES.filter((name) => !/时间$/u.test(name)))('wants %s low', (name) => {
    expect(isLowName(name)).toBe(true);
  });

  it.each(HIGH_NAMES)('wants %s reached', (name) => {
    expect(isLowName(name)).toBe(false);
  });
});

describe('impliedDirection', () => {
  it.each(LOW_NAMES.filter((name) => /时间$/u.test(name)))('wants %s short', (name) => {
    expect(impliedDirection(quantity('小时'), context(name)).sign).toBe('atMost');
  });

  it.each(['住院天数', '平均审理天数', '污染天数'])('wants few days of %s', (name) => {
    expect(impliedDirection(quantity('天'), context(name)).sign).toBe('atMost');
  });

  it.each(['开放天数', '优良天数', '平均无故障时间', '培训时长'])(
    'wants many days or hours of %s',
    (name) => {
      expect(impliedDirection(quantity('天'), context(name)).sign).toBe('atLeast');
    },
  );
});
