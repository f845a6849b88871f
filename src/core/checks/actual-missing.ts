import { defineCheck } from './check';
import { indicatorName } from './facts/indicator-name';
import { isActualMissing } from './facts/readings';

/**
 * 实际完成值 is empty.
 *
 * 要求：每一行绩效指标须填写实际完成值
 */
export const actualMissing = defineCheck({
  code: 'actual-missing',
  severity: 'error',
  message: ({ indicator }: { indicator: string }) => `指标“${indicator}”须填写实际完成值`,
  advice: () => '按实际完成情况填写，带上计量单位',
  run: ({ results }) =>
    results.filter(isActualMissing).map(({ indicator }) => ({
      at: indicator.actual.at,
      params: { indicator: indicatorName(indicator) },
    })),
});
