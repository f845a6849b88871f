import { DEFAULT_POLICY, LONGEST_TEXT } from '../core/index';
import type { PolicyParameter, ScoringPolicy } from '../core/index';
import type { NumberField, ParameterForm, ParameterVariant } from './parameter-form';

type Values = readonly (number | string)[];

const numberAt = (values: Values, index: number): number => {
  const value = values[index];
  return typeof value === 'number' ? value : 0;
};

const textAt = (values: Values, index: number): string => String(values[index] ?? '');

const percent = (label: string, least: number, most: number, name = label): NumberField => ({
  kind: 'percent',
  label,
  name,
  least,
  most,
  unit: '%',
});

const points = (label: string, least: number, most: number, name = label): NumberField => ({
  kind: 'points',
  label,
  name,
  least,
  most,
  unit: '分',
});

const count = (label: string, least: number, most: number, unit: string, name = label): NumberField => ({
  kind: 'count',
  label,
  name,
  least,
  most,
  unit,
});

/** A rule without a choice: fields alone. */
const only = (...fields: ParameterVariant['fields']): readonly ParameterVariant[] => [
  { kind: '', name: '', fields },
];

const plain = (kind: string, name: string): ParameterVariant => ({ kind, name, fields: [] });

/** A rule that is one of some words. */
function choice<Word extends string>(
  names: Readonly<Record<Word, string>>,
  value: (policy: ScoringPolicy) => Word,
  change: (policy: ScoringPolicy, word: Word) => ScoringPolicy,
): ParameterForm {
  const words = Object.keys(names) as Word[];
  return {
    variants: words.map((word) => plain(word, names[word])),
    valuesOf: (policy) => ({ kind: value(policy), values: [] }),
    change: (policy, kind) => {
      const word = words.find((candidate) => candidate === kind);
      return word === undefined ? policy : change(policy, word);
    },
  };
}

/** Every other value of a ladder: the bounds of its steps. */
const boundsOf = (values: Values): readonly number[] =>
  values.flatMap((value, index) => (index % 2 === 0 && typeof value === 'number' ? [value] : []));

const isFalling = (numbers: readonly number[]): boolean =>
  numbers.every((value, index) => index === 0 || value < (numbers[index - 1] ?? value));

const pairsOf = (values: Values): readonly (readonly [number, number])[] =>
  boundsOf(values).map((bound, index) => [bound, numberAt(values, index * 2 + 1)]);

const FILLER_SIGNS = /[\s、，,；;]+/u;

const execution = (policy: ScoringPolicy, change: Partial<ScoringPolicy['execution']>): ScoringPolicy => ({
  ...policy,
  execution: { ...policy.execution, ...change },
});

const quantity = (policy: ScoringPolicy, change: Partial<ScoringPolicy['quantity']>): ScoringPolicy => ({
  ...policy,
  quantity: { ...policy.quantity, ...change },
});

const explanation = (
  policy: ScoringPolicy,
  change: Partial<ScoringPolicy['explanation']>,
): ScoringPolicy => ({ ...policy, explanation: { ...policy.explanation, ...change } });

function overAction(kind: string, value: number): ScoringPolicy['quantity']['overAction'] {
  switch (kind) {
    case 'require':
    case 'nothing':
      return { kind };
    case 'deduct':
      return { kind, points: value };
    case 'reduce':
      return { kind, share: value };
    default:
      return { kind: 'ask' };
  }
}

const EXECUTION_FORMS = {
  'execution.base': choice(
    { annualBudget: '全年预算数', initialBudget: '年初预算数' },
    (policy) => policy.execution.base,
    (policy, base) => execution(policy, { base }),
  ),
  'execution.mode': {
    variants: [
      plain('proportional', '执行率×分值'),
      {
        kind: 'tiers',
        name: '按执行率分档',
        fields: [
          percent('执行率达', 0, 1000, '各档的执行率'),
          percent('得分值的', 0, 100, '各档得分占分值的比例'),
        ],
        initial: ['100', '100', '80', '70', '60', '50'],
        isLadder: true,
      },
    ],
    valuesOf: ({ execution: { mode } }) => ({
      kind: mode.kind,
      values: mode.kind === 'tiers' ? mode.tiers.flatMap(({ from, share }) => [from, share]) : [],
    }),
    faultOf: (values) => (isFalling(boundsOf(values)) ? null : '各档的执行率应由高到低'),
    change: (policy, kind, values) =>
      execution(policy, {
        mode:
          kind === 'tiers'
            ? { kind, tiers: pairsOf(values).map(([from, share]) => ({ from, share })) }
            : { kind: 'proportional' },
      }),
  },
  'execution.over100': choice(
    { errorAndCap: '按满分计，报错误', cap: '按满分计，不报错' },
    (policy) => policy.execution.over100,
    (policy, over100) => execution(policy, { over100 }),
  ),
  'execution.zeroBudget': choice(
    { ask: '不计算，由人工评定', zeroPoints: '得0分' },
    (policy) => policy.execution.zeroBudget,
    (policy, zeroBudget) => execution(policy, { zeroBudget }),
  ),
} satisfies Partial<Record<PolicyParameter, ParameterForm>>;

const QUANTITY_FORMS = {
  'quantity.below': {
    variants: [
      plain('proportional', '按完成率得分'),
      {
        kind: 'passMark',
        name: '低于下限不得分',
        fields: [percent('完成率的下限', 0, 100)],
        initial: ['60'],
      },
    ],
    valuesOf: ({ quantity: { below } }) => ({
      kind: below.kind,
      values: below.kind === 'passMark' ? [below.from] : [],
    }),
    change: (policy, kind, values) =>
      quantity(policy, {
        below: kind === 'passMark' ? { kind, from: numberAt(values, 0) } : { kind: 'proportional' },
      }),
  },
  'quantity.reverse': choice(
    { ratio: '分值×指标值÷完成值', linear: '超出多少扣多少，达两倍不得分' },
    (policy) => policy.quantity.reverse,
    (policy, reverse) => quantity(policy, { reverse }),
  ),
  'quantity.overThreshold': {
    variants: only(percent('完成率达', 100, 10000, '超额完成的界限')),
    valuesOf: (policy) => ({ kind: '', values: [policy.quantity.overThreshold] }),
    change: (policy, _, values) => quantity(policy, { overThreshold: numberAt(values, 0) }),
  },
  'quantity.overSigns': choice(
    { atLeastAndChange: '≥、＞、＝和变动幅度指标', all: '全部定量指标' },
    (policy) => policy.quantity.overSigns,
    (policy, overSigns) => quantity(policy, { overSigns }),
  ),
  'quantity.overAction': {
    variants: [
      plain('ask', '提醒说明原因，不扣分'),
      plain('require', '必须说明原因，不扣分'),
      { kind: 'deduct', name: '扣固定分数', fields: [points('扣', 0, 1000, '扣减的分数')], initial: ['2'] },
      {
        kind: 'reduce',
        name: '扣减分值的一部分',
        fields: [percent('扣减', 0, 100, '扣减的比例')],
        initial: ['10'],
      },
      plain('nothing', '不处理'),
    ],
    valuesOf: ({ quantity: { overAction: action } }) => ({
      kind: action.kind,
      values: action.kind === 'deduct' ? [action.points] : action.kind === 'reduce' ? [action.share] : [],
    }),
    change: (policy, kind, values) => quantity(policy, { overAction: overAction(kind, numberAt(values, 0)) }),
  },
  'quality.bands': {
    variants: only(percent('达成的下限', 0, 100), percent('部分达成的下限', 0, 100)),
    valuesOf: ({ quality: { bands } }) => ({ kind: '', values: [bands.met, bands.partly] }),
    faultOf: (values) =>
      numberAt(values, 1) < numberAt(values, 0) ? null : '部分达成的下限应小于达成的下限',
    change: (policy, _, values) => ({
      ...policy,
      quality: { ...policy.quality, bands: { met: numberAt(values, 0), partly: numberAt(values, 1) } },
    }),
  },
  'quality.points': choice(
    { fullWhenAchieved: '明确达成得满分，其余人工评定', personChooses: '一律人工评定' },
    (policy) => policy.quality.points,
    (policy, chosen) => ({ ...policy, quality: { ...policy.quality, points: chosen } }),
  ),
} satisfies Partial<Record<PolicyParameter, ParameterForm>>;

const EXECUTION_LIMIT = percent('执行率低于', 0, 100, '须说明原因的执行率界限');

const EXPLANATION_FORMS = {
  'explanation.executionBelow': {
    variants: [
      plain('off', '不要求'),
      { kind: 'ask', name: '提醒说明原因', fields: [EXECUTION_LIMIT], initial: ['90'] },
      { kind: 'require', name: '必须说明原因', fields: [EXECUTION_LIMIT], initial: ['90'] },
    ],
    valuesOf: ({ explanation: { executionBelow: rule } }) => ({
      kind: rule?.strength ?? 'off',
      values: rule === null ? [] : [rule.rate],
    }),
    change: (policy, kind, values) =>
      explanation(policy, {
        executionBelow:
          kind === 'ask' || kind === 'require' ? { rate: numberAt(values, 0), strength: kind } : null,
      }),
  },
  'explanation.budgetAdjusted': choice(
    { off: '不要求', require: '必须填写' },
    (policy) => policy.explanation.budgetAdjusted,
    (policy, budgetAdjusted) => explanation(policy, { budgetAdjusted }),
  ),
  'explanation.fillers': {
    variants: only({ kind: 'text', label: '填写内容，以顿号或空格隔开' }),
    valuesOf: (policy) => ({ kind: '', values: [policy.explanation.fillers.join('、')] }),
    change: (policy, _, values) =>
      explanation(policy, {
        fillers: textAt(values, 0)
          .split(FILLER_SIGNS)
          .filter((filler) => filler !== ''),
      }),
  },
  'explanation.maxLength': {
    variants: [
      plain('none', '不限'),
      {
        kind: 'limit',
        name: '限制字数',
        fields: [count('上限', 1, LONGEST_TEXT, '字', '原因的字数上限')],
        initial: ['100'],
      },
    ],
    valuesOf: ({ explanation: { maxLength } }) => ({
      kind: maxLength === null ? 'none' : 'limit',
      values: maxLength === null ? [] : [maxLength],
    }),
    change: (policy, kind, values) =>
      explanation(policy, { maxLength: kind === 'limit' ? numberAt(values, 0) : null }),
  },
} satisfies Partial<Record<PolicyParameter, ParameterForm>>;

const GRADES = ['第一等', '第二等', '第三等', '第四等'] as const;

const TOTAL_FORMS = {
  'maxScore.total': {
    variants: only(points('总分值', 1, 1000)),
    valuesOf: (policy) => ({ kind: '', values: [policy.maxScore.total] }),
    change: (policy, _, values) => ({
      ...policy,
      maxScore: { ...policy.maxScore, total: numberAt(values, 0) },
    }),
  },
  'maxScore.execution': {
    variants: only(points('预算执行率分值', 0, 1000)),
    valuesOf: (policy) => ({ kind: '', values: [policy.maxScore.execution] }),
    change: (policy, _, values) => ({
      ...policy,
      maxScore: { ...policy.maxScore, execution: numberAt(values, 0) },
    }),
  },
  'total.capByExecution': {
    variants: [
      plain('off', '不封顶'),
      {
        kind: 'caps',
        name: '按执行率封顶',
        fields: [
          percent('执行率低于', 0, 1000, '各档的执行率'),
          points('总分不超过', 0, 1000, '各档的总分上限'),
        ],
        initial: ['50', '59', '60', '69', '70', '79', '80', '89'],
        isLadder: true,
      },
    ],
    valuesOf: ({ total: { capByExecution: caps } }) => ({
      kind: caps === null ? 'off' : 'caps',
      values: (caps ?? []).flatMap(({ below, total }) => [below, total]),
    }),
    faultOf: (values) => (isFalling([...boundsOf(values)].reverse()) ? null : '各档的执行率应由低到高'),
    change: (policy, kind, values) => ({
      ...policy,
      total: {
        capByExecution: kind === 'caps' ? pairsOf(values).map(([below, total]) => ({ below, total })) : null,
      },
    }),
  },
  'rating.bounds': {
    variants: only(...GRADES.slice(0, 3).map((grade) => points(`${grade}的下限`, 0, 1000))),
    valuesOf: (policy) => ({ kind: '', values: policy.rating.bounds }),
    faultOf: (values) => (isFalling(values.map(Number)) ? null : '各等的下限应由高到低'),
    change: (policy, _, values) => ({
      ...policy,
      rating: {
        ...policy.rating,
        bounds: [numberAt(values, 0), numberAt(values, 1), numberAt(values, 2)],
      },
    }),
  },
  'rating.labels': {
    variants: only(...GRADES.map((grade) => ({ kind: 'text', label: `${grade}的名称` }) as const)),
    valuesOf: (policy) => ({ kind: '', values: policy.rating.labels }),
    faultOf: (values) => (new Set(values).size === values.length ? null : '四个等级的名称应各不相同'),
    change: (policy, _, values) => ({
      ...policy,
      rating: {
        ...policy.rating,
        labels: [textAt(values, 0), textAt(values, 1), textAt(values, 2), textAt(values, 3)],
      },
    }),
  },
  'rounding.row': {
    variants: only(count('小数位数', 0, 4, '位')),
    valuesOf: (policy) => ({ kind: '', values: [policy.rounding.row] }),
    change: (policy, _, values) => ({
      ...policy,
      rounding: { ...policy.rounding, row: numberAt(values, 0) },
    }),
  },
  'rounding.total': {
    variants: only(count('小数位数', 0, 4, '位')),
    valuesOf: (policy) => ({ kind: '', values: [policy.rounding.total] }),
    change: (policy, _, values) => ({
      ...policy,
      rounding: { ...policy.rounding, total: numberAt(values, 0) },
    }),
  },
  tolerance: {
    variants: only(points('允许误差', 0, 10)),
    valuesOf: (policy) => ({ kind: '', values: [policy.tolerance] }),
    change: (policy, _, values) => ({ ...policy, tolerance: numberAt(values, 0) }),
  },
  notApplicable: choice(
    { ask: '由人工处理', rescale: '按比例折算其余分值' },
    (policy) => policy.notApplicable,
    (policy, notApplicable) => ({ ...policy, notApplicable }),
  ),
} satisfies Partial<Record<PolicyParameter, ParameterForm>>;

/** How each parameter is changed; 未得满分的偏差原因 must be given everywhere and has no choice. */
export const PARAMETER_FORMS: Readonly<Record<PolicyParameter, ParameterForm>> = {
  ...EXECUTION_FORMS,
  ...QUANTITY_FORMS,
  ...EXPLANATION_FORMS,
  ...TOTAL_FORMS,
  'explanation.belowFull': {
    variants: [plain(DEFAULT_POLICY.explanation.belowFull, '必须填写')],
    valuesOf: (policy) => ({ kind: policy.explanation.belowFull, values: [] }),
    change: (policy) => policy,
  },
};
