import { decimalOfNumber, ZERO } from '../number/decimal';
import { printPercent } from '../number/rounding';
import { printSource } from './policies/policy-source';
import { DEFAULT_POLICY, PRESETS, presetSources } from './policies/presets';
import type { ScoringPolicy } from './policy';
import { isSameParameter } from './nearest-preset';
import { POLICY_PARAMETERS, type PolicyParameter } from './policy-parameter';

/** One line about a policy, for people. */
export interface PolicyLine {
  /** Path of the parameter, such as `execution.mode`. */
  readonly parameter: PolicyParameter;
  /** What the parameter decides, in Chinese. */
  readonly label: string;
  /** What it is set to, in Chinese. */
  readonly value: string;
  /** 依据 of a preset's value, its own or the default's it leaves alone; `null` for a value somebody changed. */
  readonly source: string | null;
}

const percent = (value: number): string => printPercent(decimalOfNumber(value) ?? ZERO);

function describeMode(mode: ScoringPolicy['execution']['mode']): string {
  if (mode.kind === 'proportional') return '执行率×分值，不超过分值';
  const tiers = mode.tiers.map(({ from, share }) => `执行率达${percent(from)}得分值的${percent(share)}`);
  return [...tiers, '其余不得分'].join('，');
}

function describeOverAction(action: ScoringPolicy['quantity']['overAction']): string {
  switch (action.kind) {
    case 'ask':
      return '提醒说明原因，不扣分';
    case 'require':
      return '必须说明原因，不扣分';
    case 'deduct':
      return `扣${String(action.points)}分`;
    case 'reduce':
      return `扣减分值的${percent(action.share)}`;
    case 'nothing':
      return '不处理';
  }
}

function describeExecutionBelow(rule: ScoringPolicy['explanation']['executionBelow']): string {
  if (rule === null) return '不要求';
  return `执行率低于${percent(rule.rate)}时${rule.strength === 'require' ? '必须' : '提醒'}说明原因`;
}

function describeCaps(caps: ScoringPolicy['total']['capByExecution']): string {
  if (caps === null) return '不封顶';
  return caps.map(({ below, total }) => `执行率低于${percent(below)}总分不超过${String(total)}分`).join('，');
}

function describeRating({ bounds, labels }: ScoringPolicy['rating']): string {
  const parts = bounds.map((bound, index) => `${labels[index] ?? ''}≥${String(bound)}`);
  return [...parts, `${labels[3]}为其余`].join('，');
}

const DESCRIPTIONS: Readonly<
  Record<PolicyParameter, { readonly label: string; readonly value: (policy: ScoringPolicy) => string }>
> = {
  'execution.base': {
    label: '执行率的预算口径',
    value: ({ execution }) => (execution.base === 'annualBudget' ? '全年预算数' : '年初预算数'),
  },
  'execution.mode': { label: '预算执行率得分', value: ({ execution }) => describeMode(execution.mode) },
  'execution.over100': {
    label: '执行率超过100%',
    value: ({ execution }) => (execution.over100 === 'cap' ? '按满分计，不报错' : '按满分计，报错误'),
  },
  'execution.zeroBudget': {
    label: '预算数为零',
    value: ({ execution }) => (execution.zeroBudget === 'ask' ? '不计算，由人工评定' : '得0分'),
  },
  'quantity.below': {
    label: '正向指标未达目标',
    value: ({ quantity: { below } }) =>
      below.kind === 'proportional'
        ? '分值×实际完成值÷年度指标值'
        : `完成率低于${percent(below.from)}不得分，其余为分值×实际完成值÷年度指标值`,
  },
  'quantity.reverse': {
    label: '反向指标超出目标',
    value: ({ quantity }) =>
      quantity.reverse === 'ratio'
        ? '分值×年度指标值÷实际完成值'
        : '分值×（1－超出部分÷年度指标值），达到两倍不得分',
  },
  'quantity.overThreshold': {
    label: '超额完成的界限',
    value: ({ quantity }) => `完成率达${percent(quantity.overThreshold)}`,
  },
  'quantity.overSigns': {
    label: '适用超额完成的指标',
    value: ({ quantity }) => (quantity.overSigns === 'all' ? '全部定量指标' : '≥、＞、＝和变动幅度指标'),
  },
  'quantity.overAction': {
    label: '超额完成的处理',
    value: ({ quantity }) => describeOverAction(quantity.overAction),
  },
  'quality.bands': {
    label: '定性指标评分区间',
    value: ({ quality: { bands } }) =>
      `达成100%–${percent(bands.met)}，部分达成${percent(bands.met)}–${percent(bands.partly)}，未达成${percent(bands.partly)}–0%`,
  },
  'quality.points': {
    label: '定性指标得分',
    value: ({ quality }) =>
      quality.points === 'personChooses'
        ? '一律由人工在区间内评定'
        : '明确达成得满分，其余由人工在区间内评定',
  },
  'explanation.belowFull': { label: '未得满分的偏差原因', value: () => '必须填写' },
  'explanation.executionBelow': {
    label: '执行率偏低的原因',
    value: ({ explanation }) => describeExecutionBelow(explanation.executionBelow),
  },
  'explanation.budgetAdjusted': {
    label: '预算调整的原因',
    value: ({ explanation }) => (explanation.budgetAdjusted === 'off' ? '不要求' : '必须填写'),
  },
  'explanation.fillers': {
    label: '不算原因的填写内容',
    value: ({ explanation }) => explanation.fillers.map((filler) => `“${filler}”`).join(''),
  },
  'explanation.maxLength': {
    label: '原因的字数上限',
    value: ({ explanation: { maxLength } }) => (maxLength === null ? '不限' : `${String(maxLength)}字`),
  },
  'maxScore.total': { label: '总分值', value: ({ maxScore }) => `${String(maxScore.total)}分` },
  'maxScore.execution': {
    label: '预算执行率分值',
    value: ({ maxScore }) => `${String(maxScore.execution)}分`,
  },
  'total.capByExecution': {
    label: '总分随执行率封顶',
    value: ({ total }) => describeCaps(total.capByExecution),
  },
  'rating.bounds': { label: '自评等级的界限', value: ({ rating }) => describeRating(rating) },
  'rating.labels': { label: '自评等级的名称', value: ({ rating }) => rating.labels.join('、') },
  'rounding.row': {
    label: '各项得分的小数位数',
    value: ({ rounding }) => `${String(rounding.row)}位，四舍五入`,
  },
  'rounding.total': {
    label: '总分的小数位数',
    value: ({ rounding }) => `${String(rounding.total)}位，四舍五入`,
  },
  tolerance: { label: '得分核对的允许误差', value: ({ tolerance }) => `${String(tolerance)}分` },
  notApplicable: {
    label: '不适用的指标',
    value: ({ notApplicable }) => (notApplicable === 'ask' ? '由人工处理' : '剔除后其余指标折算为满分'),
  },
};

function sourceOf(
  policy: ScoringPolicy,
  parameter: PolicyParameter,
  preset: ScoringPolicy | null,
): string | null {
  if (preset === null || !isSameParameter(parameter, policy, preset)) return null;
  const own = presetSources.get(preset.name)?.[parameter];
  const sources = own ?? presetSources.get(DEFAULT_POLICY.name)?.[parameter] ?? [];
  return `${own === undefined ? '沿用通用，' : ''}${sources.map(printSource).join('；')}`;
}

/**
 * Says in Chinese what a policy sets, every parameter on a line of its own, with its source.
 *
 * @param preset whose sources count for the values it shares; by default the one of the policy's own name
 */
export const describePolicy = (
  policy: ScoringPolicy,
  preset: ScoringPolicy | null = PRESETS.find(({ name }) => name === policy.name) ?? null,
): readonly PolicyLine[] =>
  POLICY_PARAMETERS.map((parameter) => ({
    parameter,
    label: DESCRIPTIONS[parameter].label,
    value: DESCRIPTIONS[parameter].value(policy),
    source: sourceOf(policy, parameter, preset),
  }));
