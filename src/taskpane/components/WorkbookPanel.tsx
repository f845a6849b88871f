import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { reviewNotes } from '../../app/draw-sheets';
import { listProjects } from '../../app/list-projects';
import type { ProjectOrder } from '../../app/list-projects';
import { evaluationAt } from '../../app/read-live-workbook';
import type { FormPlace, LiveReading } from '../../app/read-live-workbook';
import { WORKBOOK_STRINGS } from '../workbook-strings.zh-cn';
import { STRINGS } from '../strings.zh-cn';
import type { Pane } from '../use-pane';
import { FluentArea } from './FluentArea';
import { NewFormFields } from './NewFormFields';
import { ProjectTable } from './ProjectTable';
import { useCopying } from './use-copying';

/** 工作簿: all forms at once, sheets that say what was found, and new forms. */
export function WorkbookPanel({
  pane: { dispatch, ask, state },
  reading,
  place,
}: {
  readonly pane: Pane;
  readonly reading: LiveReading;
  readonly place: FormPlace;
}) {
  const [order, setOrder] = useState<ProjectOrder>('sheet');
  const { copying, copy } = useCopying();
  const lines = listProjects(reading, order);
  const isBusy = state.pending > 0;
  const notes = reviewNotes(reading.sheets);
  const show = (chosen: FormPlace): void => {
    dispatch({ kind: 'formChosen', place: chosen });
    const { visibility } = reading.sheets.find(({ sheet }) => sheet === chosen.sheet) ?? {};
    const title = evaluationAt(reading, chosen)?.form.title;
    // A hidden sheet is looked at in the pane alone.
    if (visibility === 'visible') ask({ kind: 'select', at: title?.at ?? { row: 1, column: 1 } });
  };
  return (
    <FluentArea>
      <h2 className="workbook-title">{WORKBOOK_STRINGS.allForms}</h2>
      <ProjectTable lines={lines} order={order} shown={place} onSort={setOrder} onShow={show} />
      <div className="workbook-actions">
        <Button size="small" disabledFocusable={isBusy} onClick={() => ask({ kind: 'recalculateAll' })}>
          {`${WORKBOOK_STRINGS.recalculateAll}（${lines.length}）`}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={() => ask({ kind: 'refreshSummary' })}>
          {WORKBOOK_STRINGS.drawSummary}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={() => ask({ kind: 'refreshFindings' })}>
          {WORKBOOK_STRINGS.drawFindings}
        </Button>
        <Button size="small" onClick={() => copy(notes)}>
          {WORKBOOK_STRINGS.copyNotes}
        </Button>
        <span role="status">{copying === 'copied' ? STRINGS.copied : ''}</span>
      </div>
      {copying === 'byHand' && (
        <textarea
          readOnly
          aria-label={WORKBOOK_STRINGS.notes}
          className="failure-panel-details"
          value={notes}
        />
      )}
      <h2 className="workbook-title">{WORKBOOK_STRINGS.newForm}</h2>
      <NewFormFields
        shown={place.sheet}
        isBusy={isBusy}
        onInsert={(request) => ask({ kind: 'insertForm', request })}
        onCarry={(request) => ask({ kind: 'carryForm', request })}
        hasIndicators={(evaluationAt(reading, place)?.results.length ?? 0) > 0}
      />
    </FluentArea>
  );
}
