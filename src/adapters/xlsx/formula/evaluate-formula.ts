import { applyOperator } from './apply-operator';
import { FORMULA_FUNCTIONS } from './call-function';
import type { Operand } from './call-function';
import type { FormulaBook } from './formula-book';
import type { FormulaCells } from './formula-cells';
import type { FormulaReference } from './formula-reference';
import { NotComputable, isError, significant, toNumber } from './formula-value';
import type { Scalar } from './formula-value';
import type { Expression } from './parse-formula';
import { formulaOfName, resolveReference } from './resolve-reference';
import type { FormulaPlace } from './resolve-reference';

const DEEPEST_NAME = 8;

/** One formula at its place. */
class Evaluation {
  private names = 0;

  constructor(
    private readonly book: FormulaBook,
    private readonly cells: FormulaCells,
    private readonly place: FormulaPlace,
  ) {}

  scalar(expression: Expression): Scalar {
    const operand = this.operand(expression);
    return 'area' in operand ? this.cells.single(operand.area) : operand.value;
  }

  private operand(expression: Expression): Operand {
    this.cells.count(1);
    switch (expression.kind) {
      case 'constant':
        return { value: expression.value };
      case 'reference':
        return this.reference(expression.reference);
      case 'positive':
        return this.operand(expression.operand);
      case 'negative':
        return { value: this.scaled(expression.operand, -1) };
      case 'percent':
        return { value: this.scaled(expression.operand, 0.01) };
      case 'binary': {
        const left = this.scalar(expression.left);
        return { value: applyOperator(expression.operator, left, this.scalar(expression.right)) };
      }
      case 'call':
        return this.call(expression);
    }
  }

  private scaled(operand: Expression, factor: -1 | 0.01): Scalar {
    const number = toNumber(this.scalar(operand));
    if (typeof number !== 'number') return number;
    return factor === -1 ? 0 - number : number / 100;
  }

  private call({ name, args }: Expression & { readonly kind: 'call' }): Operand {
    const call = FORMULA_FUNCTIONS.get(name);
    if (call === undefined) throw new NotComputable();
    const lazy = args.map((argument) => (argument === null ? null : () => this.operand(argument)));
    return call(lazy, this.cells);
  }

  private reference(reference: FormulaReference): Operand {
    if (reference.kind === 'external' || reference.kind === 'wholeTable') throw new NotComputable();
    if (reference.kind === 'name') return this.named(reference);
    const areas = resolveReference(this.book, reference, this.place);
    const [area] = areas;
    if (areas === 'everything' || area === undefined || typeof area === 'string' || areas.length !== 1) {
      throw new NotComputable();
    }
    const isColumnFound = reference.kind !== 'table' || area.left === area.right;
    if (!isColumnFound) throw new NotComputable();
    return { area };
  }

  private named(reference: FormulaReference & { readonly kind: 'name' }): Operand {
    const expression = formulaOfName(this.book, reference, this.place)?.expression ?? null;
    if (expression === null || this.names >= DEEPEST_NAME) throw new NotComputable();
    this.names += 1;
    const operand = this.operand(expression);
    this.names -= 1;
    return operand;
  }
}

/**
 * The result a formula's cell shows, rounded to Excel's 15 digits; a blank result is 0.
 *
 * @returns `null` where the result cannot be told for certain.
 */
export function evaluateFormula(
  book: FormulaBook,
  cells: FormulaCells,
  place: FormulaPlace,
  expression: Expression,
): { readonly scalar: Scalar } | null {
  try {
    const scalar = new Evaluation(book, cells, place).scalar(expression) ?? 0;
    if (isError(scalar) || typeof scalar !== 'number') return { scalar };
    return Number.isFinite(scalar) ? { scalar: significant(scalar) } : null;
  } catch (error) {
    if (error instanceof NotComputable) return null;
    throw error;
  }
}
