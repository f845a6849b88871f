import { draftForm } from './draft-form';
import type { HeadFact, LayoutName } from './form-layout';
import { FULL_POINTS, emptyCategories } from './form-outline';
import type { FormUnit } from './form-outline';
import { layoutOf } from './layouts/layouts';
import type { SheetDraft } from './sheet-draft';
import { validSheetName } from './sheet-name';

/** 插入空白附件3: what a person may say about the new form. */
export interface BlankFormRequest extends Readonly<Record<HeadFact, string>> {
  readonly layout: LayoutName;
  /** Of the title; `null` leaves a gap. */
  readonly year: number | null;
  readonly unit: FormUnit;
  /** Rows under each 二级指标, from 1 to {@link MOST_ROWS_PER_DIMENSION}; a number beyond is taken as the nearest. */
  readonly rowsPerDimension: number;
}

/** Third-level rows under one second level: as many as forms print, and no more than fit on pages. */
export const USUAL_ROWS_PER_DIMENSION = 2;
export const MOST_ROWS_PER_DIMENSION = 20;

/** The tab of a new form where its project does not name it. */
export const FORM_SHEET_NAME = '自评表';

/** Names the tab after the project, so that several forms can be told apart. */
export const formSheetName = (projectName: string): string =>
  projectName.trim() === '' ? FORM_SHEET_NAME : validSheetName(projectName);

/** A number of rows that can be drawn; `usual` for what is no number. */
export const boundedRows = (rows: number, usual: number): number =>
  Number.isNaN(rows) ? usual : Math.min(MOST_ROWS_PER_DIMENSION, Math.max(1, Math.round(rows)));

/**
 * A blank form.
 *
 * @remarks
 * 分值 stand where the sources print them: 执行率 and the first levels, together 100. Third-level rows are left
 * without: their 分值 are the unit's to set (S10, S11), and a row with a weight alone would be an indicator that
 * is not complete, of which name, target and actual value would be missed in every row before anybody wrote.
 */
export function draftBlankForm(request: BlankFormRequest): SheetDraft {
  const { layout: name, rowsPerDimension, ...facts } = request;
  const layout = layoutOf(name);
  const outline = {
    ...facts,
    executionPoints: layout.executionPoints,
    indicatorPoints: FULL_POINTS - layout.executionPoints,
    categories: emptyCategories(layout, boundedRows(rowsPerDimension, USUAL_ROWS_PER_DIMENSION)),
  };
  return draftForm(layout, outline, formSheetName(request.projectName));
}
