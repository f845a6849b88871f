import { applyPlan } from '../app/apply-plan';
import { choosePolicy } from '../app/choose-policy';
import { decideRow } from '../app/decide-row';
import type { LiveWorkbook } from '../app/live-workbook';
import { markForms } from '../app/mark-forms';
import { readLiveWorkbook } from '../app/read-live-workbook';
import { recalculate } from '../app/recalculate';
import type { CellAddress, RowDecision, ScoringPolicy } from '../core/index';
import { countWrites, shownEvaluation } from './pane-state';
import type { PaneEvent, PaneState } from './pane-state';

/** What the pane can be told to do with the workbook. */
export type PaneCommand =
  | { readonly kind: 'read' }
  | { readonly kind: 'recalculate' }
  /** 自动重算: after an edit, and silent where nothing changes. */
  | { readonly kind: 'follow' }
  /** Writes the planned value of one cell. */
  | { readonly kind: 'write'; readonly at: CellAddress }
  | { readonly kind: 'restore' }
  | { readonly kind: 'mark' }
  | { readonly kind: 'clearMarks' }
  | { readonly kind: 'decide'; readonly decision: RowDecision }
  | { readonly kind: 'choosePolicy'; readonly policy: ScoringPolicy }
  | { readonly kind: 'select'; readonly at: CellAddress };

async function readEvents(workbook: LiveWorkbook): Promise<readonly PaneEvent[]> {
  const reading = await readLiveWorkbook(workbook);
  return [reading.kind === 'read' ? { kind: 'read', reading } : { kind: 'refused', problem: reading }];
}

async function writeEvents(
  workbook: LiveWorkbook,
  { place, isMarking }: PaneState,
  only: CellAddress | null,
): Promise<readonly PaneEvent[]> {
  if (place === null) return [];
  const outcome = await recalculate(
    workbook,
    place,
    ({ at }) => only === null || (at.row === only.row && at.column === only.column),
  );
  if (outcome.kind !== 'recalculated') return [{ kind: 'refused', problem: outcome }];
  const written: PaneEvent = { kind: 'written', write: outcome };
  const reading = await readLiveWorkbook(workbook);
  if (reading.kind !== 'read') return [written, { kind: 'refused', problem: reading }];
  const marked = isMarking && only === null ? await markForms(workbook, reading) : null;
  const refused: readonly PaneEvent[] =
    marked === null || marked.kind === 'marked' ? [] : [{ kind: 'refused', problem: marked }];
  return [{ kind: 'read', reading }, written, ...refused];
}

async function restoreEvents(
  workbook: LiveWorkbook,
  { lastWrite }: PaneState,
): Promise<readonly PaneEvent[]> {
  if (lastWrite === null) return [];
  const outcome = await applyPlan(workbook, lastWrite.undo);
  if (outcome.kind !== 'applied') return [{ kind: 'refused', problem: outcome }];
  const restored: PaneEvent = { kind: 'restored', count: countWrites(lastWrite.undo) };
  return [...(await readEvents(workbook)), restored];
}

async function markEvents(workbook: LiveWorkbook): Promise<readonly PaneEvent[]> {
  const reading = await readLiveWorkbook(workbook);
  if (reading.kind !== 'read') return [{ kind: 'refused', problem: reading }];
  const marked = await markForms(workbook, reading);
  return [
    { kind: 'read', reading },
    marked.kind === 'marked' ? marked : { kind: 'refused', problem: marked },
  ];
}

/** Whether the workbook did it; a problem becomes an event. */
async function rememberEvents(
  workbook: LiveWorkbook,
  remembered: Awaited<ReturnType<typeof choosePolicy>>,
): Promise<readonly PaneEvent[]> {
  return remembered.kind === 'remembered' ? readEvents(workbook) : [{ kind: 'refused', problem: remembered }];
}

/** Carries a command out by the use cases and says what happened, in the order it is to be shown. */
export async function performCommand(
  command: PaneCommand,
  workbook: LiveWorkbook,
  state: PaneState,
): Promise<readonly PaneEvent[]> {
  const shown = shownEvaluation(state);
  switch (command.kind) {
    case 'read':
      return readEvents(workbook);
    case 'recalculate':
      return writeEvents(workbook, state, null);
    case 'follow': {
      const events = await writeEvents(workbook, state, null);
      return events.filter((event) => event.kind !== 'written' || countWrites(event.write.plans) > 0);
    }
    case 'write':
      return writeEvents(workbook, state, command.at);
    case 'restore':
      return restoreEvents(workbook, state);
    case 'mark':
      return markEvents(workbook);
    case 'clearMarks': {
      const outcome = await workbook.clearMarks();
      return [outcome.kind === 'marked' ? { kind: 'unmarked' } : { kind: 'refused', problem: outcome }];
    }
    case 'decide':
      return shown === null
        ? []
        : rememberEvents(workbook, await decideRow(workbook, shown.form, command.decision));
    case 'choosePolicy':
      return rememberEvents(workbook, await choosePolicy(workbook, command.policy));
    case 'select': {
      if (shown === null) return [];
      const outcome = await workbook.select({ sheet: shown.form.sheet, at: command.at });
      return outcome.kind === 'selected' ? [] : [{ kind: 'refused', problem: outcome }];
    }
  }
}
