import fc from 'fast-check';
import { isHelpText, nameWithoutNumbering } from '../../../src/core/form/help-text';

describe('isHelpText', () => {
  it.each([
    '（200字以内）',
    '(限100字)',
    '100字以内',
    '未完成原因分析（100字以内）',
    '说明…',
    '说明……',
    '说明偏差原因及改进措施',
    '（说明未完成的原因）',
    '请简要说明目标完成情况',
    '（请填写具体数值）',
    '请在此处简要说明审计发现的问题，如没有请填无',
    '请按实际情况填写',
    '（据实填写）',
    '……',
    '...',
    `（${' '.repeat(90)}200字以内）`,
  ])('takes %s for help', (text) => {
    expect(isHelpText(text)).toBe(true);
  });

  it.each([
    '',
    '说明：受汛期影响，工程顺延',
    '情况说明已报送，因天气原因顺延',
    '请款手续未完成',
    '请第三方机构开展评估分析',
    '请示县政府后填写申报表',
    '已完成',
    '编写说明书20份',
    '说明会已召开',
    '（因疫情未完成，说明见附件）',
    '撰写信息500字以上12篇',
    '不超过500字',
    '2.5',
    `请按实际情况填写${'很'.repeat(93)}`,
  ])('leaves %s alone', (text) => {
    expect(isHelpText(text)).toBe(false);
  });
});

describe('nameWithoutNumbering', () => {
  it.each([
    { name: '指标1：养护里程', bare: '养护里程' },
    { name: '指标1工程完工率', bare: '工程完工率' },
    { name: '指标1项目完成及时率', bare: '项目完成及时率' },
    { name: '★★★指标２:采购数量', bare: '采购数量' },
    { name: '1.沿线成本', bare: '沿线成本' },
    { name: '1、里程', bare: '里程' },
    { name: '（1）群众满意度', bare: '群众满意度' },
    { name: '(十二)里程', bare: '里程' },
    { name: '①里程', bare: '里程' },
    { name: '一、监测任务', bare: '监测任务' },
    { name: '指 标 1 ： 里程', bare: '里程' },
    { name: '指 标 2：', bare: '' },
    { name: '指标2：', bare: '' },
    { name: '指标2', bare: '' },
    { name: '……', bare: '' },
    { name: '1000元补助', bare: '1000元补助' },
    { name: '2022年事故数', bare: '2022年事故数' },
    { name: '1.5万亩造林', bare: '1.5万亩造林' },
    { name: '12345热线办结率', bare: '12345热线办结率' },
    { name: '5000吨稻谷、500吨成品粮储备到位率', bare: '5000吨稻谷、500吨成品粮储备到位率' },
    { name: '一体化平台', bare: '一体化平台' },
    { name: '指标完成率', bare: '指标完成率' },
    { name: ' 里程 ', bare: '里程' },
    { name: '★ 里程', bare: '里程' },
    { name: '指标1： 里程', bare: '里程' },
    { name: '★指标1：1、里程', bare: '里程' },
    { name: '★指标1：（1）1、里程', bare: '里程' },
    { name: '指标1：（1）1、①里程', bare: '①里程', because: 'nobody numbers four times' },
    { name: '10:30到岗率', bare: '10:30到岗率' },
  ])('takes $name down to $bare', ({ name, bare }) => {
    expect(nameWithoutNumbering(name)).toBe(bare);
  });

  it('only ever takes something away from the front', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) =>
        name.trim().endsWith(nameWithoutNumbering(name)),
      ),
    );
  });
});
