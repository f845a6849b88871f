import type { CellArea } from '../../../src/core/sheet/cell-address';
import { ExcelError } from '../protocol/excel-error';
import { cellCount } from './area-address';
import { formatOf } from './format-bag';
import { emptyCell } from './host-cell';
import type { HostCell } from './host-cell';
import type { HostRange } from './host-range';

/** More cells than any form has; a format on a whole sheet is a mistake here. */
const MOST_FORMATTED_CELLS = 200_000;

const EMPTY = emptyCell();

/** The cells whose looks are read and set together. */
export class FormatTarget {
  constructor(readonly ranges: readonly HostRange[]) {}

  /** What all cells have in common; `null` where they differ. */
  common(say: (cell: HostCell) => unknown): unknown {
    const found = new Map<string, unknown>();
    for (const { sheet, area } of this.ranges) {
      let present = 0;
      for (const { cell } of sheet.present(area)) {
        present += 1;
        const said = say(cell);
        found.set(JSON.stringify(said), said);
      }
      const said = say(EMPTY);
      if (present < cellCount(area)) found.set(JSON.stringify(said), said);
    }
    const [only, ...others] = found.values();
    return others.length === 0 ? only : null;
  }

  get(path: string): unknown {
    return this.common((cell) => formatOf(cell, path));
  }

  set(path: string, value: unknown): void {
    this.change((cell) => void cell.format.set(path, value));
  }

  /** @throws ExcelError on a protected sheet that forbids formats, and for an area that is far too large */
  change(edit: (cell: HostCell) => void, partOf: (area: CellArea) => CellArea | null = (area) => area): void {
    for (const { sheet } of this.ranges) sheet.demand('allowFormatCells');
    for (const range of this.ranges) {
      const area = partOf(range.area);
      if (area === null) continue;
      if (cellCount(area) > MOST_FORMATTED_CELLS) throw new ExcelError('InvalidArgument', 'too many cells');
      for (const at of range.other(area).places()) edit(range.sheet.cell(at));
      range.workbook.onEvent({ kind: 'formatChanged', sheet: range.sheet, area: range.area });
    }
  }
}
