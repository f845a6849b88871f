import fs from 'node:fs';
import path from 'node:path';
import { parseAddress, parseArea } from '../../src/core/sheet/cell-address';
import type { Cell, CellValue, SheetSnapshot } from '../../src/core/sheet/sheet-snapshot';

/** A cell of grid.json: its value, or the value with what else is known of it. */
export type GridCell =
  | CellValue
  | {
      readonly value: CellValue;
      readonly format?: string;
      readonly formula?: string;
      readonly error?: string;
      readonly locked?: boolean;
    };

/** grid.json: one sheet, written by hand. */
export interface GridFile {
  readonly sheet?: string;
  readonly cells: Readonly<Record<string, GridCell>>;
  readonly merges?: readonly string[];
  readonly protected?: boolean;
  readonly dateSystem?: 1900 | 1904;
}

function readGridCell(cell: GridCell): Cell {
  const plain = typeof cell === 'object' && cell !== null ? cell : { value: cell };
  return {
    value: plain.value,
    error: plain.error ?? null,
    formula: plain.formula ?? null,
    numberFormat: plain.format ?? 'General',
    locked: plain.locked ?? true,
  };
}

/** Makes a snapshot of a grid, its rows and cells in ascending order. */
export function snapshotOf(grid: GridFile): SheetSnapshot {
  const rows = new Map<number, Map<number, Cell>>();
  const placed = Object.entries(grid.cells).map(([address, cell]) => {
    const at = parseAddress(address);
    if (at === null) throw new Error(`no cell address: ${address}`);
    return { at, cell: readGridCell(cell) };
  });
  placed.sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
  for (const { at, cell } of placed) {
    const row = rows.get(at.row) ?? new Map<number, Cell>();
    rows.set(at.row, row.set(at.column, cell));
  }
  return {
    name: grid.sheet ?? 'Sheet1',
    visibility: 'visible',
    isProtected: grid.protected ?? false,
    dateSystem: grid.dateSystem ?? 1900,
    rows,
    mergedAreas: (grid.merges ?? []).map((text) => {
      const area = parseArea(text);
      if (area === null) throw new Error(`no area: ${text}`);
      return area;
    }),
  };
}

/** Reads `test/forms/<folder>/grid.json`. */
export function loadGrid(folder: string): SheetSnapshot {
  const file = path.join(__dirname, folder, 'grid.json');
  return snapshotOf(JSON.parse(fs.readFileSync(file, 'utf8')) as GridFile);
}
