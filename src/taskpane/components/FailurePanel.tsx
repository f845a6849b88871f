import { STRINGS } from '../strings.zh-cn';
import { AlertPanel } from './AlertPanel';
import { CopyDetails } from './CopyDetails';

/** Our own mistake: said plainly, with details for whoever mends it. */
export function FailurePanel({
  details,
  onReadAgain,
}: {
  readonly details: string;
  readonly onReadAgain: () => void;
}) {
  return (
    <AlertPanel severity="error" title={STRINGS.failure} lines={[STRINGS.failureAdvice]}>
      <div className="failure-panel-actions">
        <button type="button" className="pane-link" onClick={onReadAgain}>
          {STRINGS.readAgain}
        </button>
        <CopyDetails details={details} />
      </div>
    </AlertPanel>
  );
}
