import type { FormCell } from '../../form/form';

/** Whether the user computes the cell; such a cell is never written. */
export const isFormulaCell = ({ cell }: FormCell): boolean => cell.formula !== null;

/** What to do about a figure that 重新计算 would write, if the cell were not a formula of the user's. */
export const rewriteAdvice = (expected: string, isFormula: boolean): string =>
  isFormula ? `单元格是公式，不会被改写，可检查公式，应得出${expected}` : `可重新计算写入${expected}`;
