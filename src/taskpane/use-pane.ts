import { useSyncExternalStore } from 'react';
import type { PaneController } from './pane-controller';
import type { PaneEvent, PaneState } from './pane-state';
import type { PaneCommand } from './perform-command';

/** What a screen needs of the pane. */
export interface Pane {
  readonly state: PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly ask: (command: PaneCommand) => void;
}

/** Saves a text under a name where the host can: a web view of Excel downloads nothing. */
export type SaveFile = (name: string, text: string) => void;

/** The pane as it is now; the screen is drawn again whenever that changes. */
export function usePane({ state, subscribe, dispatch, ask }: PaneController): Pane {
  return {
    state: useSyncExternalStore(subscribe, state),
    dispatch,
    ask: (command) => void ask(command),
  };
}
