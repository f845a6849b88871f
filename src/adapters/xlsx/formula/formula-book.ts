import type { CellArea } from '../../../core/sheet/cell-address';
import { LAST_COLUMN } from '../../../core/sheet/cell-address';
import type { SheetPart } from '../sheet-part';
import type { TablePart } from '../table-part';
import type { DefinedName } from '../workbook-part';
import type { Scalar } from './formula-value';

export interface FormulaSheet {
  readonly name: string;
  /** Its place among all tabs, chart sheets included: defined names and 3D references count those. */
  readonly tab: number;
  readonly part: SheetPart;
  readonly tables: readonly TablePart[];
  /** The results of formulas whose cells keep none, as far as they can be told, by `placeKey`. */
  readonly computed: ReadonlyMap<number, Scalar>;
}

/** The workbook as formulas see it; sheets are told apart by their index. */
export interface FormulaBook {
  readonly sheets: readonly FormulaSheet[];
  readonly names: readonly DefinedName[];
  readonly strings: readonly string[];
  readonly dateSystem: 1900 | 1904;
}

/** An area of one sheet. */
export interface SheetArea extends CellArea {
  readonly sheet: number;
}

/** One cell of one sheet. */
export interface SheetPlace {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

const ROW_SPAN = LAST_COLUMN + 1;
const SHEET_SPAN = (1 << 21) * ROW_SPAN;

/** One number for a cell of the workbook. */
export const cellKey = ({ sheet, row, column }: SheetPlace): number =>
  sheet * SHEET_SPAN + row * ROW_SPAN + column;

export const placeOfKey = (key: number): SheetPlace => ({
  sheet: Math.floor(key / SHEET_SPAN),
  row: Math.floor((key % SHEET_SPAN) / ROW_SPAN),
  column: key % ROW_SPAN,
});

export const areaSize = ({ top, left, bottom, right }: CellArea): number =>
  (bottom - top + 1) * (right - left + 1);
