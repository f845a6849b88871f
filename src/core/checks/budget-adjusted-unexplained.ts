import { isEqual } from '../number/decimal';
import { printDecimal } from '../number/rounding';
import { defineCheck } from './check';
import { isBudgetExplained, reasonCells } from './facts/explanations';

/**
 * 年初预算数 and 全年预算数 differ and the form does not say why.
 *
 * 要求：预算有调整的须说明原因
 */
export const budgetAdjustedUnexplained = defineCheck({
  code: 'budget-adjusted-unexplained',
  severity: 'error',
  message: ({ initial, annual }: { initial: string; annual: string }) =>
    `年初预算数与全年预算数不一致：“${initial}”，“${annual}”，须填写调整原因`,
  advice: () => '说明预算调整的原因，填在原因或偏差原因一栏',
  run: (scored) => {
    const { form, execution, policy } = scored;
    const initial = execution?.initialBudget ?? null;
    const annual = execution?.annualBudget ?? null;
    const place = reasonCells(scored)[0] ?? form.funds?.total.annualBudget ?? null;
    if (policy.explanation.budgetAdjusted === 'off' || initial === null || annual === null) return [];
    if (place === null || isEqual(initial, annual) || isBudgetExplained(scored)) return [];
    return [{ at: place.at, params: { initial: printDecimal(initial), annual: printDecimal(annual) } }];
  },
});
