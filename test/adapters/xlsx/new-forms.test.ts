import fc from 'fast-check';
import { newXlsx } from '../../../src/adapters/xlsx/xlsx-workbook';
import type { XlsxWorkbook } from '../../../src/adapters/xlsx/xlsx-workbook';
import { LAYOUTS } from '../../../src/core/drafting/layouts/layouts';
import { snapshotOfDraft } from '../../../src/core/drafting/snapshot-of-draft';
import type { CellAddress } from '../../../src/core/sheet/cell-address';
import { cellAt } from '../../../src/core/sheet/sheet-snapshot';
import type { SheetSnapshot } from '../../../src/core/sheet/sheet-snapshot';
import { blankForm, onlyForm, policyOf } from '../../core/drafting/draft-builders';
import { opened, sheetOf } from './opened';

/** Cells and merged areas, the latter in any order. */
const contentOf = ({ name, rows, mergedAreas }: SheetSnapshot): unknown => ({
  name,
  rows: [...rows].map(([row, cells]) => [row, [...cells]]),
  merged: mergedAreas.map((area) => JSON.stringify(area)).sort(),
});

/** Writes what a person would type, as a plan. */
async function typed(
  workbook: XlsxWorkbook,
  values: readonly (readonly [CellAddress, string | number])[],
): Promise<XlsxWorkbook> {
  const sheet = await sheetOf(workbook);
  const writes = values.map(([at, to]) => ({ at, from: cellAt(sheet, at).value, to }));
  expect(await workbook.apply([{ sheet: sheet.name, writes }])).toEqual({ kind: 'applied' });
  return opened(workbook.toBytes());
}

describe.each(LAYOUTS)('a new file in the layout of $name', (layout) => {
  const draft = blankForm(layout, { projectName: '公路养护' });
  const policy = policyOf(layout);
  const first = (draft.cells.find(({ value }) => value === '三级指标')?.area.top ?? 0) + 1;
  const at = (name: string, row: number): CellAddress => ({
    row: first + row,
    column: layout.indicators.columns.find(({ column }) => column === name)?.span[0] ?? 0,
  });

  it('holds what was drafted', async () => {
    const sheet = await sheetOf(opened((await newXlsx([draft])).toBytes()));
    expect(contentOf(sheet)).toEqual(contentOf(snapshotOfDraft(draft)));
  });

  it('takes what is filled in, is scored, and has nothing to write afterwards', async () => {
    const row = fc.record({
      name: fc.constantFrom('=里程', '+座数', '-场次', '@人数', '完好率'),
      target: fc.integer({ min: 1, max: 500 }),
      actual: fc.integer({ min: 0, max: 500 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
        const filled = await typed(
          await newXlsx([draft]),
          rows.flatMap(({ name, target, actual }, index): (readonly [CellAddress, string | number])[] => [
            [at('thirdLevel', index), name],
            [at('target', index), `≥${target}个`],
            [at('actualValue', index), `${actual}个`],
            ...(at('maxScore', index).column === 0 ? [] : [[at('maxScore', index), 10] as const]),
          ]),
        );
        const { form, plan } = onlyForm(await sheetOf(filled), policy);
        expect(
          form.indicators.map(({ name, target, actual }) => [name.text, target.text, actual.text]),
        ).toEqual(rows.map(({ name, target, actual }) => [name, `≥${target}个`, `${actual}个`]));
        expect(await filled.apply([plan])).toEqual({ kind: 'applied' });
        expect(onlyForm(await sheetOf(filled), policy).plan.writes).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
