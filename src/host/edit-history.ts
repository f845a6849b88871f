import { invertPlan } from '../core/writing/invert-plan';
import type { WritePlan } from '../core/writing/write-plan';

/** One step of 撤销: what was written together. */
export interface Edit {
  readonly plans: readonly WritePlan[];
}

/** 撤销 and 重做: what was written since the file was opened. */
export interface EditHistory {
  readonly done: readonly Edit[];
  readonly undone: readonly Edit[];
  /** The last step that is in the saved file; `null` for none, which is how a file is opened. */
  readonly saved: Edit | null;
}

/** What is to be written to go a step back or forth, and the history after it. */
export interface HistoryStep {
  readonly plans: readonly WritePlan[];
  readonly next: EditHistory;
}

export const NO_EDITS: EditHistory = { done: [], undone: [], saved: null };

/** A new step makes it impossible to redo older ones. */
export const recordEdit = (history: EditHistory, edit: Edit): EditHistory => ({
  ...history,
  done: [...history.done, edit],
  undone: [],
});

/** The step that 撤销 takes back, as the plans that do it. */
export function undoEdit(history: EditHistory): HistoryStep | null {
  const edit = history.done.at(-1);
  if (edit === undefined) return null;
  return {
    plans: edit.plans.map(invertPlan).reverse(),
    next: { ...history, done: history.done.slice(0, -1), undone: [...history.undone, edit] },
  };
}

/** The step that 重做 makes again. */
export function redoEdit(history: EditHistory): HistoryStep | null {
  const edit = history.undone.at(-1);
  if (edit === undefined) return null;
  return {
    plans: edit.plans,
    next: { ...history, done: [...history.done, edit], undone: history.undone.slice(0, -1) },
  };
}

export const markSaved = (history: EditHistory): EditHistory => ({
  ...history,
  saved: history.done.at(-1) ?? null,
});

export const isSaved = ({ done, saved }: EditHistory): boolean => (done.at(-1) ?? null) === saved;
