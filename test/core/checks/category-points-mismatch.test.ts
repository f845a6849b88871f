import { categoryPointsMismatch } from '../../../src/core/checks/category-points-mismatch';
import { testCheck } from './check-table';

testCheck('categoryPointsMismatch', categoryPointsMismatch, {
  reject: [
    {
      because: 'brackets that say something else',
      form: {
        rows: [{ maxScore: 40 }, { maxScore: 30 }, { maxScore: 30 }],
        printedPoints: [
          { label: '产出指标', at: 'B13', points: 50, rows: [13, 14] },
          { label: '效益指标', at: 'B15', points: 30, rows: [15] },
          { label: '满意度指标', at: 'B16', points: 10, rows: [] },
        ],
      },
      hits: [
        { at: 'B13', params: { label: '产出指标', expected: '70', found: '50' } },
        { at: 'B16', params: { label: '满意度指标', expected: '0', found: '10' } },
      ],
    },
  ],
  accept: [
    {
      because: 'a form in which no indicator is begun',
      form: { rows: [], printedPoints: [{ label: '产出指标', at: 'B13', points: 50, rows: [] }] },
    },
    {
      because: 'brackets that agree',
      form: {
        rows: [{ maxScore: 12.5 }, { maxScore: 37.5 }],
        printedPoints: [{ label: '产出指标', at: 'B13', points: 50, rows: [13, 14] }],
      },
    },
    {
      because: 'a weight that is missing',
      form: {
        rows: [{ maxScore: 40 }, { maxScore: undefined }],
        printedPoints: [{ label: '产出指标', at: 'B13', points: 50, rows: [13, 14] }],
      },
    },
    {
      because: 'a form without weights',
      form: {
        rows: [{ maxScore: null }],
        printedPoints: [{ label: '产出指标', at: 'B13', points: 60, rows: [13] }],
      },
    },
  ],
});
