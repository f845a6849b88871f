import type { FundsRow } from '../form/form';
import { printPercent } from '../number/rounding';
import { executionRateOf } from '../scoring/execution-rate';
import { isRoundedRate, isSameRate, readPrintedRate } from '../scoring/printed-rate';
import type { ScoredForm } from '../scoring/scored-form';
import { defineCheck } from './check';
import type { Hit } from './check';
import { contentOf, statesNothing } from './facts/cell-content';
import { isFormulaCell, rewriteAdvice } from './facts/rewrite-advice';
import { fundsRowsOf } from './facts/funds';

interface Params extends Readonly<Record<string, unknown>> {
  readonly label: string;
  readonly expected: string;
  readonly found: string;
  /** Only the rate of the total is ever written. */
  readonly isWritten: boolean;
  readonly isFormula: boolean;
}

function hitOfRow(row: FundsRow, { form, policy }: ScoredForm): readonly Hit<Params>[] {
  const cell = row.executionRate;
  const rate = executionRateOf(row, policy);
  if (cell === null || rate === null || statesNothing(cell)) return [];
  const printed = readPrintedRate(cell, form.funds?.isRateInPercent ?? false);
  if (printed !== null && isSameRate(printed, rate)) return [];
  const isRounded = printed !== null && isRoundedRate(printed, rate);
  return [
    {
      at: cell.at,
      severity: isRounded ? 'hint' : 'error',
      params: {
        label: row.label,
        expected: printPercent(rate),
        found: contentOf(cell),
        isWritten: row === form.funds?.total,
        isFormula: isFormulaCell(cell),
      },
    },
  ];
}

/**
 * The printed 执行率 is not executed ÷ budget.
 *
 * 要求：执行率应等于执行数除以预算数
 */
export const executionRateMismatch = defineCheck({
  code: 'execution-rate-mismatch',
  severity: 'error',
  message: ({ label, expected, found }: Params) => `“${label}”的执行率应为“${expected}”，现为“${found}”`,
  advice: ({ expected, isWritten, isFormula }: Params) =>
    isWritten ? rewriteAdvice(expected, isFormula) : `改为${expected}`,
  run: (scored) => fundsRowsOf(scored).flatMap((row) => hitOfRow(row, scored)),
});
