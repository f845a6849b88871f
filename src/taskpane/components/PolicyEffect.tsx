import type { EvaluationChange, RowStanding } from '../../app/preview-policy';
import { printDecimal, printRating } from '../../core/index';
import type { Evaluation, Finding } from '../../core/index';
import { POLICY_STRINGS } from '../policy-strings.zh-cn';
import { OUTCOME_WORDS } from '../indicator-strings.zh-cn';
import { SEVERITY_WORDS, STRINGS } from '../strings.zh-cn';

const SEVERITIES = ['error', 'warning', 'hint'] as const;

/** The points of a row; the outcome is told only where it is another one. */
function standingText({ outcome, score }: RowStanding, other: RowStanding): string {
  const points = 'points' in score ? printDecimal(score.points) : POLICY_STRINGS.notScored;
  return outcome === null || outcome === other.outcome ? points : `${points} ${OUTCOME_WORDS[outcome]}`;
}

function totalText({ total, policy }: Evaluation): string {
  if (total.score === null) return POLICY_STRINGS.notScored;
  const rating = total.rating === null ? '' : ` ${printRating(total.rating, policy)}`;
  return `${printDecimal(total.score)}${rating}`;
}

const countOf = (findings: readonly Finding[], severity: Finding['severity']): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** What the policy that is being changed makes of this form: every row that changes, the total, the findings. */
export function PolicyEffect({ change }: { readonly change: EvaluationChange }) {
  const { before, after, rows, isTotalChanged } = change;
  const counts = SEVERITIES.map((severity) => ({
    severity,
    from: countOf(before.findings, severity),
    to: countOf(after.findings, severity),
  })).filter(({ from, to }) => from !== to);
  const lines = [
    ...rows.map((row) => ({
      key: String(row.row),
      label: row.indicator ?? POLICY_STRINGS.execution,
      from: standingText(row.before, row.after),
      to: standingText(row.after, row.before),
    })),
    ...(isTotalChanged
      ? [{ key: 'total', label: STRINGS.totalScore, from: totalText(before), to: totalText(after) }]
      : []),
    ...counts.map(({ severity, from, to }) => ({
      key: severity,
      label: `${SEVERITY_WORDS[severity]}数`,
      from: String(from),
      to: String(to),
    })),
  ];
  if (lines.length === 0) return <p className="policy-effect-none">{POLICY_STRINGS.noEffect}</p>;
  return (
    <div role="region" aria-label={POLICY_STRINGS.effect} tabIndex={0} className="policy-effect-scroll">
      <table className="policy-effect">
        <caption className="policy-effect-caption">{POLICY_STRINGS.effect}</caption>
        <thead className="pane-secondary">
          <tr>
            <th scope="col">{POLICY_STRINGS.item}</th>
            <th scope="col">{POLICY_STRINGS.before}</th>
            <th scope="col">{POLICY_STRINGS.after}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, label, from, to }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td>{from}</td>
              <td>{to}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
