import { MONEY_COLUMNS } from '../checks/facts/funds';
import { type Decimal, isBelow, minus } from '../number/decimal';
import { printDecimal, printPercent } from '../number/rounding';
import type { AmountUnit } from '../form/form';
import type { ScoredForm } from '../scoring/scored-form';

const UNITS: Readonly<Record<AmountUnit, string>> = {
  yuan: '元',
  thousandYuan: '千元',
  tenThousandYuan: '万元',
  hundredMillionYuan: '亿元',
};

const printer =
  ({ form: { funds } }: ScoredForm) =>
  (amount: Decimal): string =>
    `${printDecimal(amount)}${funds === null ? '' : UNITS[funds.unit]}`;

/**
 * The figures of a budget that was hardly spent.
 *
 * @example describeExecution(scored) // '全年预算数360万元，全年执行数300万元，执行率83.33%，未执行60万元'
 */
export function describeExecution(scored: ScoredForm): string | null {
  const { execution, policy } = scored;
  const budget = execution?.[policy.execution.base] ?? null;
  const spent = execution?.executedAmount ?? null;
  const rate = execution?.rate ?? null;
  if (budget === null || spent === null || rate === null) return null;
  const print = printer(scored);
  return [
    `${MONEY_COLUMNS[policy.execution.base]}${print(budget)}`,
    `${MONEY_COLUMNS.executedAmount}${print(spent)}`,
    `执行率${printPercent(rate)}`,
    `未执行${print(minus(budget, spent))}`,
  ].join('，');
}

/**
 * The figures of a budget that was adjusted.
 *
 * @example describeAdjustment(scored) // '年初预算数300万元，全年预算数360万元，调增60万元'
 */
export function describeAdjustment(scored: ScoredForm): string | null {
  const initial = scored.execution?.initialBudget ?? null;
  const annual = scored.execution?.annualBudget ?? null;
  if (initial === null || annual === null) return null;
  const print = printer(scored);
  const change = isBelow(annual, initial)
    ? `调减${print(minus(initial, annual))}`
    : `调增${print(minus(annual, initial))}`;
  return [
    `${MONEY_COLUMNS.initialBudget}${print(initial)}`,
    `${MONEY_COLUMNS.annualBudget}${print(annual)}`,
    change,
  ].join('，');
}
