import { lazy } from 'react';
import { AlertPanel } from './components/AlertPanel';
import { Busy } from './components/Busy';
import { FailurePanel } from './components/FailurePanel';
import { FormScreen } from './components/FormScreen';
import { LazyPart } from './components/LazyPart';
import { PaneFooter } from './components/PaneFooter';
import type { PaneController } from './pane-controller';
import { shownEvaluation, standingProblem } from './pane-state';
import { PANE_NAME, STRINGS } from './strings.zh-cn';
import { usePane } from './use-pane';
import type { Pane, SaveFile } from './use-pane';

/** What stands against a read or a write comes with what writes. */
const ProblemPanel = lazy(() =>
  import(/* webpackChunkName: "writes" */ './components/ProblemPanel').then((module) => ({
    default: module.ProblemPanel,
  })),
);
const NoForm = lazy(() => import('./components/NoForm').then((module) => ({ default: module.NoForm })));

/** The pane as a picture of its state; every event goes back to the state or to the workbook. */
export function PaneScreen({
  pane: { state, dispatch, ask },
  onOpenSample,
  onSaveFile,
}: {
  readonly pane: Pane;
  readonly onOpenSample?: (() => void) | undefined;
  readonly onSaveFile?: SaveFile | undefined;
}) {
  const { reading, place, failure } = state;
  const problem = standingProblem(state);
  const evaluation = shownEvaluation(state);
  const onReadAgain = (): void => ask({ kind: 'read' });
  const alerts = (
    <>
      {problem !== null && (
        <LazyPart>
          <ProblemPanel problem={problem} onReadAgain={onReadAgain} />
        </LazyPart>
      )}
      {failure !== null && <FailurePanel details={failure} onReadAgain={onReadAgain} />}
      {!state.isWatching && (
        <AlertPanel severity="warning" title={STRINGS.unwatched} lines={[]}>
          <button type="button" className="pane-link" onClick={onReadAgain}>
            {STRINGS.readAgain}
          </button>
        </AlertPanel>
      )}
    </>
  );
  const onMarking = (isOn: boolean): void => ask({ kind: isOn ? 'mark' : 'clearMarks' });
  return (
    <main aria-label={PANE_NAME} className="pane-screen">
      <div className="pane-scroll">
        {reading === null && <h1 className="pane-hidden">{PANE_NAME}</h1>}
        {reading === null && problem === null && failure === null && (
          <div role="status" className="pane-waiting">
            <Busy label={STRINGS.reading} />
          </div>
        )}
        {reading !== null && place !== null && evaluation !== null ? (
          <FormScreen
            pane={{ state, dispatch, ask }}
            reading={reading}
            place={place}
            evaluation={evaluation}
            alerts={alerts}
            onSaveFile={onSaveFile}
          />
        ) : (
          <>
            {alerts}
            {reading !== null && (
              <LazyPart>
                <NoForm
                  sheets={reading.sheets}
                  isBusy={state.pending > 0}
                  onReadAgain={onReadAgain}
                  onInsert={(request) => ask({ kind: 'insertForm', request })}
                  onOpenSample={onOpenSample}
                />
              </LazyPart>
            )}
          </>
        )}
      </div>
      {evaluation !== null && (
        <PaneFooter
          isMarking={state.isMarking}
          isAutomatic={state.isAutomatic}
          onMarking={onMarking}
          onAutomatic={(isOn) => dispatch({ kind: 'automaticSwitched', isOn })}
          onClear={() => onMarking(false)}
        />
      )}
    </main>
  );
}

export { createPaneController } from './pane-controller';

/** The task pane over a workbook that is open before a person. */
export function App({
  controller,
  onOpenSample,
  onSaveFile,
}: {
  readonly controller: PaneController;
  readonly onOpenSample?: (() => void) | undefined;
  readonly onSaveFile?: SaveFile | undefined;
}) {
  return <PaneScreen pane={usePane(controller)} onOpenSample={onOpenSample} onSaveFile={onSaveFile} />;
}
