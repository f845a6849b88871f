import { lazy, useEffect, useState } from 'react';
import type { FormPlace, LiveReading } from '../../app/read-live-workbook';
import { decisionsOfForm, policyScopeOf } from '../../core/index';
import type { CellAddress, Evaluation, FillingOffer, PolicyChoice } from '../../core/index';
import type { Pane, SaveFile } from '../use-pane';
import type { Remedy } from './FindingItem';
import { FindingList } from './FindingList';
import { LazyPart } from './LazyPart';
import { panelId, PaneTabs, tabId } from './PaneTabs';

const importIndicators = () => import('./IndicatorList');
const importPolicy = () => import(/* webpackChunkName: "policy" */ './PolicyPanel');
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

/** The lists of one form, and what can be done from them. */
export function FormTabs({
  pane,
  reading,
  place,
  evaluation,
  onSaveFile,
}: {
  readonly pane: Pane;
  readonly reading: LiveReading;
  readonly place: FormPlace;
  readonly evaluation: Evaluation;
  readonly onSaveFile: SaveFile | undefined;
}) {
  useOtherTabs();
  const { state, dispatch, ask } = pane;
  const { tab, filter } = state;
  const [sought, seek] = useState<number | null>(null);
  const onSelect = (at: CellAddress): void => ask({ kind: 'select', at });
  const onRemedy = (remedy: Remedy, at: CellAddress): void => {
    if (remedy === 'write') ask({ kind: 'write', at });
    if (remedy === 'fill') onSelect(at);
    if (remedy === 'policy') dispatch({ kind: 'tabChosen', tab: 'policy' });
    if (remedy !== 'decide') return;
    seek(at.row);
    dispatch({ kind: 'tabChosen', tab: 'indicators' });
  };
  const choosePolicy = (choice: PolicyChoice): void => ask({ kind: 'choosePolicy', choice });
  const onAccept = (offer: FillingOffer): void => ask({ kind: 'accept', offer });
  return (
    <>
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
              onPolicy={choosePolicy}
              onAccept={onAccept}
            />
          )}
          {tab === 'policy' && (
            <PolicyPanel
              reading={reading}
              place={place}
              evaluation={evaluation}
              drafts={state.policyDrafts}
              onDraft={(draft, from) => dispatch({ kind: 'policyDrafted', draft, from })}
              isTold={state.notice?.kind === 'remembered'}
              onSave={choosePolicy}
              onSaveFile={onSaveFile}
            />
          )}
          {tab === 'workbook' && <WorkbookPanel pane={pane} reading={reading} place={place} />}
        </LazyPart>
      </div>
    </>
  );
}
