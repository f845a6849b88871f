import type { LiveWorkbook } from '../app/live-workbook';
import type { CellAddress } from '../core/index';
import type { DrawCommand } from './draw-commands';
import type { MemoryCommand } from './memory-commands';
import { shownEvaluation } from './pane-state';
import type { PaneEvent, PaneState } from './pane-state';
import { readEvents, refused } from './read-events';
import type { WriteCommand } from './write-commands';

/** What the pane can be told to do with the workbook. */
export type PaneCommand =
  /** `sheet`: the only one that changed, `null` where more may have. */
  | { readonly kind: 'read'; readonly sheet?: string | null }
  | { readonly kind: 'select'; readonly at: CellAddress }
  | WriteCommand
  | MemoryCommand
  | DrawCommand;

const importWriteCommands = () => import(/* webpackChunkName: "writes" */ './write-commands');
const importMemoryCommands = () => import(/* webpackChunkName: "writes" */ './memory-commands');
const importDrawCommands = () => import('./draw-commands');

/** Fetches what changes a workbook once it is read, so that no later press needs a network. */
export async function fetchCommands(): Promise<void> {
  // What could not be fetched is asked for again by the press that needs it.
  await Promise.allSettled([importWriteCommands(), importMemoryCommands(), importDrawCommands()]);
}

async function eventsOf(
  command: PaneCommand,
  workbook: LiveWorkbook,
  state: PaneState,
): Promise<readonly PaneEvent[]> {
  switch (command.kind) {
    case 'read':
      return readEvents(workbook, state.reading, command.sheet);
    case 'select': {
      const shown = shownEvaluation(state);
      if (shown === null) return [];
      const outcome = await workbook.select({ sheet: shown.form.sheet, at: command.at });
      return outcome.kind === 'selected' ? [] : [refused(outcome)];
    }
    case 'recalculate':
    case 'recalculateActive':
    case 'recalculateAll':
    case 'follow':
    case 'write':
    case 'accept':
    case 'restore':
    case 'mark':
    case 'clearMarks': {
      const { writeCommandEvents } = await importWriteCommands();
      return writeCommandEvents(command, workbook, state);
    }
    case 'decide':
    case 'choosePolicy':
    case 'takeBack': {
      const { memoryCommandEvents } = await importMemoryCommands();
      return memoryCommandEvents(command, workbook, state);
    }
    case 'insertForm':
    case 'carryForm':
    case 'refreshSummary':
    case 'refreshFindings': {
      const { drawEvents } = await importDrawCommands();
      const draw = (): Promise<readonly PaneEvent[]> => drawEvents(command, workbook, state);
      return workbook.asOneStep?.(draw) ?? draw();
    }
  }
}

/**
 * Carries a command out by the use cases and says what happened, in the order it is to be shown.
 *
 * @remarks A sheet that is gone was deleted or renamed: the workbook is read as it is now, without being asked for.
 */
export async function performCommand(
  command: PaneCommand,
  workbook: LiveWorkbook,
  state: PaneState,
): Promise<readonly PaneEvent[]> {
  const events = await eventsOf(command, workbook, state);
  const isGone = events.some((event) => event.kind === 'refused' && event.problem.kind === 'sheetMissing');
  return isGone ? [...(await readEvents(workbook)), ...events.filter(({ kind }) => kind !== 'read')] : events;
}
