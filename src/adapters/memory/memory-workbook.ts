import type { SheetCell, Workbook, WorkbookProblem, WorkbookSnapshot } from '../../app/workbook';
import { isSameCell, printAddress } from '../../core/sheet/cell-address';
import type { CellAddress } from '../../core/sheet/cell-address';
import { anchorOf, gridOf } from '../../core/sheet/grid';
import type { Grid } from '../../core/sheet/grid';
import { cellAt } from '../../core/sheet/sheet-snapshot';
import type { Cell, CellValue, SheetSnapshot } from '../../core/sheet/sheet-snapshot';
import type { CellWrite, WritePlan } from '../../core/writing/write-plan';

/** Why a person, too, would be refused; `null` for a cell that can be written. */
function refusalOf(grid: Grid, at: CellAddress): 'notWritable' | 'protected' | null {
  const { formula, locked } = cellAt(grid.sheet, at);
  if (formula !== null || !isSameCell(anchorOf(grid, at), at)) return 'notWritable';
  return grid.sheet.isProtected && locked ? 'protected' : null;
}

const byNumber = ([a]: readonly [number, unknown], [b]: readonly [number, unknown]): number => a - b;

/** A copy of the sheet with the writes in it, rows and cells in ascending order as before. */
function withWrites(sheet: SheetSnapshot, writes: readonly CellWrite[]): SheetSnapshot {
  const changed = new Map<number, Map<number, Cell>>();
  for (const { at, to } of writes) {
    const row = changed.get(at.row) ?? new Map(sheet.rows.get(at.row));
    changed.set(at.row, row.set(at.column, { ...cellAt(sheet, at), value: to, error: null }));
  }
  const sorted = [...changed].map(([row, cells]) => [row, new Map([...cells].sort(byNumber))] as const);
  return { ...sheet, rows: new Map([...new Map([...sheet.rows, ...sorted])].sort(byNumber)) };
}

/** A workbook that lives in memory: for the page in the browser, for tests and for measuring. */
export class MemoryWorkbook implements Workbook {
  private sheets: readonly SheetSnapshot[];

  constructor(sheets: readonly SheetSnapshot[]) {
    this.sheets = sheets;
  }

  readSheets(): Promise<WorkbookSnapshot> {
    return Promise.resolve({ sheets: this.sheets });
  }

  apply(plans: readonly WritePlan[]): Promise<{ readonly kind: 'applied' } | WorkbookProblem> {
    return Promise.resolve(this.problemOf(plans) ?? this.write(plans));
  }

  private problemOf(plans: readonly WritePlan[]): WorkbookProblem | null {
    const cells = {
      drifted: [] as SheetCell[],
      notWritable: [] as SheetCell[],
      protected: [] as SheetCell[],
    };
    const written = new Map<string, CellValue>();
    for (const { sheet: name, writes } of plans) {
      const sheet = this.sheets.find((candidate) => candidate.name === name);
      if (sheet === undefined) return { kind: 'sheetMissing', sheet: name };
      const grid = gridOf(sheet);
      for (const { at, from, to } of writes) {
        const cell = `${name}!${printAddress(at)}`;
        const present = written.has(cell) ? written.get(cell) : cellAt(sheet, at).value;
        if (present !== from) cells.drifted.push({ sheet: name, at });
        const refusal = refusalOf(grid, at);
        if (refusal !== null) cells[refusal].push({ sheet: name, at });
        written.set(cell, to);
      }
    }
    const kind = (['drifted', 'notWritable', 'protected'] as const).find((each) => cells[each].length > 0);
    return kind === undefined ? null : { kind, cells: cells[kind] };
  }

  private write(plans: readonly WritePlan[]): { readonly kind: 'applied' } {
    this.sheets = this.sheets.map((sheet) => {
      const writes = plans.filter((plan) => plan.sheet === sheet.name).flatMap((plan) => plan.writes);
      return writes.length === 0 ? sheet : withWrites(sheet, writes);
    });
    return { kind: 'applied' };
  }
}
