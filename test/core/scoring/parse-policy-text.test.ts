import { parsePolicyText } from '../../../src/core/scoring/parse-policy-text';
import { DEFAULT_POLICY, findPreset, PRESETS } from '../../../src/core/scoring/policies/presets';
import { printPolicy } from '../../../src/core/scoring/print-policy';

describe('parsePolicyText', () => {
  it.each(PRESETS)('reads back the file of $name', (policy) => {
    expect(parsePolicyText(printPolicy(policy))).toEqual({ kind: 'policy', policy });
  });

  it('overlooks the mark that some editors put before a text', () => {
    const policy = { ...(findPreset('湖北') ?? DEFAULT_POLICY), name: '我县' };
    expect(parsePolicyText('\uFEFF{"name":"我县","base":"湖北"}')).toEqual({ kind: 'policy', policy });
  });

  it.each([
    { text: '', because: 'empty' },
    { text: '{"name":"我县",}', because: 'a comma too many' },
    { text: '{“name”:“我县”}', because: 'Chinese quotation marks' },
  ])('says what to look at in “$text” ($because)', ({ text }) => {
    const problems = ['内容不是有效的 JSON，须核对逗号、引号和括号'];
    expect(parsePolicyText(text)).toEqual({ kind: 'invalid', problems });
  });

  it('names every parameter that is wrong', () => {
    expect(parsePolicyText('{"name":"我县","tolerance":"大","rounding":{"row":9}}')).toEqual({
      kind: 'invalid',
      problems: [
        '参数“rounding.row”应为0至4之间的整数，现为“9”',
        '参数“tolerance”应为0至10之间的数，现为“大”',
      ],
    });
  });

  it('does not read what is too long for a policy', () => {
    const text = JSON.stringify({ name: '我'.repeat(200_001) });
    expect(parsePolicyText(text)).toEqual({
      kind: 'invalid',
      problems: ['内容的长度超出范围，上限200000字'],
    });
  });
});
