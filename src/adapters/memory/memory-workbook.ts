import type { Workbook, WorkbookProblem, WorkbookSnapshot } from '../../app/workbook';
import { cellAt } from '../../core/sheet/sheet-snapshot';
import type { Cell, SheetSnapshot } from '../../core/sheet/sheet-snapshot';
import { refuseWrites } from '../../core/writing/refuse-writes';
import type { CellWrite, WritePlan } from '../../core/writing/write-plan';

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
    return Promise.resolve(refuseWrites(this.sheets, plans) ?? this.write(plans));
  }

  private write(plans: readonly WritePlan[]): { readonly kind: 'applied' } {
    this.sheets = this.sheets.map((sheet) => {
      const writes = plans.filter((plan) => plan.sheet === sheet.name).flatMap((plan) => plan.writes);
      return writes.length === 0 ? sheet : withWrites(sheet, writes);
    });
    return { kind: 'applied' };
  }
}
