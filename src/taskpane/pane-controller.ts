import type { LiveWorkbook } from '../app/live-workbook';
import { INITIAL_STATE, paneReducer } from './pane-state';
import type { PaneEvent, PaneState } from './pane-state';
import { fetchCommands, performCommand } from './perform-command';
import type { PaneCommand } from './perform-command';
import { watchWorkbook } from './watch-workbook';

/** Longer than this, and the pane says that it is at work. */
const PATIENCE = 200;

/** Longer than this, and the person has probably left a cell open for editing. */
const STUCK = 1500;

/** The pane without its screen: what it knows, and its way to the workbook. */
export interface PaneController {
  readonly state: () => PaneState;
  /** Calls back after every change of the state until the returned function is called. */
  readonly subscribe: (viewer: () => void) => () => void;
  readonly dispatch: (event: PaneEvent) => void;
  /** Does something with the workbook, after everything asked for before; ends when the state tells of it. */
  readonly ask: (command: PaneCommand) => Promise<void>;
  /** Stops following the workbook. */
  readonly stop: () => void;
}

/** A mistake of ours in words for whoever mends it. */
export const detailsOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/**
 * Reads the workbook, follows it, and carries out commands one after the other.
 *
 * @remarks
 * It outlives every screen: the buttons of the ribbon use it while the pane is closed. Commands wait for one
 * another, so that the next one sees what the last one did.
 */
export function createPaneController(workbook: LiveWorkbook): PaneController {
  const viewers = new Set<() => void>();
  let state = INITIAL_STATE;
  let queue: Promise<void> = Promise.resolve();

  const dispatch = (event: PaneEvent): void => {
    state = paneReducer(state, event);
    for (const viewer of viewers) viewer();
  };

  /** How often the person has gone to another sheet. */
  let activations = 0;

  const carryOut = async (command: PaneCommand): Promise<void> => {
    const before = activations;
    for (const event of await performCommand(command, workbook, state)) {
      // Who has gone to another sheet since it was read is not taken back.
      const isBehind = event.kind === 'read' && state.reading !== null && activations !== before;
      const activeSheet = state.reading?.activeSheet ?? null;
      dispatch(isBehind ? { ...event, reading: { ...event.reading, activeSheet } } : event);
    }
  };

  const perform = async (command: PaneCommand): Promise<void> => {
    try {
      // A workbook that could not be read at first is not one without a form.
      const isWrite = command.kind === 'recalculate' || command.kind === 'recalculateActive';
      if (state.reading === null && isWrite) await carryOut({ kind: 'read' });
      await carryOut(command);
    } catch (error) {
      dispatch({ kind: 'failed', details: detailsOf(error) });
    }
  };

  const enqueue = (run: () => Promise<void>): Promise<void> => {
    // What went wrong before is no reason to do nothing any more.
    queue = queue.then(run, run);
    return queue;
  };

  /** Follows an edit: nobody waits for it, and nobody needs to be told that it takes its time. */
  const follow = (command: PaneCommand): void => void enqueue(() => perform(command));

  const ask = (command: PaneCommand): Promise<void> => {
    dispatch({ kind: 'asked' });
    const timers = [
      setTimeout(() => dispatch({ kind: 'slow', work: 'working' }), PATIENCE),
      setTimeout(() => dispatch({ kind: 'slow', work: 'waiting' }), STUCK),
    ];
    return enqueue(async () => {
      try {
        await perform(command);
      } finally {
        timers.forEach(clearTimeout);
        dispatch({ kind: 'finished' });
      }
    });
  };

  void enqueue(() => perform({ kind: 'read' })).then(fetchCommands);
  const stop = watchWorkbook(workbook, {
    onEdited: (byPerson, sheet) => follow({ kind: byPerson && state.isAutomatic ? 'follow' : 'read', sheet }),
    onMoved: () => dispatch({ kind: 'moved' }),
    onActivated: (sheet) => {
      activations += 1;
      dispatch({ kind: 'sheetActivated', sheet });
    },
    onSelected: (cell) => dispatch({ kind: 'cellSelected', cell }),
    onReplaced: () => {
      dispatch({ kind: 'replaced' });
      follow({ kind: 'read' });
    },
    onUnwatched: () => dispatch({ kind: 'unwatched' }),
  });

  return {
    state: () => state,
    subscribe: (viewer) => {
      viewers.add(viewer);
      return () => viewers.delete(viewer);
    },
    dispatch,
    ask,
    stop,
  };
}
