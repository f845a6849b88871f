import { isAbove, ZERO } from '../number/decimal';
import { amountOf } from '../form/read-amount';
import { budgetOf } from '../scoring/execution-rate';
import { isInBand, scoreBand } from '../scoring/score-band';
import type { IndicatorResult, ScoredForm } from '../scoring/scored-form';
import { defineCheck } from './check';
import type { Hit } from './check';
import { isEmptyCell } from './facts/cell-content';
import { fundsRowsOf } from './facts/funds';
import { indicatorName } from './facts/indicator-name';
import { isUndecidedForKnownReason } from './facts/readings';
import { faultOf, faultOfRow } from './facts/typed-score';

interface Params extends Readonly<Record<string, unknown>> {
  readonly indicator: string;
  readonly cause: 'undecided' | 'notApplicable' | 'zeroBudget' | 'noAmounts';
}

/** A row with a weight that does not apply holds up the total until somebody says what becomes of its points. */
const isLeftOpen = ({ judgement, maxScore }: IndicatorResult, { policy }: ScoredForm): boolean =>
  judgement.outcome === 'notApplicable' &&
  policy.notApplicable === 'ask' &&
  maxScore !== null &&
  isAbove(maxScore, ZERO);

function isUndecided(result: IndicatorResult, { policy }: ScoredForm): boolean {
  const { indicator, judgement, maxScore, score, typedScore } = result;
  if (score.kind !== 'waiting' || maxScore === null || isUndecidedForKnownReason(result)) return false;
  const isOutOfBand = typedScore !== null && !isInBand(typedScore, scoreBand(judgement, maxScore, policy));
  const isEmpty = indicator.score !== null && isEmptyCell(indicator.score);
  return !isEmpty && !isOutOfBand && faultOfRow(result) === null;
}

function hitOfExecution(scored: ScoredForm): readonly Hit<Params>[] {
  const { form, execution, policy } = scored;
  if (form.funds === null || execution?.score.kind !== 'waiting') return [];
  const { total } = form.funds;
  const empty = [total[policy.execution.base], total.executedAmount].find(
    (amount) => amount?.amount.kind === 'none',
  );
  const cell = empty ?? total.score ?? total.executionRate ?? total.executedAmount;
  const isUnreadable = fundsRowsOf(scored)
    .slice(0, 1)
    .some((row) =>
      [row[policy.execution.base], row.executedAmount].some((amount) => amount?.amount.kind === 'text'),
    );
  const isFaulty = faultOf(total.score, execution.typedScore, execution.maxScore) !== null;
  if (cell === null || isUnreadable || isFaulty) return [];
  const hasAmounts = budgetOf(total, policy) !== null && amountOf(total.executedAmount) !== null;
  return [
    { at: cell.at, params: { indicator: '预算执行率', cause: hasAmounts ? 'zeroBudget' : 'noAmounts' } },
  ];
}

/**
 * A row, or the execution of the budget, has no score and nothing else says why.
 *
 * 要求：不能自动评分的项目须由人工评定
 */
export const judgementNeeded = defineCheck({
  code: 'judgement-needed',
  severity: 'warning',
  message: ({ indicator, cause }: Params) => {
    switch (cause) {
      case 'undecided':
        return `指标“${indicator}”不能自动评分，须人工评定得分`;
      case 'notApplicable':
        return `指标“${indicator}”不适用但设有分值，须人工确定分值的处理`;
      case 'zeroBudget':
        return `“${indicator}”无法计算，预算数须填写大于零的金额`;
      case 'noAmounts':
        return `“${indicator}”无法计算，须填写预算数和执行数`;
    }
  },
  advice: ({ cause }: Params) => {
    switch (cause) {
      case 'undecided':
        return '对照年度指标值评定得分';
      case 'notApplicable':
        return '可把分值调整到其他指标，或在评分办法中选择折算';
      case 'zeroBudget':
        return '核对预算数，确为零的可在评分办法中选择得0分';
      case 'noAmounts':
        return '补填年度资金总额一行的金额';
    }
  },
  run: (scored) => [
    ...hitOfExecution(scored),
    ...scored.results.flatMap((result): readonly Hit<Params>[] => {
      const { indicator } = result;
      const isOpen = isLeftOpen(result, scored);
      if (!isOpen && !isUndecided(result, scored)) return [];
      return [
        {
          at: (indicator.score ?? indicator.actual).at,
          params: { indicator: indicatorName(indicator), cause: isOpen ? 'notApplicable' : 'undecided' },
        },
      ];
    }),
  ],
});
