import { readAppearance } from '../adapters/xlsx/read-appearance';
import type { XlsxWorkbook } from '../adapters/xlsx/xlsx-workbook';
import type {
  ChangeSource,
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
import { cellAt } from '../core/sheet/sheet-snapshot';
import type { CellAddress } from '../core/sheet/cell-address';
import type { CellValue } from '../core/sheet/sheet-snapshot';
import { writeOver } from '../core/writing/write-plan';
import type { WritePlan } from '../core/writing/write-plan';
import { isSaved, markSaved, NO_EDITS, recordEdit, redoEdit, undoEdit } from './edit-history';
import type { EditHistory, HistoryStep } from './edit-history';
import { anchorOf, FIRST_CELL } from './page-view';
import type { PageView } from './page-view';

/** What a person puts into a cell. */
export interface CellChange {
  readonly at: CellAddress;
  readonly to: CellValue;
}

/**
 * The workbook that is open on the page: the file behind it, the selection, and what can be undone.
 *
 * @remarks
 * The person's edits are plans like the pane's, so both end up in the same 撤销. Opening another file keeps the
 * object and tells those who watch.
 */
export class PageWorkbook implements LiveWorkbook {
  private history: EditHistory = NO_EDITS;
  /** Whether marks, memory and drawn sheets are, which no undo takes back. */
  private isRestSaved = true;
  private current: PageView;
  private isShowingSoon = false;
  private readonly viewers = new Set<() => void>();
  private readonly watchers = new Set<(event: WorkbookEvent) => void>();

  private constructor(
    private file: XlsxWorkbook,
    fileName: string,
  ) {
    this.current = {
      fileName,
      sheetNames: [],
      sheet: null,
      appearance: null,
      selected: FIRST_CELL,
      canUndo: false,
      canRedo: false,
      isSaved: true,
    };
  }

  static async open(file: XlsxWorkbook, fileName: string): Promise<PageWorkbook> {
    const workbook = new PageWorkbook(file, fileName);
    await workbook.show({});
    return workbook;
  }

  /** Puts another file in the place of this one. */
  async replace(file: XlsxWorkbook, fileName: string): Promise<void> {
    this.file = file;
    this.history = NO_EDITS;
    this.isRestSaved = true;
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
    return this.file.readSheets();
  }

  async read(scope: SheetScope): Promise<LiveSnapshot | WorkbookProblem> {
    const { sheets } = await this.readSheets();
    const { memory, problems } = await this.file.readMemory();
    const activeSheet = this.current.sheet?.name ?? null;
    const scoped = scope === 'all' ? sheets : sheets.filter(({ name }) => name === scope.sheet);
    if (scope !== 'all' && scoped.length === 0) return { kind: 'sheetMissing', sheet: scope.sheet };
    return { sheets: scoped, memory, memoryProblems: problems, activeSheet };
  }

  async apply(plans: readonly WritePlan[]): Promise<WrittenSheets | WorkbookProblem> {
    const outcome = await this.file.apply(plans);
    if (outcome.kind !== 'applied') return outcome;
    if (plans.some(({ writes }) => writes.length > 0)) this.history = recordEdit(this.history, { plans });
    this.showSoon();
    const written = new Set(plans.map(({ sheet }) => sheet));
    const { sheets } = await this.readSheets();
    return { kind: 'applied', sheets: sheets.filter(({ name }) => written.has(name)) };
  }

  async mark(plans: readonly MarkPlan[]): Promise<{ readonly kind: 'marked' } | WorkbookProblem> {
    const outcome = await this.file.mark(plans);
    if (outcome.kind === 'marked') this.isRestSaved = false;
    this.showSoon();
    return outcome;
  }

  async clearMarks(): Promise<{ readonly kind: 'marked' } | WorkbookProblem> {
    const outcome = await this.file.clearMarks();
    if (outcome.kind === 'marked') this.isRestSaved = false;
    this.showSoon();
    return outcome;
  }

  addSheet(draft: SheetDraft): Promise<DrawnSheet | DrawProblem> {
    return this.drawn(this.file.addSheet(draft));
  }

  replaceSheet(sheet: string, draft: SheetDraft): Promise<DrawnSheet | DrawProblem> {
    return this.drawn(this.file.replaceSheet(sheet, draft));
  }

  readMemory(): Promise<ReadMemory> {
    return this.file.readMemory();
  }

  async writeMemory(memory: WorkbookMemory): Promise<{ readonly kind: 'remembered' } | WorkbookProblem> {
    const outcome = await this.file.writeMemory(memory);
    this.isRestSaved = false;
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
    const sheet = (await this.readSheets()).sheets.find((candidate) => candidate.name === name);
    if (sheet === undefined) return null;
    const writes = changes
      .map(({ at, to }) => writeOver(cellAt(sheet, at), at, to))
      .filter(({ from, to, fromError }) => from !== to || fromError !== undefined);
    if (writes.length === 0) return null;
    const plans = [{ sheet: sheet.name, writes }];
    return this.write(plans, 'user', () => recordEdit(this.history, { plans }));
  }

  async undo(): Promise<WorkbookProblem | null> {
    const step = undoEdit(this.history);
    return step === null ? null : this.travel(step);
  }

  async redo(): Promise<WorkbookProblem | null> {
    const step = redoEdit(this.history);
    return step === null ? null : this.travel(step);
  }

  /** The file as it is now. */
  toBytes(): Uint8Array {
    return this.file.toBytes();
  }

  /** What `toBytes` gave is on the disk now. */
  noteSaved(fileName: string): void {
    this.history = markSaved(this.history);
    this.isRestSaved = true;
    this.publish({ fileName });
  }

  /** Shows a sheet that was drawn; drawing is no edit that could be undone. */
  private async drawn(drawing: Promise<DrawnSheet | DrawProblem>): Promise<DrawnSheet | DrawProblem> {
    const outcome = await drawing;
    if (outcome.kind === 'drawn') {
      this.isRestSaved = false;
      await this.show({ selected: FIRST_CELL }, outcome.sheet);
    }
    return outcome;
  }

  /** Takes a step of the history and brings what it changed into view, on whichever visible sheet that is. */
  private async travel({ plans, next }: HistoryStep): Promise<WorkbookProblem | null> {
    const problem = await this.write(plans, 'undo', () => next);
    const { sheet, sheetNames } = this.current;
    const seen = plans.filter((plan) => sheetNames.includes(plan.sheet));
    const shown = seen.find((plan) => plan.sheet === sheet?.name) ?? seen[0];
    const [first] = shown?.writes ?? [];
    if (problem === null && shown !== undefined && first !== undefined) {
      await this.select({ sheet: shown.sheet, at: first.at });
    }
    return problem;
  }

  private async write(
    plans: readonly WritePlan[],
    source: ChangeSource,
    history: () => EditHistory,
  ): Promise<WorkbookProblem | null> {
    const outcome = await this.file.apply(plans);
    if (outcome.kind !== 'applied') return outcome;
    this.history = history();
    await this.show({});
    const [first, ...others] = new Set(plans.map(({ sheet }) => sheet));
    this.tell({ kind: 'changed', source, sheet: others.length === 0 ? (first ?? null) : null });
    return null;
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
    const appearance = sheet === null ? null : readAppearance(this.file, sheet.name);
    this.publish({ ...change, sheetNames: visible.map((one) => one.name), sheet, appearance });
  }

  private publish(change: Partial<PageView>): void {
    this.current = {
      ...this.current,
      ...change,
      canUndo: this.history.done.length > 0,
      canRedo: this.history.undone.length > 0,
      isSaved: this.isRestSaved && isSaved(this.history),
    };
    for (const viewer of this.viewers) viewer();
  }

  private tell(event: WorkbookEvent): void {
    for (const watcher of this.watchers) watcher(event);
  }
}
