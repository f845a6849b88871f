import type { XlsxWorkbook } from '../adapters/xlsx/xlsx-workbook';
import type { DrawnSheet, DrawProblem } from '../app/sheet-drawer';
import type { WorkbookProblem } from '../app/workbook';
import type { MarkPlan, WorkbookMemory } from '../core/index';
import type { WritePlan } from '../core/writing/write-plan';
import { isSaved, markSaved, NO_EDITS, recordEdit, redoEdit, undoEdit } from './edit-history';
import type { Edit, EditHistory, HistoryStep } from './edit-history';
import { momentOf, travelTo } from './file-moment';

type UnfinishedDrawing = Omit<Extract<Edit, { kind: 'drawn' }>, 'after'>;

/** What 撤销, 重做 and 保存 can do now. */
export interface FileStatus {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly isSaved: boolean;
}

/** The file behind the page, and what of it can be undone. */
export class PageFile {
  private history: EditHistory = NO_EDITS;
  /** Whether marks and memory are, which no undo takes back. */
  private isRestSaved = true;
  private marks: readonly MarkPlan[] | null = null;
  /** The step that is being made; `null` for none. */
  private step: Promise<unknown> | null = null;
  /** What was drawn in it. */
  private drawing: UnfinishedDrawing | null = null;

  constructor(readonly xlsx: XlsxWorkbook) {}

  get status(): FileStatus {
    const { done, undone } = this.history;
    return {
      canUndo: done.length > 0,
      canRedo: undone.length > 0,
      isSaved: this.isRestSaved && isSaved(this.history),
    };
  }

  /** Does several things as one step of 撤销, if a sheet is drawn among them. */
  asOneStep<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    if (this.step !== null) return work();
    // Work that draws at once has to find the step there.
    const step = Promise.resolve().then(() => this.makeStep(work));
    this.step = step;
    return step;
  }

  /** Ends when no step is being made: what the person does by hand is none of its parts. */
  async settled(): Promise<void> {
    await Promise.allSettled([this.step]);
  }

  async write(plans: readonly WritePlan[]): Promise<{ readonly kind: 'applied' } | WorkbookProblem> {
    const outcome = await this.xlsx.apply(plans);
    if (outcome.kind === 'applied' && plans.some(({ writes }) => writes.length > 0)) {
      this.history = recordEdit(this.history, { kind: 'written', plans });
    }
    return outcome;
  }

  async mark(plans: readonly MarkPlan[]): Promise<{ readonly kind: 'marked' } | WorkbookProblem> {
    const outcome = await this.xlsx.mark(plans);
    if (outcome.kind === 'marked') {
      this.isRestSaved = false;
      this.marks = plans;
    }
    return outcome;
  }

  async writeMemory(memory: WorkbookMemory): Promise<{ readonly kind: 'remembered' }> {
    const outcome = await this.xlsx.writeMemory(memory);
    if (this.drawing === null) this.isRestSaved = false;
    return outcome;
  }

  /** @param drawnFrom the sheet in view */
  draw(
    act: (xlsx: XlsxWorkbook) => Promise<DrawnSheet | DrawProblem>,
    drawnFrom: string | null,
  ): Promise<DrawnSheet | DrawProblem> {
    return this.asOneStep(async () => {
      const before = await momentOf(this.xlsx);
      const outcome = await act(this.xlsx);
      if (outcome.kind === 'drawn') {
        this.drawing ??= { kind: 'drawn', sheet: outcome.sheet, drawnFrom, before };
      }
      return outcome;
    });
  }

  /** What 撤销 or 重做 would do; `null` for nothing. */
  next(direction: 'undo' | 'redo'): HistoryStep | null {
    return direction === 'undo' ? undoEdit(this.history) : redoEdit(this.history);
  }

  /** Takes a step of the history; `null` when it is done. */
  async travel({ edit, next }: HistoryStep): Promise<WorkbookProblem | null> {
    if (edit.kind === 'drawn') await travelTo(this.xlsx, edit, this.marks);
    else {
      const outcome = await this.xlsx.apply(edit.plans);
      if (outcome.kind !== 'applied') return outcome;
    }
    this.history = next;
    return null;
  }

  /** What the file holds is on the disk now. */
  noteSaved(): void {
    this.history = markSaved(this.history);
    this.isRestSaved = true;
  }

  private async makeStep<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    try {
      return await work();
    } finally {
      const { drawing } = this;
      if (drawing !== null) {
        this.history = recordEdit(this.history, { ...drawing, after: await momentOf(this.xlsx) });
      }
      this.step = null;
      this.drawing = null;
    }
  }
}
