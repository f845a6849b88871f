import type { CellValue } from '../../../core/sheet/sheet-snapshot';

/** An error a formula gives, as a value. */
export interface FormulaError {
  readonly error: string;
}

/** What one cell or one sub-expression amounts to. */
export type Scalar = CellValue | FormulaError;

/** Raised inside the evaluator for everything Excel may know better; the caller strips the stale result. */
export class NotComputable extends Error {}

export const isError = (value: Scalar): value is FormulaError => typeof value === 'object' && value !== null;

export const DIVISION_BY_ZERO: FormulaError = { error: '#DIV/0!' };
export const WRONG_VALUE: FormulaError = { error: '#VALUE!' };
export const WRONG_NUMBER: FormulaError = { error: '#NUM!' };

/** Excel keeps 15 significant digits. @example significant(0.1 + 0.2) // 0.3 */
export const significant = (value: number): number =>
  Number.isInteger(value) ? value + 0 : Number(value.toPrecision(15));

const PLAIN_NUMBER = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?\s*$/u;
const MAYBE_NUMBER = /[0-9０-９〇零一二三四五六七八九十百千万亿]/u;

/** Text as a number; dates, per cents and grouped digits depend on the language of Excel and are left to it. */
function numberOfText(text: string): number | FormulaError {
  if (PLAIN_NUMBER.test(text)) return Number(text);
  if (MAYBE_NUMBER.test(text)) throw new NotComputable();
  return WRONG_VALUE;
}

/** The operand of arithmetic. */
export function toNumber(value: Scalar): number | FormulaError {
  if (typeof value === 'string') return numberOfText(value);
  return isError(value) ? value : Number(value ?? 0);
}

/** A condition. */
export function toBoolean(value: Scalar): boolean | FormulaError {
  if (typeof value === 'string') {
    const word = value.toUpperCase();
    return word === 'TRUE' || word === 'FALSE' ? word === 'TRUE' : WRONG_VALUE;
  }
  const number = toNumber(value);
  return typeof number === 'number' ? number !== 0 : number;
}

function textOfNumber(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e15)) throw new NotComputable();
  return String(significant(value));
}

/** An operand of `&`. */
export function toText(value: Scalar): string | FormulaError {
  if (typeof value === 'number') return textOfNumber(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value ?? '';
}
