import { integer, isBelow, isEqual, over } from '../number/decimal';
import { printPercent } from '../number/rounding';
import { pointsOf } from '../scoring/score-total';
import type { IndicatorResult } from '../scoring/scored-form';
import { defineCheck } from './check';

const LITTLE = over(integer(4), integer(5));

const isApplicable = ({ judgement }: IndicatorResult): boolean => judgement.outcome !== 'notApplicable';

function isPerfect({ maxScore, score }: IndicatorResult): boolean {
  const points = pointsOf(score);
  return points !== null && maxScore !== null && isEqual(points, maxScore);
}

/**
 * Every indicator has full marks although much of the money was not spent.
 *
 * 要求：资金支出较少时指标不宜全部得满分
 */
export const unspentButPerfect = defineCheck({
  code: 'unspent-but-perfect',
  severity: 'hint',
  message: ({ rate }: { rate: string }) => `预算执行率只有“${rate}”，而全部指标得满分`,
  advice: () => '可核对指标的实际完成值，或检查年度指标值是否偏低',
  run: ({ form, execution, results }) => {
    const rate = execution?.rate ?? null;
    const cell = form.funds?.total.executionRate ?? form.funds?.total.executedAmount ?? null;
    const applicable = results.filter(isApplicable);
    if (rate === null || cell === null || !isBelow(rate, LITTLE)) return [];
    if (applicable.length === 0 || !applicable.every(isPerfect)) return [];
    return [{ at: cell.at, params: { rate: printPercent(rate) } }];
  },
});
