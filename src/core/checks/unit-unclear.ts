import { defineCheck } from './check';
import { hitsOfNote, type ReadingParams } from './facts/readings';

/**
 * The unit of the target or the actual is not clear.
 *
 * 要求：年度指标值和实际完成值须写明计量单位
 */
export const unitUnclear = defineCheck({
  code: 'unit-unclear',
  severity: 'warning',
  message: ({ indicator, target, actual }: ReadingParams) =>
    `无法识别指标“${indicator}”的计量单位：年度指标值“${target}”，实际完成值“${actual}”`,
  advice: () => '在数字后写明计量单位，也可人工评定得分',
  // Where already the target has no clear unit, nothing was compared.
  run: (scored) =>
    hitsOfNote(scored, 'unitUnclear', ({ indicator, judgement }) =>
      judgement.basis === 'none' ? indicator.target : indicator.actual,
    ),
});
