import { describePolicy } from '../../../src/core/scoring/describe-policy';
import { DEFAULT_POLICY, findPreset, PRESETS } from '../../../src/core/scoring/policies/presets';
import type { ScoringPolicy } from '../../../src/core/scoring/policy';
import { POLICY_PARAMETERS } from '../../../src/core/scoring/policy-parameter';

const lineOf = (policy: ScoringPolicy, parameter: string) =>
  describePolicy(policy).find((line) => line.parameter === parameter);

describe('describePolicy', () => {
  it.each(PRESETS)('has a Chinese line for every parameter of $name', (policy) => {
    const lines = describePolicy(policy);
    expect(lines.map(({ parameter }) => parameter)).toEqual(POLICY_PARAMETERS);
    for (const { label, value } of lines) {
      expect(label).toMatch(/^\p{Script=Han}[\p{Script=Han}\d%]*$/u);
      expect(value).toMatch(/[\p{Script=Han}“]/u);
      expect(value).not.toMatch(/[。！]|[A-Za-z]|undefined/u);
    }
  });

  it.each([
    { name: '通用', parameter: 'rating.bounds', value: '优≥90，良≥80，中≥60，差为其余' },
    {
      name: '江西',
      parameter: 'execution.mode',
      value: '执行率达100%得分值的100%，执行率达80%得分值的70%，执行率达60%得分值的50%，其余不得分',
    },
    { name: '四川', parameter: 'explanation.executionBelow', value: '执行率低于90%时必须说明原因' },
  ])('says $value for $name', ({ name, parameter, value }) => {
    expect(lineOf(findPreset(name) ?? DEFAULT_POLICY, parameter)?.value).toBe(value);
  });

  it.each<{ parameter: string; policy: ScoringPolicy; value: string }>([
    {
      parameter: 'quantity.below',
      policy: {
        ...DEFAULT_POLICY,
        quantity: { ...DEFAULT_POLICY.quantity, below: { kind: 'passMark', from: 0.6 } },
      },
      value: '完成率低于60%不得分，其余为分值×实际完成值÷年度指标值',
    },
    {
      parameter: 'quantity.overAction',
      policy: {
        ...DEFAULT_POLICY,
        quantity: { ...DEFAULT_POLICY.quantity, overAction: { kind: 'deduct', points: 2 } },
      },
      value: '扣2分',
    },
    {
      parameter: 'quantity.overAction',
      policy: {
        ...DEFAULT_POLICY,
        quantity: { ...DEFAULT_POLICY.quantity, overAction: { kind: 'reduce', share: 0.05 } },
      },
      value: '扣减分值的5%',
    },
    {
      parameter: 'total.capByExecution',
      policy: { ...DEFAULT_POLICY, total: { capByExecution: [{ below: 0.8, total: 89 }] } },
      value: '执行率低于80%总分不超过89分',
    },
    {
      parameter: 'explanation.executionBelow',
      policy: { ...DEFAULT_POLICY, explanation: { ...DEFAULT_POLICY.explanation, executionBelow: null } },
      value: '不要求',
    },
  ])('says $value', ({ parameter, policy, value }) => {
    expect(lineOf(policy, parameter)?.value).toBe(value);
  });

  const { execution, quantity, quality, explanation } = DEFAULT_POLICY;

  it.each<{ parameter: string; change: Partial<ScoringPolicy>; values: readonly [string, string] }>([
    {
      parameter: 'execution.base',
      change: { execution: { ...execution, base: 'initialBudget' } },
      values: ['全年预算数', '年初预算数'],
    },
    {
      parameter: 'execution.over100',
      change: { execution: { ...execution, over100: 'cap' } },
      values: ['按满分计，报错误', '按满分计，不报错'],
    },
    {
      parameter: 'execution.zeroBudget',
      change: { execution: { ...execution, zeroBudget: 'zeroPoints' } },
      values: ['不计算，由人工评定', '得0分'],
    },
    {
      parameter: 'quantity.overSigns',
      change: { quantity: { ...quantity, overSigns: 'all' } },
      values: ['≥、＞、＝和变动幅度指标', '全部定量指标'],
    },
    {
      parameter: 'quantity.overAction',
      change: { quantity: { ...quantity, overAction: { kind: 'nothing' } } },
      values: ['提醒说明原因，不扣分', '不处理'],
    },
    {
      parameter: 'explanation.executionBelow',
      change: { explanation: { ...explanation, executionBelow: { rate: 0.8, strength: 'require' } } },
      values: ['执行率低于90%时提醒说明原因', '执行率低于80%时必须说明原因'],
    },
    {
      parameter: 'explanation.budgetAdjusted',
      change: { explanation: { ...explanation, budgetAdjusted: 'require' } },
      values: ['不要求', '必须填写'],
    },
    {
      parameter: 'explanation.maxLength',
      change: { explanation: { ...explanation, maxLength: 200 } },
      values: ['不限', '200字'],
    },
    {
      parameter: 'total.capByExecution',
      change: {
        total: {
          capByExecution: [
            { below: 0.8, total: 89 },
            { below: 0.6, total: 69 },
          ],
        },
      },
      values: ['不封顶', '执行率低于80%总分不超过89分，执行率低于60%总分不超过69分'],
    },
    {
      parameter: 'notApplicable',
      change: { notApplicable: 'rescale' },
      values: ['由人工处理', '剔除后其余指标折算为满分'],
    },
    {
      parameter: 'rating.labels',
      change: { rating: { ...DEFAULT_POLICY.rating, labels: ['甲', '乙', '丙', '丁'] } },
      values: ['优、良、中、差', '甲、乙、丙、丁'],
    },
  ])('tells the values of $parameter apart', ({ parameter, change, values }) => {
    const policies = [DEFAULT_POLICY, { ...DEFAULT_POLICY, ...change }];
    expect(policies.map((policy) => lineOf(policy, parameter)?.value)).toEqual(values);
  });

  it('tells the values of quantity.below, quantity.reverse and quality.points apart', () => {
    const changed: ScoringPolicy = {
      ...DEFAULT_POLICY,
      quantity: { ...quantity, reverse: 'linear' },
      quality: { ...quality, points: 'personChooses' },
    };
    for (const parameter of ['quantity.reverse', 'quality.points']) {
      expect(lineOf(changed, parameter)?.value).not.toBe(lineOf(DEFAULT_POLICY, parameter)?.value);
    }
    expect(lineOf(DEFAULT_POLICY, 'quantity.below')?.value).toBe('分值×实际完成值÷年度指标值');
    expect(lineOf(DEFAULT_POLICY, 'quantity.reverse')?.value).toMatch(/年度指标值÷实际完成值/u);
  });

  it('names the source of what a preset sets', () => {
    const hubei = findPreset('湖北') ?? DEFAULT_POLICY;
    expect(lineOf(hubei, 'maxScore.execution')?.source).toContain('S12 湖北市级项目自评表');
    expect(lineOf(hubei, 'tolerance')?.source).toBe('沿用通用，各地未作规定，取稳妥做法');
    expect(lineOf(DEFAULT_POLICY, 'quantity.reverse')?.source).toContain('S12 湖北市级项目自评表');
  });

  it('names no source for a value somebody changed', () => {
    const hubei = findPreset('湖北') ?? DEFAULT_POLICY;
    const changed = { ...hubei, maxScore: { total: 100, execution: 15 } };
    expect(lineOf(changed, 'maxScore.execution')?.source).toBeNull();
    expect(lineOf({ ...hubei, name: '我县' }, 'maxScore.execution')?.source).toBeNull();
  });

  it('names the sources of the preset a policy was made from, for what it left alone', () => {
    const hubei = findPreset('湖北') ?? DEFAULT_POLICY;
    const sources = new Map(
      describePolicy({ ...hubei, name: '我县', tolerance: 0.1 }, hubei).map(({ parameter, source }) => [
        parameter,
        source,
      ]),
    );
    expect(sources.get('maxScore.execution')).toContain('S12 湖北市级项目自评表');
    expect(sources.get('tolerance')).toBeNull();
  });
});
