import { cellRightOf, cellUnder, openSheet, ownCellUnder } from '../../../src/core/form/form-sheet';
import { parseAddress, printAddress } from '../../../src/core/sheet/cell-address';
import { placedCell } from '../../../src/core/sheet/grid';
import { snapshotOf } from '../../forms/load-grid';

const openedSheet = () =>
  openSheet(
    snapshotOf({
      cells: { A1: '表', B2: '甲', D2: '丁', E2: '戊', B3: '乙', C4: 5, B5: '丙' },
      merges: ['A1:E1', 'B5:D6'],
    }),
  );

const at = (cell: { readonly at: { readonly row: number; readonly column: number } } | null) =>
  cell === null ? null : printAddress(cell.at);

describe('cellUnder', () => {
  it.each([
    { row: 2, left: 2, right: 4, cell: 'B2', because: 'the leftmost is filled' },
    { row: 2, left: 3, right: 4, cell: 'D2', because: 'the first filled one counts' },
    { row: 2, left: 3, right: 3, cell: 'C2', because: 'the header has one column' },
    { row: 3, left: 3, right: 5, cell: 'C3', because: 'none is filled' },
    { row: 2, left: 3, right: 5, cell: 'D2', because: 'of two the left one' },
    { row: 4, left: 2, right: 3, cell: 'C4', because: 'the last column counts' },
    { row: 2, left: 6, right: 7, cell: 'F2', because: 'what stands left of it does not' },
    { row: 6, left: 3, right: 4, cell: 'B5', because: 'a merged area shows its anchor' },
  ])('is $cell in row $row under columns $left to $right: $because', ({ row, left, right, cell }) => {
    expect(at(cellUnder(openedSheet(), row, { left, right }))).toBe(cell);
  });
});

describe('ownCellUnder', () => {
  it.each([
    { row: 2, left: 2, right: 3, top: 2, cell: 'B2' },
    { row: 6, left: 2, right: 3, top: 5, cell: 'B5' },
    { row: 6, left: 2, right: 3, top: 6, cell: null, because: 'it begins above the table' },
    { row: 6, left: 3, right: 4, top: 5, cell: null, because: 'it begins left of the column' },
    { row: 1, left: 1, right: 1, top: 1, cell: 'A1' },
  ])('is $cell in row $row under column $left from row $top on', ({ row, left, right, top, cell }) => {
    expect(at(ownCellUnder(openedSheet(), row, { left, right }, top))).toBe(cell);
  });

  it('begins in its own row unless more is allowed', () => {
    expect(at(ownCellUnder(openedSheet(), 6, { left: 2, right: 4 }))).toBeNull();
    expect(at(ownCellUnder(openedSheet(), 5, { left: 2, right: 4 }))).toBe('B5');
  });
});

describe('a sheet opened for reading', () => {
  const cell = (address: string) =>
    placedCell(openedSheet().grid, parseAddress(address) ?? { row: 1, column: 1 });

  it('goes from a cell to the next beyond what it covers', () => {
    expect(at(cellRightOf(openedSheet(), cell('B5')))).toBe('E5');
    expect(at(cellRightOf(openedSheet(), cell('B2')))).toBe('C2');
  });

  it('has no label for a number', () => {
    expect(openedSheet().labelOf(cell('C4'))).toBe('');
    expect(openedSheet().labelOf(cell('B2'))).toBe('甲');
  });
});
