import { isZero } from '../number/decimal';
import { isUncalculated } from '../sheet/sheet-snapshot';
import type { IndicatorResult, ScoredForm } from './scored-form';

/** Why a row has no score, and the total none without it. */
export type WaitingCause =
  | 'formulaNotCalculated'
  | 'targetMissing'
  | 'actualMissing'
  /** The execution of the budget lacks an amount that can be read. */
  | 'amountsMissing'
  /** Everything is there, and only a person can judge it. */
  | 'person';

/** What is told of rows that wait, as a predicate without a subject. */
export const WAITING_WORDS: Readonly<Record<WaitingCause, string>> = {
  formulaNotCalculated: '公式没有计算结果',
  targetMissing: '未填年度指标值',
  actualMissing: '未填实际完成值',
  amountsMissing: '缺预算数或执行数',
  person: '待人工评定',
};

const MISSING = ['formulaNotCalculated', 'targetMissing', 'actualMissing'] as const;

/** Why an indicator waits, as far as it does: what is missing goes before what a person has to judge. */
export const waitingCauseOf = ({ judgement: { notes } }: IndicatorResult): WaitingCause =>
  MISSING.find((note) => notes.includes(note)) ?? 'person';

/** Why the execution of the budget waits, as far as it does. */
export function waitingCauseOfExecution({ form, execution, policy }: ScoredForm): WaitingCause {
  const { base } = policy.execution;
  const total = form.funds?.total;
  const amounts = [total?.[base], total?.executedAmount];
  if (amounts.some((amount) => amount && isUncalculated(amount.cell))) return 'formulaNotCalculated';
  const budget = execution?.[base];
  return budget && isZero(budget) ? 'person' : 'amountsMissing';
}

/** Sheet rows that the total waits for, by what they wait for, in the order of the form. */
export function waitingRowsByCause(scored: ScoredForm): ReadonlyMap<WaitingCause, readonly number[]> {
  const causes = new Map(scored.results.map((result) => [result.indicator.row, waitingCauseOf(result)]));
  const rows = new Map<WaitingCause, number[]>();
  for (const row of scored.total.waitingRows) {
    const cause = causes.get(row) ?? waitingCauseOfExecution(scored);
    rows.set(cause, [...(rows.get(cause) ?? []), row]);
  }
  return rows;
}
