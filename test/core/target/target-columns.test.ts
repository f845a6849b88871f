import {
  parseDirection,
  parseSign,
  parseUnitColumn,
  readNameTemplate,
} from '../../../src/core/target/target-columns';

describe('parseSign', () => {
  it.each([
    { text: '≥', sign: 'atLeast' },
    { text: '（≥）', sign: 'atLeast' },
    { text: '大于等于', sign: 'atLeast' },
    { text: '不超过', sign: 'atMost' },
    { text: '＜', sign: 'atMost' },
    { text: '═', sign: 'exactly' },
    { text: '≥5', sign: null },
    { text: '约≥', sign: null },
    { text: '定量', sign: null },
    { text: '', sign: null },
  ])('reads “$text” as $sign', ({ text, sign }) => {
    expect(parseSign(text)).toBe(sign);
  });
});

describe('parseDirection', () => {
  it.each([
    { text: '正', sign: 'atLeast' },
    { text: '正向指标', sign: 'atLeast' },
    { text: '正指标', sign: 'atLeast' },
    { text: '负', sign: 'atMost' },
    { text: '逆向', sign: 'atMost' },
    { text: '反向指标', sign: 'atMost' },
    { text: '正常', sign: null },
    { text: '非正向', sign: null },
    { text: '反向推进', sign: null },
    { text: '不反', sign: null },
    { text: '', sign: null },
  ])('reads “$text” as $sign', ({ text, sign }) => {
    expect(parseDirection(text)).toBe(sign);
  });
});

describe('parseUnitColumn', () => {
  it.each([
    { text: '家', name: '家', isShareOfOne: false },
    { text: '（个）', name: '个', isShareOfOne: false },
    { text: '（平方米）', name: '平方米', isShareOfOne: false },
    { text: '台（套）', name: '台(套)', isShareOfOne: false },
    { text: '万元（含税）', name: '万元', isShareOfOne: false },
    { text: '月', name: '个月', isShareOfOne: false },
    { text: '比例', name: '%', isShareOfOne: true },
    { text: '百分率', name: '%', isShareOfOne: true },
    { text: '成活比例', name: '成活比例', isShareOfOne: false, because: 'a noun that no table knows' },
    { text: '比例尺', name: '比例尺', isShareOfOne: false },
    { text: '大棚', name: '大棚', isShareOfOne: false },
  ])('reads $text as $name', ({ text, name, isShareOfOne }) => {
    const read = parseUnitColumn(text);
    expect(read && { name: read.unit?.name, isShareOfOne: read.isShareOfOne }).toEqual({
      name,
      isShareOfOne,
    });
  });

  it.each(['', '无', '/', '——', '定性', '文字描述', '其他'])('finds none in “%s”', (text) => {
    expect(parseUnitColumn(text)).toBeNull();
  });
});

describe('readNameTemplate', () => {
  it.each([
    { name: '公猪舍（≥**平方米）', sign: 'atLeast', unit: '平方米' },
    { name: '服务外包（万美元）', sign: null, unit: '万美元' },
    { name: '服务外包（单位：万美元）', sign: null, unit: '万美元' },
    { name: '服务外包（单位万美元）', sign: null, unit: '万美元' },
    { name: '培训（≤XX大棚）', sign: 'atMost', unit: '大棚', because: 'a noun that no table knows' },
    { name: '培训（≥）', sign: 'atLeast', unit: null },
    { name: '培训（≥5）', sign: null, unit: null, because: 'a figure is no template' },
    { name: '培训（≥5人）', sign: null, unit: null },
    { name: '培训（第一期）', sign: null, unit: null },
    { name: '培训（人）（≥**次）', sign: 'atLeast', unit: '次', because: 'the last one counts' },
    { name: '培训（≥**次）（第一期）', sign: 'atLeast', unit: '次' },
    { name: '培训人数', sign: null, unit: null },
  ])('reads $sign $unit in $name', ({ name, sign, unit }) => {
    const template = readNameTemplate(name);
    expect({ sign: template.sign, unit: template.sized?.unit?.name ?? null }).toEqual({ sign, unit });
  });
});
