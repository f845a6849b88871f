import { LONGEST_TEXT } from '../../../core/sheet/sheet-snapshot';
import {
  DIVISION_BY_ZERO,
  NotComputable,
  WRONG_NUMBER,
  isError,
  significant,
  toNumber,
  toText,
} from './formula-value';
import type { FormulaError, Scalar } from './formula-value';
import type { BinaryOperator } from './parse-formula';

type Arithmetic = '+' | '-' | '*' | '/' | '^';

/** Excel shows a difference that is nothing but rounding noise as zero. */
function sum(a: number, b: number): number {
  const result = a + b;
  return Math.abs(result) < Math.max(Math.abs(a), Math.abs(b)) * 1e-15 ? 0 : result;
}

function power(base: number, exponent: number): number | FormulaError {
  if (base === 0 && exponent <= 0) return exponent === 0 ? WRONG_NUMBER : DIVISION_BY_ZERO;
  return base ** exponent;
}

function calculate(operator: Arithmetic, a: number, b: number): number | FormulaError {
  switch (operator) {
    case '+':
      return sum(a, b);
    case '-':
      return sum(a, -b);
    case '*':
      return a * b;
    case '/':
      return b === 0 ? DIVISION_BY_ZERO : a / b;
    case '^':
      return power(a, b);
  }
}

function arithmetic(operator: Arithmetic, left: Scalar, right: Scalar): Scalar {
  const a = toNumber(left);
  if (typeof a !== 'number') return a;
  const b = toNumber(right);
  if (typeof b !== 'number') return b;
  const result = calculate(operator, a, b);
  return typeof result === 'number' && !Number.isFinite(result) ? WRONG_NUMBER : result;
}

const RANK = { number: 0, string: 1, boolean: 2 } as const;

/** A blank takes the kind of the other side. */
function filled(value: Scalar, other: Scalar): string | number | boolean {
  if (value === null) return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
  if (typeof value === 'object') throw new NotComputable();
  return value;
}

/** Texts compare without case; which of two comes first depends on the language of Excel. */
function compareTexts(a: string, b: string, isEquality: boolean): number {
  if (a.toUpperCase() === b.toUpperCase()) return 0;
  if (isEquality) return 1;
  throw new NotComputable();
}

function order(left: Scalar, right: Scalar, isEquality: boolean): number {
  const a = filled(left, right);
  const b = filled(right, left);
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b, isEquality);
  if (typeof a === 'number' && typeof b === 'number') return significant(a) - significant(b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return RANK[typeof a as keyof typeof RANK] - RANK[typeof b as keyof typeof RANK];
}

function comparison(operator: '=' | '<>' | '<' | '>' | '<=' | '>=', left: Scalar, right: Scalar): boolean {
  const difference = order(left, right, operator === '=' || operator === '<>');
  switch (operator) {
    case '=':
      return difference === 0;
    case '<>':
      return difference !== 0;
    case '<':
      return difference < 0;
    case '>':
      return difference > 0;
    case '<=':
      return difference <= 0;
    case '>=':
      return difference >= 0;
  }
}

/** No cell holds a longer text; one that doubles from cell to cell would outgrow any memory. */
function join(left: Scalar, right: Scalar): Scalar {
  const a = toText(left);
  if (typeof a !== 'string') return a;
  const b = toText(right);
  if (typeof b !== 'string') return b;
  if (a.length + b.length > LONGEST_TEXT) throw new NotComputable();
  return a + b;
}

/** What a binary operator of Excel makes of two values; the left error goes first. */
export function applyOperator(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case '+':
    case '-':
    case '*':
    case '/':
    case '^':
      return arithmetic(operator, left, right);
    case '&':
      return join(left, right);
    case '=':
    case '<>':
    case '<':
    case '>':
    case '<=':
    case '>=':
      return comparison(operator, left, right);
  }
}
