import { unitUnclear } from '../../../src/core/checks/unit-unclear';
import { testCheck } from './check-table';

testCheck('unitUnclear', unitUnclear, {
  reject: [
    {
      because: 'a target without a clear unit, at the target',
      form: { rows: [{ target: '≥243%', basis: 'none', outcome: 'undecidable', notes: ['unitUnclear'] }] },
      hits: [{ at: 'E13', params: { indicator: '指标1', target: '≥243%', actual: '10家' } }],
    },
    {
      because: 'each row that says so',
      form: {
        rows: [
          { outcome: 'undecidable', notes: ['unitUnclear'] },
          {},
          { name: undefined, target: '若干', actual: '一批', outcome: 'undecidable', notes: ['unitUnclear'] },
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
    { because: 'a row with another note', form: { rows: [{ notes: ['unitMismatch'] }] } },
  ],
});
