import { isAbove, ZERO } from '../number/decimal';
import type { IndicatorResult } from '../scoring/scored-form';
import { defineCheck } from './check';
import { indicatorName } from './facts/indicator-name';

const MONEY_RATE =
  /^(?:本年度?|当年|全年|年度|项目|部门|单位|财政|专项|拨款|总|的)*(?:预算|资金|经费|支出|的)+执行率(?:[（(].*[）)])?$/u;

/** A longer name is a sentence about the rate. */
const LONGEST_NAME = 60;

function isExecutionRate({ indicator }: IndicatorResult): boolean {
  const name = indicator.name.text.replace(/\s/gu, '');
  return name.length <= LONGEST_NAME && MONEY_RATE.test(name);
}

const bearsPoints = ({ indicator, maxScore }: IndicatorResult): boolean =>
  indicator.maxScore === null ? indicator.score !== null : maxScore !== null && isAbove(maxScore, ZERO);

/**
 * The execution of the budget is an indicator as well as a line of the funds block.
 *
 * 要求：预算执行率只计一次分
 */
export const executionCountedTwice = defineCheck({
  code: 'execution-counted-twice',
  severity: 'warning',
  message: ({ indicator }: { indicator: string }) => `指标“${indicator}”与项目资金的预算执行率重复计分`,
  advice: () => '删除该指标，把分值调整到其他指标',
  run: ({ form, results }) => {
    if (form.funds === null || form.funds.maxScore === null) return [];
    return results
      .filter((result) => isExecutionRate(result) && bearsPoints(result))
      .map(({ indicator }) => ({
        at: indicator.name.at,
        params: { indicator: indicatorName(indicator) },
      }));
  },
});
