import { describeRow } from '../../../src/core/filling/row-sentence';
import { type FilledRow, cellsOf, evaluateCells } from './form-of-rows';

function sentenceOf(row: FilledRow): string {
  const evaluation = evaluateCells(cellsOf([row]));
  const [result] = evaluation.results;
  if (result === undefined) throw new Error('no row');
  return describeRow(result, evaluation.form.year);
}

describe('describeRow', () => {
  it.each<FilledRow & { readonly says: string }>([
    {
      target: '≥95%',
      actual: '90%',
      says: '年度指标值≥95%，实际完成值90%，完成率94.74%，差5个百分点',
    },
    {
      target: { value: 0.95, format: '0%' },
      actual: { value: 0.9, format: '0%' },
      name: '合格率',
      says: '年度指标值95%，实际完成值90%，完成率94.74%，差5个百分点',
    },
    {
      sign: '≥',
      target: 735,
      unit: '人次',
      actual: 700,
      says: '年度指标值≥735人次，实际完成值700人次，完成率95.24%，差35人次',
    },
    {
      target: 0.95,
      unit: '比例',
      actual: 0.9,
      says: '年度指标值95%，实际完成值90%，完成率94.74%，差5个百分点',
    },
    {
      target: '≥5家',
      actual: '30家',
      says: '年度指标值≥5家，实际完成值30家，完成率600%，超出25家',
    },
    {
      dimension: '成本指标',
      target: '≤350万元',
      actual: '380万元',
      says: '年度指标值≤350万元，实际完成值380万元，完成率92.11%，超出30万元',
    },
    {
      name: '安全事故数',
      target: '0起',
      actual: '1起',
      says: '年度指标值0起，实际完成值1起，超出1起',
    },
    { target: '≥11个', actual: '0', says: '年度指标值≥11个，实际完成值0个，完成率0%，差11个' },
    { target: '≥8%', name: '增长率', actual: '-1.6%', says: '年度指标值≥8%，实际完成值-1.6%，差9.6个百分点' },
    {
      target: '≥100000家',
      actual: '99999家',
      says: '年度指标值≥100000家，实际完成值99999家，完成率99.999%，差1家',
    },
    {
      target: '压缩5%以上',
      actual: '同比压缩超50%',
      says: '年度指标值压缩5%以上，实际完成值“同比压缩超50%”，超额达成',
    },
    {
      dimension: '时效指标',
      target: { value: 45291, format: 'yyyy-m-d' },
      actual: { value: 45307, format: 'yyyy-m-d' },
      says: '年度指标值2023年12月31日，实际完成值2024年1月16日，晚16天',
    },
    {
      dimension: '质量指标',
      target: '主体工程完工',
      actual: '基本完成',
      says: '年度指标值“主体工程完工”，实际完成值“基本完成”，部分达成',
    },
    { target: '≥12场', actual: '未完成', says: '年度指标值≥12场，实际完成值“未完成”，未达成' },
    {
      dimension: '质量指标',
      target: '制度健全',
      actual: '较为健全',
      score: 8,
      says: '年度指标值“制度健全”，实际完成值“较为健全”，分值10分，得分8分，扣2分',
    },
  ])('says $says', ({ says, ...row }) => {
    expect(sentenceOf(row)).toBe(says);
  });
});
