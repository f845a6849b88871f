import type { CellAddress, CellArea } from './cell-address';
import { isInside } from './cell-address';
import type { Cell, SheetSnapshot } from './sheet-snapshot';
import { cellAt, isBlankCell } from './sheet-snapshot';

/** A cell and where it is. */
export interface PlacedCell {
  readonly at: CellAddress;
  readonly cell: Cell;
}

/**
 * A sheet whose merged areas can be asked for.
 *
 * @remarks
 * Built once per sheet. Nothing in it costs more than the cells that exist: a merged area over a million rows
 * is one entry.
 */
export interface Grid {
  readonly sheet: SheetSnapshot;
  /** Rows that hold cells, ascending. */
  readonly rows: readonly number[];
  /** The merged area a cell lies in; a cell of its own is its own area. */
  readonly areaAt: (at: CellAddress) => CellArea;
}

/**
 * Merged areas by the smallest power-of-two block of rows that holds them.
 *
 * @remarks
 * All areas of one block cover the middle of the block (else a smaller one would hold them). Areas do not
 * overlap, so those of one block lie side by side, and one binary search finds the only candidate.
 */
type AreaIndex = readonly {
  readonly level: number;
  readonly blocks: ReadonlyMap<number, readonly CellArea[]>;
}[];

function indexAreas(areas: readonly CellArea[]): AreaIndex {
  const levels = new Map<number, Map<number, CellArea[]>>();
  for (const area of areas) {
    const level = 32 - Math.clz32((area.top - 1) ^ (area.bottom - 1));
    const blocks = levels.get(level) ?? new Map<number, CellArea[]>();
    levels.set(level, blocks);
    const block = (area.top - 1) >>> level;
    const inBlock = blocks.get(block);
    if (inBlock === undefined) blocks.set(block, [area]);
    else inBlock.push(area);
  }
  for (const blocks of levels.values()) {
    for (const inBlock of blocks.values()) inBlock.sort((a, b) => a.left - b.left);
  }
  return [...levels].map(([level, blocks]) => ({ level, blocks }));
}

/** The last of the areas, sorted by their left side, that begins at or before the column. */
function lastBeginningBy(areas: readonly CellArea[], column: number): CellArea | undefined {
  let low = 0;
  let high = areas.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((areas[middle]?.left ?? Infinity) <= column) low = middle + 1;
    else high = middle;
  }
  return areas[low - 1];
}

/** Prepares merged areas for being asked which of them a cell lies in; a cell of its own is its own area. */
export function areaFinder(areas: readonly CellArea[]): Grid['areaAt'] {
  const index = indexAreas(areas);
  return (at) => {
    for (const { level, blocks } of index) {
      const inBlock = blocks.get((at.row - 1) >>> level);
      const area = inBlock === undefined ? undefined : lastBeginningBy(inBlock, at.column);
      if (area !== undefined && isInside(at, area)) return area;
    }
    return { top: at.row, left: at.column, bottom: at.row, right: at.column };
  };
}

/** Prepares a sheet for reading. */
export function gridOf(sheet: SheetSnapshot): Grid {
  return {
    sheet,
    rows: [...sheet.rows.keys()].sort((a, b) => a - b),
    areaAt: areaFinder(sheet.mergedAreas),
  };
}

/** The cell that holds what a cell shows: the anchor of its merged area, or itself. */
export function anchorOf(grid: Grid, at: CellAddress): CellAddress {
  const { top, left } = grid.areaAt(at);
  return { row: top, column: left };
}

/** What a cell shows, under the address of its anchor. */
export function placedCell(grid: Grid, at: CellAddress): PlacedCell {
  const anchor = anchorOf(grid, at);
  return { at: anchor, cell: cellAt(grid.sheet, anchor) };
}

/** The cells of a row that hold something, from left to right; what hides under a merged area is not among them. */
export function filledCells(grid: Grid, row: number): readonly PlacedCell[] {
  const filled: PlacedCell[] = [];
  for (const [column, cell] of grid.sheet.rows.get(row) ?? []) {
    if (isBlankCell(cell)) continue;
    const { top, left } = grid.areaAt({ row, column });
    if (top === row && left === column) filled.push({ at: { row, column }, cell });
  }
  return filled;
}
