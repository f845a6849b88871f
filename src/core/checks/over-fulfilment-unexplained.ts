import { printPercent } from '../number/rounding';
import { defineCheck } from './check';
import { deviationOf, owedExplanations } from './facts/explanations';
import { indicatorName } from './facts/indicator-name';

interface Params extends Readonly<Record<string, unknown>> {
  readonly indicator: string;
  /** 完成率; `null` where the reading has none. */
  readonly rate: string | null;
}

/**
 * A row that exceeded its target by far has no explanation.
 *
 * 要求：明显超额完成的指标须说明原因
 */
export const overFulfilmentUnexplained = defineCheck({
  code: 'over-fulfilment-unexplained',
  severity: 'warning',
  message: ({ indicator, rate }: Params) =>
    rate === null
      ? `指标“${indicator}”超额完成，须填写偏差原因分析及改进措施`
      : `指标“${indicator}”超额完成，完成率${rate}，须填写偏差原因分析及改进措施`,
  advice: () => '说明超额较多的原因，年度指标值偏低的可在下一年度调整',
  run: (scored) => {
    const { form, policy } = scored;
    const { kind } = policy.quantity.overAction;
    const hasScores = form.columns.has('score') || form.columns.has('maxScore');
    if (kind === 'nothing' || !hasScores) return [];
    return owedExplanations(
      scored,
      (result) => result.judgement.outcome === 'exceeded' && deviationOf(result) === null,
    ).map(({ at, results }) => {
      const [{ judgement }] = results;
      return {
        at,
        severity: kind === 'require' ? 'error' : 'warning',
        params: {
          indicator: results.map(({ indicator }) => indicatorName(indicator)).join('、'),
          rate: judgement.completionRate === null ? null : printPercent(judgement.completionRate),
        },
      };
    });
  },
});
