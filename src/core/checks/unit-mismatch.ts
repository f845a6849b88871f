import { defineCheck } from './check';
import { hitsOfNote, type ReadingParams } from './facts/readings';

/**
 * Target and actual are counted in different units.
 *
 * 要求：实际完成值与年度指标值的计量单位须一致
 */
export const unitMismatch = defineCheck({
  code: 'unit-mismatch',
  severity: 'warning',
  message: ({ indicator, target, actual }: ReadingParams) =>
    `指标“${indicator}”的年度指标值与实际完成值计量单位不一致：“${target}”，“${actual}”`,
  advice: () => '统一两处的计量单位',
  run: (scored) => hitsOfNote(scored, 'unitMismatch', ({ indicator }) => indicator.actual),
});
