import { defineCheck } from '../../../src/core/checks/check';
import { growthOf } from '../../growth';
import { buildScoredForm } from './scored-form-builder';

const check = defineCheck({
  code: 'made-up',
  severity: 'warning',
  message: ({ text }: { text: string }) => `无法识别“${text}”`,
  advice: ({ text }) => `改写“${text}”`,
  run: () => [
    { at: { row: 1, column: 2 }, params: { text: '上\r\n 下' } },
    { at: null, params: { text: '空' }, severity: 'hint' },
  ],
});

const quoting = (text: string): string => {
  const quoted = defineCheck({
    code: 'made-up',
    severity: 'warning',
    message: (params: { text: string }) => `无法识别“${params.text}”`,
    advice: () => '',
    run: () => [{ at: null, params: { text } }],
  });
  return quoted.run(buildScoredForm({}))[0]?.message ?? '';
};

describe('defineCheck', () => {
  it.each([
    { because: 'short words', text: '长'.repeat(60), quoted: '长'.repeat(60) },
    { because: 'long words', text: '长'.repeat(61), quoted: `${'长'.repeat(60)}…` },
    { because: 'a character of two halves', text: `a${'𠮷'.repeat(40)}`, quoted: `a${'𠮷'.repeat(29)}…` },
    { because: 'lines', text: '上 \r\n\n 下', quoted: '上 下' },
  ])('quotes $because', ({ text, quoted }) => {
    expect(quoting(text)).toBe(`无法识别“${quoted}”`);
  });

  it('finds the end of a long line of blanks in proportion to its length', () => {
    const quoteBlanks = (count: number) => () => quoting(`a${' '.repeat(count)}b`);
    expect(growthOf(quoteBlanks(3_000), quoteBlanks(30_000))).toBeLessThan(50);
  });

  it('turns hits into findings whose sentences stand on one line', () => {
    expect(check.run(buildScoredForm({}))).toEqual([
      {
        code: 'made-up',
        severity: 'warning',
        at: { row: 1, column: 2 },
        params: { text: '上\r\n 下' },
        message: '无法识别“上 下”',
        advice: '改写“上 下”',
      },
      {
        code: 'made-up',
        severity: 'hint',
        at: null,
        params: { text: '空' },
        message: '无法识别“空”',
        advice: '改写“空”',
      },
    ]);
  });
});
