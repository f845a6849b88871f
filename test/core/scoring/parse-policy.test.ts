import fc from 'fast-check';
import { parsePolicy } from '../../../src/core/scoring/parse-policy';
import { DEFAULT_POLICY, findPreset, PRESETS } from '../../../src/core/scoring/policies/presets';

describe('parsePolicy', () => {
  it.each(PRESETS)('reads back $name from JSON', (policy) => {
    expect(parsePolicy(JSON.parse(JSON.stringify(policy)))).toEqual({ kind: 'policy', policy });
  });

  it('reads back any policy from JSON', () => {
    const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    const anyPolicy = fc.record({
      name: fc.constantFrom('我县', '某市 2023'),
      execution: fc.record({
        base: fc.constantFrom('annualBudget', 'initialBudget'),
        mode: fc.constantFrom({ kind: 'proportional' }, { kind: 'tiers', tiers: [{ from: 1, share: 1 }] }),
        over100: fc.constantFrom('errorAndCap', 'cap'),
        zeroBudget: fc.constantFrom('ask', 'zeroPoints'),
      }),
      quantity: fc.record({
        below: fc.oneof(
          fc.constant({ kind: 'proportional' }),
          share.map((from) => ({ kind: 'passMark', from })),
        ),
        reverse: fc.constantFrom('ratio', 'linear'),
        overThreshold: fc.integer({ min: 100, max: 300 }).map((percent) => percent / 100),
        overSigns: fc.constantFrom('atLeastAndChange', 'all'),
        overAction: fc.oneof(
          fc.constantFrom({ kind: 'ask' }, { kind: 'require' }, { kind: 'nothing' }),
          share.map((reduced) => ({ kind: 'reduce', share: reduced })),
          fc.nat(20).map((points) => ({ kind: 'deduct', points })),
        ),
      }),
      tolerance: share,
      notApplicable: fc.constantFrom('ask', 'rescale'),
    });
    fc.assert(
      fc.property(anyPolicy, fc.constantFrom(...PRESETS), (parameters, preset) => {
        const policy = { ...preset, ...parameters };
        expect(parsePolicy(JSON.parse(JSON.stringify(policy)))).toEqual({ kind: 'policy', policy });
      }),
    );
  });

  it('takes everything it is not told from the default', () => {
    expect(parsePolicy({ name: '我县', tolerance: 0.1, rounding: { row: 1 } })).toEqual({
      kind: 'policy',
      policy: { ...DEFAULT_POLICY, name: '我县', tolerance: 0.1, rounding: { row: 1, total: 2 } },
    });
  });

  it('takes it from the preset it names', () => {
    expect(parsePolicy({ name: '我县', base: '湖北', notApplicable: 'rescale' })).toEqual({
      kind: 'policy',
      policy: { ...(findPreset('湖北') ?? DEFAULT_POLICY), name: '我县', notApplicable: 'rescale' },
    });
  });

  it('reads every kind of rule', () => {
    const quantity = {
      below: { kind: 'passMark', from: 0.6 },
      overAction: { kind: 'deduct', points: 2 },
    };
    const total = { capByExecution: [{ below: 0.5, total: 59 }] };
    const reading = parsePolicy({ name: '我县', quantity, total });
    expect(reading).toMatchObject({ kind: 'policy', policy: { quantity, total } });
  });

  it.each<{ json: unknown; problems: readonly string[] }>([
    { json: null, problems: ['评分办法应为一组参数'] },
    { json: [], problems: ['评分办法应为一组参数'] },
    { json: {}, problems: ['参数“name”须填写'] },
    { json: { name: '' }, problems: ['参数“name”应为不为空的文字，现为“”'] },
    { json: { name: 'x', base: '火星' }, problems: ['参数“base”应为一个内置评分办法的名称'] },
    { json: { name: 'x', toleranz: 1 }, problems: ['无法识别参数“toleranz”'] },
    { json: { name: 'x', quantity: { revers: 'ratio' } }, problems: ['无法识别参数“quantity.revers”'] },
    {
      json: { name: 'x', tolerance: '0.1', rounding: { row: -1 } },
      problems: [
        '参数“rounding.row”应为0至4之间的整数，现为“-1”',
        '参数“tolerance”应为0至10之间的数，现为“0.1”',
      ],
    },
    {
      json: { name: 'x', quality: { bands: { met: 0.6, partly: 0.8 } } },
      problems: ['参数“quality.bands”应为达成下限大于部分达成下限的一组参数，现为“{"met":0.6,"partly":0.8}”'],
    },
    {
      json: { name: 'x', rating: { bounds: [60, 80, 90] } },
      problems: ['参数“rating.bounds”应为由高到低的三个分数，现为“[60,80,90]”'],
    },
    {
      json: { name: 'x', rating: { labels: ['优', '优', '中', '差'] } },
      problems: ['参数“rating.labels”应为由高到低的四个不同名称，现为“["优","优","中","差"]”'],
    },
    {
      json: { name: 'x', execution: { mode: { kind: 'tiers', tiers: [] } } },
      problems: ['参数“execution.mode.tiers”应为由高到低的执行率分档，现为“[]”'],
    },
    {
      json: {
        name: 'x',
        total: {
          capByExecution: [
            { below: 0.5, total: 59 },
            { below: 0.5, total: 69 },
          ],
        },
      },
      problems: ['参数“total.capByExecution”应为由低到高的执行率封顶，现为一个列表'],
    },
    {
      json: { name: 'x', execution: { mode: { kind: 'proportional', tiers: [] } } },
      problems: ['无法识别参数“execution.mode.tiers”'],
    },
  ])('refuses $json', ({ json, problems }) => {
    expect(parsePolicy(json)).toEqual({ kind: 'invalid', problems });
  });

  it('is not fooled by a key every object inherits', () => {
    expect(parsePolicy(JSON.parse('{"name":"x","__proto__":{"tolerance":1},"toString":1}'))).toEqual({
      kind: 'invalid',
      problems: ['无法识别参数“__proto__”', '无法识别参数“toString”'],
    });
  });

  it('has an answer for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('execution', 'quality', 'rating', 'total'), (json, key) => {
        expect(parsePolicy(json).kind).toMatch(/^(?:policy|invalid)$/u);
        expect(parsePolicy({ name: 'x', [key]: json }).kind).toMatch(/^(?:policy|invalid)$/u);
      }),
    );
  });
});
