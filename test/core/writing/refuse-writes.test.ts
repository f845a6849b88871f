import { refuseWrites } from '../../../src/core/writing/refuse-writes';
import type { SheetSnapshot } from '../../../src/core/sheet/sheet-snapshot';
import { snapshotOfContractSheet } from '../../adapters/workbook-contract';

const OPEN = snapshotOfContractSheet({
  name: '自评表',
  cells: { A1: '标题', A2: 5, B2: 9.5, C2: 1 },
  formulas: { B2: '=A2+4.5' },
  merges: ['A1:C1'],
  locked: ['C2'],
});
const CLOSED: SheetSnapshot = { ...OPEN, isProtected: true };

const A2 = { row: 2, column: 1 };
const B1 = { row: 1, column: 2 };
const B2 = { row: 2, column: 2 };
const C2 = { row: 2, column: 3 };
const plan = (...writes: { at: typeof A2; from: string | number | null; to: number }[]) => [
  { sheet: '自评表', writes },
];

describe('refuseWrites', () => {
  it.each([
    { because: 'a plain cell', sheet: OPEN, plans: plan({ at: A2, from: 5, to: 6 }) },
    { because: 'a locked cell of an open sheet', sheet: OPEN, plans: plan({ at: C2, from: 1, to: 2 }) },
    {
      because: 'an unlocked cell of a protected sheet',
      sheet: CLOSED,
      plans: plan({ at: A2, from: 5, to: 6 }),
    },
    {
      because: 'a second write that knows of the first',
      sheet: OPEN,
      plans: plan({ at: A2, from: 5, to: 6 }, { at: A2, from: 6, to: 7 }),
    },
    { because: 'no plan', sheet: OPEN, plans: [] },
  ])('allows $because', ({ sheet, plans }) => {
    expect(refuseWrites([sheet], plans)).toBeNull();
  });

  it.each([
    { because: 'another value', sheet: OPEN, write: { at: A2, from: 4, to: 6 }, kind: 'drifted' },
    { because: 'a formula', sheet: OPEN, write: { at: B2, from: 9.5, to: 6 }, kind: 'notWritable' },
    { because: 'a covered cell', sheet: OPEN, write: { at: B1, from: null, to: 6 }, kind: 'notWritable' },
    { because: 'a locked cell', sheet: CLOSED, write: { at: C2, from: 1, to: 2 }, kind: 'protected' },
    {
      because: 'an empty cell of a protected sheet, which is locked',
      sheet: CLOSED,
      write: { at: { row: 9, column: 9 }, from: null, to: 1 },
      kind: 'protected',
    },
  ])('refuses $because', ({ sheet, write, kind }) => {
    expect(refuseWrites([sheet], plan(write))).toEqual({ kind, cells: [{ sheet: '自评表', at: write.at }] });
  });

  it('names what taking off the protection would not help before what it would', () => {
    const plans = plan({ at: C2, from: 1, to: 2 }, { at: B2, from: 9.5, to: 1 });
    expect(refuseWrites([CLOSED], plans)).toMatchObject({ kind: 'notWritable' });
  });

  it('names a sheet that is not there', () => {
    expect(refuseWrites([OPEN], [{ sheet: '丙', writes: [] }])).toEqual({
      kind: 'sheetMissing',
      sheet: '丙',
    });
  });
});
