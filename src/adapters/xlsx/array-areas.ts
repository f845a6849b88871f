import { placeKey } from '../../core/sheet/cell-address';
import { unreadablePart } from './file-problem';
import { inRange } from './in-range';
import type { CellPart, FillingCell, RowPart } from './sheet-part';

/** More than any sheet needs whose array formulas do not overlap. */
const MOST_STEPS = 10_000_000;

/** Whether the formula of a cell fills others too. */
export function isFilling(cell: CellPart): cell is FillingCell {
  const area = cell.formula?.kind === 'normal' || cell.formula?.kind === 'shared' ? null : cell.formula?.area;
  return area !== null && area !== undefined && (area.top !== area.bottom || area.left !== area.right);
}

/**
 * Finds the cells that array formulas fill, among those that are there.
 *
 * @throws UnreadableFile when the areas overlap so much that walking them would not end.
 */
export function filledCells(
  rows: ReadonlyMap<number, RowPart>,
  fillers: readonly FillingCell[],
  part: string,
): ReadonlyMap<number, FillingCell> {
  const filled = new Map<number, FillingCell>();
  let steps = 0;
  for (const filler of fillers) {
    const { top, bottom, left, right } = filler.formula.area;
    steps += Math.min(bottom - top + 1, rows.size);
    for (const { cells } of inRange(rows, top, bottom)) {
      steps += Math.min(right - left + 1, cells.size);
      if (steps > MOST_STEPS) throw unreadablePart('inconsistent', part);
      for (const cell of inRange(cells, left, right)) {
        if (cell.formula === null) filled.set(placeKey(cell), filler);
      }
    }
    if (steps > MOST_STEPS) throw unreadablePart('inconsistent', part);
  }
  return filled;
}
