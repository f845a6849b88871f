import { formulaNotCalculated } from '../../../src/core/checks/formula-not-calculated';
import { testCheck } from './check-table';

testCheck('formulaNotCalculated', formulaNotCalculated, {
  reject: [
    {
      because: 'formulas without a result, wherever the form reads',
      form: {
        projectName: { formula: '=B1' },
        goals: [{ expected: '建成', achieved: { formula: '=B2' } }],
        funds: { annual: 10, executed: 10, rate: { formula: '=G6/F6' }, maxScore: 10, score: 10 },
        rows: [{ actual: { formula: '=B3' }, explanation: { formula: '=B4' } }],
        total: { maxScore: 100, score: { formula: '=SUM(H13:H14)' } },
      },
      hits: [
        { at: 'D3', params: { formula: '=B1' } },
        { at: 'F11', params: { formula: '=B2' } },
        { at: 'F13', params: { formula: '=B3' } },
        { at: 'I13', params: { formula: '=B4' } },
        { at: 'I6', params: { formula: '=G6/F6' } },
        { at: 'H40', params: { formula: '=SUM(H13:H14)' } },
      ],
    },
  ],
  accept: [
    { because: 'a formula with a result', form: { rows: [{ score: { value: 10, formula: '=4+6' } }] } },
    { because: 'an empty text as a result', form: { rows: [{ actual: { value: '', formula: '=B3' } }] } },
    { because: 'an error as a result', form: { rows: [{ score: { error: '#REF!', formula: '=A1' } }] } },
    { because: 'an empty cell', form: { rows: [{ actual: undefined, score: undefined }] } },
  ],
});
