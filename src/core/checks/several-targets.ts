import { defineCheck } from './check';
import { hitsOfNote, type ReadingParams } from './facts/readings';

/**
 * 年度指标值 holds more than one quantity.
 *
 * 要求：一个三级指标只设一个年度指标值
 */
export const severalTargets = defineCheck({
  code: 'several-targets',
  severity: 'warning',
  message: ({ indicator, target }: ReadingParams) =>
    `无法识别指标“${indicator}”的年度指标值“${target}”，其中有多个数值`,
  advice: () => '可拆成几个三级指标，也可人工评定得分',
  run: (scored) => hitsOfNote(scored, 'severalTargets', ({ indicator }) => indicator.target),
});
