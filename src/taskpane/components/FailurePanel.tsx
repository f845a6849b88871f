import { useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { STRINGS } from '../strings.zh-cn';
import { AlertPanel } from './AlertPanel';
import { useTextStyles } from './use-text-styles';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: '16px' },
  details: {
    boxSizing: 'border-box',
    width: '100%',
    height: '96px',
    marginTop: '4px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

type Copying = 'notYet' | 'copied' | 'byHand';

/** Our own mistake: said plainly, with details for whoever mends it. */
export function FailurePanel({
  details,
  onReadAgain,
}: {
  readonly details: string;
  readonly onReadAgain: () => void;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const [copying, setCopying] = useState<Copying>('notYet');
  const copy = (): void => {
    // Web views may refuse the clipboard; then the text is shown, to be copied by hand.
    navigator.clipboard.writeText(details).then(
      () => setCopying('copied'),
      () => setCopying('byHand'),
    );
  };
  return (
    <AlertPanel severity="error" title={STRINGS.failure} lines={[STRINGS.failureAdvice]}>
      <div className={styles.actions}>
        <button type="button" className={text.link} onClick={copy}>
          {STRINGS.copyDetails}
        </button>
        <button type="button" className={text.link} onClick={onReadAgain}>
          {STRINGS.readAgain}
        </button>
        <span role="status">{copying === 'copied' ? STRINGS.copied : ''}</span>
      </div>
      {copying === 'byHand' && (
        <textarea readOnly aria-label={STRINGS.details} className={styles.details} value={details} />
      )}
    </AlertPanel>
  );
}
