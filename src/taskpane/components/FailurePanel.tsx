import { STRINGS } from '../strings.zh-cn';
import { AlertPanel } from './AlertPanel';
import { CopyDetails } from './CopyDetails';

/** Our own mistake: said plainly, with details for whoever mends it. */
export function FailurePanel({
  details,
  onReadAgain,
  onReload,
}: {
  readonly details: string;
  readonly onReadAgain: () => void;
  /** In the place of reading again. */
  readonly onReload?: (() => void) | undefined;
}) {
  return (
    <AlertPanel
      severity="error"
      title={STRINGS.failure}
      lines={[onReload === undefined ? STRINGS.failureAdvice : STRINGS.reloadAdvice]}
    >
      <div className="failure-panel-actions">
        <button type="button" className="pane-link" onClick={onReload ?? onReadAgain}>
          {onReload === undefined ? STRINGS.readAgain : STRINGS.reload}
        </button>
        <CopyDetails details={details} />
      </div>
    </AlertPanel>
  );
}
