import { invertPlan } from '../core/writing/invert-plan';
import type { WritePlan } from '../core/writing/write-plan';
import type { FileMoment } from './file-moment';

/** One step of 撤销: what was written together, or a sheet that was drawn with all that came with it. */
export type Edit =
  | { readonly kind: 'written'; readonly plans: readonly WritePlan[] }
  | {
      readonly kind: 'drawn';
      readonly sheet: string;
      /** The sheet that was in view when it was drawn; `null` for none. */
      readonly drawnFrom: string | null;
      readonly before: FileMoment;
      readonly after: FileMoment;
    };

/** 撤销 and 重做: what was written and drawn since the file was opened. */
export interface EditHistory {
  readonly done: readonly Edit[];
  readonly undone: readonly Edit[];
  /** The last step that is in the saved file; `null` for none, which is how a file is opened. */
  readonly saved: Edit | null;
}

/** What is to be made to go a step back or forth, and the history after it. */
export interface HistoryStep {
  readonly edit: Edit;
  readonly next: EditHistory;
}

export const NO_EDITS: EditHistory = { done: [], undone: [], saved: null };

/** A new step makes it impossible to redo older ones. */
export const recordEdit = (history: EditHistory, edit: Edit): EditHistory => ({
  ...history,
  done: [...history.done, edit],
  undone: [],
});

const inverseOf = (edit: Edit): Edit =>
  edit.kind === 'written'
    ? { ...edit, plans: edit.plans.map(invertPlan).reverse() }
    : { ...edit, before: edit.after, after: edit.before };

/** The step that 撤销 takes back, as the edit that does it. */
export function undoEdit(history: EditHistory): HistoryStep | null {
  const edit = history.done.at(-1);
  if (edit === undefined) return null;
  return {
    edit: inverseOf(edit),
    next: { ...history, done: history.done.slice(0, -1), undone: [...history.undone, edit] },
  };
}

/** The step that 重做 makes again. */
export function redoEdit(history: EditHistory): HistoryStep | null {
  const edit = history.undone.at(-1);
  if (edit === undefined) return null;
  return {
    edit,
    next: { ...history, done: [...history.done, edit], undone: history.undone.slice(0, -1) },
  };
}

export const markSaved = (history: EditHistory): EditHistory => ({
  ...history,
  saved: history.done.at(-1) ?? null,
});

export const isSaved = ({ done, saved }: EditHistory): boolean => (done.at(-1) ?? null) === saved;
