import type { Outcome } from '../judgement/judgement';
import { printDecimal } from '../number/rounding';
import { isInBand, scoreBand } from '../scoring/score-band';
import { defineCheck } from './check';
import { indicatorName } from './facts/indicator-name';
import { faultOfRow } from './facts/typed-score';

interface Params extends Readonly<Record<string, unknown>> {
  readonly indicator: string;
  readonly outcome: Outcome;
  readonly from: string;
  readonly to: string;
  readonly isUpperBoundInside: boolean;
  readonly found: string;
}

const WORDS: Readonly<Record<Outcome, string>> = {
  met: '达成',
  exceeded: '达成',
  partly: '部分达成',
  missed: '未达成',
  undecidable: '无法判断',
  notApplicable: '不适用',
};

/**
 * The typed score of a descriptive row does not go with its outcome.
 *
 * 要求：定性指标的得分须在达成程度对应的区间内
 */
export const qualityScoreOutOfBand = defineCheck({
  code: 'quality-score-out-of-band',
  severity: 'error',
  message: ({ indicator, outcome, from, to, found }: Params) =>
    `指标“${indicator}”为${WORDS[outcome]}，得分应为“${from}”至“${to}”，现为“${found}”`,
  advice: ({ from, to, isUpperBoundInside }: Params) =>
    `改为${from}至${to}之间的得分${isUpperBoundInside ? '' : `，不含${to}`}`,
  run: ({ results, policy }) =>
    results.flatMap((result) => {
      const { indicator, judgement, maxScore, score, typedScore } = result;
      if (score.kind !== 'kept' && score.kind !== 'waiting') return [];
      if (indicator.score === null || maxScore === null || typedScore === null) return [];
      const band = scoreBand(judgement, maxScore, policy);
      if (faultOfRow(result) !== null || isInBand(typedScore, band)) return [];
      return [
        {
          at: indicator.score.at,
          params: {
            indicator: indicatorName(indicator),
            outcome: judgement.outcome,
            from: printDecimal(band.from),
            to: printDecimal(band.to),
            isUpperBoundInside: band.isUpperBoundInside,
            found: printDecimal(typedScore),
          },
        },
      ];
    }),
});
