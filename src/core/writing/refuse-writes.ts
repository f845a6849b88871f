import { isSameCell, printAddress } from '../sheet/cell-address';
import type { CellAddress } from '../sheet/cell-address';
import { anchorOf, gridOf } from '../sheet/grid';
import type { Grid } from '../sheet/grid';
import { cellAt } from '../sheet/sheet-snapshot';
import type { Cell, SheetSnapshot } from '../sheet/sheet-snapshot';
import { holdsWhatWasRead } from './write-plan';
import type { WritePlan } from './write-plan';

/** Why plans may not be carried out, with every cell that stands against them. */
export type WriteRefusal =
  | { readonly kind: 'sheetMissing'; readonly sheet: string }
  | {
      readonly kind: 'drifted' | 'notWritable' | 'protected';
      readonly cells: readonly { readonly sheet: string; readonly at: CellAddress }[];
    };

/** Why a person, too, would be refused; `null` for a cell that can be written. */
function refusalOf(grid: Grid, at: CellAddress): 'notWritable' | 'protected' | null {
  const { formula, locked } = cellAt(grid.sheet, at);
  if (formula !== null || !isSameCell(anchorOf(grid, at), at)) return 'notWritable';
  return grid.sheet.isProtected && locked ? 'protected' : null;
}

/**
 * Checks plans against the sheets as they were read, before anything is written.
 *
 * @returns `null` where every cell may be written, else the first kind of refusal: what taking off the protection
 * would not help comes before what it would
 */
export function refuseWrites(
  sheets: readonly SheetSnapshot[],
  plans: readonly WritePlan[],
): WriteRefusal | null {
  const cells = {
    drifted: [] as { sheet: string; at: CellAddress }[],
    notWritable: [] as { sheet: string; at: CellAddress }[],
    protected: [] as { sheet: string; at: CellAddress }[],
  };
  const written = new Map<string, Pick<Cell, 'value' | 'error'>>();
  for (const { sheet: name, writes } of plans) {
    const sheet = sheets.find((candidate) => candidate.name === name);
    if (sheet === undefined) return { kind: 'sheetMissing', sheet: name };
    const grid = gridOf(sheet);
    for (const write of writes) {
      const { at, to, toError } = write;
      const cell = `${name}!${printAddress(at)}`;
      if (!holdsWhatWasRead(write, written.get(cell) ?? cellAt(sheet, at)))
        cells.drifted.push({ sheet: name, at });
      const refusal = refusalOf(grid, at);
      if (refusal !== null) cells[refusal].push({ sheet: name, at });
      written.set(cell, { value: to, error: toError ?? null });
    }
  }
  const kind = (['drifted', 'notWritable', 'protected'] as const).find((each) => cells[each].length > 0);
  return kind === undefined ? null : { kind, cells: cells[kind] };
}
