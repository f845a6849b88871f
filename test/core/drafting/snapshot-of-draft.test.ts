import { BOXED, BOXED_RATE } from '../../../src/core/drafting/cell-looks';
import type { SheetDraft } from '../../../src/core/drafting/sheet-draft';
import { snapshotOfDraft } from '../../../src/core/drafting/snapshot-of-draft';

const DRAFT: SheetDraft = {
  name: '表',
  cells: [
    { area: { top: 3, left: 2, bottom: 3, right: 2 }, value: '=1+1', look: BOXED },
    { area: { top: 1, left: 1, bottom: 2, right: 4 }, value: '表题', look: BOXED },
    { area: { top: 5, left: 1, bottom: 6, right: 1 }, value: null, look: BOXED },
    { area: { top: 3, left: 1, bottom: 3, right: 1 }, value: null, look: BOXED_RATE },
    { area: { top: 4, left: 1, bottom: 4, right: 1 }, value: null, look: BOXED },
  ],
  columnWidths: [10],
  rowHeights: new Map(),
  choices: [],
  print: { orientation: 'portrait', repeatedRows: null, hasPageNumbers: false },
  frozenRows: 0,
};

describe('snapshotOfDraft', () => {
  it('holds values and formats in order, text never as a formula, and what is merged', () => {
    const { rows, mergedAreas, ...sheet } = snapshotOfDraft(DRAFT, '表 (2)');
    const plain = { value: null, error: null, formula: null, numberFormat: 'General', locked: true };
    expect(sheet).toEqual({ name: '表 (2)', visibility: 'visible', isProtected: false, dateSystem: 1900 });
    expect([...rows].map(([row, cells]) => [row, [...cells]])).toEqual([
      [1, [[1, { ...plain, value: '表题' }]]],
      [
        3,
        [
          [1, { ...plain, numberFormat: '0.00%' }],
          [2, { ...plain, value: '=1+1' }],
        ],
      ],
    ]);
    expect(mergedAreas).toEqual([
      { top: 1, left: 1, bottom: 2, right: 4 },
      { top: 5, left: 1, bottom: 6, right: 1 },
    ]);
  });
});
