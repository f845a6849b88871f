import { isBelow } from '../number/decimal';
import { printPercent } from '../number/rounding';
import { policyNumber } from '../scoring/policy-number';
import { defineCheck } from './check';
import { isBudgetExplained, reasonCells } from './facts/explanations';

/**
 * Little of the budget was spent and the form does not say why.
 *
 * 要求：执行率偏低的须说明原因
 */
export const executionUnexplained = defineCheck({
  code: 'execution-unexplained',
  severity: 'warning',
  message: ({ rate, limit }: { rate: string; limit: string }) =>
    `预算执行率“${rate}”低于“${limit}”，须填写原因`,
  advice: () => '说明预算执行率偏低的原因，填在原因或偏差原因一栏',
  run: (scored) => {
    const rule = scored.policy.explanation.executionBelow;
    const rate = scored.execution?.rate ?? null;
    if (rule === null || rate === null) return [];
    const limit = policyNumber(rule.rate);
    if (!isBelow(rate, limit) || isBudgetExplained(scored)) return [];
    return [
      {
        at: reasonCells(scored)[0]?.at ?? null,
        severity: rule.strength === 'require' ? 'error' : 'warning',
        params: { rate: printPercent(rate), limit: printPercent(limit) },
      },
    ];
  },
});
