import type { CellAddress, CellArea } from '../../../src/core/sheet/cell-address';
import { ExcelError } from '../protocol/excel-error';
import { shiftArea } from './shift-rows';
import type { RowShift } from './shift-rows';
import { cellCount, printArea, printSheetName } from './area-address';
import type { HostCell } from './host-cell';
import type { HostSheet } from './host-sheet';
import type { HostWorkbook } from './host-workbook';

/** Beyond it Excel on the web gives nothing back. */
const MOST_CELLS_READ = 5_000_000;

/** A rectangle of a sheet; one that is kept across batches follows its cells. */
export class HostRange {
  constructor(
    readonly workbook: HostWorkbook,
    readonly sheet: HostSheet,
    private place: CellArea | null,
  ) {}

  /** @throws ExcelError when its rows were deleted */
  get area(): CellArea {
    if (this.place === null) throw new ExcelError('InvalidReference');
    return this.place;
  }

  follow(shift: RowShift): void {
    if (this.place !== null) this.place = shiftArea(this.place, shift);
  }

  get address(): string {
    return `${printSheetName(this.sheet.name)}!${printArea(this.area)}`;
  }

  /** The same sheet's rectangle at another place. */
  other(area: CellArea): HostRange {
    return new HostRange(this.workbook, this.sheet, area);
  }

  *places(): Generator<CellAddress> {
    const { top, left, bottom, right } = this.area;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) yield { row, column };
    }
  }

  /** What every cell says, row by row; `null` for a range too large to be read. */
  read<T>(say: (cell: HostCell) => T): T[][] | null {
    const { top, left, bottom, right } = this.area;
    if (cellCount(this.area) > MOST_CELLS_READ) return null;
    this.workbook.compute();
    return Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (__, across) =>
        say(this.sheet.peek({ row: top + down, column: left + across })),
      ),
    );
  }

  /** Whether every cell is unlocked; cells that are not there are locked. */
  isUnlocked(): boolean {
    let unlocked = 0;
    for (const { cell } of this.sheet.present(this.area)) if (!cell.locked) unlocked += 1;
    return unlocked === cellCount(this.area);
  }
}

/** Several rectangles of one sheet. */
export class HostRangeAreas {
  constructor(readonly areas: readonly [HostRange, ...HostRange[]]) {}

  get sheet(): HostSheet {
    return this.areas[0].sheet;
  }

  get address(): string {
    return this.areas.map(({ address }) => address).join(',');
  }
}
