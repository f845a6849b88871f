import { isEqual, sum } from '../number/decimal';
import type { FundsRow, MoneyColumn } from './form';
import { bareLabel } from './label-text';
import { matchFundsRowLabel } from './match-label';
import { amountOf } from './read-amount';
import type { LabelledFundsRow } from './read-funds-row';

const MONEY: readonly MoneyColumn[] = ['initialBudget', 'annualBudget', 'executedAmount'];

/** More rows than any form has: their sums are not searched. */
const MOST_ROWS = 40;

/** Whether rows add up to another row in every column that both of them fill, one at least. */
function addUp(whole: FundsRow, parts: readonly FundsRow[]): boolean {
  const compared = MONEY.flatMap((column) => {
    const total = amountOf(whole[column]);
    const amounts = parts.map((part) => amountOf(part[column])).filter((amount) => amount !== null);
    return total === null || amounts.length === 0 ? [] : [isEqual(total, sum(amounts))];
  });
  return compared.length > 0 && compared.every((isSum) => isSum);
}

const beginsSplit = ({ label }: FundsRow): boolean => /^[（(]?其中/u.test(label);
const isSource = ({ label }: FundsRow): boolean => {
  const meaning = matchFundsRowLabel(bareLabel(label.replace(/^[（(]?其中[:：-]?/u, '')))?.meaning;
  return meaning === 'source' && !beginsSplit({ label } as FundsRow);
};

/** How many rows behind a row split it up: their sum is the row's own amount. */
function splitLength(rows: readonly LabelledFundsRow[], at: number): number {
  const whole = rows[at];
  const first = rows[at + 1];
  if (whole === undefined || first === undefined) return 0;
  const shortest = beginsSplit(first) ? 1 : 2;
  for (let length = 1; at + length < rows.length; length += 1) {
    const run = rows.slice(at + 1, at + 1 + length);
    if (!beginsSplit(first) && run.some(isSource)) return 0;
    if (length >= shortest && addUp(whole, run)) return length;
  }
  return 0;
}

/** Without the rows that split the row above them, by arithmetic. */
function withoutSplits(rows: readonly LabelledFundsRow[]): readonly LabelledFundsRow[] {
  const kept: LabelledFundsRow[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined) break;
    kept.push(row);
    at += splitLength(rows, at);
  }
  return kept;
}

/** Without the rows of a second 其中, up to the next source of funds. */
function withoutSecondSplit(rows: readonly LabelledFundsRow[]): readonly LabelledFundsRow[] {
  if (rows.every(beginsSplit)) return rows;
  let isInSplit = false;
  return rows.filter((row, index) => {
    if (index > 0 && beginsSplit(row)) isInSplit = true;
    else if (isSource(row)) isInSplit = false;
    return !isInSplit;
  });
}

/**
 * The rows that add up to the total.
 *
 * @remarks
 * A row is left out when it only splits another part: its label is indented into a column of its own, or the
 * rows add up without it while it adds up to the part above (中央、省级 under 财政拨款), or a second 其中
 * begins it.
 */
export function partsOfTotal(
  total: FundsRow,
  rows: readonly LabelledFundsRow[],
): readonly LabelledFundsRow[] {
  const depth = rows[0]?.depth ?? 0;
  const level = rows.filter((row) => row.depth <= depth);
  if (level.length > MOST_ROWS || addUp(total, level)) return level;
  const byArithmetic = withoutSplits(level);
  return addUp(total, byArithmetic) ? byArithmetic : withoutSecondSplit(level);
}
