import type { SheetDraft } from '../core/drafting/sheet-draft';
import type { WorkbookProblem } from './workbook';

/** Why a sheet could not be drawn. */
export type DrawProblem =
  | WorkbookProblem
  /** 保护工作簿: the structure is locked, and no sheet can be added. */
  | { readonly kind: 'structureProtected' };

/** A sheet as it was drawn; its name may differ from the wished-for one, which was taken. */
export interface DrawnSheet {
  readonly kind: 'drawn';
  readonly sheet: string;
}

/**
 * A workbook in which sheets can be drawn.
 *
 * @remarks
 * Drawing touches no other sheet. Whatever a text begins with, it is put down as text.
 */
export interface SheetDrawer {
  /** Adds a sheet behind all others, under the draft's name or, where that is taken, the next free one. */
  addSheet(draft: SheetDraft): Promise<DrawnSheet | DrawProblem>;
  /** Draws a sheet anew in its place, under its name: everything that stood in it is gone. */
  replaceSheet(sheet: string, draft: SheetDraft): Promise<DrawnSheet | DrawProblem>;
}
