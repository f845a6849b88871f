import type { FormCell } from '../form/form';
import type { Decimal } from '../number/decimal';
import { printDecimal } from '../number/rounding';
import type { ScoredForm } from '../scoring/scored-form';
import { defineCheck } from './check';
import type { Hit } from './check';
import { contentOf } from './facts/cell-content';
import { indicatorName } from './facts/indicator-name';
import { faultOf, faultOfRow, type ScoreFault } from './facts/typed-score';

interface Params extends Readonly<Record<string, unknown>> {
  readonly indicator: string;
  readonly found: string;
  readonly fault: ScoreFault;
  /** `null` where no 分值 is known. */
  readonly maxScore: string | null;
}

const hit = (
  indicator: string,
  cell: FormCell | null,
  fault: ScoreFault | null,
  maxScore: Decimal | null,
): readonly Hit<Params>[] =>
  cell === null || fault === null
    ? []
    : [
        {
          at: cell.at,
          params: {
            indicator,
            found: contentOf(cell),
            fault,
            maxScore: maxScore === null ? null : printDecimal(maxScore),
          },
        },
      ];

/** The typed score of the execution; where one was computed, `execution-score-mismatch` says it. */
function hitOfExecution({ form, execution }: ScoredForm): readonly Hit<Params>[] {
  if (form.funds === null || execution?.score.kind !== 'waiting') return [];
  const cell = form.funds.total.score;
  const fault = faultOf(cell, execution.typedScore, execution.maxScore);
  return hit('预算执行率', cell, fault, execution.maxScore);
}

/**
 * 得分 lies outside [0, 分值] or is no number.
 *
 * 要求：得分须是0至分值之间的数字
 */
export const scoreAboveMax = defineCheck({
  code: 'score-above-max',
  severity: 'error',
  message: ({ indicator, found, fault, maxScore }: Params) => {
    switch (fault) {
      case 'aboveMax':
        return `指标“${indicator}”的得分“${found}”超出分值，上限“${maxScore ?? ''}”`;
      case 'negative':
        return `指标“${indicator}”的得分“${found}”超出范围，下限“0”`;
      case 'notANumber':
        return `无法识别指标“${indicator}”的得分“${found}”`;
    }
  },
  advice: ({ maxScore }: Params) =>
    maxScore === null ? '改为不小于0的数字' : `改为0至${maxScore}之间的数字`,
  run: (scored) => [
    ...hitOfExecution(scored),
    ...scored.results.flatMap((result) =>
      hit(indicatorName(result.indicator), result.indicator.score, faultOfRow(result), result.maxScore),
    ),
  ],
});
