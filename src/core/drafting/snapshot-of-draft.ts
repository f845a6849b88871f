import type { Cell, SheetSnapshot } from '../sheet/sheet-snapshot';
import type { SheetDraft } from './sheet-draft';

const isSingle = ({ area: { top, left, bottom, right } }: SheetDraft['cells'][number]): boolean =>
  top === bottom && left === right;

const byKey = ([a]: readonly [number, unknown], [b]: readonly [number, unknown]): number => a - b;

/** The sheet a draft comes to once it is inserted, under the name it was given. */
export function snapshotOfDraft({ cells, name: wished }: SheetDraft, name = wished): SheetSnapshot {
  const rows = new Map<number, Map<number, Cell>>();
  for (const { area, value, look } of cells) {
    if (value === null && look.numberFormat === 'General') continue;
    const row = rows.get(area.top) ?? new Map<number, Cell>();
    const { numberFormat } = look;
    rows.set(area.top, row.set(area.left, { value, error: null, formula: null, numberFormat, locked: true }));
  }
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    dateSystem: 1900,
    rows: new Map([...rows].sort(byKey).map(([row, placed]) => [row, new Map([...placed].sort(byKey))])),
    mergedAreas: cells.filter((cell) => !isSingle(cell)).map(({ area }) => area),
  };
}
