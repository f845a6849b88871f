import { absolute, isAbove, isBelow, minus, type Decimal } from '../number/decimal';
import { printDecimal } from '../number/rounding';
import { policyNumber } from '../scoring/policy-number';
import { isRoundedOff } from '../scoring/rounded-off';
import type { IndicatorResult, ScoredForm } from '../scoring/scored-form';
import { defineCheck } from './check';
import type { Severity } from './check';
import { isExplained } from './facts/explanations';
import { indicatorName } from './facts/indicator-name';
import { isFormulaCell, rewriteAdvice } from './facts/rewrite-advice';
import { faultOfRow } from './facts/typed-score';

interface Params extends Readonly<Record<string, unknown>> {
  readonly indicator: string;
  readonly expected: string;
  readonly found: string;
  readonly isFormula: boolean;
}

/** A hint where the person had a reason to give less, or only rounded. */
function severityOf(
  result: IndicatorResult,
  typed: Decimal,
  computed: Decimal,
  scored: ScoredForm,
): Severity {
  const isReduced = isBelow(typed, computed) && isExplained(result, scored);
  return isReduced || isRoundedOff(typed, computed, scored.policy.rounding.row) ? 'hint' : 'error';
}

/**
 * 得分 differs from the computed score.
 *
 * 要求：得分应等于按评分办法计算的得分
 */
export const scoreMismatch = defineCheck({
  code: 'score-mismatch',
  severity: 'error',
  message: ({ indicator, expected, found }: Params) =>
    `指标“${indicator}”的得分应为“${expected}”，现为“${found}”`,
  advice: ({ expected, isFormula }: Params) =>
    `${rewriteAdvice(expected, isFormula)}，需要人工评定的可锁定该行得分`,
  run: (scored) =>
    scored.results.flatMap((result) => {
      const { indicator, score, typedScore } = result;
      if (score.kind !== 'computed' || typedScore === null || faultOfRow(result) !== null) return [];
      const difference = absolute(minus(typedScore, score.points));
      if (indicator.score === null || !isAbove(difference, policyNumber(scored.policy.tolerance))) return [];
      return [
        {
          at: indicator.score.at,
          severity: severityOf(result, typedScore, score.points, scored),
          params: {
            indicator: indicatorName(indicator),
            expected: printDecimal(score.points),
            found: printDecimal(typedScore),
            isFormula: isFormulaCell(indicator.score),
          },
        },
      ];
    }),
});
