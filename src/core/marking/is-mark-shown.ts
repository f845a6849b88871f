import type { CellAddress } from '../sheet/cell-address';
import { cellAt } from '../sheet/sheet-snapshot';
import type { SheetSnapshot } from '../sheet/sheet-snapshot';
import { countsAsNothing } from './mark-formula';
import type { Mark } from './mark';

/**
 * Whether the condition of a mark holds, as a spreadsheet program would find it.
 *
 * @remarks An error in any of the cells is an error of the condition, and then nothing shows.
 */
export function isMarkShown({ kind, until }: Pick<Mark, 'kind' | 'until'>, sheet: SheetSnapshot): boolean {
  const cells = until.map((at: CellAddress) => cellAt(sheet, at));
  return (
    cells.every(({ error }) => error === null) && cells.some(({ value }) => countsAsNothing(kind, value))
  );
}
