import type { ReactNode } from 'react';
import type { CellAddress, Finding } from '../../core/index';
import { SEVERITY_WORDS, STRINGS, writeWord } from '../strings.zh-cn';
import { CellButton } from './CellButton';
import { SeverityIcon } from './SeverityIcon';

/** What a click on a finding can do about it. */
export type Remedy = 'write' | 'fill' | 'decide' | 'policy' | 'none';

/** One finding: what is wrong, where, and what to do. Its sentences are shown as they are. */
export function FindingItem({
  finding: { severity, message, advice, at, code },
  remedy,
  onSelect,
  onRemedy,
  children,
}: {
  readonly finding: Finding;
  readonly remedy: Remedy;
  readonly onSelect: (at: CellAddress) => void;
  readonly onRemedy: (remedy: Remedy, at: CellAddress) => void;
  /** What else can be done about it. */
  readonly children?: ReactNode;
}) {
  const words = {
    write: writeWord(code),
    fill: STRINGS.goFill,
    decide: STRINGS.goDecide,
    policy: STRINGS.goPolicy,
    none: '',
  }[remedy];
  return (
    <li className="finding-item">
      <SeverityIcon severity={severity} />
      <div>
        <div className="finding-item-head">
          <span className="finding-item-message">
            <span className="pane-hidden">{SEVERITY_WORDS[severity]}：</span>
            {message}
          </span>
          {at === null ? (
            <span className="pane-secondary finding-item-place">{STRINGS.wholeForm}</span>
          ) : (
            <CellButton at={at} onSelect={onSelect} />
          )}
        </div>
        {advice !== '' && <div className="pane-secondary finding-item-advice">{advice}</div>}
        {at !== null && remedy !== 'none' && (
          <button
            type="button"
            className="pane-link finding-item-action"
            onClick={() => onRemedy(remedy, at)}
          >
            {words}
          </button>
        )}
        {children}
      </div>
    </li>
  );
}
