import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { describePolicy, PRESETS } from '../../core/index';
import type { ScoringPolicy } from '../../core/index';
import { STRINGS } from '../strings.zh-cn';
import { useTextStyles } from './use-text-styles';

const useStyles = makeStyles({
  chooser: { margin: '12px 0 4px' },
  list: { margin: '8px 0 0' },
  line: {
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  value: { margin: 0 },
  summary: { cursor: 'pointer', width: 'fit-content', minHeight: '24px', lineHeight: '24px' },
});

/** 评分办法: which one applies, and what it sets, line by line with its source. */
export function PolicyPanel({
  policy,
  onChoose,
}: {
  readonly policy: ScoringPolicy;
  readonly onChoose: (policy: ScoringPolicy) => void;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  // A workbook may bring a policy of its own.
  const choices = PRESETS.some(({ name }) => name === policy.name) ? PRESETS : [policy, ...PRESETS];
  return (
    <>
      <Select
        className={styles.chooser}
        aria-label={STRINGS.policy}
        value={policy.name}
        onChange={(_, { value }) => {
          const chosen = choices.find(({ name }) => name === value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {choices.map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
      <div className={text.secondary}>{STRINGS.policyRemembered}</div>
      <dl className={styles.list}>
        {describePolicy(policy).map(({ parameter, label, value, source }) => (
          <div key={parameter} className={styles.line}>
            <dt className={text.secondary}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
            {source !== null && (
              <dd className={mergeClasses(text.secondary, styles.value)}>
                <details>
                  <summary className={styles.summary}>{STRINGS.source}</summary>
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
