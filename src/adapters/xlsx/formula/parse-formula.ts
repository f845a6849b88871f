import type { FormulaReference } from './formula-reference';
import { tokeniseFormula } from './formula-tokens';
import type { FormulaToken } from './formula-tokens';
import type { Scalar } from './formula-value';

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

export type Expression =
  | { readonly kind: 'constant'; readonly value: Scalar }
  | { readonly kind: 'reference'; readonly reference: FormulaReference }
  | { readonly kind: 'negative'; readonly operand: Expression }
  | { readonly kind: 'positive'; readonly operand: Expression }
  | { readonly kind: 'percent'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Expression | null)[] };

/** A formula with all it refers to. */
export interface ParsedFormula {
  readonly references: readonly FormulaReference[];
  /** It may depend on cells it does not name. */
  readonly isOpaque: boolean;
  /** `null` where the grammar goes beyond what is evaluated here. */
  readonly expression: Expression | null;
}

/** Functions that look at other cells than the ones they name. */
const OPAQUE_FUNCTIONS = new Set(['OFFSET', 'INDIRECT', 'SUMIF', 'AVERAGEIF', 'EVALUATE', 'CALL']);

const BINDING: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

/** Excel nests functions 64 deep at most. */
const DEEPEST = 128;

/** A chain of operators becomes a tree as deep as it is long, which evaluation walks through. */
const MOST_OPERATIONS = 500;

/** Precedence climbing; every method gives `null` when the tokens do not fit. */
class FormulaParser {
  private at = 0;
  private depth = 0;
  private operations = 0;

  constructor(private readonly tokens: readonly FormulaToken[]) {}

  parse(): Expression | null {
    const expression = this.binary(1);
    return this.at === this.tokens.length ? expression : null;
  }

  private takes(operator: string): boolean {
    const token = this.tokens[this.at];
    const fits = token?.kind === 'operator' && token.text === operator;
    if (fits) this.at += 1;
    return fits;
  }

  private binary(weakest: number): Expression | null {
    this.depth += 1;
    let left = this.depth > DEEPEST || this.operations > MOST_OPERATIONS ? null : this.unary();
    for (;;) {
      const token = this.tokens[this.at];
      const binding = token?.kind === 'operator' ? (BINDING[token.text] ?? 0) : 0;
      if (left === null || token?.kind !== 'operator' || binding < weakest) break;
      this.at += 1;
      this.operations += 1;
      const right = this.binary(binding + 1);
      left = right === null ? null : { kind: 'binary', operator: token.text as BinaryOperator, left, right };
    }
    this.depth -= 1;
    return left;
  }

  /** A sign binds closer than `^`: `-2^2` is 4. */
  private unary(): Expression | null {
    const kinds: ('negative' | 'positive')[] = [];
    for (;;) {
      if (this.takes('-')) kinds.push('negative');
      else if (this.takes('+')) kinds.push('positive');
      else break;
    }
    let operand = kinds.length > DEEPEST ? null : this.percent(this.primary());
    for (const kind of kinds.toReversed()) operand = operand === null ? null : { kind, operand };
    return operand;
  }

  private percent(operand: Expression | null): Expression | null {
    let expression = operand;
    for (let signs = 0; expression !== null && this.takes('%'); signs += 1) {
      expression = signs > DEEPEST ? null : { kind: 'percent', operand: expression };
    }
    return expression;
  }

  private primary(): Expression | null {
    const token = this.tokens[this.at];
    if (token === undefined) return null;
    this.at += 1;
    switch (token.kind) {
      case 'constant':
      case 'reference':
        return token;
      case 'function':
        return this.call(token.name);
      case 'operator': {
        const inside = token.text === '(' ? this.binary(1) : null;
        return this.takes(')') ? inside : null;
      }
    }
  }

  private call(name: string): Expression | null {
    const args: (Expression | null)[] = [];
    if (this.takes(')')) return { kind: 'call', name, args };
    do {
      const next = this.tokens[this.at];
      const isOmitted = next?.kind === 'operator' && (next.text === ',' || next.text === ')');
      const argument = isOmitted ? null : this.binary(1);
      if (argument === null && !isOmitted) return null;
      args.push(argument);
    } while (this.takes(','));
    return this.takes(')') ? { kind: 'call', name, args } : null;
  }
}

/** Reads a formula without its `=`. @example parseFormula('SUM(A1:A3)').references.length // 1 */
export function parseFormula(formula: string): ParsedFormula {
  const tokens = tokeniseFormula(formula);
  if (tokens === null) return { references: [], isOpaque: true, expression: null };
  return {
    references: tokens.flatMap((token) => (token.kind === 'reference' ? [token.reference] : [])),
    isOpaque: tokens.some((token) => token.kind === 'function' && OPAQUE_FUNCTIONS.has(token.name)),
    expression: new FormulaParser(tokens).parse(),
  };
}
