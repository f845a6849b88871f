import type { CellArea } from '../../core/sheet/cell-address';
import type { DraftCell, SheetDraft } from '../../core/drafting/sheet-draft';
import { linesIn } from '../../core/drafting/text-lines';

/** A line of text takes this much of its font size. */
const LINE_SPACING = 1.35;

/** Above and below the text, in points. */
const PADDING = 3;

/** No row is higher, whatever stands in it. */
const HIGHEST_ROW = 409;

const widthOf = ({ left, right }: CellArea, widths: readonly number[]): number =>
  widths.slice(left - 1, right).reduce((sum, width) => sum + width, 0);

function linesOf({ area, value, look }: DraftCell, widths: readonly number[]): number {
  if (typeof value !== 'string' || area.top !== area.bottom) return 1;
  return look.isWrapped ? linesIn(value, widthOf(area, widths)) : value.split('\n').length;
}

/**
 * Heights in points of rows that have to fit their content and hold more than one line.
 *
 * @remarks
 * Excel fits such rows when it opens a file; LibreOffice and others draw them one line high and cut the rest.
 */
export function fittingHeights({ cells, columnWidths, rowHeights }: SheetDraft): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const cell of cells) {
    const row = cell.area.top;
    const lines = rowHeights.has(row) ? 1 : linesOf(cell, columnWidths);
    if (lines === 1) continue;
    const height = Math.min(HIGHEST_ROW, Math.ceil(lines * cell.look.fontSize * LINE_SPACING + PADDING));
    heights.set(row, Math.max(height, heights.get(row) ?? 0));
  }
  return heights;
}
