import fc from 'fast-check';
import { MemoryWorkbook } from '../../src/adapters/memory/memory-workbook';
import { applyPlan } from '../../src/app/apply-plan';
import type { Workbook, WorkbookProblem } from '../../src/app/workbook';
import type { Cell, CellValue, SheetSnapshot } from '../../src/core/sheet/sheet-snapshot';
import type { CellWrite, WritePlan } from '../../src/core/writing/write-plan';

const cell = (value: CellValue): Cell => ({
  value,
  error: null,
  formula: null,
  numberFormat: 'General',
  locked: true,
});

/** One column of values from A1 down. */
const sheetOf = (name: string, values: readonly CellValue[]): SheetSnapshot => ({
  name,
  visibility: 'visible',
  isProtected: false,
  dateSystem: 1900,
  rows: new Map(values.map((value, index) => [index + 1, new Map([[1, cell(value)]])])),
  mergedAreas: [],
});

const write = (row: number, from: CellValue, to: CellValue): CellWrite => ({
  at: { row, column: 1 },
  from,
  to,
});

const valuesOf = async (workbook: Workbook): Promise<readonly (readonly CellValue[])[]> => {
  const reading = await workbook.readSheets();
  if ('kind' in reading) throw new Error(reading.kind);
  return reading.sheets.map(({ rows }) => [...rows.values()].map((row) => row.get(1)?.value ?? null));
};

const plan = (sheet: string, ...writes: readonly CellWrite[]): WritePlan => ({ sheet, writes });

describe('applyPlan', () => {
  it('writes every plan and hands back how to undo it', async () => {
    const workbook = new MemoryWorkbook([sheetOf('甲', [1, 2]), sheetOf('乙', ['良', null])]);
    const outcome = await applyPlan(workbook, [
      plan('甲', write(1, 1, 10)),
      plan('乙', write(1, '良', '优'), write(2, null, 96)),
    ]);
    expect(outcome).toEqual({
      kind: 'applied',
      undo: [plan('乙', write(1, '优', '良'), write(2, 96, null)), plan('甲', write(1, 10, 1))],
    });
    expect(await valuesOf(workbook)).toEqual([
      [10, 2],
      ['优', 96],
    ]);
  });

  it('takes back what it wrote', async () => {
    const value = fc.option(fc.oneof(fc.double({ noNaN: true }), fc.string()));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 8 }), async (pairs) => {
        const before = pairs.map(([from]) => from);
        const workbook = new MemoryWorkbook([sheetOf('甲', before)]);
        const writes = pairs.map(([from, to], index) => write(index + 1, from, to));
        const outcome = await applyPlan(workbook, [plan('甲', ...writes)]);
        expect(await valuesOf(workbook)).toEqual([pairs.map(([, to]) => to)]);
        await applyPlan(workbook, outcome.kind === 'applied' ? outcome.undo : []);
        expect(await valuesOf(workbook)).toEqual([before]);
      }),
      { numRuns: 50 },
    );
  });

  it.each<{ what: string; plans: readonly WritePlan[]; problem: WorkbookProblem }>([
    {
      what: 'a cell changed',
      plans: [plan('甲', write(1, 1, 10), write(2, 3, 4)), plan('乙', write(1, 'x', 'y'))],
      problem: {
        kind: 'drifted',
        cells: [
          { sheet: '甲', at: { row: 2, column: 1 } },
          { sheet: '乙', at: { row: 1, column: 1 } },
        ],
      },
    },
    {
      what: 'a sheet is gone',
      plans: [plan('甲', write(1, 1, 10)), plan('丙', write(1, 1, 2))],
      problem: { kind: 'sheetMissing', sheet: '丙' },
    },
  ])('writes nothing when $what', async ({ plans, problem }) => {
    const workbook = new MemoryWorkbook([sheetOf('甲', [1, 2]), sheetOf('乙', ['良'])]);
    expect(await applyPlan(workbook, plans)).toEqual(problem);
    expect(await valuesOf(workbook)).toEqual([[1, 2], ['良']]);
  });

  it('hands on what the workbook refuses', async () => {
    const locked = new MemoryWorkbook([{ ...sheetOf('甲', [1]), isProtected: true }]);
    expect(await applyPlan(locked, [plan('甲', write(1, 1, 2))])).toEqual({
      kind: 'protected',
      cells: [{ sheet: '甲', at: { row: 1, column: 1 } }],
    });
  });

  it('does not write into a workbook that cannot be read', async () => {
    const problem: WorkbookProblem = { kind: 'sheetMissing', sheet: '甲' };
    const apply = jest.fn();
    const workbook: Workbook = { readSheets: () => Promise.resolve(problem), apply };
    expect(await applyPlan(workbook, [plan('甲', write(1, 1, 2))])).toEqual(problem);
    expect(apply).not.toHaveBeenCalled();
  });
});
