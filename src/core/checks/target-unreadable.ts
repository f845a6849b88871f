import { defineCheck } from './check';
import { hitsOfNote, type ReadingParams } from './facts/readings';

/**
 * 年度指标值 could not be read whole.
 *
 * 要求：年度指标值须能识别
 */
export const targetUnreadable = defineCheck({
  code: 'target-unreadable',
  severity: 'warning',
  message: ({ indicator, target }: ReadingParams) => `无法识别指标“${indicator}”的年度指标值“${target}”`,
  advice: () => '可写成符号、数字和计量单位，如“≥5家”，也可人工评定得分',
  run: (scored) => hitsOfNote(scored, 'targetUnreadable', ({ indicator }) => indicator.target),
});
