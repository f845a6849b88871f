import { placeKey } from '../../../core/sheet/cell-address';
import { cellContent } from '../cell-content';
import { inRange } from '../in-range';
import { hasStoredResult } from '../sheet-part';
import type { CellPart } from '../sheet-part';
import { areaSize, cellKey } from './formula-book';
import type { FormulaBook, SheetArea, SheetPlace } from './formula-book';
import { NotComputable } from './formula-value';
import type { Scalar } from './formula-value';

/** Rows, cells and operations one evaluation may look at; beyond that Excel shall do it. */
const MOST_STEPS = 20_000_000;

/** The cells of the workbook with the new values over them. `null` marks a result nobody knows. */
export class FormulaCells {
  private steps = 0;
  private readonly written = new Map<number, { readonly scalar: Scalar } | null>();
  private readonly added: SheetPlace[] = [];

  constructor(private readonly book: FormulaBook) {}

  set(place: SheetPlace, result: { readonly scalar: Scalar } | null): void {
    const key = cellKey(place);
    if (!this.written.has(key) && this.part(place) === undefined) this.added.push(place);
    this.written.set(key, result);
  }

  /**
   * Counts what an evaluation looks at.
   *
   * @throws NotComputable once it is too much
   */
  count(steps: number): void {
    this.steps += steps;
    if (this.steps > MOST_STEPS) throw new NotComputable();
  }

  /** @throws NotComputable */
  read(place: SheetPlace): Scalar {
    this.count(1);
    const written = this.written.get(cellKey(place));
    if (written === null) throw new NotComputable();
    if (written !== undefined) return written.scalar;
    const part = this.part(place);
    return part === undefined ? null : this.cached(place.sheet, part);
  }

  /**
   * The values of the cells that are there, in no particular order.
   *
   * @throws NotComputable
   */
  *present(area: SheetArea): Generator<SheetPlace & { readonly value: Scalar }> {
    const rows = this.book.sheets[area.sheet]?.part.rows;
    if (rows === undefined) throw new NotComputable();
    // Also what is looked at in vain takes its time: a range may lie beside all that is there.
    this.count(Math.min(area.bottom - area.top + 1, rows.size));
    for (const line of inRange(rows, area.top, area.bottom)) {
      this.count(Math.min(area.right - area.left + 1, line.cells.size));
      for (const { row, column } of inRange(line.cells, area.left, area.right)) {
        const place = { sheet: area.sheet, row, column };
        yield { ...place, value: this.read(place) };
      }
    }
    for (const place of this.added) {
      const { sheet, row, column } = place;
      const isHere = sheet === area.sheet && row >= area.top && row <= area.bottom;
      if (isHere && column >= area.left && column <= area.right) yield { ...place, value: this.read(place) };
    }
  }

  /** The value of a one-cell area. @throws NotComputable for any other. */
  single(area: SheetArea): Scalar {
    if (areaSize(area) !== 1) throw new NotComputable();
    return this.read({ sheet: area.sheet, row: area.top, column: area.left });
  }

  private part({ sheet, row, column }: SheetPlace): CellPart | undefined {
    return this.book.sheets[sheet]?.part.rows.get(row)?.cells.get(column);
  }

  private cached(sheet: number, part: CellPart): Scalar {
    const computed = this.book.sheets[sheet]?.computed.get(placeKey(part));
    if (computed !== undefined) return computed;
    const isResult =
      part.formula !== null || this.book.sheets[sheet]?.part.filledBy.has(placeKey(part)) === true;
    if (isResult && !hasStoredResult(part)) throw new NotComputable();
    const { value, error } = cellContent(part, this.book.strings, this.book.dateSystem);
    return error === null ? value : { error };
  }
}
