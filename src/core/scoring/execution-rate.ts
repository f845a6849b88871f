import type { FundsRow } from '../form/form';
import { amountOf } from '../form/read-amount';
import { isAbove, over, ZERO, type Decimal } from '../number/decimal';
import type { ScoringPolicy } from './policy';

/** The budget the policy measures by; where the form has one budget column only (L18), that one. */
export const budgetOf = (row: FundsRow, policy: ScoringPolicy): Decimal | null =>
  amountOf(row[policy.execution.base] ?? row.annualBudget ?? row.initialBudget);

/**
 * 执行率 of one row of the funds block, exact and uncapped; 1 is 100 %.
 *
 * @returns `null` without an amount on either side, and for a budget that is not positive.
 */
export function executionRateOf(row: FundsRow, policy: ScoringPolicy): Decimal | null {
  const budget = budgetOf(row, policy);
  const executed = amountOf(row.executedAmount);
  if (budget === null || executed === null || !isAbove(budget, ZERO)) return null;
  return over(executed, budget);
}
