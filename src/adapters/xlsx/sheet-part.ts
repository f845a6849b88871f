import type { CellArea } from '../../core/sheet/cell-address';

/** A formula as the file keeps it. */
export interface FormulaPart {
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable';
  /** Without `=`; empty for a member of a shared formula. */
  readonly text: string;
  /** The cells an array formula or a data table fills. */
  readonly area: CellArea | null;
  readonly sharedIndex: number | null;
}

/** A cell with its place in the text. */
export interface CellPart {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
  readonly style: number;
  /** The attribute `t`, `n` where it is absent. */
  readonly type: string;
  /** The text of `<v>`, or of `<is>` with its runs joined; `null` where there is neither. */
  readonly raw: string | null;
  /** Where `<v>` or `<is>` stands, or would have to be inserted when both are equal. */
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly formula: FormulaPart | null;
}

/**
 * Whether a formula's cell keeps the result; some programs write formulas and never calculate them.
 *
 * @remarks An empty text is a result, an empty `<v/>` of any other kind is none.
 */
export const hasStoredResult = ({ type, raw }: CellPart): boolean =>
  raw !== null && (type === 'str' || type === 'inlineStr' || raw.trim() !== '');

/** A cell whose array formula or data table fills a whole area. */
export interface FillingCell extends CellPart {
  readonly formula: FormulaPart & { readonly area: CellArea };
}

export interface RowPart {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
  /** The style of the whole row, `null` where it has none of its own. */
  readonly style: number | null;
  /** In the order of the file. */
  readonly cells: ReadonlyMap<number, CellPart>;
}

export interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

export interface TextRange {
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
}

/** One worksheet part, read once, with the places needed to write into it. */
export interface SheetPart {
  readonly text: string;
  readonly prefix: string;
  /** In the order of the file. */
  readonly rows: ReadonlyMap<number, RowPart>;
  readonly sheetData: TextRange;
  readonly dimension: TextRange | null;
  readonly columns: readonly ColumnStyle[];
  readonly mergedAreas: readonly CellArea[];
  readonly isProtected: boolean;
  readonly cellCount: number;
  /** The master's text of each shared formula, with the cell it was written for. */
  readonly sharedFormulas: ReadonlyMap<number, CellPart>;
  /** Formulas whose cells keep no result. */
  readonly uncalculated: readonly CellPart[];
  /** Formulas that fill more than their own cell. */
  readonly fillers: readonly FillingCell[];
  /** The present cells that hold nothing but a filler's results, by `placeKey`. */
  readonly filledBy: ReadonlyMap<number, FillingCell>;
}

/** The style a cell has, or would have if it were there. */
export function styleOf(sheet: SheetPart, row: number, column: number): number | null {
  const line = sheet.rows.get(row);
  const cell = line?.cells.get(column);
  if (cell !== undefined) return cell.style;
  const ofColumn = sheet.columns.find(({ first, last }) => column >= first && column <= last);
  return line?.style ?? ofColumn?.style ?? null;
}
