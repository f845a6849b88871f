/** One corner of a reference; a fixed coordinate (`$`) does not move with a shared formula. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly isFixedRow: boolean;
  readonly isFixedColumn: boolean;
}

/** From one tab to another; both are the same except in 3D references. */
export interface SheetSpan {
  readonly first: string;
  readonly last: string;
}

/** What a formula names; `sheets` is `null` for the formula's own sheet. */
export type FormulaReference =
  | { readonly kind: 'area'; readonly sheets: SheetSpan | null; readonly from: Corner; readonly to: Corner }
  | { readonly kind: 'name'; readonly sheets: SheetSpan | null; readonly name: string }
  | {
      readonly kind: 'table';
      readonly table: string;
      readonly column: string | null;
      readonly isThisRow: boolean;
    }
  | { readonly kind: 'wholeTable'; readonly table: string }
  | { readonly kind: 'external' };
