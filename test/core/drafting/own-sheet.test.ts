import { findOwnSheet, isOwnSheet, OWN_SHEET_NOTE } from '../../../src/core/drafting/own-sheet';
import type { SheetSnapshot } from '../../../src/core/sheet/sheet-snapshot';
import { snapshotOf } from '../../forms/load-grid';

const ours = (sheet: string): SheetSnapshot =>
  snapshotOf({ sheet, cells: { A1: '标题', A2: OWN_SHEET_NOTE } });
const users = (sheet: string): SheetSnapshot => snapshotOf({ sheet, cells: { A1: '汇总', A2: '各项目' } });

describe('findOwnSheet', () => {
  it.each([
    { what: 'none in a workbook without it', sheets: [users('自评表')], found: null },
    { what: 'ours', sheets: [users('自评表'), ours('自评汇总')], found: '自评汇总' },
    { what: 'none beside a sheet of the user’s of that name', sheets: [users('自评汇总')], found: null },
    {
      what: 'ours behind a sheet of the user’s of that name',
      sheets: [users('自评汇总'), ours('自评汇总 (2)')],
      found: '自评汇总 (2)',
    },
    { what: 'none in place of a renamed one', sheets: [ours('2025年汇总')], found: null },
    {
      what: 'none in place of a copy kept for the records',
      sheets: [ours('自评汇总 (2)')],
      found: null,
    },
    {
      what: 'none where the note has moved',
      sheets: [snapshotOf({ sheet: '自评汇总', cells: { A3: OWN_SHEET_NOTE } })],
      found: null,
    },
  ])('finds $what', ({ sheets, found }) => {
    expect(findOwnSheet(sheets, '自评汇总')).toBe(found);
  });

  it('takes names in capitals for the same', () => {
    expect(findOwnSheet([users('SUMMARY'), ours('Summary (2)')], 'summary')).toBe('Summary (2)');
  });
});

describe('isOwnSheet', () => {
  it('goes by the note', () => {
    expect([ours('随便'), users('自评汇总')].map(isOwnSheet)).toEqual([true, false]);
  });
});
