import type { SelfEvaluationForm } from '../form/form';
import type { ScoringPolicy } from './policy';
import { scoreExecution } from './score-execution';
import { scoreIndicator } from './score-indicator';
import { scoreTotal } from './score-total';
import type { JudgedIndicator, RowDecision, ScoredForm } from './scored-form';

/**
 * Turns judgements into points: every row, the execution of the budget, and the sums.
 *
 * @param decisions what a person decided about rows; rows that are not named are computed
 */
export function scoreForm(
  form: SelfEvaluationForm,
  judged: readonly JudgedIndicator[],
  policy: ScoringPolicy,
  decisions: readonly RowDecision[],
): ScoredForm {
  const byRow = new Map(decisions.map((decision) => [decision.row, decision]));
  const results = judged.map((one) => scoreIndicator(one, policy, byRow.get(one.indicator.row) ?? null));
  const execution = scoreExecution(form.funds, policy);
  return { form, policy, execution, results, total: scoreTotal({ form, policy, execution, results }) };
}
