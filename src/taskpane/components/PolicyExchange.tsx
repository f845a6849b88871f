import { useId, useState } from 'react';
import { parsePolicyText, printPolicy } from '../../core/index';
import type { ScoringPolicy } from '../../core/index';
import { readPolicyFile } from '../read-policy-file';
import { POLICY_STRINGS } from '../policy-strings.zh-cn';
import { STRINGS } from '../strings.zh-cn';
import { Summary } from './Summary';
import { PushButton } from './PushButton';
import { useCopying } from './use-copying';

function Export({
  policy,
  onSaveFile,
}: {
  readonly policy: ScoringPolicy;
  readonly onSaveFile: ((name: string, text: string) => void) | undefined;
}) {
  const { copying, copy } = useCopying();
  const text = printPolicy(policy);
  const said = { notYet: '', copied: STRINGS.copied, byHand: POLICY_STRINGS.copyByHand }[copying];
  return (
    <>
      <div className="policy-actions">
        <button type="button" className="pane-link" onClick={() => copy(text)}>
          {POLICY_STRINGS.copyText}
        </button>
        {onSaveFile !== undefined && (
          <button
            type="button"
            className="pane-link"
            onClick={() => onSaveFile(`评分办法-${policy.name}.json`, text)}
          >
            {POLICY_STRINGS.saveFile}
          </button>
        )}
        <span role="status">{said}</span>
      </div>
      <textarea
        readOnly
        aria-label={POLICY_STRINGS.exported}
        className="policy-text"
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </>
  );
}

function Import({ onImport }: { readonly onImport: (policy: ScoringPolicy) => void }) {
  const file = useId();
  const [pasted, paste] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const take = (reading: ReturnType<typeof parsePolicyText>): void => {
    setProblems(reading.kind === 'policy' ? [] : reading.problems);
    if (reading.kind !== 'policy') return;
    paste('');
    onImport(reading.policy);
  };
  return (
    <>
      <label htmlFor={file} className="pane-secondary">
        {POLICY_STRINGS.chooseFile}
      </label>
      <input
        id={file}
        type="file"
        accept=".json,application/json"
        className="policy-file"
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen === undefined) return;
          void readPolicyFile(chosen).then(take);
          // The same file may be chosen again once it is mended.
          currentTarget.value = '';
        }}
      />
      <textarea
        aria-label={POLICY_STRINGS.pasted}
        placeholder={POLICY_STRINGS.pasted}
        className="policy-text"
        value={pasted}
        onChange={({ currentTarget }) => paste(currentTarget.value)}
      />
      <PushButton isClosed={pasted.trim() === ''} onClick={() => take(parsePolicyText(pasted))}>
        {POLICY_STRINGS.importText}
      </PushButton>
      <div role="alert">
        {problems.length > 0 && (
          <ul className="pane-plain-list decision-editor-error">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

/** 导出和导入: the policy as a file that the command line reads as well. */
export function PolicyExchange({
  policy,
  onImport,
  onSaveFile,
}: {
  readonly policy: ScoringPolicy;
  readonly onImport: (policy: ScoringPolicy) => void;
  readonly onSaveFile: ((name: string, text: string) => void) | undefined;
}) {
  return (
    <details className="policy-exchange">
      <Summary className="policy-summary">{POLICY_STRINGS.exchange}</Summary>
      <Export policy={policy} onSaveFile={onSaveFile} />
      <Import onImport={onImport} />
    </details>
  );
}
