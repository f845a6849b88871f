import type { PlacedCell } from '../sheet/grid';
import type { FormSheet, Span } from './form-sheet';
import { areaOf, rowsBetween } from './form-sheet';
import type { FundsLabel, FundsRowLabel } from './labels.zh-cn';
import type { LabelMatch } from './match-label';
import {
  matchFundsLabel,
  matchFundsPairLabel,
  matchFundsRowLabel,
  matchGoalLabel,
  matchIndicatorLabel,
} from './match-label';

/** A labelled column of the funds block. */
export interface FundsHeaderColumn extends Span, LabelMatch<FundsLabel> {
  readonly placed: PlacedCell;
}

/** The header of the funds block; at most one column of a meaning. */
export interface FundsHeader {
  readonly row: number;
  /** The last row of the header: the lower of two tiers, else `row`. */
  readonly bottom: number;
  readonly columns: ReadonlyMap<FundsLabel, FundsHeaderColumn>;
  /** The label of the block and whatever else stands left of the columns. */
  readonly labels: readonly PlacedCell[];
  /** Values stand in the header's own row, right of their labels (四川 until 2021, L19). */
  readonly isPaired: boolean;
}

const WHOLES: ReadonlySet<FundsRowLabel | undefined> = new Set(['total', 'subtotal'] as const);

const MONEY: ReadonlySet<FundsLabel> = new Set(['initialBudget', 'annualBudget', 'executedAmount']);

/** Under a header that is not merged the columns up to the next label belong to it, where nothing is labelled. */
function spanOf(sheet: FormSheet, placed: PlacedCell, next: PlacedCell | undefined): Span {
  const { left, right } = areaOf(sheet, placed);
  return { left, right: Math.max(right, next === undefined ? right : next.at.column - 1) };
}

function bestColumns(columns: readonly FundsHeaderColumn[]): ReadonlyMap<FundsLabel, FundsHeaderColumn> {
  const chosen = new Map<FundsLabel, FundsHeaderColumn>();
  for (const column of columns) {
    const before = chosen.get(column.meaning);
    if (before === undefined || column.rank < before.rank) chosen.set(column.meaning, column);
  }
  return chosen;
}

/** Drops what stands left of the first money column: it labels rows or the block (年度预算数, 预算执行率(10分)). */
function rightOfMoney(
  columns: ReadonlyMap<FundsLabel, FundsHeaderColumn>,
): ReadonlyMap<FundsLabel, FundsHeaderColumn> {
  const first = Math.min(
    ...[...columns.values()].filter(({ meaning }) => MONEY.has(meaning)).map(({ left }) => left),
  );
  return new Map([...columns].filter(([, { left }]) => left >= first));
}

const isEnough = (columns: ReadonlyMap<FundsLabel, FundsHeaderColumn>): boolean => {
  const money = [...columns.keys()].filter((meaning) => MONEY.has(meaning)).length;
  return money > 1 || (money === 1 && columns.has('executionRate'));
};

/** Whether money labels are followed by their amounts in the same row. */
function isPairedRow(
  sheet: FormSheet,
  columns: ReadonlyMap<FundsLabel, FundsHeaderColumn>,
  cells: readonly PlacedCell[],
): boolean {
  const money = [...columns.values()].filter(({ meaning }) => MONEY.has(meaning));
  const beside = ({ placed }: FundsHeaderColumn): PlacedCell | undefined =>
    cells.find(({ at }) => at.column === areaOf(sheet, placed).right + 1);
  const isPairLabel = ({ placed }: FundsHeaderColumn): boolean =>
    matchFundsPairLabel(sheet.labelOf(placed)) !== null;
  const values = money.map(beside).filter((placed) => placed !== undefined);
  return (
    values.length > 0 &&
    money.every(isPairLabel) &&
    values.every((placed) => matchFundsLabel(sheet.labelOf(placed)) === null)
  );
}

function labelledIn(sheet: FormSheet, row: number): readonly FundsHeaderColumn[] {
  const cells = sheet.filledIn(row);
  return cells.flatMap((placed, index) => {
    const match = matchFundsLabel(sheet.labelOf(placed));
    return match === null ? [] : [{ ...match, ...spanOf(sheet, placed, cells[index + 1]), placed }];
  });
}

/**
 * The lower tier of a header: `预算数` over `年初 | 调整后`.
 *
 * @returns `[]` where no cell of the row is merged over two labels of the next, or none of its cells is a label.
 */
function lowerTier(
  sheet: FormSheet,
  row: number,
  upper: readonly FundsHeaderColumn[],
): readonly FundsHeaderColumn[] {
  if (upper.length === 0) return [];
  const lower = labelledIn(sheet, row + 1);
  const isOver = (placed: PlacedCell): boolean => {
    const { left, right, bottom } = areaOf(sheet, placed);
    const below = lower.filter((column) => column.left >= left && column.left <= right);
    return bottom === row && below.length > 1 && below.some(({ meaning }) => MONEY.has(meaning));
  };
  return sheet.filledIn(row).some(isOver) ? lower : [];
}

const joinTiers = (
  upper: readonly FundsHeaderColumn[],
  lower: readonly FundsHeaderColumn[],
): readonly FundsHeaderColumn[] => [
  ...upper.filter(({ left, right }) => !lower.some((column) => column.left >= left && column.left <= right)),
  ...lower,
];

/**
 * The wholes below money labels: `总额 | 财政拨款 | 其他资金` under 全年预算数.
 *
 * @returns `[]` where a label has no whole below it
 */
function wholesBelow(
  sheet: FormSheet,
  row: number,
  columns: ReadonlyMap<FundsLabel, FundsHeaderColumn>,
): readonly FundsHeaderColumn[] {
  const money = [...columns.values()].filter(({ meaning }) => MONEY.has(meaning));
  const wholes = money.flatMap((column) => {
    const { left, right } = column;
    const below = sheet.filledIn(row + 1).filter(({ at }) => at.column >= left && at.column <= right);
    const whole = below.find((placed) => WHOLES.has(matchFundsRowLabel(sheet.labelOf(placed))?.meaning));
    return whole === undefined || below.length < 2 ? [] : [{ ...column, ...spanOf(sheet, whole, undefined) }];
  });
  return wholes.length === money.length ? wholes : [];
}

/** A table of tasks is no block of funds, except where it scores their execution (部门整体). */
const isTaskTable = (columns: ReadonlyMap<FundsLabel, FundsHeaderColumn>): boolean =>
  columns.has('task') && !(columns.has('maxScore') && columns.has('score'));

function headerIn(sheet: FormSheet, row: number): FundsHeader | null {
  const cells = sheet.filledIn(row);
  const upper = labelledIn(sheet, row);
  const lower = lowerTier(sheet, row, upper);
  const labelled = bestColumns(joinTiers(upper, lower));
  if (isTaskTable(labelled)) return null;
  const chosen = rightOfMoney(labelled);
  if (!isEnough(chosen)) return null;
  const wholes = lower.length > 0 ? [] : wholesBelow(sheet, row, chosen);
  const columns = new Map([...chosen, ...wholes.map((whole) => [whole.meaning, whole] as const)]);
  const left = Math.min(...[...columns.values()].map((column) => column.left));
  return {
    row,
    bottom: lower.length + wholes.length > 0 ? row + 1 : row,
    columns,
    labels: cells.filter(({ at }) => at.column < left),
    isPaired: isPairedRow(sheet, columns, cells),
  };
}

/**
 * The header of the funds block between two rows: the first with 执行率, else the first.
 *
 * @remarks 部门整体 forms list tasks with 预算数 and 执行数 of their own, above the block or below it.
 */
export function locateFunds(sheet: FormSheet, top: number, bottom: number): FundsHeader | null {
  let first: FundsHeader | null = null;
  for (const row of rowsBetween(sheet, top, bottom)) {
    const header = headerIn(sheet, row);
    if (header?.columns.has('executionRate') === true) return header;
    first ??= header;
  }
  return first;
}

/** Whether a row belongs to the goals or to the indicators, no longer to the funds. */
export const isOtherBlock = (sheet: FormSheet, row: number): boolean => {
  const cells = sheet.filledIn(row).map(sheet.labelOf);
  return (
    cells.some((label) => matchGoalLabel(label) !== null) ||
    cells.filter((label) => matchIndicatorLabel(label) !== null).length > 2
  );
};
