import type { Workbook, WorkbookSnapshot } from '../../src/app/workbook';
import { parseAddress, parseArea } from '../../src/core/sheet/cell-address';
import type { CellAddress } from '../../src/core/sheet/cell-address';
import { cellAt } from '../../src/core/sheet/sheet-snapshot';
import type { Cell, CellValue, SheetSnapshot } from '../../src/core/sheet/sheet-snapshot';
import { invertPlan } from '../../src/core/writing/invert-plan';
import { writeOver } from '../../src/core/writing/write-plan';
import type { WritePlan } from '../../src/core/writing/write-plan';

/** A sheet in the words of the contract; an adapter's test turns it into its own kind of workbook. */
export interface ContractSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, CellValue>>;
  /** Formulas with their `=`; their results stand in `cells`. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Cells that hold an error as a constant; they have no value in `cells`. */
  readonly errors?: Readonly<Record<string, string>>;
  readonly merges?: readonly string[];
  /** All other cells are unlocked. */
  readonly locked?: readonly string[];
  readonly protected?: boolean;
}

function at(text: string): CellAddress {
  const address = parseAddress(text);
  if (address === null) throw new Error(`no address: ${text}`);
  return address;
}

/** A contract sheet as a snapshot, for adapters that are made from snapshots. */
export function snapshotOfContractSheet(sheet: ContractSheet): SheetSnapshot {
  const { name, cells, formulas = {}, errors = {}, merges = [], locked = [] } = sheet;
  const rows = new Map<number, Map<number, Cell>>();
  for (const [text, value] of Object.entries(cells)) {
    const { row, column } = at(text);
    const cell: Cell = {
      value,
      error: errors[text] ?? null,
      formula: formulas[text] ?? null,
      numberFormat: 'General',
      locked: locked.includes(text),
    };
    rows.set(row, (rows.get(row) ?? new Map<number, Cell>()).set(column, cell));
  }
  const mergedAreas = merges.flatMap((text) => parseArea(text) ?? []);
  return {
    name,
    visibility: 'visible',
    isProtected: sheet.protected === true,
    dateSystem: 1900,
    rows,
    mergedAreas,
  };
}

const FORM: ContractSheet = {
  name: '自评表',
  cells: {
    A1: '项目支出绩效自评表',
    A2: 5,
    B2: 4.5,
    C2: '≥5家',
    D2: true,
    A3: null,
    B3: 9.5,
    C3: 1,
    A5: '原因',
  },
  formulas: { B3: '=A2+B2' },
  merges: ['A1:D1', 'A5:B6'],
  locked: ['C3'],
};

const CLOSED: ContractSheet = { ...FORM, protected: true };

const OTHER: ContractSheet = { name: '参数', cells: { A1: 10, B1: null } };

const plan = (sheet: string, ...writes: readonly (readonly [string, CellValue, CellValue])[]): WritePlan => ({
  sheet,
  writes: writes.map(([text, from, to]) => ({ at: at(text), from, to })),
});

async function snapshot(workbook: Workbook): Promise<WorkbookSnapshot> {
  const read = await workbook.readSheets();
  if ('kind' in read) throw new Error(read.kind);
  return read;
}

async function cellOf(workbook: Workbook, sheet: string, text: string): Promise<Cell> {
  const found = (await snapshot(workbook)).sheets.find(({ name }) => name === sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  return cellAt(found, at(text));
}

async function valueOf(workbook: Workbook, sheet: string, text: string): Promise<CellValue> {
  return (await cellOf(workbook, sheet, text)).value;
}

const constants = async (workbook: Workbook, sheets: readonly ContractSheet[]): Promise<CellValue[]> =>
  Promise.all(
    sheets.flatMap(({ name, cells, formulas = {} }) =>
      Object.keys(cells)
        .filter((text) => !(text in formulas))
        .map((text) => valueOf(workbook, name, text)),
    ),
  );

/** What the port promises, whichever workbook is behind it. */
export function describeWorkbookContract(
  name: string,
  open: (sheets: readonly ContractSheet[]) => Promise<Workbook>,
): void {
  describe(`${name} as a workbook`, () => {
    it('reads sheets in tab order with values, formulas and merged areas', async () => {
      const { sheets } = await snapshot(await open([FORM, OTHER]));
      expect(sheets.map((sheet) => sheet.name)).toEqual(['自评表', '参数']);
      const [form] = sheets;
      if (form === undefined) throw new Error('no sheet');
      for (const [text, value] of Object.entries(FORM.cells))
        expect(cellAt(form, at(text)).value).toBe(value);
      expect(cellAt(form, at('B3')).formula).toBe('=A2+B2');
      expect(cellAt(form, at('A2')).formula).toBeNull();
      expect(form.mergedAreas).toEqual([
        { top: 1, left: 1, bottom: 1, right: 4 },
        { top: 5, left: 1, bottom: 6, right: 2 },
      ]);
    });

    it.each([
      { writes: 'a number', cell: 'A2', from: 5, to: 4.25 },
      { writes: 'a text over a number', cell: 'B2', from: 4.5, to: '良好' },
      { writes: 'a number over a text', cell: 'C2', from: '≥5家', to: 5 },
      { writes: 'a truth value', cell: 'D2', from: true, to: false },
      { writes: 'nothing', cell: 'A2', from: 5, to: null },
      { writes: 'an empty cell', cell: 'A3', from: null, to: 3 },
      { writes: 'the anchor of a merged area', cell: 'A5', from: '原因', to: '资金未到位' },
      { writes: 'text that looks like a formula', cell: 'A2', from: 5, to: '=1+1' },
      { writes: 'text with line breaks and signs', cell: 'A5', from: '原因', to: ' a\nb&<c> ' },
    ])('writes $writes', async ({ cell, from, to }) => {
      const workbook = await open([FORM]);
      expect(await workbook.apply([plan('自评表', [cell, from, to])])).toMatchObject({ kind: 'applied' });
      expect(await valueOf(workbook, '自评表', cell)).toBe(to);
    });

    it('writes into a cell that was not there', async () => {
      const workbook = await open([FORM]);
      expect(
        await workbook.apply([plan('自评表', ['F9', null, 1], ['B9', null, 2], ['F2', null, 3])]),
      ).toMatchObject({ kind: 'applied' });
      expect(await valueOf(workbook, '自评表', 'F9')).toBe(1);
      expect(await valueOf(workbook, '自评表', 'B9')).toBe(2);
      expect(await valueOf(workbook, '自评表', 'F2')).toBe(3);
    });

    it('keeps text a text, so that a formula-like one gets no formula', async () => {
      const workbook = await open([FORM]);
      await workbook.apply([plan('自评表', ['A2', 5, '+cmd'])]);
      const [sheet] = (await snapshot(workbook)).sheets;
      expect(sheet && cellAt(sheet, at('A2'))).toMatchObject({ value: '+cmd', formula: null });
    });

    it('writes several sheets in one batch', async () => {
      const workbook = await open([FORM, OTHER]);
      const plans = [plan('自评表', ['A2', 5, 1]), plan('参数', ['A1', 10, 2])];
      expect(await workbook.apply(plans)).toMatchObject({ kind: 'applied' });
      expect(await valueOf(workbook, '自评表', 'A2')).toBe(1);
      expect(await valueOf(workbook, '参数', 'A1')).toBe(2);
    });

    it.each([
      { because: 'another value stands there', write: ['A2', 4, 9] as const },
      { because: 'a text of the same digits stands there', write: ['A2', '5', 9] as const },
      { because: 'the cell is no longer empty', write: ['C2', null, 9] as const },
      { because: 'the cell was emptied', write: ['A3', 0, 9] as const },
    ])('stops when $because', async ({ write }) => {
      const workbook = await open([FORM, OTHER]);
      const before = await constants(workbook, [FORM, OTHER]);
      const plans = [plan('参数', ['A1', 10, 11]), plan('自评表', ['B2', 4.5, 1], write)];
      expect(await workbook.apply(plans)).toEqual({
        kind: 'drifted',
        cells: [{ sheet: '自评表', at: at(write[0]) }],
      });
      expect(await constants(workbook, [FORM, OTHER])).toEqual(before);
    });

    it.each([
      { what: 'a formula', kind: 'notWritable', sheet: FORM, write: ['B3', 9.5, 1] as const },
      {
        what: 'a covered cell of a merged area',
        kind: 'notWritable',
        sheet: FORM,
        write: ['B1', null, 1] as const,
      },
      {
        what: 'a locked cell of a protected sheet',
        kind: 'protected',
        sheet: CLOSED,
        write: ['C3', 1, 2] as const,
      },
      {
        what: 'a locked formula of a protected sheet, which it would be without protection, too,',
        kind: 'notWritable',
        sheet: { ...CLOSED, locked: ['B3'] },
        write: ['B3', 9.5, 1] as const,
      },
    ])('does not write over $what nor anything else then', async ({ kind, sheet, write }) => {
      const workbook = await open([sheet]);
      const before = await constants(workbook, [sheet]);
      expect(await workbook.apply([plan('自评表', ['A2', 5, 1], write)])).toEqual({
        kind,
        cells: [{ sheet: '自评表', at: at(write[0]) }],
      });
      expect(await constants(workbook, [sheet])).toEqual(before);
    });

    it('names first what taking off the protection would not help', async () => {
      const workbook = await open([CLOSED]);
      expect(await workbook.apply([plan('自评表', ['C3', 1, 2], ['B3', 9.5, 1])])).toEqual({
        kind: 'notWritable',
        cells: [{ sheet: '自评表', at: at('B3') }],
      });
    });

    it('writes unlocked cells of a protected sheet and locked cells of an open one', async () => {
      const closed = await open([CLOSED]);
      expect(await closed.apply([plan('自评表', ['A2', 5, 1])])).toMatchObject({ kind: 'applied' });
      const free = await open([FORM]);
      expect(await free.apply([plan('自评表', ['C3', 1, 2])])).toMatchObject({ kind: 'applied' });
    });

    it('names a sheet that is not there', async () => {
      const workbook = await open([FORM]);
      const plans = [plan('自评表', ['A2', 5, 1]), plan('不存在', ['A1', null, 1])];
      expect(await workbook.apply(plans)).toEqual({ kind: 'sheetMissing', sheet: '不存在' });
      expect(await valueOf(workbook, '自评表', 'A2')).toBe(5);
    });

    it('is taken back by the inverse plan', async () => {
      const workbook = await open([FORM, OTHER]);
      const before = await constants(workbook, [FORM, OTHER]);
      const forth = plan('自评表', ['A2', 5, '五'], ['C2', '≥5家', null], ['A3', null, 3], ['D2', true, 0]);
      expect(await workbook.apply([forth])).toMatchObject({ kind: 'applied' });
      expect(await constants(workbook, [FORM, OTHER])).not.toEqual(before);
      expect(await workbook.apply([invertPlan(forth)])).toMatchObject({ kind: 'applied' });
      expect(await constants(workbook, [FORM, OTHER])).toEqual(before);
    });

    it.each(['#N/A', '#DIV/0!', '#REF!'])('puts %s back where it stood as a constant', async (error) => {
      const workbook = await open([{ ...OTHER, cells: { A1: 10, B1: null }, errors: { B1: error } }]);
      const before = await cellOf(workbook, '参数', 'B1');
      expect(before).toMatchObject({ value: null, error, formula: null });
      const forth = { sheet: '参数', writes: [writeOver(before, at('B1'), 9)] };
      expect(await workbook.apply([forth])).toMatchObject({ kind: 'applied' });
      expect(await cellOf(workbook, '参数', 'B1')).toMatchObject({ value: 9, error: null });
      expect(await workbook.apply([invertPlan(forth)])).toMatchObject({ kind: 'applied' });
      expect(await cellOf(workbook, '参数', 'B1')).toMatchObject({ value: null, error, formula: null });
    });

    it.each([
      { what: 'an error where nothing stood', errors: { B1: '#N/A' }, fromError: {} },
      { what: 'another error', errors: { B1: '#N/A' }, fromError: { fromError: '#REF!' } },
      { what: 'nothing where an error stood', errors: {}, fromError: { fromError: '#N/A' } },
    ])('does not write over $what', async ({ errors, fromError }) => {
      const workbook = await open([{ ...OTHER, cells: { A1: 10, B1: null }, errors }]);
      const writes = [{ at: at('B1'), from: null, to: 9, ...fromError }];
      expect(await workbook.apply([{ sheet: '参数', writes }])).toEqual({
        kind: 'drifted',
        cells: [{ sheet: '参数', at: at('B1') }],
      });
    });

    it('takes an empty plan', async () => {
      const workbook = await open([FORM]);
      expect(await workbook.apply([])).toMatchObject({ kind: 'applied' });
      expect(await workbook.apply([{ sheet: '自评表', writes: [] }])).toMatchObject({ kind: 'applied' });
    });
  });
}
