import type { CellValue } from '../sheet/sheet-snapshot';
import type { ColumnSpan } from './form-layout';
import type { CellLook, ChoiceList, DraftCell } from './sheet-draft';

/** Some rows of a draft, one below the other. */
export interface DraftRows {
  readonly cells: readonly DraftCell[];
  /** Heights from the first row on. */
  readonly heights: readonly number[];
  readonly choices: readonly ChoiceList[];
}

/** A cell over some columns, from one row down to another. */
export const cellOver = (
  [left, right]: ColumnSpan,
  top: number,
  bottom: number,
  value: CellValue,
  look: CellLook,
): DraftCell => ({ area: { top, left, bottom, right }, value, look });
