import { isAbove, ONE } from '../number/decimal';
import { printPercent } from '../number/rounding';
import { executionRateOf } from '../scoring/execution-rate';
import { defineCheck } from './check';
import { statesNothing } from './facts/cell-content';
import { fundsRowsOf } from './facts/funds';

/**
 * More was spent than the budget allowed, in total or in one row.
 *
 * 要求：执行数不得超过预算数
 */
export const executionRateAbove100 = defineCheck({
  code: 'execution-rate-above-100',
  severity: 'error',
  message: ({ label, rate }: { label: string; rate: string }) =>
    `“${label}”的执行率“${rate}”超出预算，上限“100%”`,
  advice: () => '核对预算数和执行数，预算有调整的填写调整后的全年预算数',
  run: (scored) => {
    if (scored.policy.execution.over100 === 'cap') return [];
    return fundsRowsOf(scored).flatMap((row) => {
      const rate = executionRateOf(row, scored.policy);
      const isPrinted = row.executionRate !== null && !statesNothing(row.executionRate);
      const cell = isPrinted ? row.executionRate : row.executedAmount;
      if (rate === null || cell === null || !isAbove(rate, ONE)) return [];
      return [{ at: cell.at, params: { label: row.label, rate: printPercent(rate) } }];
    });
  },
});
