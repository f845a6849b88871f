import fc from 'fast-check';
import {
  bareLabel,
  isFiller,
  levelLabel,
  plainNumber,
  pointsOf,
  splitAtColon,
} from '../../../src/core/form/label-text';
import { printDecimal } from '../../../src/core/number/rounding';

const printed = (points: ReturnType<typeof pointsOf>): string | null =>
  points === null ? null : printDecimal(points);

describe('bareLabel', () => {
  it.each([
    { text: '项 目\n名\u3000称：', label: '项目名称' },
    { text: '执行率（Ｂ/Ａ）', label: '执行率' },
    { text: '预算执行率(B/A×100%)', label: '预算执行率' },
    { text: '★一、年度绩效目标2（40分）', label: '年度绩效目标' },
    { text: '全年（调整）预算数', label: '全年预算数' },
    { text: '转移支付(项目)名称', label: '转移支付名称' },
    { text: '单位（文字描述） %（百分比）', label: '单位' },
    { text: '符号 >=', label: '符号' },
    { text: '【年度指标值】', label: '' },
    { text: '2019年度)', label: '2019年度' },
    { text: '一级指标', label: '一级指标' },
    { text: '三级指标', label: '三级指标' },
    { text: '很'.repeat(130), label: '' },
    { text: '很'.repeat(60), label: '很'.repeat(60) },
    { text: '很'.repeat(61), label: '' },
    { text: `很${' '.repeat(119)}`, label: '很' },
    { text: `很${' '.repeat(120)}`, label: '' },
    { text: '项目（名（全）称）', label: '项目' },
  ])('takes $text down to $label', ({ text, label }) => {
    expect(bareLabel(text)).toBe(label);
  });

  it('never throws and leaves no blank', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => !/\s/u.test(bareLabel(text))));
  });
});

describe('pointsOf', () => {
  it.each([
    { text: '产出指标\n(50分)', points: '50' },
    { text: '（40 分）', points: '40' },
    { text: '满意度指标（１０分）', points: '10' },
    { text: '数量指标（共12.5分）', points: '12.5' },
    { text: '效益指标30分', points: '30' },
    { text: '得分(20分*执行率)', points: '20' },
    { text: '产出指标', points: null },
    { text: '数量指标（1）', points: null },
    { text: '十分重要', points: null },
    { text: `${' '.repeat(117)}50分`, points: '50' },
    { text: `${' '.repeat(118)}50分`, points: null },
  ])('reads $points in $text', ({ text, points }) => {
    expect(printed(pointsOf(text))).toBe(points);
  });
});

describe('levelLabel', () => {
  it.each([
    { text: '经济效\n益指标', label: '经济效益指标' },
    { text: '产出指标\n（50分）', label: '产出指标' },
    { text: '(50分)', label: '' },
    { text: '成本指标（含人工）', label: '成本指标（含人工）' },
    { text: '产出指标50分', label: '产出指标' },
  ])('writes $text as $label', ({ text, label }) => {
    expect(levelLabel(text)).toBe(label);
  });
});

describe('splitAtColon', () => {
  it.each([
    { text: '项目名称：道路养护', split: { label: '项目名称', value: '道路养护' } },
    { text: '单位:', split: { label: '单位', value: '' } },
    { text: '单位: 甲 ', split: { label: '单位', value: '甲' } },
    { text: '：无', split: null },
    { text: '无', split: null },
  ])('splits $text', ({ text, split }) => {
    expect(splitAtColon(text)).toEqual(split);
  });
});

describe('plainNumber', () => {
  it.each([
    { text: '10', number: '10' },
    { text: '9.５ 分', number: '9.5' },
    { text: '1,000.50', number: '1000.5' },
    { text: '1,00', number: null },
    { text: '5分之1', number: null },
    { text: '约10', number: null },
    { text: '', number: null },
  ])('reads $text as $number', ({ text, number }) => {
    expect(printed(plainNumber(text))).toBe(number);
  });
});

describe('isFiller', () => {
  it.each(['', '/', '—', '——', '-', '无', '0', ' ／ ', '*'])('takes "%s" for nothing', (text) => {
    expect(isFiller(text)).toBe(true);
  });
  it.each(['10', '无投诉', '-5', '≥0'])('takes "%s" for something', (text) => {
    expect(isFiller(text)).toBe(false);
  });
});
