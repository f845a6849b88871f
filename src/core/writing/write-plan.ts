import type { CellAddress } from '../sheet/cell-address';
import type { Cell, CellValue } from '../sheet/sheet-snapshot';

/** One cell that changes. Text is written as text, never as a formula. */
export interface CellWrite {
  readonly at: CellAddress;
  /** What the cell held when it was read; nobody writes over anything else. */
  readonly from: CellValue;
  readonly to: CellValue;
  /** The error that stood there as a constant, beside the value it does not have. */
  readonly fromError?: string;
  /** The error to be put back; `to` is `null` then. */
  readonly toError?: string;
}

/** 写入方案: everything that changes in one sheet, in sheet order; one batch, all or nothing. */
export interface WritePlan {
  readonly sheet: string;
  readonly writes: readonly CellWrite[];
}

/** The write that gives a cell, as it was read, another value. */
export const writeOver = ({ value, error }: Cell, at: CellAddress, to: CellValue): CellWrite => ({
  at,
  from: value,
  to,
  ...(error === null ? {} : { fromError: error }),
});

/** Whether a cell still holds what it held when the write was planned: the value, and the error in its place. */
export const holdsWhatWasRead = (
  { from, fromError }: CellWrite,
  { value, error }: Pick<Cell, 'value' | 'error'>,
): boolean => value === from && error === (fromError ?? null);
