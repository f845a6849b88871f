import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { AlertPanel } from './components/AlertPanel';
import { FailurePanel } from './components/FailurePanel';
import { FormScreen } from './components/FormScreen';
import { NoForm } from './components/NoForm';
import { PaneFooter } from './components/PaneFooter';
import { ProblemPanel } from './components/ProblemPanel';
import { useTextStyles } from './components/use-text-styles';
import type { PaneController } from './pane-controller';
import { shownEvaluation } from './pane-state';
import { PANE_NAME, STRINGS } from './strings.zh-cn';
import { usePane } from './use-pane';
import type { Pane } from './use-pane';

const useStyles = makeStyles({
  pane: {
    boxSizing: 'border-box',
    height: '100%',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    // Zoomed in, everything scrolls together: a footer that stays would leave no room to read.
    '@media (max-height: 480px)': { overflowY: 'auto' },
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
  },
  scroll: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: '12px 16px 16px',
    '@media (max-height: 480px)': { flexShrink: 0, overflowY: 'visible' },
  },
  waiting: { padding: '24px 0' },
});

/** The pane as a picture of its state; every event goes back to the state or to the workbook. */
export function PaneScreen({
  pane: { state, dispatch, ask },
  onOpenSample,
}: {
  readonly pane: Pane;
  readonly onOpenSample?: (() => void) | undefined;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const { reading, place, problem, failure } = state;
  const evaluation = shownEvaluation(state);
  const onReadAgain = (): void => ask({ kind: 'read' });
  const alerts = (
    <>
      {problem !== null && <ProblemPanel problem={problem} onReadAgain={onReadAgain} />}
      {failure !== null && <FailurePanel details={failure} onReadAgain={onReadAgain} />}
      {!state.isWatching && (
        <AlertPanel severity="warning" title={STRINGS.unwatched} lines={[]}>
          <button type="button" className={text.link} onClick={onReadAgain}>
            {STRINGS.readAgain}
          </button>
        </AlertPanel>
      )}
    </>
  );
  const onMarking = (isOn: boolean): void => {
    dispatch({ kind: 'markingSwitched', isOn });
    ask({ kind: isOn ? 'mark' : 'clearMarks' });
  };
  return (
    <main aria-label={PANE_NAME} className={styles.pane}>
      <div className={styles.scroll}>
        {reading === null && problem === null && failure === null && (
          <div role="status" className={styles.waiting}>
            <Spinner size="tiny" label={STRINGS.reading} />
          </div>
        )}
        {reading !== null && place !== null && evaluation !== null ? (
          <FormScreen
            pane={{ state, dispatch, ask }}
            reading={reading}
            place={place}
            evaluation={evaluation}
            alerts={alerts}
          />
        ) : (
          <>
            {alerts}
            {reading !== null && (
              <NoForm sheets={reading.sheets} onReadAgain={onReadAgain} onOpenSample={onOpenSample} />
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
}: {
  readonly controller: PaneController;
  readonly onOpenSample?: (() => void) | undefined;
}) {
  return <PaneScreen pane={usePane(controller)} onOpenSample={onOpenSample} />;
}
