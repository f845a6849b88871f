import { actualNotMeasured } from '../../../src/core/checks/actual-not-measured';
import { testCheck } from './check-table';
import { buildScoredForm } from './scored-form-builder';

it.each([
  { actual: '≥266米', advice: '填写实际数量，不照抄年度指标值的符号，也可人工评定得分' },
  { actual: '达90%以上', advice: '填写实际数量，不照抄年度指标值的符号，也可人工评定得分' },
  { actual: '无', advice: '写明实际完成的数量、时间或名次，也可人工评定得分' },
  { actual: '已完成', advice: '写明实际完成的数量、时间或名次，也可人工评定得分' },
])('advises “$advice” for “$actual”', ({ actual, advice }) => {
  const form = { rows: [{ actual, outcome: 'undecidable', notes: ['actualNotMeasured'] }] } as const;
  expect(actualNotMeasured.run(buildScoredForm(form)).map((finding) => finding.advice)).toEqual([advice]);
});

testCheck('actualNotMeasured', actualNotMeasured, {
  reject: [
    {
      because: 'each row that says so',
      form: {
        rows: [
          { outcome: 'undecidable', notes: ['actualNotMeasured'] },
          {},
          {
            name: undefined,
            target: '若干',
            actual: '一批',
            outcome: 'undecidable',
            notes: ['actualNotMeasured'],
          },
        ],
      },
      hits: [
        { at: 'F13', params: { indicator: '指标1', target: '≥10家', actual: '10家' } },
        { at: 'F15', params: { indicator: '第15行', target: '若干', actual: '一批' } },
      ],
    },
  ],
  accept: [
    { because: 'a row that was read', form: { rows: [{}] } },
    { because: 'a row with another note', form: { rows: [{ notes: ['unitUnclear'] }] } },
  ],
});
