import type { CellAddress, CellArea } from '../sheet/cell-address';

/** 标记: a highlight that clears itself once every cell it waits for is filled. */
export interface Mark {
  /** What is highlighted: one cell, or an indicator's whole row of the table. */
  readonly area: CellArea;
  readonly kind: 'missing' | 'explanation' | 'incompleteRow';
  /** The mark shows while any of these is empty. */
  readonly until: readonly CellAddress[];
}

/** The marks of one sheet. */
export interface MarkPlan {
  readonly sheet: string;
  readonly marks: readonly Mark[];
}
