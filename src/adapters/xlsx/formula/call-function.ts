import type { SheetArea } from './formula-book';
import { areaSize } from './formula-book';
import type { FormulaCells } from './formula-cells';
import {
  DIVISION_BY_ZERO,
  NotComputable,
  WRONG_VALUE,
  isError,
  significant,
  toBoolean,
  toNumber,
} from './formula-value';
import type { FormulaError, Scalar } from './formula-value';
import { roundNumber } from './round-number';
import type { RoundingDirection } from './round-number';

/** What an argument amounts to: an area of cells, or one value. */
export type Operand = { readonly area: SheetArea } | { readonly value: Scalar };

/** An argument that is evaluated when, and only when, a function asks for it; `null` for an omitted one. */
export type Argument = (() => Operand) | null;

/** A function that gives a value. */
type ValueFunction = (args: readonly Argument[], cells: FormulaCells) => Scalar;

export type FormulaFunction = (args: readonly Argument[], cells: FormulaCells) => Operand;

const evaluated = (argument: Argument): Operand => (argument === null ? { value: 0 } : argument());

/** The one value of an argument. */
function scalar(argument: Argument | undefined, cells: FormulaCells): Scalar {
  if (argument === undefined) throw new NotComputable();
  const operand = evaluated(argument);
  return 'area' in operand ? cells.single(operand.area) : operand.value;
}

/** The numbers of all arguments: cells count only when they hold numbers, values are converted. */
function numbers(args: readonly Argument[], cells: FormulaCells): readonly number[] | FormulaError {
  const found: number[] = [];
  for (const argument of args) {
    const operand = evaluated(argument);
    if ('area' in operand) {
      for (const { value } of cells.present(operand.area)) {
        if (isError(value)) return value;
        if (typeof value === 'number') found.push(value);
      }
    } else {
      const number = toNumber(operand.value);
      if (typeof number !== 'number') return number;
      found.push(number);
    }
  }
  return found;
}

/** Compensated, so that long columns of decimals lose nothing to binary fractions. */
function add(values: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return significant(sum + lost);
}

const aggregate =
  (combine: (values: readonly number[]) => Scalar): ValueFunction =>
  (args, cells) => {
    const values = numbers(args, cells);
    return 'error' in values ? values : combine(values);
  };

const extreme = (better: (a: number, b: number) => boolean): ValueFunction =>
  aggregate((values) => values.reduce((best, value) => (better(value, best) ? value : best), values[0] ?? 0));

/** The truth values of all arguments; texts and blanks in cells are passed over. */
const logical =
  (decides: boolean): ValueFunction =>
  (args, cells) => {
    const found: boolean[] = [];
    for (const argument of args) {
      const operand = evaluated(argument);
      const values =
        'area' in operand
          ? [...cells.present(operand.area)].map(({ value }) => value).filter(isTruthValue)
          : [operand.value];
      for (const value of values) {
        const truth = toBoolean(value);
        if (typeof truth !== 'boolean') return truth;
        found.push(truth);
      }
    }
    if (found.length === 0) return WRONG_VALUE;
    return found.includes(decides) ? decides : !decides;
  };

const isTruthValue = (value: Scalar): boolean => value !== null && typeof value !== 'string';

const counting =
  (counts: (value: Scalar) => boolean): ValueFunction =>
  (args, cells) => {
    let count = 0;
    for (const argument of args) {
      const operand = evaluated(argument);
      const values = 'area' in operand ? cells.present(operand.area) : [operand];
      for (const { value } of values) if (counts(value)) count += 1;
    }
    return count;
  };

/** COUNT looks at cells and at values in different ways; only cells are counted here. */
const countNumbers: ValueFunction = (args, cells) => {
  const areas = args.map((argument) => {
    const operand = evaluated(argument);
    if (!('area' in operand)) throw new NotComputable();
    return () => operand;
  });
  return counting((value) => typeof value === 'number')(areas, cells);
};

const numeric =
  (calculate: (...values: readonly number[]) => Scalar, count: number): ValueFunction =>
  (args, cells) => {
    if (args.length !== count) throw new NotComputable();
    const values: number[] = [];
    for (const argument of args) {
      const number = toNumber(scalar(argument, cells));
      if (typeof number !== 'number') return number;
      values.push(number);
    }
    return calculate(...values);
  };

const rounding = (direction: RoundingDirection): ValueFunction =>
  numeric((value = 0, places = 0) => roundNumber(value, places, direction), 2);

/** Just below a whole number Excel may see the whole number, or not. */
function wholePart(value = 0): number {
  if (Math.floor(value) !== Math.floor(significant(value))) throw new NotComputable();
  return Math.floor(value);
}

/** IF gives what the chosen argument is, also an area: AVERAGE(IF(…,A1)) passes over a blank A1. */
const choose: FormulaFunction = (args, cells) => {
  if (args.length < 2 || args.length > 3) throw new NotComputable();
  const condition = toBoolean(scalar(args[0], cells));
  if (typeof condition !== 'boolean') return { value: condition };
  if (condition) return evaluated(args[1] ?? null);
  return args.length === 2 ? { value: false } : evaluated(args[2] ?? null);
};

const ifError: ValueFunction = (args, cells) => {
  if (args.length !== 2) throw new NotComputable();
  const value = scalar(args[0], cells);
  return isError(value) ? scalar(args[1], cells) : value;
};

/** N of a cell or a value; blanks and texts are 0. */
const toN: ValueFunction = (args, cells) => {
  const value = scalar(args[0], cells);
  return isError(value) ? value : typeof value === 'string' || value === null ? 0 : Number(value);
};

/** Products of cells at the same place in areas of the same shape; anything but a number counts as zero. */
const sumProduct: ValueFunction = (args, cells) => {
  const areas = args.map((argument) => {
    const operand = evaluated(argument);
    if (!('area' in operand)) throw new NotComputable();
    return operand.area;
  });
  const [first, ...rest] = areas;
  if (first === undefined) throw new NotComputable();
  const height = first.bottom - first.top;
  const width = first.right - first.left;
  if (rest.some((area) => area.bottom - area.top !== height || area.right - area.left !== width))
    return WRONG_VALUE;
  const products = new Map<number, number>();
  for (const [index, area] of areas.entries()) {
    const seen = new Map<number, number>();
    for (const { row, column, value } of cells.present(area)) {
      if (isError(value)) return value;
      if (typeof value === 'number') seen.set((row - area.top) * (width + 1) + column - area.left, value);
    }
    if (index === 0) for (const [place, value] of seen) products.set(place, value);
    else for (const [place, product] of products) products.set(place, product * (seen.get(place) ?? 0));
  }
  return areaSize(first) === 0 ? 0 : add([...products.values()]);
};

const VALUE_FUNCTIONS: readonly (readonly [string, ValueFunction])[] = [
  ['SUM', aggregate(add)],
  ['MIN', extreme((a, b) => a < b)],
  ['MAX', extreme((a, b) => a > b)],
  ['AVERAGE', aggregate((values) => (values.length === 0 ? DIVISION_BY_ZERO : add(values) / values.length))],
  ['COUNT', countNumbers],
  ['COUNTA', counting((value) => value !== null)],
  ['ROUND', rounding('half')],
  ['ROUNDUP', rounding('up')],
  ['ROUNDDOWN', rounding('down')],
  ['ABS', numeric((value = 0) => Math.abs(value), 1)],
  ['INT', numeric(wholePart, 1)],
  ['IFERROR', ifError],
  ['AND', logical(false)],
  ['OR', logical(true)],
  ['N', toN],
  ['SUMPRODUCT', sumProduct],
  ['TRUE', () => true],
  ['FALSE', () => false],
];

/** The functions evaluated here; a formula with any other is left to Excel. */
export const FORMULA_FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map<string, FormulaFunction>([
  ['IF', choose],
  ...VALUE_FUNCTIONS.map(([name, call]): readonly [string, FormulaFunction] => [
    name,
    (args, cells) => ({ value: call(args, cells) }),
  ]),
]);
