import { isBelow } from '../number/decimal';
import { printDecimal } from '../number/rounding';
import { policyNumber } from '../scoring/policy-number';
import { isUncalculated } from '../sheet/sheet-snapshot';
import { defineCheck } from './check';
import { doWeightsAddUp, isWeightMissing } from './facts/weights';

/**
 * The weights do not add up to what the policy asks for.
 *
 * 要求：预算执行率和各指标的分值合计应为满分
 */
export const maxScoresNot100 = defineCheck({
  code: 'max-scores-not-100',
  severity: 'error',
  message: ({ expected, found }: { expected: string; found: string }) =>
    `各项分值合计应为“${expected}”，现为“${found}”`,
  advice: () => '核对预算执行率和各指标的分值，调整后再计算总分',
  run: (scored) => {
    const { form, policy, results, total } = scored;
    // A form in which no indicator is begun has no weights to add up yet.
    if (results.length === 0 || total.maxScore === null || doWeightsAddUp(scored)) return [];
    const expected = policyNumber(policy.maxScore.total);
    const ofExecution = form.funds?.total.maxScore ?? null;
    const isUnknown = ofExecution !== null && isUncalculated(ofExecution.cell);
    const isForMissingWeight =
      (isUnknown || results.some(isWeightMissing)) && isBelow(total.maxScore, expected);
    if (isForMissingWeight) return [];
    return [
      {
        at: (form.total?.maxScore ?? form.total?.score)?.at ?? null,
        params: { expected: printDecimal(expected), found: printDecimal(total.maxScore) },
      },
    ];
  },
});
