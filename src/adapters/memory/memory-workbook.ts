import type { SheetCell, Workbook, WorkbookProblem, WorkbookSnapshot } from '../../app/workbook';
import { isInside, isSameCell, printAddress } from '../../core/sheet/cell-address';
import type { CellAddress } from '../../core/sheet/cell-address';
import { cellAt } from '../../core/sheet/sheet-snapshot';
import type { Cell, CellValue, SheetSnapshot } from '../../core/sheet/sheet-snapshot';
import type { CellWrite, WritePlan } from '../../core/writing/write-plan';

/** Whether a person, too, would be refused: locked, inside a merged area, or a formula. */
function isClosed(sheet: SheetSnapshot, at: CellAddress): boolean {
  const cell = cellAt(sheet, at);
  const isHiddenByMerge = sheet.mergedAreas.some(
    (area) => isInside(at, area) && !isSameCell(at, { row: area.top, column: area.left }),
  );
  return (sheet.isProtected && cell.locked) || cell.formula !== null || isHiddenByMerge;
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
    const drifted: SheetCell[] = [];
    const closed: SheetCell[] = [];
    const written = new Map<string, CellValue>();
    for (const { sheet: name, writes } of plans) {
      const sheet = this.sheets.find((candidate) => candidate.name === name);
      if (sheet === undefined) return { kind: 'sheetMissing', sheet: name };
      for (const { at, from, to } of writes) {
        const cell = `${name}!${printAddress(at)}`;
        const present = written.has(cell) ? written.get(cell) : cellAt(sheet, at).value;
        if (present !== from) drifted.push({ sheet: name, at });
        if (isClosed(sheet, at)) closed.push({ sheet: name, at });
        written.set(cell, to);
      }
    }
    if (drifted.length > 0) return { kind: 'drifted', cells: drifted };
    return closed.length > 0 ? { kind: 'protected', cells: closed } : null;
  }

  private write(plans: readonly WritePlan[]): { readonly kind: 'applied' } {
    this.sheets = this.sheets.map((sheet) => {
      const writes = plans.filter((plan) => plan.sheet === sheet.name).flatMap((plan) => plan.writes);
      return writes.length === 0 ? sheet : withWrites(sheet, writes);
    });
    return { kind: 'applied' };
  }
}
