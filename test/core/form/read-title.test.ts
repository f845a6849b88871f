import { yearIn } from '../../../src/core/form/read-title';
import { readForm, readLines, TABLE } from './grid-of-lines';

describe('yearIn', () => {
  it.each([
    { text: '2022年度项目支出绩效自评表', year: 2022 },
    { text: '（ 2022 年度）', year: 2022 },
    { text: '附表2-1 2024年度自评表', year: 2024 },
    { text: '2 0 2 4 年度自评表', year: 2024 },
    { text: '项目支出绩效自评表⏎2019年度)', year: 2019 },
    { text: '２０２１年自评表', year: 2021 },
    { text: '（二〇二二年度）', year: 2022 },
    { text: '二零二三年自评表', year: 2023 },
    { text: '二0二二年度自评表', year: 2022 },
    { text: '二○二〇年度自评表', year: 2020 },
    { text: '2020年实施2021年度自评表', year: 2021 },
    { text: '绩效自评表（2016）', year: 2016 },
    { text: '项目支出绩效自评表', year: null },
    { text: '12345年', year: null },
  ])('finds $year in $text', ({ text, year }) => {
    expect(yearIn(text)).toBe(year);
  });
});

describe('the title', () => {
  it.each([
    { lines: ['附件3', '项目支出绩效自评表', '（2022年度）'], at: 2, year: 2022 },
    { lines: ['2022年度', '', '部门整体支出绩效自评表'], at: 3, year: 2022 },
    { lines: ['附件3：绩效自评表', '2021年度养护项目自评表'], at: 2, year: 2021 },
    { lines: ['水旱灾害防御股项目支出绩效自评', '年度|2020'], at: 1, year: 2020 },
    { lines: ['水旱灾害防御股项目支出绩效自评', '年度|2020年'], at: 1, year: 2020 },
    { lines: ['项目支出绩效自评表—某局（2022年度）'], at: 1, year: 2022 },
    { lines: ['项目支出绩效自评情况'], at: 1, year: null },
    { lines: ['项目名称|绩效自评表编制'], at: null, year: null },
    { lines: ['填报日期|2023年3月1日'], at: null, year: null },
    { lines: ['附件3-1', '附件12：项目支出绩效自评表'], at: 2, year: null },
    { lines: ['附表绩效自评表'], at: 1, year: null },
    { lines: ['自评表'], at: 1, year: null },
    { lines: ['项目支出绩效自评表（试行）（2022年）'], at: 1, year: 2022 },
    { lines: ['绩效自评表,请各单位填写'], at: null, year: null },
    { lines: ['说明：绩效自评表'], at: null, year: null },
    { lines: [`${'某'.repeat(52)}项目支出绩效自评表`], at: null, year: null },
    { lines: [`${'某'.repeat(51)}项目支出绩效自评表`], at: 1, year: null },
    { lines: ['项目支出绩效自评表|附件3'], at: 1, year: null },
    { lines: ['编号|项目支出绩效自评表'], at: 1, year: null },
    { lines: ['项目支出绩效评价表', '绩效自评表', '项目支出绩效评分表'], at: 2, year: null },
    { lines: ['绩效自评表', '绩效自评表'], at: 2, year: null },
    { lines: ['绩效自评表', '自评年度|2021'], at: 1, year: 2021 },
    { lines: ['绩效自评表', '年 度|2021'], at: 1, year: 2021 },
    { lines: ['绩效自评表', '评价年度：2021年'], at: 1, year: 2021 },
    { lines: ['绩效自评表', '年度：2021'], at: 1, year: 2021 },
    { lines: ['绩效自评表', '评价年度|2021'], at: 1, year: 2021 },
    { lines: ['绩效自评表', '所属年度：2021年'], at: 1, year: 2021 },
    { lines: ['绩效自评表', '（2021年1月-12月）'], at: 1, year: 2021 },
    { lines: ['绩效自评表', '2021年1月1日至12月31日'], at: 1, year: 2021 },
    { lines: ['绩效自评表', '2021 年度 金额单位：万元'], at: 1, year: 2021 },
    { lines: ['绩效自评表', '2021年3月1日'], at: 1, year: null },
    { lines: ['绩效自评表', '2021'], at: 1, year: null },
    { lines: ['绩效自评表', '编号|2021'], at: 1, year: null },
    { lines: ['绩效自评表', '年度|约2021年'], at: 1, year: null },
    { lines: ['绩效自评表', '（二〇二一年度）'], at: 1, year: 2021 },
    { lines: ['绩效自评表', '2021年立项实施'], at: 1, year: null },
  ])('of $lines stands in row $at', ({ lines, at, year }) => {
    const form = readForm([...lines, ...TABLE]);
    expect(form.title?.at.row ?? null).toBe(at);
    expect(form.year).toBe(year);
  });

  it('of a list of forms in front is not the form’s own', () => {
    const form = readForm([
      '2022年度项目支出绩效自评表',
      '序号|项目名称|备注',
      '1|道路养护|无',
      '2021年度养护项目支出绩效自评表',
      '项目名称|道路养护',
      ...TABLE,
    ]);
    expect(form.title?.at.row).toBe(4);
    expect(form.projectName?.cell).toMatchObject({ at: { row: 5, column: 2 }, text: '道路养护' });
  });
});

describe('the sections of a sheet', () => {
  it('begin at a title, a head or a funds block of their own', () => {
    const heads = ['项目支出绩效自评表', '项目名称|甲', '|全年预算数|全年执行数'];
    for (const head of heads) expect(readLines([...TABLE, head, ...TABLE]).forms).toHaveLength(2);
  });

  it('go on where only the table begins anew', () => {
    expect(readLines([...TABLE, ...TABLE]).forms).toHaveLength(1);
    expect(readForm([...TABLE, ...TABLE]).indicators.map(({ row }) => row)).toEqual([2, 4]);
  });
});
