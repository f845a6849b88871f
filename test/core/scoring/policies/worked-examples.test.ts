import { evaluateSheet } from '../../../../src/core/evaluate';
import type { Evaluation } from '../../../../src/core/evaluate';
import type { Decimal } from '../../../../src/core/number/decimal';
import { printDecimal } from '../../../../src/core/number/rounding';
import { DEFAULT_POLICY, findPreset, PRESETS } from '../../../../src/core/scoring/policies/presets';
import type { ScoringPolicy } from '../../../../src/core/scoring/policy';
import { policyNumber } from '../../../../src/core/scoring/policy-number';
import { pointsOf } from '../../../../src/core/scoring/score-total';
import { printRating, rateTotal } from '../../../../src/core/scoring/self-rating';
import { loadGrid, snapshotOf, type GridCell } from '../../../forms/load-grid';

/** The facts an example of a rule speaks of; the rest of the form is filled without a fault. */
interface ExampleForm {
  /** 年初预算数, 全年预算数, 全年执行数. */
  readonly money: readonly [number, number, number];
  readonly executionPoints: number;
  readonly row: {
    readonly name?: string;
    readonly target: string;
    readonly actual: string;
    readonly points: number;
    readonly score?: number;
    readonly reason?: string;
  };
}

const ACTUAL_AS_TARGET = { target: '≥1次', actual: '1次', points: 10 };

const cellsOf = (row: number, values: readonly (string | number | null)[]): Record<string, GridCell> =>
  Object.fromEntries(values.map((value, index) => [`${'ABCDEFGH'.charAt(index)}${String(row)}`, value]));

function evaluate({ money, executionPoints, row }: ExampleForm, policy: ScoringPolicy): Evaluation {
  const { name = '数量', target, actual, points, score = null, reason = null } = row;
  const [evaluation] = evaluateSheet(
    snapshotOf({
      cells: {
        A1: '2023年度项目支出绩效自评表',
        ...cellsOf(2, [
          '项目资金（万元）',
          '',
          '年初预算数',
          '全年预算数',
          '全年执行数',
          '执行率',
          '分值',
          '得分',
        ]),
        ...cellsOf(3, ['', '年度资金总额', ...money, null, executionPoints, null]),
        ...cellsOf(4, [
          '一级指标',
          '二级指标',
          '三级指标',
          '年度指标值',
          '实际完成值',
          '分值',
          '得分',
          '偏差原因分析及改进措施',
        ]),
        ...cellsOf(5, ['产出指标', '数量指标', name, target, actual, points, score, reason]),
      },
    }),
    policy,
  ).evaluations;
  if (evaluation === undefined) throw new Error('no form');
  return evaluation;
}

const presetNamed = (name: string): ScoringPolicy => {
  const preset = findPreset(name);
  if (preset === null) throw new Error(`no preset: ${name}`);
  return preset;
};

const withQuantity = (quantity: Partial<ScoringPolicy['quantity']>): ScoringPolicy => ({
  ...DEFAULT_POLICY,
  quantity: { ...DEFAULT_POLICY.quantity, ...quantity },
});

const printed = (points: Decimal | null): string | null => (points === null ? null : printDecimal(points));

const executionOf = ({ execution }: Evaluation): string | null =>
  printed(execution === null ? null : pointsOf(execution.score));

const rowOf = ({ results: [result] }: Evaluation): string | null =>
  printed(result === undefined ? null : pointsOf(result.score));

interface Example {
  readonly preset: string;
  readonly source: string;
}

const EXECUTION: readonly (Example & Omit<ExampleForm, 'row'> & { readonly score: string | null })[] = [
  { preset: '通用', source: 'S16', executionPoints: 10, money: [250000, 250000, 215457.6], score: '8.62' },
  { preset: '通用', source: 'S16', executionPoints: 10, money: [20000, 20000, 9034], score: '4.52' },
  { preset: '通用', source: 'S30: 95.88 %', executionPoints: 10, money: [100, 100, 95.88], score: '9.59' },
  { preset: '益阳', source: 'S25: 100 %', executionPoints: 10, money: [40, 40, 40], score: '10' },
  // Nothing is said of a rate above 100 % but that the points stop at 20.
  { preset: '湖北', source: 'S12: 20 × rate', executionPoints: 20, money: [100, 100, 83.5], score: '16.7' },
  { preset: '湖北', source: 'S12: at most 20', executionPoints: 20, money: [100, 100, 110], score: '20' },
  { preset: '江西', source: 'S3: 100 %', executionPoints: 10, money: [100, 100, 100], score: '10' },
  { preset: '江西', source: 'S3: below 100 %', executionPoints: 10, money: [100, 100, 99.99], score: '7' },
  { preset: '江西', source: 'S3: from 80 %', executionPoints: 10, money: [100, 100, 80], score: '7' },
  { preset: '江西', source: 'S3: below 80 %', executionPoints: 10, money: [100, 100, 79.99], score: '5' },
  { preset: '江西', source: 'S3: from 60 %', executionPoints: 10, money: [100, 100, 60], score: '5' },
  { preset: '江西', source: 'S3: below 60 %', executionPoints: 10, money: [100, 100, 59.99], score: '0' },
  // The form of S8 has 年初 0.00, 调整后 3.36 and a rate of 100 %.
  { preset: '四川', source: 'S8: 调整后', executionPoints: 10, money: [0, 3.36, 3.36], score: '10' },
  {
    preset: '广西',
    source: 'S3, two places',
    executionPoints: 10,
    money: [100, 100, 86.185],
    score: '8.62',
  },
  { preset: '一体化', source: 'S3: no budget', executionPoints: 10, money: [0, 0, 0], score: '0' },
  { preset: '一体化', source: 'S3: capped', executionPoints: 10, money: [100, 100, 120], score: '10' },
];

describe('预算执行率 as the sources work it out', () => {
  it.each(EXECUTION)(
    '$preset: $money of $executionPoints give $score ($source)',
    ({ preset, executionPoints, money, score }) => {
      const form = { money, executionPoints, row: ACTUAL_AS_TARGET };
      expect(executionOf(evaluate(form, presetNamed(preset)))).toBe(score);
    },
  );
});

const ROWS: readonly (Example & Pick<ExampleForm, 'row'> & { readonly score: string | null })[] = [
  {
    preset: '通用',
    source: 'S2 S12 S13 S14: 分值 × 实际 ÷ 目标',
    row: { target: '≥100人', actual: '80人', points: 10 },
    score: '8',
  },
  {
    preset: '通用',
    source: 'S12 S13 S14: 反向, 分值 × 目标 ÷ 实际',
    row: { name: '投诉数', target: '≤100件', actual: '125件', points: 10 },
    score: '8',
  },
  {
    preset: '益阳',
    source: 'S25: 5 → 30 家, full marks',
    row: { name: '服务重点企业', target: '≥5家', actual: '30家', points: 20 },
    score: '20',
  },
  {
    preset: '湖北',
    source: 'S12: 正向, 分值 × 实际 ÷ 目标',
    row: { target: '≥160件', actual: '120件', points: 10 },
    score: '7.5',
  },
  {
    preset: '湖北',
    source: 'S12: 反向, 分值 × 目标 ÷ 实际',
    row: { name: '投诉数', target: '≤160件', actual: '386件', points: 10 },
    score: '4.15',
  },
  {
    preset: '湖北',
    source: 'S5 S12: 部分达成 80–50, 50 inclusive',
    row: { target: '良好', actual: '基本完成', points: 10, score: 5 },
    score: '5',
  },
  {
    preset: '湖北',
    source: 'S5 S12: 部分达成 not below 50',
    row: { target: '良好', actual: '基本完成', points: 10, score: 4.99 },
    score: null,
  },
  {
    preset: '江西',
    source: 'S13: 正向, 分值 × 实际 ÷ 目标',
    row: { target: '≥90%', actual: '81%', points: 10 },
    score: '9',
  },
  {
    preset: '江西',
    source: 'S13: 反向, 分值 × 目标 ÷ 实际',
    row: { name: '投诉数', target: '≤100件', actual: '125件', points: 10 },
    score: '8',
  },
  {
    preset: '江西',
    source: 'S13: 部分达成 80–50',
    row: { target: '良好', actual: '基本完成', points: 10, score: 5 },
    score: '5',
  },
  {
    preset: '四川',
    source: 'S11: 部分达成 80–60, 60 inclusive',
    row: { target: '良好', actual: '基本完成', points: 10, score: 6 },
    score: '6',
  },
  {
    preset: '四川',
    source: 'S11: 部分达成 not below 60',
    row: { target: '良好', actual: '基本完成', points: 10, score: 5.99 },
    score: null,
  },
  {
    preset: '广西',
    source: 'S1: nothing is deducted at 130 %',
    row: { target: '≥100人', actual: '130人', points: 10 },
    score: '10',
  },
  {
    preset: '一体化',
    source: 'S2: A = 100, B = 125, 分值 × (1 − 25 ÷ 100)',
    row: { name: '投诉数', target: '≤100件', actual: '125件', points: 10 },
    score: '7.5',
  },
  {
    preset: '一体化',
    source: 'S2: nothing from twice the target',
    row: { name: '投诉数', target: '≤160件', actual: '386件', points: 10 },
    score: '0',
  },
  {
    preset: '一体化',
    source: 'S1: the person always chooses the points of 定性',
    row: { target: '良好', actual: '良好', points: 10 },
    score: null,
  },
  {
    preset: '一体化',
    source: 'S1 S2: 达成 from 80 inclusive',
    row: { target: '良好', actual: '良好', points: 10, score: 8 },
    score: '8',
  },
];

describe('得分 of an indicator as the sources work it out', () => {
  it.each(ROWS)('$preset gives $score ($source)', ({ preset, row, score }) => {
    const form = { money: [100, 100, 100], executionPoints: 10, row } as const;
    expect(rowOf(evaluate(form, presetNamed(preset)))).toBe(score);
  });

  // S9, a manual whose issuer nobody knows, is no preset: −2 at 130 %, and the total capped by the execution.
  it('takes 2 points at 130 % where the policy says so (S9)', () => {
    const policy = withQuantity({ overThreshold: 1.3, overAction: { kind: 'deduct', points: 2 } });
    const row = { target: '≥100人', points: 10 };
    const scoreAt = (actual: string): string | null =>
      rowOf(evaluate({ money: [1, 1, 1], executionPoints: 10, row: { ...row, actual } }, policy));
    expect([scoreAt('129人'), scoreAt('130人')]).toEqual(['10', '8']);
  });
});

const full = { target: '≥100人', actual: '100人', points: 10, score: 10 };

const REASONS: readonly (Example & {
  readonly form: Partial<ExampleForm>;
  readonly code: string;
  readonly severity: readonly string[];
})[] = [
  {
    preset: '通用',
    source: 'S20: 0 is no reason',
    form: { row: { target: '≥100人', actual: '86人', points: 10, score: 8.6, reason: '0' } },
    code: 'deviation-unexplained',
    severity: ['error'],
  },
  {
    preset: '通用',
    source: 'S30: 130 % is to be told, not punished',
    form: { row: { ...full, actual: '130人' } },
    code: 'over-fulfilment-unexplained',
    severity: ['warning'],
  },
  {
    preset: '广西',
    source: 'S1: from 130 %, blocks saving',
    form: { row: { ...full, actual: '130人' } },
    code: 'over-fulfilment-unexplained',
    severity: ['error'],
  },
  {
    preset: '广西',
    source: 'S1: below 130 %',
    form: { row: { ...full, actual: '129人' } },
    code: 'over-fulfilment-unexplained',
    severity: [],
  },
  {
    preset: '一体化',
    source: 'S1: from 120 %, only shown',
    form: { row: { ...full, actual: '120人' } },
    code: 'over-fulfilment-unexplained',
    severity: ['warning'],
  },
  {
    preset: '四川',
    source: 'S8: execution below 90 %',
    form: { money: [100, 100, 89.99] },
    code: 'execution-unexplained',
    severity: ['error'],
  },
  {
    preset: '四川',
    source: 'S8: execution of 90 %',
    form: { money: [100, 100, 90] },
    code: 'execution-unexplained',
    severity: [],
  },
  {
    preset: '四川',
    source: 'S8: the budget was adjusted',
    form: { money: [90, 100, 100] },
    code: 'budget-adjusted-unexplained',
    severity: ['error'],
  },
  {
    preset: '四川',
    source: 'S8: more than 100 characters',
    form: { row: { ...full, reason: '因'.repeat(101) } },
    code: 'explanation-too-long',
    severity: ['error'],
  },
  {
    preset: '四川',
    source: 'S8: 100 characters',
    form: { row: { ...full, reason: '因'.repeat(100) } },
    code: 'explanation-too-long',
    severity: [],
  },
  {
    preset: '湖北',
    source: 'S3 S12: no check above 100 %',
    form: { money: [100, 100, 110], executionPoints: 20 },
    code: 'execution-rate-above-100',
    severity: [],
  },
  {
    preset: '一体化',
    source: 'S3: refuses to save above 100 %',
    form: { money: [100, 100, 110] },
    code: 'execution-rate-above-100',
    severity: ['error'],
  },
  {
    preset: '广西',
    source: 'S1: 130 % under ＝',
    form: { row: { ...full, target: '=100人', actual: '130人' } },
    code: 'over-fulfilment-unexplained',
    severity: ['error'],
  },
  {
    preset: '广西',
    source: 'S1: 130 % under ≤, which also loses points',
    form: { row: { name: '投诉数', target: '≤100件', actual: '130件', points: 10 } },
    code: 'deviation-unexplained',
    severity: ['error'],
  },
  {
    preset: '江西',
    source: 'S1: 得分 below 分值 blocks saving, in all provinces',
    form: { row: { target: '≥90%', actual: '81%', points: 10 } },
    code: 'deviation-unexplained',
    severity: ['error'],
  },
  {
    preset: '益阳',
    source: 'S25: 600 % without a reason, in full points',
    form: { row: { ...full, actual: '600人' } },
    code: 'over-fulfilment-unexplained',
    severity: ['warning'],
  },
  {
    preset: '湖北',
    source: 'S5 S12: the execution is worth 20',
    form: { executionPoints: 20 },
    code: 'execution-max-score-unusual',
    severity: [],
  },
  {
    preset: '湖北',
    source: 'S5 S12: not 10',
    form: { executionPoints: 10 },
    code: 'execution-max-score-unusual',
    severity: ['hint'],
  },
];

describe('偏差原因 and weights as the sources ask for them', () => {
  const severities = (evaluation: Evaluation, code: string): readonly string[] =>
    evaluation.findings.filter((finding) => finding.code === code).map(({ severity }) => severity);
  it.each(REASONS)('$preset: $code is $severity ($source)', ({ preset, form, code, severity }) => {
    const whole = { money: [100, 100, 100], executionPoints: 10, row: full, ...form } as const;
    expect(severities(evaluate(whole, presetNamed(preset)), code)).toEqual(severity);
  });
});

describe('the starting form (S25) under its preset', () => {
  it('comes to the total, the grade and the points that it prints, and has no error', () => {
    const [evaluation] = evaluateSheet(
      loadGrid('real-classic-with-spare-rows'),
      presetNamed('益阳'),
    ).evaluations;
    if (evaluation === undefined) throw new Error('no form');
    const { total, results, findings, plan } = evaluation;
    expect([printed(total.score), total.rating]).toEqual(['100', 'excellent']);
    expect(results.map(({ score }) => printed(pointsOf(score)))).toEqual([
      '20',
      '20',
      '10',
      '20',
      '10',
      '10',
    ]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(plan.writes).toEqual([]);
  });
});

describe('自评等级 as S4 and S26 tell it', () => {
  it.each([
    { score: 90, rating: '优' },
    { score: 89.99, rating: '良' },
    { score: 80, rating: '良' },
    { score: 79.99, rating: '中' },
    { score: 60, rating: '中' },
    { score: 59.99, rating: '差' },
  ])('$score is $rating', ({ score, rating }) => {
    for (const preset of ['通用', '一体化']) {
      const policy = presetNamed(preset);
      expect(printRating(rateTotal(policyNumber(score), policy), policy)).toBe(rating);
    }
  });
});

describe('PRESETS', () => {
  it.each(PRESETS)(
    '$name has a worked example of its execution, of a row and of what it asks for',
    ({ name }) => {
      for (const table of [EXECUTION, ROWS, REASONS])
        expect(table.map(({ preset }) => presetNamed(preset).name)).toContain(name);
    },
  );
});
