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
});
