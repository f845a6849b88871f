import { defineCheck } from './check';
import { hitsOfNote, type ReadingParams } from './facts/readings';

/**
 * 实际完成值 could not be read whole.
 *
 * 要求：实际完成值须能识别
 */
export const actualUnreadable = defineCheck({
  code: 'actual-unreadable',
  severity: 'warning',
  message: ({ indicator, actual }: ReadingParams) => `无法识别指标“${indicator}”的实际完成值“${actual}”`,
  advice: () => '可写成数字和计量单位，如“6家”，也可人工评定得分',
  run: (scored) => hitsOfNote(scored, 'actualUnreadable', ({ indicator }) => indicator.actual),
});
