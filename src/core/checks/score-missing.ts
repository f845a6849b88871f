import { printDecimal } from '../number/rounding';
import { scoreBand } from '../scoring/score-band';
import { defineCheck } from './check';
import { isEmptyCell } from './facts/cell-content';
import { indicatorName } from './facts/indicator-name';
import { isUndecidedForKnownReason } from './facts/readings';

interface Params extends Readonly<Record<string, unknown>> {
  readonly indicator: string;
  readonly from: string;
  readonly to: string;
}

/**
 * 得分 is empty in a row that only a person can score.
 *
 * 要求：不能自动评分的指标须填写得分
 */
export const scoreMissing = defineCheck({
  code: 'score-missing',
  severity: 'error',
  message: ({ indicator }: Params) => `指标“${indicator}”不能自动评分，须填写得分`,
  advice: ({ from, to }: Params) => `对照年度指标值评定，填写${from}至${to}之间的得分`,
  run: ({ results, policy }) =>
    results.flatMap((result) => {
      const { indicator, judgement, maxScore, score } = result;
      if (score.kind !== 'waiting' || isUndecidedForKnownReason(result)) return [];
      if (maxScore === null || indicator.score === null || !isEmptyCell(indicator.score)) return [];
      const { from, to } = scoreBand(judgement, maxScore, policy);
      return [
        {
          at: indicator.score.at,
          params: { indicator: indicatorName(indicator), from: printDecimal(from), to: printDecimal(to) },
        },
      ];
    }),
});
