import { describeGap } from '../../../src/core/filling/describe-gap';
import { parseActual } from '../../../src/core/target/actual';
import { readTarget, targetCells } from '../../../src/core/target/read-target';

const CONTEXT = { isCost: false, isBenefit: false, isSatisfaction: false, year: 2023, hasWeight: true };

const gapOf = (target: string, actual: string, name = '事项'): string | null =>
  describeGap(readTarget(targetCells(target), { ...CONTEXT, name }), parseActual(actual, 2023));

describe('describeGap', () => {
  it.each([
    { target: '≥5家', actual: '4家', gap: '差1家' },
    { target: '≥5家', actual: '30', gap: '超出25家' },
    { target: '≥95%', actual: '90%', gap: '差5个百分点' },
    { target: '≥95%', actual: '0.9', gap: '差5个百分点' },
    { target: '≤3‰', actual: '0.5%', gap: '超出2个千分点' },
    { target: '提高5个百分点', actual: '提高3.2个百分点', gap: '差1.8个百分点' },
    { target: '≤350万元', actual: '3800000元', gap: '超出30万元' },
    { target: '4.4万人次', actual: '43000人次', gap: '差0.1万人次' },
    { target: '300元/人·次', actual: '280元/人·次', gap: '差20元/人·次' },
    { target: '≥100亩', actual: '6.5公顷', gap: '差2.5亩' },
    { target: '≥10公顷', actual: '100亩', gap: '差约3.33公顷' },
    { target: '≤24小时', actual: '30小时', gap: '超出6小时' },
    { target: '4分38秒', actual: '5分钟', gap: '超出22秒' },
    { target: '3-5次', actual: '2次', gap: '差1次' },
    { target: '压缩5%以上', actual: '压缩3%', gap: '差2个百分点' },
    { target: '增长8%', actual: '-1.6%', gap: '变化方向与年度指标值相反' },
    { target: '下降5%', actual: '增长0%', gap: '差5个百分点' },
    { target: '同比下降3%', actual: '上升', gap: '变化方向与年度指标值相反' },
    { target: '全市前3名', actual: '第五位', gap: '落后2位' },
    { target: '零事故', actual: '1起', gap: '超出1起' },
    { target: '43.2', actual: '37.24', gap: '差5.96' },
    { target: '2023年12月31日前', actual: '2024年1月16日', gap: '晚16天' },
  ])('says $gap for $target and $actual', ({ target, actual, gap }) => {
    expect(gapOf(target, actual)).toBe(gap);
  });

  it.each([
    { target: '≥5家', actual: '5家', because: 'there is none' },
    { target: '≥200人', actual: '近150人', because: '近 is no figure' },
    { target: '≤50万元', actual: '50余万元', because: '余 is none either' },
    { target: '≤1年', actual: '400天', because: 'a year has 365 or 366 days' },
    { target: '≥5家', actual: '80%', because: 'the units are of different kinds' },
    { target: '≥50人', actual: '40人次', because: 'the nouns differ' },
    { target: '20年一遇', actual: '10年一遇', because: 'floods are not counted in years' },
    { target: '增长8%', actual: '大幅增长', because: 'a direction has no size' },
    { target: '增长8%', actual: '3家', because: 'it is no change at all' },
    { target: '增长8%', actual: '未完成', because: 'it does not say what changed' },
    { target: '≥5家', actual: '未完成', because: 'words state no figure' },
    { target: '前10%', actual: '第5名', because: 'a share of a list is no place in it' },
    { target: '≥100000家', actual: '99999.99999家', because: 'it rounds to nothing' },
    { target: '显著提升', actual: '有所下降', because: 'nothing is measured' },
    { target: '/', actual: '3家', because: 'nothing is promised' },
    { target: '', actual: '3家', because: 'nothing is written' },
    { target: '1:12', actual: '1:13', because: 'a ratio has no unit' },
    { target: '100%1000件', actual: '90%', because: 'nobody says of which' },
    { target: '≥≤5', actual: '3', because: 'nobody can read it' },
  ])('says nothing for $target and $actual: $because', ({ target, actual }) => {
    expect(gapOf(target, actual)).toBeNull();
  });

  it('says nothing where the unit of the target is unclear', () => {
    expect(gapOf('300%', '90%', '合格率')).toBeNull();
  });
});
