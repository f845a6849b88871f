import { describePolicy, PRESETS } from '../../core/index';
import type { ScoringPolicy } from '../../core/index';
import { STRINGS } from '../strings.zh-cn';
import { Chooser } from './Chooser';

/** 评分办法: which one applies, and what it sets, line by line with its source. */
export function PolicyPanel({
  policy,
  onChoose,
}: {
  readonly policy: ScoringPolicy;
  readonly onChoose: (policy: ScoringPolicy) => void;
}) {
  // A workbook may bring a policy of its own.
  const choices = PRESETS.some(({ name }) => name === policy.name) ? PRESETS : [policy, ...PRESETS];
  return (
    <>
      <Chooser
        className="policy-chooser"
        label={STRINGS.policy}
        choices={choices.map(({ name }) => ({ value: name, name }))}
        chosen={policy.name}
        onChoose={(value) => {
          const chosen = choices.find(({ name }) => name === value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      />
      <div className="pane-secondary">{STRINGS.policyRemembered}</div>
      <dl className="policy-list">
        {describePolicy(policy).map(({ parameter, label, value, source }) => (
          <div key={parameter} className="policy-line">
            <dt className="pane-secondary">{label}</dt>
            <dd className="policy-value">{value}</dd>
            {source !== null && (
              <dd className="pane-secondary policy-value">
                <details>
                  <summary className="policy-summary">{STRINGS.source}</summary>
                  {source}
                </details>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </>
  );
}
