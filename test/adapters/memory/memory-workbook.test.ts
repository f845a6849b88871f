import { MemoryWorkbook } from '../../../src/adapters/memory/memory-workbook';
import type { Cell, SheetSnapshot } from '../../../src/core/sheet/sheet-snapshot';
import type { CellWrite } from '../../../src/core/writing/write-plan';
import { countedAreas } from '../counted-areas';
import { describeDrawingContract } from '../drawing-contract';
import { describeFillingContract } from '../filling-contract';
import { describeMarkingContract } from '../marking-contract';
import { describeWorkbookContract, snapshotOfContractSheet } from '../workbook-contract';
import type { ContractSheet } from '../workbook-contract';
import { describeWritingContract } from '../writing-contract';
import { liveDouble } from '../../taskpane/live-double';
import type { LiveDouble } from '../../taskpane/live-double';

describeWorkbookContract('MemoryWorkbook', (sheets) =>
  Promise.resolve(new MemoryWorkbook(sheets.map(snapshotOfContractSheet))),
);

describeDrawingContract('MemoryWorkbook', (sheets) =>
  Promise.resolve(new MemoryWorkbook(sheets.map(snapshotOfContractSheet))),
);

/** With marks and memory, as the tests of the pane have it. */
const openDouble = (sheets: readonly ContractSheet[]): Promise<LiveDouble> =>
  Promise.resolve(liveDouble(new MemoryWorkbook(sheets.map(snapshotOfContractSheet))));

describeMarkingContract('MemoryWorkbook behind the pane', openDouble);
describeWritingContract('MemoryWorkbook behind the pane', openDouble);
describeFillingContract('MemoryWorkbook', openDouble);

const CELL: Cell = { value: null, error: '#DIV/0!', formula: null, numberFormat: '0.00', locked: false };

const SHEET: SheetSnapshot = {
  name: '自评表',
  visibility: 'visible',
  isProtected: true,
  dateSystem: 1900,
  rows: new Map([[2, new Map([[2, CELL]])]]),
  mergedAreas: [],
};

const write = (row: number, column: number, from: CellWrite['from'], to: CellWrite['to']): CellWrite => ({
  at: { row, column },
  from,
  to,
});

const overError = (to: CellWrite['to']): CellWrite => ({ ...write(2, 2, null, to), fromError: '#DIV/0!' });

async function sheetAfter(...writes: readonly CellWrite[]): Promise<SheetSnapshot | undefined> {
  const workbook = new MemoryWorkbook([{ ...SHEET, isProtected: false }]);
  expect(await workbook.apply([{ sheet: SHEET.name, writes }])).toEqual({ kind: 'applied' });
  return (await workbook.readSheets()).sheets[0];
}

describe('MemoryWorkbook', () => {
  it('keeps rows and cells in order', async () => {
    const after = await sheetAfter(write(2, 3, null, 'x'), write(1, 1, null, 2), write(2, 1, null, 3));
    expect([...(after?.rows.keys() ?? [])]).toEqual([1, 2]);
    expect([...(after?.rows.get(2)?.keys() ?? [])]).toEqual([1, 2, 3]);
  });

  it('keeps the format of a cell and takes away its error', async () => {
    const after = await sheetAfter(overError(1.5));
    expect(after?.rows.get(2)?.get(2)).toEqual({ ...CELL, value: 1.5, error: null });
  });

  it('writes one cell twice when the second write knows of the first', async () => {
    const after = await sheetAfter(overError(2), write(2, 2, 2, 3));
    expect(after?.rows.get(2)?.get(2)?.value).toBe(3);
  });

  it('refuses an empty cell of a protected sheet, which is locked', async () => {
    const workbook = new MemoryWorkbook([SHEET]);
    expect(await workbook.apply([{ sheet: SHEET.name, writes: [write(9, 9, null, 1)] }])).toEqual({
      kind: 'protected',
      cells: [{ sheet: SHEET.name, at: { row: 9, column: 9 } }],
    });
  });

  it('leaves the snapshots it was made from alone', async () => {
    const before = structuredClone(SHEET);
    await sheetAfter(overError(9));
    expect(SHEET).toEqual(before);
  });

  it('does not look at every merged area for every write', async () => {
    const count = 2_000;
    const { areas, looks } = countedAreas(count);
    const workbook = new MemoryWorkbook([
      { ...SHEET, isProtected: false, rows: new Map(), mergedAreas: areas },
    ]);
    const writes = areas.map((_, index) => write(index + 1, 1, null, index));
    expect(await workbook.apply([{ sheet: SHEET.name, writes }])).toEqual({ kind: 'applied' });
    expect(looks()).toBeLessThan(100 * count);
  });
});
