import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CellAddress, Finding } from '../../core/index';
import { SEVERITY_WORDS, STRINGS, writeWord } from '../strings.zh-cn';
import { CellButton } from './CellButton';
import { SeverityIcon } from './SeverityIcon';
import { useTextStyles } from './use-text-styles';

/** What a click on a finding can do about it. */
export type Remedy = 'write' | 'fill' | 'decide' | 'none';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '10px 0 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 88px',
  },
  head: { display: 'flex', columnGap: '8px', justifyContent: 'space-between' },
  message: { minWidth: 0, overflowWrap: 'anywhere' },
  advice: { overflowWrap: 'anywhere' },
  action: { fontSize: tokens.fontSizeBase200 },
  place: { flexShrink: 0 },
});

/** One finding: what is wrong, where, and what to do. Its sentences are shown as they are. */
export function FindingItem({
  finding: { severity, message, advice, at, code },
  remedy,
  onSelect,
  onRemedy,
}: {
  readonly finding: Finding;
  readonly remedy: Remedy;
  readonly onSelect: (at: CellAddress) => void;
  readonly onRemedy: (remedy: Remedy, at: CellAddress) => void;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = { write: writeWord(code), fill: STRINGS.goFill, decide: STRINGS.goDecide, none: '' }[remedy];
  return (
    <li className={styles.item}>
      <SeverityIcon severity={severity} />
      <div>
        <div className={styles.head}>
          <span className={styles.message}>
            <span className={text.hidden}>{SEVERITY_WORDS[severity]}：</span>
            {message}
          </span>
          {at === null ? (
            <span className={mergeClasses(text.secondary, styles.place)}>{STRINGS.wholeForm}</span>
          ) : (
            <CellButton at={at} onSelect={onSelect} />
          )}
        </div>
        {advice !== '' && <div className={mergeClasses(text.secondary, styles.advice)}>{advice}</div>}
        {at !== null && remedy !== 'none' && (
          <button
            type="button"
            className={mergeClasses(text.link, styles.action)}
            onClick={() => onRemedy(remedy, at)}
          >
            {words}
          </button>
        )}
      </div>
    </li>
  );
}
