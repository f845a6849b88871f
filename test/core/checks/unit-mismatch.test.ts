import { unitMismatch } from '../../../src/core/checks/unit-mismatch';
import { testCheck } from './check-table';

testCheck('unitMismatch', unitMismatch, {
  reject: [
    {
      because: 'each row that says so',
      form: {
        rows: [
          { outcome: 'undecidable', notes: ['unitMismatch'] },
          {},
          {
            name: undefined,
            target: '若干',
            actual: '一批',
            outcome: 'undecidable',
            notes: ['unitMismatch'],
          },
        ],
      },
      hits: [
        { at: 'F13', params: { indicator: '指标1', target: '≥10家', actual: '10家', isCompared: false } },
        { at: 'F15', params: { indicator: '第15行', target: '若干', actual: '一批', isCompared: false } },
      ],
    },
    {
      because: 'nouns that were compared all the same',
      form: { rows: [{ actual: '10户', notes: ['unitMismatch'] }] },
      hits: [
        { at: 'F13', params: { indicator: '指标1', target: '≥10家', actual: '10户', isCompared: true } },
      ],
    },
  ],
  accept: [
    { because: 'a row that was read', form: { rows: [{}] } },
    { because: 'a row with another note', form: { rows: [{ notes: ['unitUnclear'] }] } },
  ],
});
