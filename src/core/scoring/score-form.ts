import type { SelfEvaluationForm } from '../form/form';
import type { ScoringPolicy } from './policy';
import { scoreExecution } from './score-execution';
import { scoreIndicator } from './score-indicator';
import { scoreTotal } from './score-total';
import type { JudgedIndicator, RowDecision, ScoredForm } from './scored-form';

/**
 * Turns judgements into points: every row, the execution of the budget, and the sums.
 *
 * @param decisions rows whose typed score a person fixed; rows that are not named are computed
 */
export function scoreForm(
  form: SelfEvaluationForm,
  judged: readonly JudgedIndicator[],
  policy: ScoringPolicy,
  decisions: readonly RowDecision[],
): ScoredForm {
  const lockedRows = new Set(decisions.filter(({ isScoreLocked }) => isScoreLocked).map(({ row }) => row));
  const results = judged.map((one) => scoreIndicator(one, policy, lockedRows.has(one.indicator.row)));
  const execution = scoreExecution(form.funds, policy);
  return { form, policy, execution, results, total: scoreTotal({ form, policy, execution, results }) };
}
