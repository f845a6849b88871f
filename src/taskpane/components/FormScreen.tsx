import { lazy, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { FormPlace, LiveReading } from '../../app/read-live-workbook';
import { summariseForm } from '../../app/summarise-form';
import { decisionsOfForm, policyScopeOf } from '../../core/index';
import type { CellAddress, Evaluation, FillingOffer, PolicyScope, ScoringPolicy } from '../../core/index';
import type { PolicyDraft } from '../policy-draft';
import { STRINGS } from '../strings.zh-cn';
import type { Pane, SaveFile } from '../use-pane';
import { BlockScores } from './BlockScores';
import type { Remedy } from './FindingItem';
import { FindingList } from './FindingList';
import { LazyPart } from './LazyPart';
import { PaneHeader } from './PaneHeader';
import { panelId, PaneTabs, tabId } from './PaneTabs';
import { PushButton } from './PushButton';
import { ResultPanel } from './ResultPanel';
import { TotalScore } from './TotalScore';
import { useLater } from './use-later';

const importIndicators = () => import('./IndicatorList');
const importPolicy = () => import(/* webpackChunkName: "policy" */ './PolicyPanel');
const importProposal = () => import(/* webpackChunkName: "policy" */ './PolicyProposal');
const importWorkbook = () => import('./WorkbookPanel');

/** What is not seen at first is not loaded at first. */
const IndicatorList = lazy(() => importIndicators().then((module) => ({ default: module.IndicatorList })));
const PolicyPanel = lazy(() => importPolicy().then((module) => ({ default: module.PolicyPanel })));
const WorkbookPanel = lazy(() => importWorkbook().then((module) => ({ default: module.WorkbookPanel })));

/** Fetches the other tabs once the first one stands: they open at once, also without a network. */
function useOtherTabs(): void {
  useEffect(() => {
    // A tab that could not be fetched is asked for again when it is opened.
    void Promise.allSettled([importIndicators(), importPolicy(), importWorkbook()]);
  }, []);
}

/** One form: its number, its button, its lists. */
export function FormScreen({
  pane: { state, dispatch, ask },
  reading,
  place,
  evaluation,
  alerts,
  onSaveFile,
}: {
  readonly pane: Pane;
  readonly reading: LiveReading;
  readonly place: FormPlace;
  readonly evaluation: Evaluation;
  readonly alerts: ReactNode;
  readonly onSaveFile: SaveFile | undefined;
}) {
  useOtherTabs();
  const proposing = useLater(importProposal);
  const action = useRef<HTMLDivElement>(null);
  const [sought, seek] = useState<number | null>(null);
  const summary = summariseForm(evaluation);
  const { tab, filter, notice, lastWrite, lastChange, work } = state;
  const onSelect = (at: CellAddress): void => ask({ kind: 'select', at });
  const onRemedy = (remedy: Remedy, at: CellAddress): void => {
    if (remedy === 'write') ask({ kind: 'write', at });
    if (remedy === 'fill') onSelect(at);
    if (remedy === 'policy') dispatch({ kind: 'tabChosen', tab: 'policy' });
    if (remedy !== 'decide') return;
    seek(at.row);
    dispatch({ kind: 'tabChosen', tab: 'indicators' });
  };
  const onTry = (draft: PolicyDraft): void => {
    dispatch({ kind: 'policyDrafted', draft });
    dispatch({ kind: 'tabChosen', tab: 'policy' });
  };
  const savePolicy = (policy: ScoringPolicy, scope: PolicyScope): void =>
    ask({ kind: 'choosePolicy', policy, scope });
  const onAccept = (offer: FillingOffer): void => ask({ kind: 'accept', offer });
  const takeBack = (kind: 'restore' | 'takeBack'): void => {
    // The button that was pressed goes away; the next one in reach is the one that writes again.
    action.current?.querySelector('button')?.focus();
    ask({ kind });
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
      {proposing !== null && tab !== 'policy' && (
        <proposing.PolicyProposal
          reading={reading}
          form={evaluation.form}
          policy={evaluation.policy}
          onTry={onTry}
        />
      )}
      <TotalScore evaluation={evaluation} rows={summary} />
      <BlockScores blocks={summary.blocks} />
      <div ref={action} className="pane-action">
        <PushButton isPrimary isClosed={state.pending > 0} onClick={() => ask({ kind: 'recalculate' })}>
          {STRINGS.recalculate}
        </PushButton>
      </div>
      {alerts}
      <ResultPanel
        work={work}
        notice={notice}
        lastWrite={lastWrite}
        lastChange={lastChange}
        onRestore={() => takeBack('restore')}
        onTakeBack={() => takeBack('takeBack')}
      />
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
            onAccept={onAccept}
          />
        )}
        <LazyPart key={tab}>
          {tab === 'indicators' && (
            <IndicatorList
              evaluation={evaluation}
              policyScope={policyScopeOf(reading.memory, place.sheet)}
              decisions={decisionsOfForm(evaluation.form, reading.memory)}
              sought={sought}
              onSelect={onSelect}
              onDecide={(decision) => ask({ kind: 'decide', decision })}
              onPolicy={savePolicy}
              onAccept={onAccept}
            />
          )}
          {tab === 'policy' && (
            <PolicyPanel
              reading={reading}
              place={place}
              evaluation={evaluation}
              draft={state.policyDraft}
              onDraft={(draft) => dispatch({ kind: 'policyDrafted', draft })}
              onSave={savePolicy}
              onSaveFile={onSaveFile}
            />
          )}
          {tab === 'workbook' && (
            <WorkbookPanel pane={{ state, dispatch, ask }} reading={reading} place={place} />
          )}
        </LazyPart>
      </div>
    </>
  );
}
