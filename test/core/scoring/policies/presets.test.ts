import {
  DEFAULT_POLICY,
  findPreset,
  PRESETS,
  presetSources,
} from '../../../../src/core/scoring/policies/presets';
import { POLICY_PARAMETERS, POLICY_VALUES } from '../../../../src/core/scoring/policy-parameter';

describe('PRESETS', () => {
  it('ships the seven policies, the default first', () => {
    expect(PRESETS.map(({ name }) => name)).toEqual([
      '通用（默认）',
      '湖南·益阳 附件3',
      '湖北',
      '江西',
      '四川',
      '广西',
      '国家预算管理一体化平台',
    ]);
    expect(PRESETS[0]).toBe(DEFAULT_POLICY);
  });

  it('names a source for every parameter of the default', () => {
    expect(Object.keys(presetSources.get(DEFAULT_POLICY.name) ?? {})).toEqual(POLICY_PARAMETERS);
  });

  it.each(PRESETS)('lets $name leave the default only with a source', (policy) => {
    const deviating = POLICY_PARAMETERS.filter((parameter) => {
      const value = POLICY_VALUES[parameter];
      return JSON.stringify(value(policy)) !== JSON.stringify(value(DEFAULT_POLICY));
    });
    const sourced = Object.keys(presetSources.get(policy.name) ?? {});
    expect(deviating.filter((parameter) => !sourced.includes(parameter))).toEqual([]);
  });

  it.each([
    { name: '湖北', parameter: 'maxScore.execution', value: 20 },
    { name: '湖北', parameter: 'quality.bands', value: { met: 0.8, partly: 0.5 } },
    { name: '四川', parameter: 'explanation.executionBelow', value: { rate: 0.9, strength: 'require' } },
    { name: '四川', parameter: 'explanation.budgetAdjusted', value: 'require' },
    { name: '四川', parameter: 'explanation.maxLength', value: 100 },
    { name: '广西', parameter: 'quantity.overSigns', value: 'all' },
    { name: '广西', parameter: 'quantity.overAction', value: { kind: 'require' } },
    { name: '国家预算管理一体化平台', parameter: 'quantity.reverse', value: 'linear' },
    { name: '国家预算管理一体化平台', parameter: 'execution.zeroBudget', value: 'zeroPoints' },
  ] as const)('sets $parameter for $name', ({ name, parameter, value }) => {
    expect(POLICY_VALUES[parameter](findPreset(name) ?? DEFAULT_POLICY)).toEqual(value);
  });
});

describe('findPreset', () => {
  it.each([
    { name: '通用', found: '通用（默认）' },
    { name: '通用(默认)', found: '通用（默认）' },
    { name: '默认', found: '通用（默认）' },
    { name: ' 湖北 ', found: '湖北' },
    { name: '益阳', found: '湖南·益阳 附件3' },
    { name: '湖南益阳附件3', found: '湖南·益阳 附件3' },
    { name: '一体化平台', found: '国家预算管理一体化平台' },
  ])('finds “$name”', ({ name, found }) => {
    expect(findPreset(name)?.name).toBe(found);
  });

  it.each(['', ' ', '湖', '西', '北京', '湖北省'])('does not guess at “%s”', (name) => {
    expect(findPreset(name)).toBeNull();
  });
});
