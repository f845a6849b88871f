import { growthOf } from '../growth';
import { evaluateSheet } from '../../src/core/evaluate';
import { DEFAULT_POLICY } from '../../src/core/scoring/policies/presets';
import { printAddress } from '../../src/core/sheet/cell-address';
import { snapshotOf, type GridCell } from '../forms/load-grid';

const CELLS: Readonly<Record<string, GridCell>> = {
  A1: '项目支出绩效自评表',
  A2: '项目资金（万元）',
  C2: '年初预算数',
  D2: '全年预算数',
  E2: '全年执行数',
  F2: '分值',
  G2: '执行率',
  H2: '得分',
  B3: '年度资金总额',
  C3: 100,
  D3: 100,
  E3: 80,
  F3: 10,
  A5: '一级指标',
  B5: '二级指标',
  C5: '三级指标',
  D5: '年度指标值',
  E5: '实际完成值',
  F5: '分值',
  G5: '得分',
  H5: '偏差原因分析及改进措施',
  A6: '产出指标',
  B6: '数量指标',
  C6: '培训人数',
  D6: '≥5家',
  E6: '3家',
  F6: 90,
  G6: 90,
  H6: '雨',
  A7: '总分',
  F7: 100,
  G7: 98,
};

const LENGTH = 30_000;
const TEXTS: readonly { readonly because: string; readonly text: string }[] = [
  { because: 'digits', text: '1'.repeat(LENGTH) },
  { because: 'blanks before a line break', text: `甲${' '.repeat(LENGTH)}乙\n` },
  { because: 'semicolons', text: `${';'.repeat(LENGTH)}a` },
  { because: 'Chinese numerals', text: '一'.repeat(LENGTH) },
  { because: 'digits and words in turn', text: '0家'.repeat(LENGTH / 2) },
  { because: 'brackets', text: '('.repeat(LENGTH) },
  { because: 'particles', text: '的'.repeat(LENGTH) },
];

/** 得分 and 执行率 are left to the plan. */
const FILLED = Object.keys(CELLS);

const judged = (cells: Readonly<Record<string, GridCell>>) => {
  const [evaluation] = evaluateSheet(
    snapshotOf({ cells: { ...CELLS, ...cells } }),
    DEFAULT_POLICY,
  ).evaluations;
  const [result] = evaluation?.results ?? [];
  return result && { outcome: result.judgement.outcome, basis: result.judgement.basis };
};

const date = (value: number): GridCell => ({ value, format: 'yyyy-m-d' });
const month = (value: number): GridCell => ({ value, format: 'yyyy"年"m"月"' });

describe('evaluateSheet', () => {
  it.each<{ because: string; cells: Readonly<Record<string, GridCell>>; outcome: string; basis: string }>([
    {
      because: 'a number is no month',
      cells: { D6: 2023.12, E6: 2023.11 },
      outcome: 'missed',
      basis: 'quantity',
    },
    {
      because: 'text may be one',
      cells: { D6: '2023.12', E6: '2023.11' },
      outcome: 'met',
      basis: 'deadline',
    },
    {
      because: 'dates are dates',
      cells: { D6: date(45261), E6: date(45260) },
      outcome: 'met',
      basis: 'deadline',
    },
    {
      because: 'months are dates',
      cells: { D6: month(45261), E6: month(45260) },
      outcome: 'met',
      basis: 'deadline',
    },
    {
      because: 'a negative number is a number',
      cells: { D6: -5, E6: -4 },
      outcome: 'met',
      basis: 'quantity',
    },
    {
      because: 'an income per head is no norm',
      cells: { B6: '经济效益指标', C6: '人均补助', D6: '300元/人', E6: '400元/人' },
      outcome: 'exceeded',
      basis: 'quantity',
    },
    {
      because: 'nor one under 社会效益',
      cells: { B6: '社会效益指标', C6: '人均补助', D6: '300元/人', E6: '400元/人' },
      outcome: 'exceeded',
      basis: 'quantity',
    },
    {
      because: 'a payment per head is one',
      cells: { C6: '人均补助', D6: '300元/人', E6: '400元/人' },
      outcome: 'met',
      basis: 'quantity',
    },
    {
      because: 'a month belongs to the year of the form',
      cells: { A1: '2021年度项目支出绩效自评表', D6: '2021年6月', E6: '6月' },
      outcome: 'met',
      basis: 'deadline',
    },
    {
      because: 'a slash beside a weight is missing',
      cells: { D6: '/' },
      outcome: 'undecidable',
      basis: 'none',
    },
    {
      because: 'a slash without a weight does not apply',
      cells: { D6: '/', F6: null },
      outcome: 'notApplicable',
      basis: 'none',
    },
    {
      because: 'the explanation contradicts it',
      cells: { E6: '6家', H6: '未完成' },
      outcome: 'undecidable',
      basis: 'quantity',
    },
  ])('judges a row as $outcome by its $basis, because $because', ({ cells, outcome, basis }) => {
    expect(judged(cells)).toEqual({ outcome, basis });
  });

  it.each(TEXTS)('takes no more than in proportion for cells full of $because', ({ text }) => {
    const evaluateWith = (long: string) => (): void => {
      for (const address of FILLED) {
        evaluateSheet(snapshotOf({ cells: { ...CELLS, [address]: long } }), DEFAULT_POLICY);
      }
    };
    expect(growthOf(evaluateWith(text.slice(-LENGTH / 10)), evaluateWith(text))).toBeLessThan(50);
  });

  it.each(TEXTS)('takes no more than in proportion for number formats full of $because', ({ text }) => {
    const evaluateWith = (format: string) => (): void => {
      for (const address of ['E6', 'F6', 'G6', 'E3', 'G3']) {
        const cells = { ...CELLS, [address]: { value: 0.5, format } };
        evaluateSheet(snapshotOf({ cells }), DEFAULT_POLICY);
      }
    };
    expect(growthOf(evaluateWith(text.slice(-LENGTH / 10)), evaluateWith(text))).toBeLessThan(50);
  });

  it('plans nothing from an amount of 400 digits', () => {
    const [evaluation] = evaluateSheet(
      snapshotOf({ cells: { ...CELLS, E3: '9'.repeat(400) } }),
      DEFAULT_POLICY,
    ).evaluations;
    expect(evaluation?.findings.map(({ code }) => code)).toContain('amount-not-a-number');
    expect(evaluation?.plan.writes.filter(({ at }) => at.row === 3)).toEqual([]);
  });

  it('quotes no more than a line of a long cell', () => {
    const [evaluation] = evaluateSheet(
      snapshotOf({ cells: { ...CELLS, E6: '甲'.repeat(LENGTH) } }),
      DEFAULT_POLICY,
    ).evaluations;
    const longest = Math.max(...(evaluation?.findings ?? []).map(({ message }) => message.length));
    expect(longest).toBeLessThan(400);
  });

  it.each([
    { word: '正', outcomes: ['missed', 'met'] },
    { word: '正向', outcomes: ['missed', 'met'] },
    { word: '正指标', outcomes: ['missed', 'met'] },
    { word: '正向指标', outcomes: ['missed', 'met'] },
    { word: '反', outcomes: ['met', 'missed'] },
    { word: '反向', outcomes: ['met', 'missed'] },
    { word: '反向指标', outcomes: ['met', 'missed'] },
    { word: '逆', outcomes: ['met', 'missed'] },
    { word: '逆向', outcomes: ['met', 'missed'] },
    { word: '负向指标', outcomes: ['met', 'missed'] },
  ])('judges 5 and 15 against 10 by a column that says $word', ({ word, outcomes }) => {
    const cells = {
      ...{ A1: '三级指标', B1: '指标方向', C1: '指标值', D1: '完成值' },
      ...{ A2: '里程', B2: word, C2: '10公里', D2: '5公里' },
      ...{ A3: '面积', B3: word, C3: '10亩', D3: '15亩' },
    };
    const [evaluation] = evaluateSheet(snapshotOf({ cells }), DEFAULT_POLICY).evaluations;
    expect(evaluation?.results.map(({ judgement }) => judgement.outcome.replace('exceeded', 'met'))).toEqual(
      outcomes,
    );
  });
});

describe('a formula that was never calculated', () => {
  const formula = (text: string): GridCell => ({ value: null, formula: text });
  const PARTS = { B4: '其中：财政拨款', C4: 100, D4: 100, E4: 80, G3: 0.8, H3: 8, G6: 54, H6: '雨', G7: 62 };
  const findingsOf = (cells: Readonly<Record<string, GridCell>>): readonly string[] =>
    evaluateSheet(
      snapshotOf({ cells: { ...CELLS, ...PARTS, ...cells } }),
      DEFAULT_POLICY,
    ).evaluations.flatMap(({ findings }) =>
      findings.map(({ code, at }) => `${code}@${at === null ? 'form' : printAddress(at)}`),
    );
  const others = new Set(findingsOf({}));

  it.each([
    { because: 'a part of the funds, not the sum', cell: 'D4' },
    { because: 'the total of the funds, not the rate', cell: 'D3' },
    { because: 'the weight of the execution, not that the weights are short', cell: 'F3' },
    { because: 'the rate', cell: 'G3' },
    { because: 'the score of the execution, not the total without it', cell: 'H3' },
    { because: 'an indicator without a name', cell: 'C6' },
    { because: 'a target, not that it is missing', cell: 'D6' },
    { because: 'an actual, not that it is missing', cell: 'E6' },
    { because: 'a weight, not that it is missing', cell: 'F6' },
    { because: 'a score, not the total without it', cell: 'G6' },
    { because: 'an explanation, not that it is owed', cell: 'H6' },
    { because: 'the sum of the weights', cell: 'F7' },
    { because: 'the total', cell: 'G7' },
  ])('is the one thing that is said: $because', ({ cell }) => {
    const found = findingsOf({ [cell]: formula('=表二!A1') });
    expect(found.filter((place) => !others.has(place))).toEqual([`formula-not-calculated@${cell}`]);
  });

  it.each(['D6', 'E6'])('leaves its row undecided in %s, and says why', (cell) => {
    expect(judged({ [cell]: formula('=表二!A1') })).toEqual({ outcome: 'undecidable', basis: 'none' });
  });

  it('leaves a row undecided whose sign nobody knows', () => {
    const cells = {
      ...{ A1: '三级指标', B1: '指标性质', C1: '指标值', D1: '度量单位', E1: '完成值' },
      ...{ A2: '里程', B2: formula('=表二!A1'), C2: 10, D2: '公里', E2: 5 },
    };
    const [evaluation] = evaluateSheet(snapshotOf({ cells }), DEFAULT_POLICY).evaluations;
    expect(evaluation?.results.map(({ judgement }) => judgement.outcome)).toEqual(['undecidable']);
    expect(evaluation?.findings.map(({ code }) => code)).toEqual(['formula-not-calculated']);
  });
});
