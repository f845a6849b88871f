import { isMarkShown } from '../../../src/core/marking/is-mark-shown';
import { snapshotOf } from '../../forms/load-grid';

const SHEET = snapshotOf({
  cells: { A1: '有', B1: '', C1: 0, D1: { value: null, error: '#REF!' }, E1: '无' },
});
const cell = (column: number) => ({ row: 1, column });
const [A1, B1, C1, D1, E1, F9] = [cell(1), cell(2), cell(3), cell(4), cell(5), { row: 9, column: 6 }];

describe('isMarkShown', () => {
  it.each([
    { what: 'an empty cell', kind: 'missing' as const, until: [B1], shows: true },
    { what: 'an absent cell', kind: 'missing' as const, until: [F9], shows: true },
    { what: 'a filled cell', kind: 'missing' as const, until: [A1], shows: false },
    { what: 'a zero', kind: 'missing' as const, until: [C1], shows: false },
    { what: 'a filler that should explain', kind: 'explanation' as const, until: [E1], shows: true },
    {
      what: 'one empty cell among filled ones',
      kind: 'incompleteRow' as const,
      until: [A1, F9],
      shows: true,
    },
    { what: 'filled cells only', kind: 'incompleteRow' as const, until: [A1, C1, E1], shows: false },
    { what: 'an error beside an empty cell', kind: 'incompleteRow' as const, until: [B1, D1], shows: false },
    { what: 'no cell left', kind: 'incompleteRow' as const, until: [], shows: false },
  ])('says $shows of $what', ({ kind, until, shows }) => {
    expect(isMarkShown({ kind, until }, SHEET)).toBe(shows);
  });
});
