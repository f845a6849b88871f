import type { FundsBlock } from '../form/form';
import { isBelow, isZero, larger, ONE, smaller, times, ZERO, type Decimal } from '../number/decimal';
import { roundPoints } from './compute-points';
import { amountOf } from '../form/read-amount';
import { budgetOf, executionRateOf } from './execution-rate';
import type { ScoringPolicy } from './policy';
import { policyNumber } from './policy-number';
import { readPoints } from '../form/read-points';
import type { ExecutionScore, Score } from './score';
import { keepTyped, wholeBand } from './score-band';

function shareOfExecution(rate: Decimal, mode: ScoringPolicy['execution']['mode']): Decimal {
  switch (mode.kind) {
    case 'proportional':
      return larger(ZERO, smaller(rate, ONE));
    case 'tiers':
      return mode.tiers
        .filter(({ from }) => !isBelow(rate, policyNumber(from)))
        .map(({ share }) => policyNumber(share))
        .reduce(larger, ZERO);
  }
}

function decideScore(funds: FundsBlock, rate: Decimal | null, policy: ScoringPolicy): Score {
  if (funds.maxScore === null) return { kind: 'none' };
  if (rate === null) {
    const budget = budgetOf(funds.total, policy);
    const isZeroBudget = budget !== null && isZero(budget);
    if (!isZeroBudget) return { kind: 'waiting' };
    return policy.execution.zeroBudget === 'zeroPoints'
      ? { kind: 'computed', points: ZERO }
      : keepTyped(readPoints(funds.total.score), wholeBand(funds.maxScore));
  }
  const points = times(funds.maxScore, shareOfExecution(rate, policy.execution.mode));
  return { kind: 'computed', points: roundPoints(points, funds.maxScore, policy.rounding.row) };
}

/**
 * 预算执行率得分: from the total row of the funds block, never from an average of its parts.
 *
 * @returns `null` for a form without a funds block.
 */
export function scoreExecution(funds: FundsBlock | null, policy: ScoringPolicy): ExecutionScore | null {
  if (funds === null) return null;
  const { total, maxScore } = funds;
  const rate = executionRateOf(total, policy);
  return {
    initialBudget: amountOf(total.initialBudget),
    annualBudget: amountOf(total.annualBudget),
    executedAmount: amountOf(total.executedAmount),
    rate,
    maxScore,
    typedScore: readPoints(total.score),
    score: decideScore(funds, rate, policy),
  };
}
