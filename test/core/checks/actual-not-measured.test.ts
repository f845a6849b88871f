import { actualNotMeasured } from '../../../src/core/checks/actual-not-measured';
import { testCheck } from './check-table';

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
