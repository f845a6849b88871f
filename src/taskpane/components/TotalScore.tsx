import {
  describeRescaling,
  printDecimal,
  printRating,
  rescalingOf,
  WAITING_WORDS,
  waitingRowsByCause,
} from '../../core/index';
import type { Evaluation } from '../../core/index';
import { STRINGS } from '../strings.zh-cn';
import { joinClasses } from './join-classes';

/** Why there is no total, as far as no row is waiting for a person. */
function withoutTotal({ total, policy }: Evaluation): string | null {
  if (total.score !== null || total.waitingRows.length > 0) return null;
  if (total.maxScore === null) return STRINGS.noMaxScores;
  return `分值合计应为“${policy.maxScore.total}”，现为“${printDecimal(total.maxScore)}”`;
}

/** The one number: 总分 and 自评等级, and what to know before trusting the sheet. */
export function TotalScore({
  evaluation,
  rows,
}: {
  readonly evaluation: Evaluation;
  readonly rows: { readonly rowCount: number; readonly completeRowCount: number };
}) {
  const { total, policy, plan } = evaluation;
  const rating = total.rating === null ? null : printRating(total.rating, policy);
  const reason = withoutTotal(evaluation);
  const rescaling = total.score === null ? null : rescalingOf(evaluation);
  const tone = total.rating === 'excellent' || total.rating === 'poor' ? `total-score-${total.rating}` : null;
  return (
    <div>
      <div className="total-score">
        <span role="group" aria-label={STRINGS.totalScore} className="total-score-number">
          {total.score === null ? '—' : printDecimal(total.score)}
        </span>
        <span className="total-score-of">/ {policy.maxScore.total} 分</span>
        {rating !== null && (
          <span
            role="img"
            aria-label={`自评等级：${rating}`}
            className={joinClasses('total-score-rating', tone)}
          >
            {rating}
          </span>
        )}
      </div>
      <div className="pane-secondary total-score-notes">
        {[...waitingRowsByCause(evaluation)].map(([cause, { length }]) => (
          <span key={cause}>
            {length} 行{WAITING_WORDS[cause]}
          </span>
        ))}
        {reason !== null && <span>{reason}</span>}
        {rescaling !== null && <span>{describeRescaling(rescaling)}</span>}
        {rows.rowCount > 0 && (
          <span>
            指标 {rows.rowCount} 行，{rows.completeRowCount} 行填写完整
          </span>
        )}
        {plan.writes.length > 0 && <span className="total-score-stale">{STRINGS.stale}</span>}
      </div>
    </div>
  );
}
