import type { DrawnSheet, DrawProblem, SheetDrawer } from '../../app/sheet-drawer';
import type { Workbook, WorkbookProblem, WorkbookSnapshot } from '../../app/workbook';
import type { SheetDraft } from '../../core/drafting/sheet-draft';
import { freeSheetName } from '../../core/drafting/sheet-name';
import { snapshotOfDraft } from '../../core/drafting/snapshot-of-draft';
import { cellAt } from '../../core/sheet/sheet-snapshot';
import type { Cell, SheetSnapshot } from '../../core/sheet/sheet-snapshot';
import { refuseWrites } from '../../core/writing/refuse-writes';
import type { CellWrite, WritePlan } from '../../core/writing/write-plan';

const byNumber = ([a]: readonly [number, unknown], [b]: readonly [number, unknown]): number => a - b;

/** A copy of the sheet with the writes in it, rows and cells in ascending order as before. */
function withWrites(sheet: SheetSnapshot, writes: readonly CellWrite[]): SheetSnapshot {
  const changed = new Map<number, Map<number, Cell>>();
  for (const { at, to, toError = null } of writes) {
    const row = changed.get(at.row) ?? new Map(sheet.rows.get(at.row));
    changed.set(at.row, row.set(at.column, { ...cellAt(sheet, at), value: to, error: toError }));
  }
  const sorted = [...changed].map(([row, cells]) => [row, new Map([...cells].sort(byNumber))] as const);
  return { ...sheet, rows: new Map([...new Map([...sheet.rows, ...sorted])].sort(byNumber)) };
}

/** A workbook that lives in memory: for the page in the browser, for tests and for measuring. */
export class MemoryWorkbook implements Workbook, SheetDrawer {
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

  addSheet(draft: SheetDraft): Promise<DrawnSheet> {
    const name = freeSheetName(
      draft.name,
      this.sheets.map((sheet) => sheet.name),
    );
    this.sheets = [...this.sheets, snapshotOfDraft(draft, name)];
    return Promise.resolve({ kind: 'drawn', sheet: name });
  }

  replaceSheet(name: string, draft: SheetDraft): Promise<DrawnSheet | DrawProblem> {
    const before = this.sheets.find((sheet) => sheet.name === name);
    if (before === undefined) return Promise.resolve({ kind: 'sheetMissing', sheet: name });
    if (before.isProtected) {
      return Promise.resolve({ kind: 'protected', cells: [{ sheet: name, at: { row: 1, column: 1 } }] });
    }
    const { visibility } = before;
    const drawn = { ...snapshotOfDraft(draft, name), visibility };
    this.sheets = this.sheets.map((sheet) => (sheet === before ? drawn : sheet));
    return Promise.resolve({ kind: 'drawn', sheet: name });
  }

  private write(plans: readonly WritePlan[]): { readonly kind: 'applied' } {
    this.sheets = this.sheets.map((sheet) => {
      const writes = plans.filter((plan) => plan.sheet === sheet.name).flatMap((plan) => plan.writes);
      return writes.length === 0 ? sheet : withWrites(sheet, writes);
    });
    return { kind: 'applied' };
  }
}
