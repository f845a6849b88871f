import type {
  LiveSnapshot,
  LiveWorkbook,
  ReadMemory,
  SheetScope,
  WorkbookEvent,
  WrittenSheets,
} from '../../app/live-workbook';
import type { SheetCell, WorkbookProblem, WorkbookSnapshot } from '../../app/workbook';
import type { DrawnSheet, DrawProblem } from '../../app/sheet-drawer';
import type { SheetDraft } from '../../core/drafting/sheet-draft';
import type { MarkPlan } from '../../core/marking/mark';
import type { WorkbookMemory } from '../../core/memory/workbook-memory';
import { printAddress } from '../../core/sheet/cell-address';
import type { SheetSnapshot } from '../../core/sheet/sheet-snapshot';
import type { WritePlan } from '../../core/writing/write-plan';
import { answer, attempt } from './excel-run';
import { FLOOR_SET, hasFeature, meetsFloor } from './office-features';
import { loadMemory } from './office-memory';
import type { FoundMemory } from './office-memory';
import { problemOf } from './office-problems';
import { OwnWrites } from './own-writes';
import { readKnownSheet, readWorkbook } from './read-workbook';
import { watchExcel } from './watch-excel';

/** What writes, draws and marks; fetched once a workbook was read, so that the pane stands earlier. */
const importWriter = () => import(/* webpackChunkName: "writes" */ './office-writer');

const snapshotOf = (
  sheets: readonly SheetSnapshot[],
  { memory, problems }: FoundMemory,
  activeSheet: string,
): LiveSnapshot => ({ sheets, memory, memoryProblems: problems, activeSheet });

/**
 * The workbook that is open in Excel.
 *
 * @remarks
 * One read, one write: a sheet that is known is read in one sync and written in another, all sheets are read in two.
 * Merged areas are asked for with the first reading, after rows, columns or sheets have moved, and where formats of
 * several cells have changed, never in the batch that writes: on some builds the question alone empties the user's 撤销.
 */
export class OfficeWorkbook implements LiveWorkbook {
  private sheets: ReadonlyMap<string, SheetSnapshot> = new Map();
  /** The names of the sheets by their ids; they outlive {@link forget}, because rows that move rename nothing. */
  private names: ReadonlyMap<string, string> = new Map();
  /** The part that carries the memory, as far as is known. */
  private memoryPart: string | null = null;
  /** Sheets whose merged areas are to be asked for again. */
  private readonly doubted = new Set<string>();
  private readonly own = new OwnWrites();

  async readSheets(): Promise<WorkbookSnapshot | WorkbookProblem> {
    const snapshot = await this.readAll();
    return 'kind' in snapshot ? snapshot : { sheets: snapshot.sheets };
  }

  async read(scope: SheetScope): Promise<LiveSnapshot | WorkbookProblem> {
    if (scope === 'all') return this.readAll();
    const known = this.find(scope.sheet);
    const snapshot = known === null ? await this.readAll() : await this.readOne(known);
    if ('kind' in snapshot) return snapshot;
    const sheets = snapshot.sheets.filter(({ name }) => name === scope.sheet);
    return sheets.length === 0 ? { kind: 'sheetMissing', sheet: scope.sheet } : { ...snapshot, sheets };
  }

  async apply(plans: readonly WritePlan[]): Promise<WrittenSheets | WorkbookProblem> {
    const { writePlans } = await importWriter();
    const outcome = (await this.readDoubted(plans)) ?? (await writePlans(plans, this.sheets, this.own));
    if (outcome.kind !== 'applied') {
      // Locks and protection are looked at with every reading; of nothing else what was known can be trusted.
      if (outcome.kind !== 'protected') this.forget();
      return outcome;
    }
    this.sheets = new Map([...this.sheets, ...outcome.sheets]);
    return { kind: 'applied', sheets: [...outcome.sheets.values()] };
  }

  async mark(plans: readonly MarkPlan[]): Promise<{ readonly kind: 'marked' } | WorkbookProblem> {
    const { markSheets } = await importWriter();
    return (await markSheets(plans, this.own)) ?? { kind: 'marked' };
  }

  clearMarks(): Promise<{ readonly kind: 'marked' } | WorkbookProblem> {
    return this.mark([]);
  }

  async readMemory(): Promise<ReadMemory | WorkbookProblem> {
    const found = await answer(loadMemory);
    if ('kind' in found) return found;
    this.memoryPart = found.part;
    return { kind: 'memory', memory: found.memory, problems: found.problems };
  }

  async writeMemory(memory: WorkbookMemory): Promise<{ readonly kind: 'remembered' } | WorkbookProblem> {
    const { remember } = await importWriter();
    const outcome = await remember(memory);
    this.memoryPart = outcome.kind === 'done' ? outcome.value : null;
    return outcome.kind === 'done' ? { kind: 'remembered' } : problemOf(outcome.error);
  }

  async select({ sheet, at }: SheetCell): Promise<{ readonly kind: 'selected' } | WorkbookProblem> {
    const outcome = await attempt(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.load('visibility');
      await context.sync();
      if (worksheet.visibility !== Excel.SheetVisibility.visible) return false;
      worksheet.activate();
      worksheet.getRange(printAddress(at)).select();
      await context.sync();
      return true;
    });
    if (outcome.kind === 'done') return outcome.value ? { kind: 'selected' } : { kind: 'sheetHidden', sheet };
    return outcome.error.code === 'ItemNotFound' ? { kind: 'sheetMissing', sheet } : problemOf(outcome.error);
  }

  watch(listener: (event: WorkbookEvent) => void): () => void {
    const watched = {
      own: this.own,
      nameOf: (id: string) => this.names.get(id) ?? null,
      rename: (id: string, name: string) => {
        this.names = new Map([...this.names, [id, name]]);
      },
      forget: () => this.forget(),
      doubtMerges: (id: string) => void this.doubted.add(id),
    };
    return watchExcel(watched, listener);
  }

  addSheet(draft: SheetDraft): Promise<DrawnSheet | DrawProblem> {
    return this.draw(draft, null);
  }

  replaceSheet(sheet: string, draft: SheetDraft): Promise<DrawnSheet | DrawProblem> {
    return this.draw(draft, sheet);
  }

  private async draw(draft: SheetDraft, replaced: string | null): Promise<DrawnSheet | DrawProblem> {
    const { drawSheet } = await importWriter();
    this.forget();
    return drawSheet(draft, replaced, this.own);
  }

  private forget(): void {
    this.sheets = new Map();
  }

  private find(name: string): string | null {
    return [...this.sheets].find(([, sheet]) => sheet.name === name)?.[0] ?? null;
  }

  private async readAll(): Promise<LiveSnapshot | WorkbookProblem> {
    if (!meetsFloor()) return { kind: 'unsupported', needs: `ExcelApi ${FLOOR_SET}` };
    this.doubted.clear();
    const outcome = await readWorkbook(hasFeature('mergedAreas'));
    if (outcome.kind === 'refused') return problemOf(outcome.error);
    const { sheets, memory, activeSheet } = outcome.value;
    this.sheets = sheets;
    this.names = new Map([...sheets].map(([id, { name }]) => [id, name]));
    this.memoryPart = memory.part;
    return snapshotOf([...sheets.values()], memory, activeSheet);
  }

  private async readOne(id: string): Promise<LiveSnapshot | WorkbookProblem> {
    const known = this.sheets.get(id);
    if (known === undefined) return this.readAll();
    const asksMerged = this.doubted.delete(id) && hasFeature('mergedAreas');
    const { memoryPart } = this;
    const outcome = await attempt(readKnownSheet({ id, known, asksMerged, memoryPart }));
    if (outcome.kind === 'refused') {
      if (outcome.error.code === 'ItemNotFound' && memoryPart !== null) {
        // Which of the two is gone is seen once the memory is looked for anew.
        this.memoryPart = null;
        if (asksMerged) this.doubted.add(id);
        return this.readOne(id);
      }
      if (asksMerged) return this.readAll();
      return outcome.error.code === 'ItemNotFound'
        ? { kind: 'sheetMissing', sheet: known.name }
        : problemOf(outcome.error);
    }
    const { sheet, memory, activeSheet } = outcome.value;
    // A new name: other sheets may have one, too, and every plan goes by names.
    if (sheet.name !== known.name) return this.readAll();
    this.memoryPart = memory.part;
    this.sheets = new Map([...this.sheets, [id, sheet]]);
    return snapshotOf([sheet], memory, activeSheet);
  }

  /** Reads the workbook where plans are for sheets that are not known any more; a problem where it cannot be read. */
  private async readDoubted(plans: readonly WritePlan[]): Promise<WorkbookProblem | null> {
    const ids = plans.map(({ sheet }) => this.find(sheet));
    if (ids.every((id) => id !== null && !this.doubted.has(id))) return null;
    const snapshot = await this.readAll();
    return 'kind' in snapshot ? snapshot : null;
  }
}
