import { defineCheck } from '../../../src/core/checks/check';
import { buildScoredForm } from './scored-form-builder';

const check = defineCheck({
  code: 'made-up',
  severity: 'warning',
  requires: '须有内容',
  message: ({ text }: { text: string }) => `无法识别“${text}”`,
  advice: ({ text }) => `改写“${text}”`,
  run: () => [
    { at: { row: 1, column: 2 }, params: { text: '上\r\n 下' } },
    { at: null, params: { text: '空' }, severity: 'hint' },
  ],
});

describe('defineCheck', () => {
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
