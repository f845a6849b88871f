import fc from 'fast-check';
import { DEFAULT_POLICY, POLICY_PARAMETERS, PRESETS } from '../../src/core/index';
import type { PolicyParameter, ScoringPolicy } from '../../src/core/index';
import { POLICY_VALUES } from '../../src/core/scoring/policy-parameter';
import { readTexts, textsOf, variantOf } from '../../src/taskpane/parameter-form';
import { PARAMETER_FORMS } from '../../src/taskpane/parameter-forms.zh-cn';
import { isWhole } from '../../src/taskpane/policy-draft';

const read = (parameter: PolicyParameter, kind: string, texts: readonly string[]) =>
  readTexts(PARAMETER_FORMS[parameter], { kind, texts }, DEFAULT_POLICY);

function valueOf(parameter: PolicyParameter, kind: string, texts: readonly string[]): unknown {
  const reading = read(parameter, kind, texts);
  return reading.kind === 'policy' ? POLICY_VALUES[parameter](reading.policy) : reading.message;
}

describe('PARAMETER_FORMS', () => {
  it.each(PRESETS)('show $name in fields and read it back', (policy) => {
    const other: ScoringPolicy = { ...DEFAULT_POLICY, name: policy.name };
    const read = POLICY_PARAMETERS.reduce((base, parameter) => {
      const form = PARAMETER_FORMS[parameter];
      const reading = readTexts(form, textsOf(form, policy), base);
      return reading.kind === 'policy' ? reading.policy : base;
    }, other);
    expect(read).toEqual(policy);
  });

  it('read back any share as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        const share = Number(`${String(hundredths)}e-4`);
        const policy: ScoringPolicy = {
          ...DEFAULT_POLICY,
          quantity: { ...DEFAULT_POLICY.quantity, overAction: { kind: 'reduce', share } },
        };
        const form = PARAMETER_FORMS['quantity.overAction'];
        expect(readTexts(form, textsOf(form, policy), DEFAULT_POLICY)).toEqual({ kind: 'policy', policy });
      }),
    );
  });

  it.each(POLICY_PARAMETERS)('offer for %s only ways that a file may hold', (parameter) => {
    const form = PARAMETER_FORMS[parameter];
    for (const { kind, initial } of form.variants) {
      const texts = initial ?? (kind === '' ? textsOf(form, DEFAULT_POLICY).texts : []);
      const reading = readTexts(form, { kind, texts }, DEFAULT_POLICY);
      expect(reading.kind).toBe('policy');
      if (reading.kind !== 'policy') continue;
      expect(isWhole(reading.policy)).toBe(true);
      expect(variantOf(form, textsOf(form, reading.policy).kind).kind).toBe(kind);
    }
  });

  it.each<{ parameter: PolicyParameter; kind?: string; texts: readonly string[]; value: unknown }>([
    { parameter: 'quantity.overThreshold', texts: ['120'], value: 1.2 },
    { parameter: 'quantity.overThreshold', texts: [' １５０％ '], value: 1.5 },
    { parameter: 'quality.bands', texts: ['80', '50'], value: { met: 0.8, partly: 0.5 } },
    { parameter: 'maxScore.execution', texts: ['20 分'], value: 20 },
    { parameter: 'explanation.fillers', texts: ['无、/，空  0'], value: ['无', '/', '空', '0'] },
    { parameter: 'explanation.maxLength', kind: 'limit', texts: ['100字'], value: 100 },
    {
      parameter: 'execution.mode',
      kind: 'tiers',
      texts: ['100', '100', '60', '50'],
      value: {
        kind: 'tiers',
        tiers: [
          { from: 1, share: 1 },
          { from: 0.6, share: 0.5 },
        ],
      },
    },
    { parameter: 'rating.labels', texts: ['甲', '乙', '丙', '丁'], value: ['甲', '乙', '丙', '丁'] },
  ])('read $texts for $parameter', ({ parameter, kind = '', texts, value }) => {
    expect(valueOf(parameter, kind, texts)).toEqual(value);
  });

  it.each<{ parameter: PolicyParameter; kind?: string; texts: readonly string[]; message: string }>([
    {
      parameter: 'quantity.overThreshold',
      texts: ['很多'],
      message: '超额完成的界限须填写100%至10000%之间的数',
    },
    {
      parameter: 'quantity.overThreshold',
      texts: ['99'],
      message: '超额完成的界限须填写100%至10000%之间的数',
    },
    {
      parameter: 'maxScore.execution',
      texts: ['-1'],
      message: '预算执行率分值须填写0至1000之间的数',
    },
    { parameter: 'maxScore.execution', texts: [''], message: '预算执行率分值须填写0至1000之间的数' },
    { parameter: 'rounding.row', texts: ['1.5'], message: '小数位数须填写0至4之间的整数' },
    {
      parameter: 'explanation.executionBelow',
      kind: 'ask',
      texts: ['101'],
      message: '须说明原因的执行率界限须填写0至100%之间的数',
    },
    {
      parameter: 'execution.mode',
      kind: 'tiers',
      texts: ['100', '很多'],
      message: '各档得分占分值的比例须填写0至100%之间的数',
    },
    { parameter: 'rating.labels', texts: ['甲', ' ', '丙', '丁'], message: '第二等的名称须填写' },
    { parameter: 'rating.labels', texts: ['甲', '甲', '丙', '丁'], message: '四个等级的名称应各不相同' },
    { parameter: 'rating.bounds', texts: ['80', '90', '60'], message: '各等的下限应由高到低' },
    { parameter: 'quality.bands', texts: ['60', '80'], message: '部分达成的下限应小于达成的下限' },
    {
      parameter: 'execution.mode',
      kind: 'tiers',
      texts: ['60', '50', '100', '100'],
      message: '各档的执行率应由高到低',
    },
    { parameter: 'execution.mode', kind: 'tiers', texts: [], message: '“按执行率分档”须填写至少一档' },
    {
      parameter: 'total.capByExecution',
      kind: 'caps',
      texts: ['60', '69', '50', '59'],
      message: '各档的执行率应由低到高',
    },
  ])('say of $texts for $parameter what is wrong', ({ parameter, kind = '', texts, message }) => {
    expect(valueOf(parameter, kind, texts)).toBe(message);
  });

  it('come to a policy or a sentence, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...POLICY_PARAMETERS),
        fc.array(fc.string(), { maxLength: 6 }),
        fc.nat(5),
        (parameter, texts, at) => {
          const { variants } = PARAMETER_FORMS[parameter];
          const variant = variants[at % variants.length];
          const length =
            variant?.isLadder === true ? texts.length - (texts.length % 2) : variant?.fields.length;
          const typed = Array.from({ length: length ?? 0 }, (_, index) => texts[index] ?? '');
          const reading = read(parameter, variant?.kind ?? '', typed);
          expect(reading.kind === 'policy' ? isWhole(reading.policy) : reading.message !== '').toBe(true);
        },
      ),
    );
  });
});
