import { defineCheck } from './check';
import { hitsOfNote, type ReadingParams } from './facts/readings';

/** Comparators, as signs and as words. */
const COPIED_SIGN =
  /[≥≤≧≦><＞＜=＝]|不(?:低于|少于|小于|高于|超过|大于|多于)|以[上下内]|大于|小于|至少|至多/u;

/**
 * 实际完成值 copies the target, or claims where a figure is due.
 *
 * 要求：实际完成值须是实际完成的数量
 */
export const actualNotMeasured = defineCheck({
  code: 'actual-not-measured',
  severity: 'warning',
  message: ({ indicator, actual }: ReadingParams) =>
    `指标“${indicator}”的实际完成值应为实际完成的数量，现为“${actual}”`,
  advice: ({ actual }: ReadingParams) =>
    COPIED_SIGN.test(actual)
      ? '填写实际数量，不照抄年度指标值的符号，也可人工评定得分'
      : '写明实际完成的数量、时间或名次，也可人工评定得分',
  run: (scored) => hitsOfNote(scored, 'actualNotMeasured', ({ indicator }) => indicator.actual),
});
