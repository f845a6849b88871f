import type { SheetAppearance } from '../adapters/xlsx/appearance';
import type { CellAddress } from '../core/sheet/cell-address';
import type { SheetSnapshot } from '../core/sheet/sheet-snapshot';

/** What the page shows: one object, replaced whenever something in it changes. */
export interface PageView {
  readonly fileName: string;
  /** The visible sheets in tab order. */
  readonly sheetNames: readonly string[];
  /** The sheet that is shown; `null` in a workbook without a visible one. */
  readonly sheet: SheetSnapshot | null;
  readonly appearance: SheetAppearance | null;
  readonly selected: CellAddress;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly isSaved: boolean;
}

export const FIRST_CELL: CellAddress = { row: 1, column: 1 };

/** The cell that stands for this one: the anchor of its merged area. */
export function anchorOf(appearance: SheetAppearance, at: CellAddress): CellAddress {
  const area = appearance.mergedAreas.find(
    ({ top, left, bottom, right }) =>
      at.row >= top && at.row <= bottom && at.column >= left && at.column <= right,
  );
  return area === undefined ? at : { row: area.top, column: area.left };
}
