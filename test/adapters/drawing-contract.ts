import { refreshSheet } from '../../src/app/draw-sheets';
import type { SheetDrawer } from '../../src/app/sheet-drawer';
import type { Workbook } from '../../src/app/workbook';
import { BOXED, BOXED_RATE, TITLE } from '../../src/core/drafting/cell-looks';
import { OWN_SHEET_NOTE } from '../../src/core/drafting/own-sheet';
import type { SheetDraft } from '../../src/core/drafting/sheet-draft';
import { snapshotOfDraft } from '../../src/core/drafting/snapshot-of-draft';
import { parseAddress, parseArea } from '../../src/core/sheet/cell-address';
import type { CellArea } from '../../src/core/sheet/cell-address';
import type { CellValue, SheetSnapshot } from '../../src/core/sheet/sheet-snapshot';
import type { ContractSheet } from './workbook-contract';

type Drawer = Workbook & SheetDrawer;

const areaOf = (text: string): CellArea => {
  const area = parseArea(text);
  if (area === null) throw new Error(`no area: ${text}`);
  return area;
};

/** A draft of boxed cells. */
export const draftOf = (name: string, cells: Readonly<Record<string, CellValue>>): SheetDraft => ({
  name,
  cells: Object.entries(cells).map(([text, value]) => ({ area: areaOf(text), value, look: BOXED })),
  columnWidths: [20, 12.5],
  rowHeights: new Map([[1, 30]]),
  choices: [{ area: areaOf('B3'), words: ['达成', '未达成'], prompt: '可选择' }],
  print: { orientation: 'landscape', repeatedRows: { first: 2, last: 3 }, hasPageNumbers: true },
  frozenRows: 3,
});

export const DRAFT: SheetDraft = {
  ...draftOf('自评汇总', {
    'A2:C2': OWN_SHEET_NOTE,
    A3: '=1+1',
    B3: '+1',
    C3: '-1',
    A4: '@SUM(A1)',
    B4: 0.5,
    C4: true,
    A5: '两行\n<&">文字',
    'B5:C6': null,
  }),
};

const STYLED: SheetDraft = {
  ...DRAFT,
  cells: [
    { area: areaOf('A1:C1'), value: '标题', look: TITLE },
    ...DRAFT.cells,
    { area: areaOf('A7'), value: null, look: BOXED_RATE },
    { area: areaOf('B7'), value: 12.5, look: { ...BOXED, numberFormat: '0.0"万元"' } },
  ],
};

const FORM: ContractSheet = { name: '自评表', cells: { A1: '指标', B1: 5 }, merges: ['A2:B2'] };
const USERS: ContractSheet = { name: '自评汇总', cells: { A1: '我的汇总', A2: '各项目' } };
const LOCKED: ContractSheet = { name: '锁定', cells: { A1: 1 }, protected: true };

async function sheetsOf(workbook: Workbook): Promise<readonly SheetSnapshot[]> {
  const reading = await workbook.readSheets();
  if ('kind' in reading) throw new Error(reading.kind);
  return reading.sheets;
}

/** Cells, merged areas and order of a sheet, whatever else its adapter says of it. */
export const contentOf = ({ name, rows, mergedAreas }: SheetSnapshot): unknown => ({
  name,
  rows: [...rows].map(([row, cells]) => [row, [...cells]]),
  merged: mergedAreas.map((area) => JSON.stringify(area)).sort(),
});

/** What drawing sheets means, whatever the workbook is. */
export function describeDrawingContract(
  name: string,
  open: (sheets: readonly ContractSheet[]) => Promise<Drawer>,
): void {
  describe(`drawing sheets in ${name}`, () => {
    it('adds the sheet as it was drafted, behind the others, which stay', async () => {
      const workbook = await open([FORM, USERS]);
      const before = await sheetsOf(workbook);
      const draft = { ...STYLED, name: '新表' };
      expect(await workbook.addSheet(draft)).toEqual({ kind: 'drawn', sheet: '新表' });
      const after = await sheetsOf(workbook);
      expect(after.slice(0, 2)).toEqual(before);
      expect(after.slice(2).map(contentOf)).toEqual([contentOf(snapshotOfDraft(draft))]);
    });

    it('takes no text for a formula', async () => {
      const workbook = await open([FORM]);
      await workbook.addSheet(DRAFT);
      const [, drawn] = await sheetsOf(workbook);
      const cells = [...(drawn?.rows.values() ?? [])].flatMap((row) => [...row.values()]);
      expect(cells.map(({ formula }) => formula)).toEqual(cells.map(() => null));
      expect(cells.map(({ value }) => value)).toEqual(
        expect.arrayContaining(['=1+1', '+1', '-1', '@SUM(A1)']),
      );
    });

    it('gives a sheet another name where its own is taken', async () => {
      const workbook = await open([FORM, USERS]);
      expect(await workbook.addSheet(DRAFT)).toEqual({ kind: 'drawn', sheet: '自评汇总 (2)' });
      expect(await workbook.addSheet(DRAFT)).toEqual({ kind: 'drawn', sheet: '自评汇总 (3)' });
    });

    it('draws a sheet anew in its place', async () => {
      const workbook = await open([USERS, FORM]);
      const outcome = await workbook.replaceSheet('自评汇总', STYLED);
      expect(outcome).toEqual({ kind: 'drawn', sheet: '自评汇总' });
      const [drawn, other] = await sheetsOf(workbook);
      expect(drawn === undefined ? null : contentOf(drawn)).toEqual(contentOf(snapshotOfDraft(STYLED)));
      expect(other?.name).toBe('自评表');
    });

    it('can be written into what it drew', async () => {
      const workbook = await open([FORM]);
      await workbook.addSheet(DRAFT);
      const at = parseAddress('B5') ?? { row: 1, column: 1 };
      const plan = { sheet: '自评汇总', writes: [{ at, from: null, to: '补充' }] };
      expect(await workbook.apply([plan])).toMatchObject({ kind: 'applied' });
      expect((await sheetsOf(workbook))[1]?.rows.get(5)?.get(2)?.value).toBe('补充');
    });

    it.each([
      { sheet: '没有', problem: { kind: 'sheetMissing', sheet: '没有' } },
      {
        sheet: '锁定',
        problem: { kind: 'protected', cells: [{ sheet: '锁定', at: { row: 1, column: 1 } }] },
      },
    ])('does not draw “$sheet” anew', async ({ sheet, problem }) => {
      const workbook = await open([FORM, LOCKED]);
      const before = await sheetsOf(workbook);
      expect(await workbook.replaceSheet(sheet, DRAFT)).toEqual(problem);
      expect(await sheetsOf(workbook)).toEqual(before);
    });

    it('refreshes the sheet of before and leaves one of the user’s alone', async () => {
      const workbook = await open([USERS, FORM]);
      expect(await refreshSheet(workbook, DRAFT)).toEqual({ kind: 'drawn', sheet: '自评汇总 (2)' });
      const [users] = await sheetsOf(workbook);
      const next = { ...DRAFT, cells: DRAFT.cells.slice(0, 2) };
      expect(await refreshSheet(workbook, next)).toEqual({ kind: 'drawn', sheet: '自评汇总 (2)' });
      const sheets = await sheetsOf(workbook);
      expect(sheets.map((sheet) => sheet.name)).toEqual(['自评汇总', '自评表', '自评汇总 (2)']);
      expect(sheets[0]).toEqual(users);
      expect(sheets.slice(2).map(contentOf)).toEqual([contentOf(snapshotOfDraft(next, '自评汇总 (2)'))]);
    });
  });
}
