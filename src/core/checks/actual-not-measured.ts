import { defineCheck } from './check';
import { hitsOfNote, type ReadingParams } from './facts/readings';

/** 实际完成值 copies the target, or claims where a figure is due. */
export const actualNotMeasured = defineCheck({
  code: 'actual-not-measured',
  severity: 'warning',
  requires: '实际完成值须是实际完成的数量',
  message: ({ indicator, actual }: ReadingParams) =>
    `指标“${indicator}”的实际完成值应为实际完成的数量，现为“${actual}”`,
  advice: () => '填写实际数量，不照抄年度指标值的符号',
  run: (scored) => hitsOfNote(scored, 'actualNotMeasured', ({ indicator }) => indicator.actual),
});
