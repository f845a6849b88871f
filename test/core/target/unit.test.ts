import fc from 'fast-check';
import { integer, isEqual, parseDecimal } from '../../../src/core/number/decimal';
import { printDecimal } from '../../../src/core/number/rounding';
import {
  convert,
  isDuration,
  isPerHead,
  isSameCountNoun,
  measuredBy,
  parseUnit,
  unitAt,
} from '../../../src/core/target/unit';
import { COUNT_NOUNS, DENOMINATORS, MEASURES } from '../../../src/core/target/unit-table.zh-cn';

describe('unitAt', () => {
  it.each([
    { text: '元/人·月以上', kind: 'money', per: ['人'], perMonths: 1, rest: '以上' },
    { text: '元每人每月', kind: 'money', per: ['人'], perMonths: 1, rest: '' },
    { text: '元/生.年', kind: 'money', per: ['生'], perMonths: 12, rest: '' },
    { text: '元/人月', kind: 'money', per: ['人'], perMonths: 1, rest: '' },
    { text: '元/人·次', kind: 'money', per: ['人', '次'], perMonths: null, rest: '' },
    { text: '元/人次', kind: 'money', per: ['人', '次'], perMonths: null, rest: '' },
    { text: '微克/立方米', kind: 'mass', per: ['立方米'], perMonths: null, rest: '' },
    { text: 'μg/m³', kind: 'mass', per: ['立方米'], perMonths: null, rest: '' },
    { text: '个工作日', kind: 'workday', per: [], perMonths: null, rest: '' },
    { text: '个百分点', kind: 'percentagePoint', per: [], perMonths: null, rest: '' },
    { text: '个基层医疗机构', kind: 'count', per: [], perMonths: null, rest: '基层医疗机构' },
    { text: '千米', kind: 'length', per: [], perMonths: null, rest: '' },
    { text: 'GB', kind: 'data', per: [], perMonths: null, rest: '' },
    { text: '元/月', kind: 'money', per: [], perMonths: 1, rest: '' },
    { text: '元/人月均', kind: 'money', per: ['人'], perMonths: 1, rest: '均' },
    { text: '元/人户', kind: 'money', per: ['人'], perMonths: null, rest: '户' },
    { text: '元人', kind: 'money', per: [], perMonths: null, rest: '人' },
    { text: '元月', kind: 'money', per: [], perMonths: null, rest: '月' },
    { text: '元/', kind: 'money', per: [], perMonths: null, rest: '/' },
    { text: '元/块', kind: 'money', per: ['块'], perMonths: null, rest: '' },
    { text: '元/块钱包装袋', kind: 'money', per: [], perMonths: null, rest: '/块钱包装袋' },
    { text: '元/次·人', kind: 'money', per: ['人', '次'], perMonths: null, rest: '' },
  ])('reads $text', ({ text, rest, ...unit }) => {
    const match = unitAt(text);
    expect({ ...match?.unit, rest: match?.rest }).toMatchObject({ ...unit, rest });
  });

  it.each(['', '以上', 'mph', '覆盖', '5家'])('finds none at “%s”', (text) => {
    expect(unitAt(text)).toBeNull();
  });
});

describe('measuredBy', () => {
  it('names what the unit is measured by', () => {
    const yuan = parseUnit('元');
    expect(yuan && measuredBy(yuan, ['人', '月']).name).toBe('元/人·月');
    expect(yuan && measuredBy(yuan, ['人']).name).toBe('元/人');
  });

  it('keeps the words of the cell', () => {
    expect(unitAt('元每人每月以上')?.unit.name).toBe('元每人每月');
    expect(unitAt('元以上')?.unit.name).toBe('元');
  });
});

describe('parseUnit', () => {
  it.each(['', '家家', '元以上'])('reads no unit in “%s”', (text) => {
    expect(parseUnit(text)).toBeNull();
  });
});

describe('the unit tables', () => {
  it('spell every name once', () => {
    const names = [...MEASURES.flatMap((row) => row.names), ...COUNT_NOUNS];
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const denominators = DENOMINATORS.flatMap((row) => row.names);
    expect(denominators.filter((name, index) => denominators.indexOf(name) !== index)).toEqual([]);
  });

  it.each(MEASURES.flatMap((row) => row.names.map((name) => ({ name, kind: row.kind }))))(
    'read $name as $kind',
    ({ name, kind }) => {
      expect(parseUnit(name)?.kind).toBe(kind);
    },
  );
});

describe('convert', () => {
  it.each([
    { value: '1', from: '公顷', to: '亩', result: '15' },
    { value: '3.5', from: 'km', to: 'm', result: '3500' },
    { value: '2.6', from: '吨', to: 'kg', result: '2600' },
    { value: '2', from: '‰', to: '%', result: '0.2' },
    { value: '0.04', from: '毫克/立方米', to: 'μg/m³', result: '40' },
    { value: '800', from: '元/人·月', to: '元/人·年', result: '9600' },
    { value: '12', from: '个月', to: '年', result: '1' },
  ])('$value $from is $result $to', ({ value, from, to, result }) => {
    const units = [parseUnit(from), parseUnit(to)] as const;
    const [source, target] = units;
    const number = parseDecimal(value);
    const converted = source && target && number ? convert(number, source, target) : null;
    expect(converted === null ? null : printDecimal(converted)).toBe(result);
  });

  it.each([
    { from: '人', to: '%' },
    { from: '元', to: '元/人' },
    { from: '元/人', to: '元/户' },
    { from: '元/人', to: '元/人·月' },
    { from: '个工作日', to: '天' },
    { from: '个月', to: '天' },
    { from: '百分点', to: '%' },
    { from: '万元', to: '万美元' },
  ])('does not convert $from into $to', ({ from, to }) => {
    const source = parseUnit(from);
    const target = parseUnit(to);
    expect(source && target ? convert(integer(1), source, target) : 'unknown unit').toBeNull();
  });

  it('comes back to where it started, within every kind', () => {
    const names = MEASURES.flatMap((row) => row.names);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...names), fc.integer(), (from, to, number) => {
        const [source, target] = [parseUnit(from), parseUnit(to)];
        if (source === null || target === null || source.kind !== target.kind) return;
        const there = convert(integer(number), source, target);
        const back = there === null ? null : convert(there, target, source);
        expect(back !== null && isEqual(back, integer(number))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('isSameCountNoun', () => {
  it.each([
    { a: '人', b: '名', same: true },
    { a: '人', b: '人次', same: false },
    { a: '家', b: '个', same: false },
    { a: '台套', b: '台(套)', same: true },
  ])('$a and $b: $same', ({ a, b, same }) => {
    expect(isSameCountNoun(a, b)).toBe(same);
  });
});

describe('the kind of a unit', () => {
  it('tells durations from rates', () => {
    expect(['天', '个工作日', '年', '小时'].map((name) => isDurationOf(name))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['次/天', '人', '%', '天/人'].map((name) => isDurationOf(name))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('tells amounts per head from totals', () => {
    expect(['元/人', '元/月', '万元/户'].map((name) => isPerHeadOf(name))).toEqual([true, true, true]);
    expect(['元', '次/人', '%'].map((name) => isPerHeadOf(name))).toEqual([false, false, false]);
  });
});

const isDurationOf = (name: string): boolean | null => {
  const unit = parseUnit(name);
  return unit && isDuration(unit);
};

const isPerHeadOf = (name: string): boolean | null => {
  const unit = parseUnit(name);
  return unit && isPerHead(unit);
};
