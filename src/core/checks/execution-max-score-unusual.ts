import { isEqual } from '../number/decimal';
import { printDecimal } from '../number/rounding';
import { policyNumber } from '../scoring/policy-number';
import { defineCheck } from './check';

/**
 * The execution is worth more or less than usual.
 *
 * 要求：预算执行率的分值一般与评分办法一致
 */
export const executionMaxScoreUnusual = defineCheck({
  code: 'execution-max-score-unusual',
  severity: 'hint',
  message: ({ expected, found }: { expected: string; found: string }) =>
    `预算执行率的分值一般为“${expected}”，现为“${found}”`,
  advice: () => '可核对分值，或选用当地的评分办法',
  run: ({ form: { funds }, policy }) => {
    if (funds === null || funds.maxScore === null) return [];
    const { total, maxScore } = funds;
    const cell =
      total.maxScore ?? total.score ?? total.executionRate ?? total.executedAmount ?? total.annualBudget;
    const expected = policyNumber(policy.maxScore.execution);
    if (isEqual(maxScore, expected)) return [];
    return [
      {
        at: cell?.at ?? null,
        params: { expected: printDecimal(expected), found: printDecimal(maxScore) },
      },
    ];
  },
});
