import { useState } from 'react';
import { STRINGS } from '../strings.zh-cn';
import { AlertPanel } from './AlertPanel';

type Copying = 'notYet' | 'copied' | 'byHand';

/** Our own mistake: said plainly, with details for whoever mends it. */
export function FailurePanel({
  details,
  onReadAgain,
}: {
  readonly details: string;
  readonly onReadAgain: () => void;
}) {
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
      <div className="failure-panel-actions">
        <button type="button" className="pane-link" onClick={copy}>
          {STRINGS.copyDetails}
        </button>
        <button type="button" className="pane-link" onClick={onReadAgain}>
          {STRINGS.readAgain}
        </button>
        <span role="status">{copying === 'copied' ? STRINGS.copied : ''}</span>
      </div>
      {copying === 'byHand' && (
        <textarea readOnly aria-label={STRINGS.details} className="failure-panel-details" value={details} />
      )}
    </AlertPanel>
  );
}
