import { defineCheck } from './check';
import { contentOf } from './facts/cell-content';
import { indicatorName } from './facts/indicator-name';
import { isWeightMissing } from './facts/weights';

interface Params extends Readonly<Record<string, unknown>> {
  readonly indicator: string;
  /** What stands in the cell instead. */
  readonly found: string;
}

/**
 * 分值 is empty, or holds something that is no number of points.
 *
 * 要求：每一行绩效指标须填写分值
 */
export const maxScoreMissing = defineCheck({
  code: 'max-score-missing',
  severity: 'error',
  message: ({ indicator, found }: Params) =>
    found === '' ? `指标“${indicator}”须填写分值` : `无法识别指标“${indicator}”的分值“${found}”`,
  advice: () => '填写该指标的分值，只写数字',
  run: ({ results }) =>
    results.filter(isWeightMissing).flatMap(({ indicator }) => {
      const { maxScore } = indicator;
      if (maxScore === null) return [];
      return [
        { at: maxScore.at, params: { indicator: indicatorName(indicator), found: contentOf(maxScore) } },
      ];
    }),
});
