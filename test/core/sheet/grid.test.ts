import fc from 'fast-check';
import type { CellArea } from '../../../src/core/sheet/cell-address';
import { isInside, parseAddress, parseArea, printAddress } from '../../../src/core/sheet/cell-address';
import { anchorOf, filledCells, gridOf, placedCell } from '../../../src/core/sheet/grid';
import { snapshotOf } from '../../forms/load-grid';

const at = (address: string) => parseAddress(address) ?? { row: 0, column: 0 };

describe('gridOf', () => {
  const mergedGrid = () =>
    gridOf(
      snapshotOf({
        cells: { A3: '项目名称', B3: '盖住的', D3: '养护', A5: '资金', A6: '也盖住', D5: ' ', E9: 1 },
        merges: ['A3:C3', 'A5:C9', 'L1:XFD1048576', 'D1:D2'],
      }),
    );

  it.each([
    { cell: 'C3', anchor: 'A3', because: 'the area covers one row' },
    { cell: 'B7', anchor: 'A5', because: 'the area covers several rows' },
    { cell: 'D3', anchor: 'D3', because: 'it is not merged' },
    { cell: 'D2', anchor: 'D1', because: 'the area lies above the rows that hold cells' },
    { cell: 'ZZ100000', anchor: 'L1', because: 'an area may reach to the end of the sheet' },
    { cell: 'K5', anchor: 'K5', because: 'it lies just outside' },
  ])('leads $cell to $anchor: $because', ({ cell, anchor }) => {
    expect(printAddress(anchorOf(mergedGrid(), at(cell)))).toBe(anchor);
  });

  it('shows what the anchor holds', () => {
    expect(placedCell(mergedGrid(), at('C3'))).toMatchObject({
      at: { row: 3, column: 1 },
      cell: { value: '项目名称' },
    });
  });

  it('leaves out blank cells and what hides under a merged area', () => {
    expect(filledCells(mergedGrid(), 3).map(({ cell }) => cell.value)).toEqual(['项目名称', '养护']);
    expect(filledCells(mergedGrid(), 5).map(({ cell }) => cell.value)).toEqual(['资金']);
    expect(filledCells(mergedGrid(), 6)).toEqual([]);
  });

  it('finds the same area as a search through all of them', () => {
    const tiles = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), {
      selector: ([row, column]) => `${row}/${column}`,
    });
    const size = fc.integer({ min: 1, max: 4 });
    const probe = fc.record({
      row: fc.integer({ min: 1, max: 30 }),
      column: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(tiles, size, size, probe, (corners, height, width, cell) => {
        const mergedAreas: CellArea[] = corners.map(([row, column]) => ({
          top: row * 5 + 1,
          left: column * 5 + 1,
          bottom: row * 5 + height,
          right: column * 5 + width,
        }));
        const found = gridOf({ ...snapshotOf({ cells: {} }), mergedAreas }).areaAt(cell);
        const alone = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
        expect(found).toEqual(mergedAreas.find((area) => isInside(cell, area)) ?? alone);
      }),
    );
  });

  it('lists rows in order, whatever order they came in', () => {
    const { rows, ...sheet } = snapshotOf({ cells: { A2: 1, A10: 2, A1: 3 } });
    const shuffled = new Map([...rows].reverse());
    expect(gridOf({ ...sheet, rows: shuffled }).rows).toEqual([1, 2, 10]);
  });

  it('finds areas side by side, whatever order they came in', () => {
    const grid = gridOf(snapshotOf({ cells: {}, merges: ['E1:F2', 'C1:D2', 'A1:B2'] }));
    expect(['B2', 'D2', 'F2', 'G2'].map((cell) => printAddress(anchorOf(grid, at(cell))))).toEqual([
      'A1',
      'C1',
      'E1',
      'G2',
    ]);
  });

  it('sees a formula and an error where no value is', () => {
    const grid = gridOf(
      snapshotOf({
        cells: { A1: { value: null, formula: '=B1' }, B1: { value: null, error: '#REF!' }, C1: null },
      }),
    );
    expect(filledCells(grid, 1).map((cell) => printAddress(cell.at))).toEqual(['A1', 'B1']);
  });

  it('reads an area the way it is written', () => {
    expect(gridOf(snapshotOf({ cells: {}, merges: ['B2:C4'] })).areaAt(at('C4'))).toEqual(parseArea('B2:C4'));
  });
});
