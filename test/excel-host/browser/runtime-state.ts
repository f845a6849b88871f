import { ACTION } from '../protocol/wire';
import type { WireRequest } from '../protocol/wire';

/** Whether a batch for the shell shows the pane or hides it; `null` where it does neither. */
export function visibilityIn(body: string): boolean | null {
  const { Actions } = JSON.parse(body) as WireRequest;
  const found = Actions.find(
    ({ ActionType, Name }) => ActionType === ACTION.method && Name === 'SetAppRuntimeState',
  );
  return found === undefined ? null : found.ArgumentInfo?.Arguments?.[0] === 'Visible';
}
