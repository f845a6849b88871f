import type { FundsBlock, MoneyColumn } from '../form/form';
import { isEqual, sum } from '../number/decimal';
import { printDecimal } from '../number/rounding';
import { amountOf } from '../form/read-amount';
import { isUncalculated } from '../sheet/sheet-snapshot';
import { defineCheck } from './check';
import type { Hit } from './check';
import { MONEY_COLUMN_NAMES, MONEY_COLUMNS } from './facts/funds';

interface Params extends Readonly<Record<string, unknown>> {
  readonly label: string;
  readonly column: string;
  readonly expected: string;
  /** `` where the total has no amount. */
  readonly found: string;
}

function hitOfColumn({ total, parts }: FundsBlock, column: MoneyColumn): readonly Hit<Params>[] {
  const cell = total[column];
  const cells = [cell, ...parts.map((part) => part[column])];
  const isUnreadable = cells.some(
    (one) =>
      one !== null && (isUncalculated(one.cell) || (one.amount.kind === 'text' && one.amount.value === null)),
  );
  const amounts = parts.map((part) => amountOf(part[column])).filter((amount) => amount !== null);
  if (cell === null || isUnreadable || amounts.length === 0) return [];
  const found = amountOf(cell);
  const expected = sum(amounts);
  if (found !== null && isEqual(found, expected)) return [];
  return [
    {
      at: cell.at,
      params: {
        label: total.label,
        column: MONEY_COLUMNS[column],
        expected: printDecimal(expected),
        found: found === null ? '' : printDecimal(found),
      },
    },
  ];
}

/**
 * 年度资金总额 is not the sum of its 其中 rows.
 *
 * 要求：年度资金总额应等于各分项之和
 */
export const fundsSumMismatch = defineCheck({
  code: 'funds-sum-mismatch',
  severity: 'error',
  message: ({ label, column, expected, found }: Params) =>
    found === ''
      ? `“${label}”须填写${column}，分项合计“${expected}”`
      : `${column}：${label}为“${found}”，各分项合计为“${expected}”`,
  advice: () => '核对总额和各分项的金额',
  run: ({ form: { funds } }) =>
    funds === null ? [] : MONEY_COLUMN_NAMES.flatMap((column) => hitOfColumn(funds, column)),
});
