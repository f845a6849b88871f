import {
  type IndicatorContext,
  bareName,
  impliedDirection,
  isBadThing,
  isLowName,
} from '../../../src/core/target/direction';
import { ZERO, integer } from '../../../src/core/number/decimal';
import { parseUnit } from '../../../src/core/target/unit';

describe('bareName', () => {
  it.each([
    { name: '投诉数（件）', bare: '投诉数' },
    { name: '（一）投诉（件）数', bare: '投诉数' },
    { name: '投诉数：', bare: '投诉数' },
    { name: '投诉、信访数。。', bare: '投诉、信访数' },
    { name: '5G基站数', bare: '5G基站数' },
  ])('is $bare for $name', ({ name, bare }) => {
    expect(bareName(name)).toBe(bare);
  });
});

describe('isBadThing', () => {
  it.each([
    { name: '投诉', bad: true },
    { name: '投诉数量', bad: true },
    { name: '投诉件数情况', bad: true },
    { name: '投诉办结率', bad: false },
    { name: '投诉处理满意度', bad: false },
    { name: '处理投诉数', bad: false, because: 'work against it is good' },
    { name: '查处的违法案件数', bad: false },
    { name: '不良行为发生率', bad: true },
    { name: '聚集出现数', bad: true },
    { name: '发生率调查报告', bad: false },
    { name: '数量', bad: false, because: 'nothing but a counting word' },
    { name: '结转结余率', bad: true },
    { name: '三公经费控制率', bad: true },
    { name: '血压控制率', bad: false },
    { name: '事故报告', bad: false },
  ])('is $bad for $name', ({ name, bad }) => {
    expect(isBadThing(name)).toBe(bad);
  });
});

describe('isLowName', () => {
  it.each([
    { name: '审批时限', low: true },
    { name: '投诉数', low: true },
    { name: '全省排名', low: true },
    { name: '排名提升', low: false },
    { name: '开放时长', low: false, because: 'a time that is offered should be long' },
    { name: '培训人数', low: false },
  ])('is $low for $name', ({ name, low }) => {
    expect(isLowName(name)).toBe(low);
  });
});

describe('impliedDirection', () => {
  const CONTEXT: IndicatorContext = {
    name: '指标',
    isCost: false,
    isBenefit: false,
    isSatisfaction: false,
    year: 2023,
    hasWeight: true,
  };
  const cost = { isCost: true };

  it.each([
    { name: '培训人数', unit: '人', sign: 'atLeast' },
    { name: '审批', unit: '天', sign: 'atMost' },
    { name: '开放天数', unit: '天', sign: 'atLeast' },
    { name: '护林员补助', unit: '元/人', sign: 'exactly' },
    { name: '护林员补助费', unit: '元/人', sign: 'atLeast' },
    { name: '人均收入', unit: '元/人', sign: 'atLeast' },
    { name: '人均补助', unit: '元/人', sign: 'atLeast', context: { isBenefit: true } },
    { name: '护林员补助', unit: '元', sign: 'atLeast', because: 'a total is no norm' },
    { name: '护林员', unit: '元/人', sign: 'exactly', context: cost },
    { name: '护林员培训费', unit: '元/人', sign: 'atMost', context: cost },
    { name: '护林员', unit: '万元', sign: 'atMost', context: cost },
    { name: '护林员', unit: '万美元', sign: 'atMost', context: cost },
    { name: '护林员', unit: '欧元', sign: 'atMost', context: cost },
    { name: '护林员', unit: '港元', sign: 'atMost', context: cost },
    { name: '护林员', unit: '人', sign: 'atLeast', context: cost },
    { name: '支付率', unit: '%', sign: 'atLeast', context: cost },
    { name: '护林员', unit: null, sign: 'atMost', context: cost, because: 'a bare figure is an amount' },
    { name: '支付率', unit: null, sign: 'atLeast', context: cost },
    { name: '资金支付率', unit: null, sign: 'atMost', context: cost },
  ])('is $sign for $name in $unit', ({ name, unit, sign, context }) => {
    const quantity = { number: integer(5), magnitude: '', unit: unit === null ? null : parseUnit(unit) };
    expect(impliedDirection(quantity, { ...CONTEXT, ...context, name })).toEqual({
      sign,
      isNorm: sign === 'exactly',
    });
  });

  it('takes a figure with a magnitude under 成本指标 for an amount, even of a share', () => {
    const quantity = { number: integer(5), magnitude: '万', unit: null };
    expect(impliedDirection(quantity, { ...CONTEXT, name: '支付率', isCost: true }).sign).toBe('atMost');
  });

  it('takes a zero for a ceiling', () => {
    const quantity = { number: ZERO, magnitude: '', unit: null };
    expect(impliedDirection(quantity, { ...CONTEXT, name: '培训人数' }).sign).toBe('atMost');
  });
});
