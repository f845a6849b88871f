import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FormPlace, LiveReading } from '../../app/read-live-workbook';
import { summariseForm } from '../../app/summarise-form';
import { decisionsOfForm } from '../../core/index';
import type { CellAddress, Evaluation } from '../../core/index';
import { STRINGS } from '../strings.zh-cn';
import type { Pane } from '../use-pane';
import { BlockScores } from './BlockScores';
import type { Remedy } from './FindingItem';
import { FindingList } from './FindingList';
import { IndicatorList } from './IndicatorList';
import { PaneHeader } from './PaneHeader';
import { panelId, PaneTabs, tabId } from './PaneTabs';
import { PolicyPanel } from './PolicyPanel';
import { ResultPanel } from './ResultPanel';
import { TotalScore } from './TotalScore';

const useStyles = makeStyles({
  action: {
    position: 'sticky',
    top: '-12px',
    zIndex: 3,
    margin: '8px -16px 0',
    padding: '6px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: { width: '100%', minHeight: '36px' },
});

/** One form: its number, its button, its lists. */
export function FormScreen({
  pane: { state, dispatch, ask },
  reading,
  place,
  evaluation,
  alerts,
}: {
  readonly pane: Pane;
  readonly reading: LiveReading;
  readonly place: FormPlace;
  readonly evaluation: Evaluation;
  readonly alerts: ReactNode;
}) {
  const styles = useStyles();
  const action = useRef<HTMLDivElement>(null);
  const [sought, seek] = useState<number | null>(null);
  const summary = summariseForm(evaluation);
  const { tab, filter, notice, lastWrite, work } = state;
  const onSelect = (at: CellAddress): void => ask({ kind: 'select', at });
  const onRemedy = (remedy: Remedy, at: CellAddress): void => {
    if (remedy === 'write') ask({ kind: 'write', at });
    if (remedy === 'fill') onSelect(at);
    if (remedy !== 'decide') return;
    seek(at.row);
    dispatch({ kind: 'tabChosen', tab: 'indicators' });
  };
  const onRestore = (): void => {
    // The button that was pressed goes away; the next one in reach is the one that writes again.
    action.current?.querySelector('button')?.focus();
    ask({ kind: 'restore' });
  };
  return (
    <>
      <PaneHeader
        reading={reading}
        place={place}
        evaluation={evaluation}
        onChoose={(chosen) => dispatch({ kind: 'formChosen', place: chosen })}
        onShowPolicy={() => dispatch({ kind: 'tabChosen', tab: 'policy' })}
      />
      <TotalScore evaluation={evaluation} rows={summary} />
      <BlockScores blocks={summary.blocks} />
      <div ref={action} className={styles.action}>
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={work !== 'none'}
          onClick={() => ask({ kind: 'recalculate' })}
        >
          {STRINGS.recalculate}
        </Button>
      </div>
      {alerts}
      <ResultPanel work={work} notice={notice} lastWrite={lastWrite} onRestore={onRestore} />
      <PaneTabs
        chosen={tab}
        counts={{ findings: evaluation.findings.length, indicators: evaluation.results.length }}
        onChoose={(chosen) => {
          seek(null);
          dispatch({ kind: 'tabChosen', tab: chosen });
        }}
      />
      <div role="tabpanel" id={panelId(tab)} aria-labelledby={tabId(tab)}>
        {tab === 'findings' && (
          <FindingList
            evaluation={evaluation}
            filter={filter}
            onFilter={(chosen) => dispatch({ kind: 'filterChosen', filter: chosen })}
            onSelect={onSelect}
            onRemedy={onRemedy}
          />
        )}
        {tab === 'indicators' && (
          <IndicatorList
            evaluation={evaluation}
            decisions={decisionsOfForm(evaluation.form, reading.memory)}
            sought={sought}
            onSelect={onSelect}
            onDecide={(decision) => ask({ kind: 'decide', decision })}
          />
        )}
        {tab === 'policy' && (
          <PolicyPanel policy={reading.policy} onChoose={(policy) => ask({ kind: 'choosePolicy', policy })} />
        )}
      </div>
    </>
  );
}
