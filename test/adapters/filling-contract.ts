import fc from 'fast-check';
import { insertBlankForm } from '../../src/app/draw-sheets';
import type { SheetDrawer } from '../../src/app/sheet-drawer';
import type { Workbook } from '../../src/app/workbook';
import { draftBlankForm } from '../../src/core/drafting/draft-blank-form';
import type { FormLayout } from '../../src/core/drafting/form-layout';
import { LAYOUTS } from '../../src/core/drafting/layouts/layouts';
import type { SheetDraft } from '../../src/core/drafting/sheet-draft';
import type { Indicator, IndicatorColumn } from '../../src/core/form/form';
import { readSheet } from '../../src/core/form/read-form';
import { readMaxScore } from '../../src/core/form/read-points';
import { toNumber } from '../../src/core/number/decimal';
import type { CellWrite } from '../../src/core/writing/write-plan';
import { REQUEST } from '../core/drafting/draft-builders';
import type { ContractSheet } from './workbook-contract';

interface FilledRow {
  readonly thirdLevel: string;
  readonly target: string;
  readonly actualValue: string;
  readonly maxScore: number;
  readonly explanation: string;
}

const sentence = fc.constantFrom('=1+1', '+按期完成', '-2', '@群众', '材料涨价，\n工期顺延', '“完成”&<全部>');

const filledRows: fc.Arbitrary<readonly FilledRow[]> = fc.array(
  fc.record({
    thirdLevel: fc.integer({ min: 1, max: 99 }).map((number) => `养护里程${String(number)}`),
    target: fc.integer({ min: 1, max: 9999 }).map((bound) => `≥${String(bound)}公里`),
    actualValue: fc.oneof(
      fc.integer({ min: 0, max: 9999 }).map((figure) => `${String(figure)}公里`),
      sentence,
    ),
    maxScore: fc.integer({ min: 1, max: 400 }).map((tenths) => tenths / 10),
    explanation: sentence,
  }),
  { minLength: 1, maxLength: 8 },
);

const firstRowOf = ({ cells }: SheetDraft): number =>
  (cells.find(({ value }) => value === '三级指标')?.area.top ?? 0) + 1;

/** What a person types into the rows of a new form, one below the other. */
const writesOf = (
  { indicators }: FormLayout,
  first: number,
  rows: readonly FilledRow[],
): readonly CellWrite[] =>
  rows.flatMap((row, index) =>
    indicators.columns.flatMap(({ column, span: [left] }) => {
      const typed: Partial<Record<IndicatorColumn, string | number>> = { ...row };
      const to = typed[column];
      return to === undefined ? [] : [{ at: { row: first + index, column: left }, from: null, to }];
    }),
  );

/** What is read of a row, in the words of what was filled in. */
function readBack({ name, target, actual, maxScore, explanation }: Indicator): Partial<FilledRow> {
  const points = readMaxScore(maxScore);
  return {
    thirdLevel: name.text,
    target: target.text,
    actualValue: actual.text,
    ...(points === null ? {} : { maxScore: toNumber(points) }),
    ...(explanation === null ? {} : { explanation: explanation.text }),
  };
}

/** A new form that is filled in is read as it was filled in, whatever the workbook is. */
export function describeFillingContract(
  name: string,
  open: (sheets: readonly ContractSheet[]) => Promise<Workbook & SheetDrawer>,
): void {
  describe(`a new form in ${name}`, () => {
    it.each(LAYOUTS)('is read as it was filled in: $name', async (layout) => {
      const request = { ...REQUEST, layout: layout.name };
      const columns = new Set<string>(layout.indicators.columns.map(({ column }) => column));
      await fc.assert(
        fc.asyncProperty(filledRows, async (rows) => {
          const workbook = await open([{ name: '说明', cells: { A1: '我的说明' } }]);
          const inserted = await insertBlankForm(workbook, request);
          if (inserted.kind !== 'drawn') throw new Error(inserted.kind);
          const writes = writesOf(layout, firstRowOf(draftBlankForm(request)), rows);
          expect(await workbook.apply([{ sheet: inserted.sheet, writes }])).toMatchObject({
            kind: 'applied',
          });
          const reading = await workbook.readSheets();
          const sheet = 'kind' in reading ? undefined : reading.sheets[1];
          const forms = sheet === undefined ? [] : readSheet(sheet).forms;
          expect(forms.map(({ indicators }) => indicators.map(readBack))).toEqual([
            rows.map((row) =>
              Object.fromEntries(Object.entries(row).filter(([column]) => columns.has(column))),
            ),
          ]);
        }),
        { numRuns: 4 },
      );
    });
  });
}
