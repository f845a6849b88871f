import { severalTargets } from '../../../src/core/checks/several-targets';
import { testCheck } from './check-table';

testCheck('severalTargets', severalTargets, {
  reject: [
    {
      because: 'each row that says so',
      form: {
        rows: [
          { outcome: 'undecidable', notes: ['severalTargets'] },
          {},
          {
            name: undefined,
            target: '若干',
            actual: '一批',
            outcome: 'undecidable',
            notes: ['severalTargets'],
          },
        ],
      },
      hits: [
        { at: 'E13', params: { indicator: '指标1', target: '≥10家', actual: '10家' } },
        { at: 'E15', params: { indicator: '第15行', target: '若干', actual: '一批' } },
      ],
    },
  ],
  accept: [
    { because: 'a row that was read', form: { rows: [{}] } },
    { because: 'a row with another note', form: { rows: [{ notes: ['unitUnclear'] }] } },
  ],
});
