import { defineCheck } from './check';
import { indicatorName } from './facts/indicator-name';
import { isTargetMissing } from './facts/readings';

/**
 * 年度指标值 is empty.
 *
 * 要求：每一行绩效指标须填写年度指标值
 */
export const targetMissing = defineCheck({
  code: 'target-missing',
  severity: 'error',
  message: ({ indicator }: { indicator: string }) => `指标“${indicator}”须填写年度指标值`,
  advice: () => '按批复的绩效目标填写年度指标值',
  run: ({ results }) =>
    results.filter(isTargetMissing).map(({ indicator }) => ({
      at: indicator.target.at,
      params: { indicator: indicatorName(indicator) },
    })),
});
