import { useRef } from 'react';
import type { ReactNode } from 'react';
import type { FormPlace, LiveReading } from '../../app/read-live-workbook';
import { summariseForm } from '../../app/summarise-form';
import { policyScopeOf } from '../../core/index';
import type { Evaluation } from '../../core/index';
import type { PolicyDraft } from '../policy-draft';
import { draftFor } from '../policy-drafts';
import { STRINGS } from '../strings.zh-cn';
import type { Pane, SaveFile } from '../use-pane';
import { BlockScores } from './BlockScores';
import { FormTabs } from './FormTabs';
import { PaneHeader } from './PaneHeader';
import { PushButton } from './PushButton';
import { ResultPanel } from './ResultPanel';
import { TotalScore } from './TotalScore';
import { useLater } from './use-later';

const importProposal = () => import(/* webpackChunkName: "policy" */ './PolicyProposal');

/** One form: its number, its button, its lists. */
export function FormScreen({
  pane,
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
  const { state, dispatch, ask } = pane;
  const proposing = useLater(importProposal);
  const action = useRef<HTMLDivElement>(null);
  const summary = summariseForm(evaluation);
  const { tab, notice, lastWrite, lastChange, work } = state;
  const onTry = (draft: PolicyDraft): void => {
    const inForce = policyScopeOf(reading.memory, place.sheet).kind;
    const from = draftFor(state.policyDrafts, place.sheet, inForce);
    dispatch({ kind: 'policyDrafted', draft, from });
    dispatch({ kind: 'tabChosen', tab: 'policy' });
  };
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
      <FormTabs pane={pane} reading={reading} place={place} evaluation={evaluation} onSaveFile={onSaveFile} />
    </>
  );
}
