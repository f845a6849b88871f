import { STRINGS } from '../strings.zh-cn';
import { AlertPanel } from './AlertPanel';
import { useCopying } from './use-copying';

/** Our own mistake: said plainly, with details for whoever mends it. */
export function FailurePanel({
  details,
  onReadAgain,
}: {
  readonly details: string;
  readonly onReadAgain: () => void;
}) {
  const { copying, copy } = useCopying();
  return (
    <AlertPanel severity="error" title={STRINGS.failure} lines={[STRINGS.failureAdvice]}>
      <div className="failure-panel-actions">
        <button type="button" className="pane-link" onClick={() => copy(details)}>
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
