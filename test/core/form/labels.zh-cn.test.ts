import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bareLabel } from '../../../src/core/form/label-text';
import * as tables from '../../../src/core/form/labels.zh-cn';
import type { LabelTable } from '../../../src/core/form/labels.zh-cn';
import { matchFundsLabel, matchHeadLabel, matchIndicatorLabel } from '../../../src/core/form/match-label';

const labelTables = Object.entries(tables).flatMap(([name, table]) =>
  Array.isArray(table)
    ? [{ name, labels: (table as LabelTable<string>).flatMap(([, ...labels]) => labels) }]
    : [],
);

const source = readFileSync(path.resolve(__dirname, '../../../src/core/form/labels.zh-cn.ts'), 'utf8');

/** The labels of the source, each with the comment behind it. */
const places = [...source.matchAll(/^ {4}'([^'\w]+)',(?: \/\/ (.*))?$/gmu)].map(([, label, seen = '']) => ({
  label,
  seen,
}));

describe('the tables of labels', () => {
  it.each(labelTables)('$name writes each label once, and bare', ({ labels }) => {
    expect(new Set(labels).size).toBe(labels.length);
    for (const label of labels) {
      const words = label.replaceAll('…', '');
      expect(bareLabel(words)).toBe(words);
    }
  });

  it('say of each label where it was seen', () => {
    const written = places.map(({ label }) => label);
    expect(written.toSorted()).toEqual(labelTables.flatMap(({ labels }) => labels).toSorted());
    const homeless = places.filter(
      ({ seen }) => !/^(?:like )?(?:[LS]\d+|SPEC \d)(?:, [LS]\d+)*$/u.test(seen),
    );
    expect(homeless).toEqual([]);
  });
});

describe('matchIndicatorLabel', () => {
  it.each([
    { text: '年度指标值\n（A）', meaning: 'target' },
    { text: '年初目标值(A)', meaning: 'initialTarget' },
    { text: '预期指标值（包含数字及文字描述）', meaning: 'target' },
    { text: '实际完成指标值', meaning: 'actualValue' },
    { text: '指标实际完成值', meaning: 'actualValue' },
    { text: '上年完成值', meaning: 'ignored' },
    { text: '指标值设置依据', meaning: 'ignored' },
    { text: '完成率', meaning: 'ignored' },
    { text: '得分计算方法', meaning: 'ignored' },
    { text: '复核分', meaning: 'ignored' },
    { text: '得分系数（%）', meaning: 'ignored' },
    { text: '是否核心指标', meaning: 'ignored' },
    { text: '指标得分（分）', meaning: 'score' },
    { text: '自评分', meaning: 'score' },
    { text: '2024年实际值', meaning: 'actualValue' },
    { text: '实际达到值', meaning: 'actualValue' },
    { text: '自评完成情况', meaning: 'actualValue' },
    { text: '本年目标值', meaning: 'target' },
    { text: '目标值单位', meaning: 'unit' },
    { text: '比较符（≥、≤、=）', meaning: 'nature' },
    { text: '完成情况说明', meaning: 'explanation' },
    { text: '偏差情况及改进', meaning: 'explanation' },
    { text: '偏差率（%）', meaning: 'ignored' },
    { text: '指标解释', meaning: 'ignored' },
    { text: '全年预计完成情况', meaning: 'ignored' },
    { text: '权重占比(%)', meaning: 'maxScore' },
    { text: '未完成原因及拟采取的改进措施', meaning: 'explanation' },
    { text: '偏差原因（100字以内）', meaning: 'explanation' },
    { text: '预期实现值', meaning: 'target' },
    { text: '实际执行值', meaning: 'actualValue' },
    { text: '应得分', meaning: 'maxScore' },
    { text: '主管部门审核得分', meaning: 'ignored' },
    { text: '审核得分', meaning: 'ignored' },
    { text: '财政复评得分', meaning: 'ignored' },
    { text: '偏差度', meaning: 'ignored' },
  ])('takes $text for $meaning', ({ text, meaning }) => {
    expect(matchIndicatorLabel(bareLabel(text))?.meaning).toBe(meaning);
  });

  it.each(['', '产出指标', '数量指标', '备选', '群众满意度'])('does not know "%s"', (text) => {
    expect(matchIndicatorLabel(bareLabel(text))).toBeNull();
  });
});

describe('matchFundsLabel and matchHeadLabel', () => {
  it('tell the columns of money apart', () => {
    const meanings = ['年初预算', '调整后预算数', '全年（调整）预算数', '预算执行数', '预算执行率(B/A)'].map(
      (text) => matchFundsLabel(bareLabel(text))?.meaning,
    );
    expect(meanings).toEqual([
      'initialBudget',
      'annualBudget',
      'annualBudget',
      'executedAmount',
      'executionRate',
    ]);
  });

  it('prefer the local department to the central one', () => {
    const rank = (text: string): number => matchHeadLabel(bareLabel(text))?.rank ?? Infinity;
    expect(rank('主管部门')).toBeLessThan(rank('地方主管部门'));
    expect(rank('地方主管部门')).toBeLessThan(rank('中央主管部门'));
    expect(rank('自治区主管部门')).toBeLessThan(rank('中央主管部门'));
    expect(rank('兵团主管部门')).toBeLessThan(rank('中央主管部门'));
    expect(rank('实施单位')).toBeLessThan(rank('单位名称'));
  });
});
