import { printAddress } from '../core/sheet/cell-address';
import type { SheetCell } from './workbook';

/** @example cellNames([{ sheet: '自评表', at: H13 }]) // ['H13'] */
export const cellNames = (cells: readonly SheetCell[]): readonly string[] =>
  cells.map(({ at }) => printAddress(at));
