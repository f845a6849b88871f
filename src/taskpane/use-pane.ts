import { useCallback, useEffect, useRef, useState } from 'react';
import type { LiveWorkbook } from '../app/live-workbook';
import { INITIAL_STATE, paneReducer } from './pane-state';
import type { PaneEvent, PaneState } from './pane-state';
import { performCommand } from './perform-command';
import type { PaneCommand } from './perform-command';
import { watchWorkbook } from './watch-workbook';

/** Longer than this, and the pane says that it is at work. */
const PATIENCE = 200;

export interface Pane {
  readonly state: PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** Does something with the workbook, after everything asked for before. */
  readonly ask: (command: PaneCommand) => void;
}

const detailsOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** State of the pane and its way to the workbook: commands run one after the other, edits are followed. */
export function usePane(workbook: LiveWorkbook): Pane {
  const [state, show] = useState(INITIAL_STATE);
  // Commands wait for one another, not for the screen: the next one must see what the last one did.
  const latest = useRef(state);
  const queue = useRef<Promise<void>>(Promise.resolve());

  const dispatch = useCallback((event: PaneEvent): void => {
    latest.current = paneReducer(latest.current, event);
    show(latest.current);
  }, []);

  const enqueue = useCallback(
    (command: PaneCommand): void => {
      const run = async (): Promise<void> => {
        const timer = setTimeout(() => dispatch({ kind: 'slow' }), PATIENCE);
        try {
          for (const event of await performCommand(command, workbook, latest.current)) dispatch(event);
        } catch (error) {
          dispatch({ kind: 'failed', details: detailsOf(error) });
        } finally {
          clearTimeout(timer);
          dispatch({ kind: 'finished' });
        }
      };
      queue.current = queue.current.then(run);
    },
    [workbook, dispatch],
  );

  const ask = useCallback(
    (command: PaneCommand): void => {
      dispatch({ kind: 'asked' });
      enqueue(command);
    },
    [dispatch, enqueue],
  );

  useEffect(() => {
    enqueue({ kind: 'read' });
    return watchWorkbook(workbook, {
      onEdited: (byPerson, sheet) =>
        enqueue(byPerson && latest.current.isAutomatic ? { kind: 'follow' } : { kind: 'read', sheet }),
      onActivated: (sheet) => dispatch({ kind: 'sheetActivated', sheet }),
      onSelected: (cell) => dispatch({ kind: 'cellSelected', cell }),
      onReplaced: () => {
        dispatch({ kind: 'replaced' });
        enqueue({ kind: 'read' });
      },
    });
  }, [workbook, dispatch, enqueue]);

  return { state, dispatch, ask };
}
