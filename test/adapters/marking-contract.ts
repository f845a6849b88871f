import type { LiveWorkbook } from '../../src/app/live-workbook';
import type { Workbook } from '../../src/app/workbook';
import type { Mark } from '../../src/core/marking/mark';
import { EMPTY_MEMORY } from '../../src/core/memory/workbook-memory';
import type { WorkbookMemory } from '../../src/core/memory/workbook-memory';
import { DEFAULT_POLICY } from '../../src/core/scoring/policies/presets';
import type { ContractSheet } from './workbook-contract';

/** A workbook that can be marked and that remembers. */
export type MarkedWorkbook = Workbook &
  Pick<LiveWorkbook, 'mark' | 'clearMarks' | 'readMemory' | 'writeMemory'>;

const FORM: ContractSheet = { name: '自评表', cells: { A1: '指标', B1: 5, A2: '桥梁' } };
const OTHER: ContractSheet = { name: '参数', cells: { A1: 10 } };

const B2 = { row: 2, column: 2 };
const MARKS: readonly Mark[] = [
  { kind: 'missing', area: { top: 2, left: 2, bottom: 2, right: 2 }, until: [B2] },
  { kind: 'incompleteRow', area: { top: 2, left: 1, bottom: 2, right: 2 }, until: [B2] },
];

const MEMORY: WorkbookMemory = {
  policy: DEFAULT_POLICY,
  sheetPolicies: [{ sheet: '参数', policy: DEFAULT_POLICY }],
  decisions: [
    {
      sheet: '自评表',
      project: '',
      indicator: '桥梁',
      occurrence: 0,
      outcome: 'met',
      points: null,
      isScoreLocked: true,
    },
  ],
};

async function memoryOf(workbook: MarkedWorkbook): Promise<WorkbookMemory> {
  const reading = await workbook.readMemory();
  if (reading.kind !== 'memory') throw new Error(reading.kind);
  return reading.memory;
}

/** What the port promises about marks and memory, whichever workbook is behind it. */
export function describeMarkingContract(
  name: string,
  open: (sheets: readonly ContractSheet[]) => Promise<MarkedWorkbook>,
): void {
  describe(`${name} as a workbook with marks and memory`, () => {
    it('is marked and cleared without a change to its cells', async () => {
      const workbook = await open([FORM, OTHER]);
      const before = await workbook.readSheets();
      expect(await workbook.mark([{ sheet: '自评表', marks: MARKS }])).toEqual({ kind: 'marked' });
      expect(await workbook.readSheets()).toEqual(before);
      expect(await workbook.mark([{ sheet: '参数', marks: MARKS }])).toEqual({ kind: 'marked' });
      expect(await workbook.clearMarks()).toEqual({ kind: 'marked' });
      expect(await workbook.clearMarks()).toEqual({ kind: 'marked' });
      expect(await workbook.readSheets()).toEqual(before);
    });

    it('is written to while it is marked', async () => {
      const workbook = await open([FORM]);
      await workbook.mark([{ sheet: '自评表', marks: MARKS }]);
      const plan = { sheet: '自评表', writes: [{ at: B2, from: null, to: 4 }] };
      expect(await workbook.apply([plan])).toMatchObject({ kind: 'applied' });
    });

    it('names a sheet that is not there', async () => {
      const workbook = await open([FORM]);
      const plans = [
        { sheet: '自评表', marks: MARKS },
        { sheet: '不存在', marks: [] },
      ];
      expect(await workbook.mark(plans)).toEqual({ kind: 'sheetMissing', sheet: '不存在' });
    });

    it('does not mark a protected sheet', async () => {
      const workbook = await open([{ ...FORM, protected: true }, OTHER]);
      expect(await workbook.mark([{ sheet: '自评表', marks: MARKS }])).toMatchObject({ kind: 'protected' });
      expect(await workbook.mark([{ sheet: '参数', marks: MARKS }])).toEqual({ kind: 'marked' });
    });

    it('remembers what was written last, and forgets', async () => {
      const workbook = await open([FORM]);
      expect(await memoryOf(workbook)).toEqual(EMPTY_MEMORY);
      expect(await workbook.writeMemory({ ...MEMORY, decisions: [] })).toEqual({ kind: 'remembered' });
      expect(await workbook.writeMemory(MEMORY)).toEqual({ kind: 'remembered' });
      expect(await memoryOf(workbook)).toEqual(MEMORY);
      expect(await workbook.writeMemory(EMPTY_MEMORY)).toEqual({ kind: 'remembered' });
      expect(await memoryOf(workbook)).toEqual(EMPTY_MEMORY);
    });

    it('remembers on a protected sheet too, since no cell is touched', async () => {
      const workbook = await open([{ ...FORM, protected: true }]);
      await workbook.writeMemory(MEMORY);
      expect(await memoryOf(workbook)).toEqual(MEMORY);
    });
  });
}
