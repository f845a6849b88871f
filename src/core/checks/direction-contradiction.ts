import { defineCheck } from './check';
import { hitsOfNote, type ReadingParams } from './facts/readings';

/**
 * The comparator does not go with 正向, 反向, the name or 成本指标.
 *
 * 要求：年度指标值的符号须与指标的方向一致
 */
export const directionContradiction = defineCheck({
  code: 'direction-contradiction',
  severity: 'warning',
  message: ({ indicator, target }: ReadingParams) =>
    `指标“${indicator}”的年度指标值“${target}”与指标的方向不一致`,
  advice: () => '核对符号，越高越好的用“≥”，越低越好的用“≤”',
  run: (scored) => hitsOfNote(scored, 'directionContradiction', ({ indicator }) => indicator.target),
});
