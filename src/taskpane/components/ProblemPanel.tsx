import type { PaneProblem } from '../pane-state';
import { problemWords } from '../problem-strings.zh-cn';
import { AlertPanel } from './AlertPanel';
import { CopyDetails } from './CopyDetails';

/** Why the workbook could not be read or written, and the next step. */
export function ProblemPanel({
  problem,
  onReadAgain,
}: {
  readonly problem: PaneProblem;
  readonly onReadAgain: () => void;
}) {
  const { title, cells, advice, action } = problemWords(problem);
  return (
    <AlertPanel
      severity="warning"
      title={title}
      lines={cells.length === 0 ? [advice] : [cells.join('、'), advice]}
    >
      <div className="failure-panel-actions">
        {action !== null && (
          <button type="button" className="pane-link" onClick={onReadAgain}>
            {action}
          </button>
        )}
        {problem.kind === 'failed' && <CopyDetails details={problem.details} />}
      </div>
    </AlertPanel>
  );
}
