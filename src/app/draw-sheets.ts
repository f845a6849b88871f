import { draftBlankForm } from '../core/drafting/draft-blank-form';
import type { BlankFormRequest } from '../core/drafting/draft-blank-form';
import { draftCarriedForm } from '../core/drafting/draft-carried-form';
import type { CarriedFormRequest } from '../core/drafting/draft-carried-form';
import { draftFindings, printReviewNotes } from '../core/drafting/draft-findings';
import { draftSummary } from '../core/drafting/draft-summary';
import { findOwnSheet } from '../core/drafting/own-sheet';
import type { ReviewEntry, SummaryEntry } from '../core/drafting/review-entry';
import type { SheetDraft } from '../core/drafting/sheet-draft';
import type { Evaluation, SheetEvaluation } from '../core/evaluate';
import type { DrawnSheet, DrawProblem, SheetDrawer } from './sheet-drawer';
import { summariseForm } from './summarise-form';
import type { Workbook } from './workbook';

export { MOST_ROWS_PER_DIMENSION, USUAL_ROWS_PER_DIMENSION } from '../core/drafting/draft-blank-form';
export type { BlankFormRequest } from '../core/drafting/draft-blank-form';

/** 插入空白附件3. */
export const insertBlankForm = (
  workbook: SheetDrawer,
  request: BlankFormRequest,
): Promise<DrawnSheet | DrawProblem> => workbook.addSheet(draftBlankForm(request));

/** 沿用上年指标: inserts a new form with the indicators of an earlier one. */
export const insertCarriedForm = (
  workbook: SheetDrawer,
  earlier: Evaluation,
  request: CarriedFormRequest,
): Promise<DrawnSheet | DrawProblem> => workbook.addSheet(draftCarriedForm(earlier, request));

/** Every form of some sheets, in their order, each with the sheet it stands in. */
export const reviewEntriesOf = (sheets: readonly SheetEvaluation[]): readonly ReviewEntry[] =>
  sheets.flatMap(({ sheet, evaluations }) => evaluations.map((evaluation) => ({ place: sheet, evaluation })));

/** 复制审核意见: the findings of all forms as plain text. */
export const reviewNotes = (sheets: readonly SheetEvaluation[]): string =>
  printReviewNotes(reviewEntriesOf(sheets));

/** A form as a line of 自评汇总. */
export const summaryEntryOf = (entry: ReviewEntry): SummaryEntry => ({
  kind: 'form',
  ...entry,
  blocks: summariseForm(entry.evaluation).blocks,
});

/** Draws a sheet of ours in the place of the one of before, else adds it; a sheet of the user's stays. */
export async function refreshSheet(
  workbook: Workbook & SheetDrawer,
  draft: SheetDraft,
): Promise<DrawnSheet | DrawProblem> {
  const reading = await workbook.readSheets();
  if ('kind' in reading) return reading;
  const own = findOwnSheet(reading.sheets, draft.name);
  return own === null ? workbook.addSheet(draft) : workbook.replaceSheet(own, draft);
}

/** 自评汇总: adds or refreshes the sheet that sums up all forms of the workbook. */
export const refreshSummary = (
  workbook: Workbook & SheetDrawer,
  sheets: readonly SheetEvaluation[],
): Promise<DrawnSheet | DrawProblem> =>
  refreshSheet(workbook, draftSummary(reviewEntriesOf(sheets).map(summaryEntryOf), '工作表'));

/** 自查意见: adds or refreshes the sheet with the findings of all forms of the workbook. */
export const refreshFindings = (
  workbook: Workbook & SheetDrawer,
  sheets: readonly SheetEvaluation[],
): Promise<DrawnSheet | DrawProblem> =>
  refreshSheet(workbook, draftFindings(reviewEntriesOf(sheets), '工作表'));
