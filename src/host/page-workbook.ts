import { readAppearance } from '../adapters/xlsx/read-appearance';
import type { XlsxWorkbook } from '../adapters/xlsx/xlsx-workbook';
import type {
  LiveSnapshot,
  LiveWorkbook,
  ReadMemory,
  SheetScope,
  WorkbookEvent,
  WrittenSheets,
} from '../app/live-workbook';
import type { DrawnSheet, DrawProblem } from '../app/sheet-drawer';
import type { SheetCell, WorkbookProblem, WorkbookSnapshot } from '../app/workbook';
import type { SheetDraft } from '../core/drafting/sheet-draft';
import type { MarkPlan, WorkbookMemory } from '../core/index';
import type { CellAddress } from '../core/sheet/cell-address';
import type { WritePlan } from '../core/writing/write-plan';
import { planChanges } from './cell-edits';
import type { CellChange } from './cell-edits';
import type { Edit } from './edit-history';
import { PageFile } from './page-file';
import { anchorOf, FIRST_CELL } from './page-view';
import type { PageView } from './page-view';

/**
 * The workbook that is open on the page: the file behind it, the selection, and what can be undone.
 *
 * @remarks
 * The person's edits are plans like the pane's, so both end up in the same 撤销. Opening another file keeps the
 * object and tells those who watch.
 */
export class PageWorkbook implements LiveWorkbook {
  private file: PageFile;
  private current: PageView;
  private isShowingSoon = false;
  private readonly viewers = new Set<() => void>();
  private readonly watchers = new Set<(event: WorkbookEvent) => void>();

  private constructor(file: XlsxWorkbook, fileName: string) {
    this.file = new PageFile(file);
    this.current = {
      fileName,
      sheetNames: [],
      sheet: null,
      appearance: null,
      selected: FIRST_CELL,
      ...this.file.status,
    };
  }

  static async open(file: XlsxWorkbook, fileName: string): Promise<PageWorkbook> {
    const workbook = new PageWorkbook(file, fileName);
    await workbook.show({});
    return workbook;
  }

  /** Puts another file in the place of this one. */
  async replace(file: XlsxWorkbook, fileName: string): Promise<void> {
    this.file = new PageFile(file);
    await this.show({ fileName, sheet: null, selected: FIRST_CELL });
    this.tell({ kind: 'replaced' });
  }

  readonly view = (): PageView => this.current;

  /** Calls back after every change of `view` until the returned function is called. */
  readonly subscribe = (viewer: () => void): (() => void) => {
    this.viewers.add(viewer);
    return () => this.viewers.delete(viewer);
  };

  readSheets(): Promise<WorkbookSnapshot> {
    return this.file.xlsx.readSheets();
  }

  async read(scope: SheetScope): Promise<LiveSnapshot | WorkbookProblem> {
    const { sheets } = await this.readSheets();
    const { memory, problems } = await this.readMemory();
    const activeSheet = this.current.sheet?.name ?? null;
    const scoped = scope === 'all' ? sheets : sheets.filter(({ name }) => name === scope.sheet);
    if (scope !== 'all' && scoped.length === 0) return { kind: 'sheetMissing', sheet: scope.sheet };
    return { sheets: scoped, memory, memoryProblems: problems, activeSheet };
  }

  async apply(plans: readonly WritePlan[]): Promise<WrittenSheets | WorkbookProblem> {
    const outcome = await this.file.write(plans);
    if (outcome.kind !== 'applied') return outcome;
    this.showSoon();
    const written = new Set(plans.map(({ sheet }) => sheet));
    const { sheets } = await this.readSheets();
    return { kind: 'applied', sheets: sheets.filter(({ name }) => written.has(name)) };
  }

  async mark(plans: readonly MarkPlan[]): Promise<{ readonly kind: 'marked' } | WorkbookProblem> {
    const outcome = await this.file.mark(plans);
    this.showSoon();
    return outcome;
  }

  clearMarks(): Promise<{ readonly kind: 'marked' } | WorkbookProblem> {
    return this.mark([]);
  }

  addSheet(draft: SheetDraft): Promise<DrawnSheet | DrawProblem> {
    return this.draw((xlsx) => xlsx.addSheet(draft));
  }

  replaceSheet(sheet: string, draft: SheetDraft): Promise<DrawnSheet | DrawProblem> {
    return this.draw((xlsx) => xlsx.replaceSheet(sheet, draft));
  }

  async asOneStep<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    try {
      return await this.file.asOneStep(work);
    } finally {
      this.publish({});
    }
  }

  readMemory(): Promise<ReadMemory> {
    return this.file.xlsx.readMemory();
  }

  async writeMemory(memory: WorkbookMemory): Promise<{ readonly kind: 'remembered' } | WorkbookProblem> {
    const outcome = await this.file.writeMemory(memory);
    this.showSoon();
    return outcome;
  }

  async select({ sheet, at }: SheetCell): Promise<{ readonly kind: 'selected' } | WorkbookProblem> {
    if (!this.current.sheetNames.includes(sheet)) return { kind: 'sheetMissing', sheet };
    if (this.current.sheet?.name !== sheet) await this.activate(sheet);
    this.selectCell(at);
    return { kind: 'selected' };
  }

  watch(listener: (event: WorkbookEvent) => void): () => void {
    this.watchers.add(listener);
    return () => this.watchers.delete(listener);
  }

  async activate(name: string): Promise<void> {
    await this.show({ selected: FIRST_CELL }, name);
    this.tell({ kind: 'activated', sheet: name });
  }

  selectCell(at: CellAddress): void {
    const { appearance, sheet } = this.current;
    if (appearance === null || sheet === null) return;
    const selected = anchorOf(appearance, at);
    this.publish({ selected });
    this.tell({ kind: 'selected', cell: { sheet: sheet.name, at: selected } });
  }

  /** Writes what the person put into cells of the shown sheet; `null` when it is done. */
  async edit(changes: readonly CellChange[]): Promise<WorkbookProblem | null> {
    const name = this.current.sheet?.name;
    await this.file.settled();
    const sheet = (await this.readSheets()).sheets.find((candidate) => candidate.name === name);
    if (sheet === undefined) return null;
    const plan = planChanges(sheet, changes);
    if (plan.writes.length === 0) return null;
    const outcome = await this.file.write([plan]);
    if (outcome.kind !== 'applied') return outcome;
    await this.show({});
    this.tell({ kind: 'changed', source: 'user', sheet: sheet.name });
    return null;
  }

  undo(): Promise<WorkbookProblem | null> {
    return this.travel('undo');
  }

  redo(): Promise<WorkbookProblem | null> {
    return this.travel('redo');
  }

  /** The file as it is now. */
  toBytes(): Uint8Array {
    return this.file.xlsx.toBytes();
  }

  /** What `toBytes` gave is on the disk now. */
  noteSaved(fileName: string): void {
    this.file.noteSaved();
    this.publish({ fileName });
  }

  /** Draws a sheet and shows it. */
  private async draw(
    act: (xlsx: XlsxWorkbook) => Promise<DrawnSheet | DrawProblem>,
  ): Promise<DrawnSheet | DrawProblem> {
    const outcome = await this.file.draw(act, this.current.sheet?.name ?? null);
    if (outcome.kind === 'drawn') await this.show({ selected: FIRST_CELL }, outcome.sheet);
    return outcome;
  }

  /** Takes a step of the history and brings what it changed into view. */
  private async travel(direction: 'undo' | 'redo'): Promise<WorkbookProblem | null> {
    await this.file.settled();
    const step = this.file.next(direction);
    if (step === null) return null;
    const problem = await this.file.travel(step);
    if (problem !== null) return problem;
    await this.show({});
    const { edit } = step;
    if (edit.kind === 'drawn') await this.showDrawn(edit);
    else await this.showWritten(edit.plans);
    return null;
  }

  /** A sheet that came or changed as a whole, or the one it was drawn from once it is gone. */
  private async showDrawn({ sheet, drawnFrom }: Extract<Edit, { kind: 'drawn' }>): Promise<void> {
    const { sheetNames } = this.current;
    const shown = [sheet, drawnFrom].find((name) => name !== null && sheetNames.includes(name)) ?? null;
    if (shown !== null) await this.activate(shown);
    this.tell({ kind: 'changed', source: 'undo', sheet: null });
  }

  /** The first cell, on whichever visible sheet that is. */
  private async showWritten(plans: readonly WritePlan[]): Promise<void> {
    const [only, ...others] = new Set(plans.map(({ sheet }) => sheet));
    this.tell({ kind: 'changed', source: 'undo', sheet: others.length === 0 ? (only ?? null) : null });
    const { sheet, sheetNames } = this.current;
    const seen = plans.filter((plan) => sheetNames.includes(plan.sheet));
    const shown = seen.find((plan) => plan.sheet === sheet?.name) ?? seen[0];
    const [first] = shown?.writes ?? [];
    if (shown !== undefined && first !== undefined) {
      await this.select({ sheet: shown.sheet, at: first.at });
    }
  }

  /** Reads the shown sheet again once the pane is through: it writes and marks in one go, and is drawn once. */
  private showSoon(): void {
    this.publish({});
    if (this.isShowingSoon) return;
    this.isShowingSoon = true;
    setTimeout(() => {
      this.isShowingSoon = false;
      void this.show({});
    });
  }

  /** Reads the shown sheet again. */
  private async show(change: Partial<PageView>, name = this.current.sheet?.name): Promise<void> {
    const visible = (await this.readSheets()).sheets.filter(({ visibility }) => visibility === 'visible');
    const known = change.sheet === null ? undefined : visible.find((sheet) => sheet.name === name);
    const sheet = known ?? visible[0] ?? null;
    const appearance = sheet === null ? null : readAppearance(this.file.xlsx, sheet.name);
    this.publish({ ...change, sheetNames: visible.map((one) => one.name), sheet, appearance });
  }

  private publish(change: Partial<PageView>): void {
    this.current = {
      ...this.current,
      ...change,
      ...this.file.status,
    };
    for (const viewer of this.viewers) viewer();
  }

  private tell(event: WorkbookEvent): void {
    for (const watcher of this.watchers) watcher(event);
  }
}
