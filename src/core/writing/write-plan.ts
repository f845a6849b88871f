import type { CellAddress } from '../sheet/cell-address';
import type { CellValue } from '../sheet/sheet-snapshot';

/** One cell that changes. Text is written as text, never as a formula. */
export interface CellWrite {
  readonly at: CellAddress;
  /** What the cell held when it was read; nobody writes over anything else. */
  readonly from: CellValue;
  readonly to: CellValue;
}

/** 写入方案: everything that changes in one sheet, in sheet order; one batch, all or nothing. */
export interface WritePlan {
  readonly sheet: string;
  readonly writes: readonly CellWrite[];
}
