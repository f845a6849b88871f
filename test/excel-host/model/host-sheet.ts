import type { CellAddress, CellArea } from '../../../src/core/sheet/cell-address';
import { isInside } from '../../../src/core/sheet/cell-address';
import { areaFinder } from '../../../src/core/sheet/grid';
import type { SheetSnapshot } from '../../../src/core/sheet/sheet-snapshot';
import { ExcelError } from '../protocol/excel-error';
import { intersectionOf } from './area-address';
import type { HostConditionalFormat } from './host-conditional-format';
import { emptyCell, hasContent } from './host-cell';
import type { HostCell } from './host-cell';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

const NOTHING: HostCell = Object.freeze(emptyCell());

/** Event registrations of the library are kept under ids and outlast a workbook; so no id comes twice. */
let lastId = 0;
const nextSheetId = (): string => {
  lastId += 1;
  return `{${lastId.toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`;
};

/** A sheet of the host's workbook. */
export class HostSheet {
  readonly id = nextSheetId();
  visibility: Visibility = 'Visible';
  isProtected = false;
  /** What a protected sheet still allows: `allowFormatCells` and the like. */
  protectionOptions: Readonly<Record<string, unknown>> = {};
  readonly rows = new Map<number, Map<number, HostCell>>();
  /** The first ranks highest. */
  conditionalFormats: HostConditionalFormat[] = [];
  selection: readonly CellArea[] = [{ top: 1, left: 1, bottom: 1, right: 1 }];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Page layout, gridlines, frozen panes and the like: what was set, by name. */
  readonly properties = new Map<string, unknown>();

  private merged: readonly CellArea[] = [];
  private areaAt = areaFinder([]);

  constructor(public name: string) {}

  get mergedAreas(): readonly CellArea[] {
    return this.merged;
  }

  set mergedAreas(areas: readonly CellArea[]) {
    this.merged = areas;
    this.areaAt = areaFinder(areas);
  }

  /** The cell at a place, for reading only; nothing is made where none is. */
  peek({ row, column }: CellAddress): HostCell {
    return this.rows.get(row)?.get(column) ?? NOTHING;
  }

  /** The cell at a place, for changing. */
  cell({ row, column }: CellAddress): HostCell {
    const cells = this.rows.get(row) ?? new Map<number, HostCell>();
    this.rows.set(row, cells);
    const cell = cells.get(column) ?? emptyCell();
    cells.set(column, cell);
    return cell;
  }

  /** The cells that are there, in no particular order. */
  *present(area?: CellArea): Generator<{ readonly at: CellAddress; readonly cell: HostCell }> {
    for (const [row, cells] of this.rows) {
      if (area !== undefined && (row < area.top || row > area.bottom)) continue;
      for (const [column, cell] of cells) {
        const at = { row, column };
        if (area === undefined || isInside(at, area)) yield { at, cell };
      }
    }
  }

  /** The smallest area around what is there, within an area; `null` where nothing is. */
  usedArea(isValuesOnly: boolean, within?: CellArea): CellArea | null {
    let used: CellArea | null = null;
    const include = (area: CellArea): void => {
      used =
        used === null
          ? area
          : {
              top: Math.min(used.top, area.top),
              left: Math.min(used.left, area.left),
              bottom: Math.max(used.bottom, area.bottom),
              right: Math.max(used.right, area.right),
            };
    };
    for (const { at, cell } of this.present(within)) {
      if (isValuesOnly && !hasContent(cell)) continue;
      include({ top: at.row, left: at.column, bottom: at.row, right: at.column });
    }
    if (isValuesOnly) return used;
    for (const merged of this.mergedAreas) {
      const inside = within === undefined ? merged : intersectionOf(merged, within);
      if (inside !== null) include(inside);
    }
    return used;
  }

  /** Whether a merged area covers the cell without beginning in it. */
  isCovered(at: CellAddress): boolean {
    const { top, left } = this.areaAt(at);
    return top !== at.row || left !== at.column;
  }

  /** @throws ExcelError where the protection forbids what is no writing into unlocked cells */
  demand(option: 'allowFormatCells' | 'allowFormatColumns' | 'allowFormatRows' | 'nothing'): void {
    if (this.isProtected && this.protectionOptions[option] !== true) throw new ExcelError('AccessDenied');
  }
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** A sheet of the host from one of our own snapshots. */
export function sheetFromSnapshot(snapshot: SheetSnapshot): HostSheet {
  const sheet = new HostSheet(snapshot.name);
  sheet.visibility = VISIBILITY[snapshot.visibility];
  sheet.isProtected = snapshot.isProtected;
  sheet.mergedAreas = snapshot.mergedAreas;
  for (const [row, cells] of snapshot.rows) {
    for (const [column, cell] of cells) Object.assign(sheet.cell({ row, column }), cell);
  }
  return sheet;
}
