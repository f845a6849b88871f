import type { Decimal } from '../number/decimal';
import type { CellAddress } from '../sheet/cell-address';
import type { PrintedPoints } from './form';

/** The levels whose labels may carry points. */
export type PointsLevel = 'block' | 'category' | 'dimension';

interface OpenPoints {
  readonly label: string;
  readonly at: CellAddress;
  readonly points: Decimal;
  readonly rows: number[];
}

/** Points in brackets while a table is read: which are open, and which rows fall under them. */
export interface PointsLedger {
  readonly open: (level: PointsLevel, label: string, at: CellAddress, points: Decimal | null) => void;
  /** Whether points of a level are open; with a label, whether they are that label's. */
  readonly isOpen: (level: PointsLevel, label?: string) => boolean;
  readonly addRow: (row: number) => void;
  /** In reading order; rows that turned out to be no indicators are left out. */
  readonly close: (indicatorRows: ReadonlySet<number>) => readonly PrintedPoints[];
}

/** Starts a ledger for one table. */
export function openLedger(): PointsLedger {
  const open = new Map<PointsLevel, OpenPoints>();
  const all: OpenPoints[] = [];
  return {
    open: (level, label, at, points) => {
      if (level === 'block') open.clear();
      if (level === 'category') open.delete('dimension');
      open.delete(level);
      if (points === null) return;
      const entry: OpenPoints = { label, at, points, rows: [] };
      open.set(level, entry);
      all.push(entry);
    },
    isOpen: (level, label) => {
      const entry = open.get(level);
      return entry !== undefined && (label === undefined || label === entry.label);
    },
    addRow: (row) => {
      for (const { rows } of open.values()) rows.push(row);
    },
    close: (indicatorRows) =>
      all.map((entry) => ({ ...entry, rows: entry.rows.filter((row) => indicatorRows.has(row)) })),
  };
}
