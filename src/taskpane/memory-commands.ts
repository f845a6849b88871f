import { choosePolicy, unchoosePolicy } from '../app/choose-policy';
import { decideRow } from '../app/decide-row';
import type { LiveWorkbook, Remembered } from '../app/live-workbook';
import { withMemory } from '../app/evaluate-snapshot';
import type { WorkbookProblem } from '../app/workbook';
import { decisionsOfForm, DEFAULT_POLICY, undecided } from '../core/index';
import type { PolicyChoice, RowDecision } from '../core/index';
import { shownEvaluation } from './pane-state';
import type { PaneEvent, PaneState } from './pane-state';
import { refused } from './read-events';

/** What the pane can be told to have the workbook remember. */
export type MemoryCommand =
  | { readonly kind: 'decide'; readonly decision: RowDecision }
  | { readonly kind: 'choosePolicy'; readonly choice: PolicyChoice }
  /** Takes back the last decision, or the last choice of a policy. */
  | { readonly kind: 'takeBack' };

/** The same sheets by what the workbook remembers now, then what has to be told of it. */
function rememberEvents(
  { reading }: PaneState,
  remembered: Remembered | WorkbookProblem,
  tell: (remembered: Remembered) => PaneEvent,
): readonly PaneEvent[] {
  if (remembered.kind !== 'remembered') return [refused(remembered)];
  if (reading === null) return [];
  return [{ kind: 'read', reading: withMemory(reading, remembered.memory) }, tell(remembered)];
}

/** Whether a decision leaves the row to its figures, as if nobody had ever decided. */
const isNone = ({ outcome, points, isScoreLocked }: RowDecision): boolean =>
  outcome === null && points === null && !isScoreLocked;

async function decideEvents(
  workbook: LiveWorkbook,
  state: PaneState,
  decision: RowDecision,
): Promise<readonly PaneEvent[]> {
  const form = shownEvaluation(state)?.form;
  if (form === undefined) return [];
  const indicator = form.indicators.find(({ row }) => row === decision.row)?.name.text ?? '';
  return rememberEvents(state, await decideRow(workbook, form, decision), ({ before: memory }) => {
    const known = decisionsOfForm(form, memory).find(({ row }) => row === decision.row);
    const before = known ?? undecided(decision.row);
    const change = { kind: 'decision', form, indicator, before } as const;
    return { kind: 'remembered', change: isNone(decision) ? { ...change, isWithdrawn: true } : change };
  });
}

async function takeBackEvents(workbook: LiveWorkbook, state: PaneState): Promise<readonly PaneEvent[]> {
  const { lastChange } = state;
  if (lastChange === null) return [];
  const remembered =
    lastChange.kind === 'policy'
      ? await unchoosePolicy(workbook, lastChange.choice, lastChange.before)
      : await decideRow(workbook, lastChange.form, lastChange.before);
  return rememberEvents(state, remembered, () => ({ kind: 'takenBack' }));
}

async function policyEvents(
  workbook: LiveWorkbook,
  state: PaneState,
  choice: PolicyChoice,
): Promise<readonly PaneEvent[]> {
  return rememberEvents(state, await choosePolicy(workbook, choice), ({ before, memory }) => {
    const { name } = choice.policy ?? memory.policy ?? DEFAULT_POLICY;
    return { kind: 'remembered', change: { kind: 'policy', name, choice, before } };
  });
}

/** Has the workbook remember something, and says what came of it. */
export async function memoryCommandEvents(
  command: MemoryCommand,
  workbook: LiveWorkbook,
  state: PaneState,
): Promise<readonly PaneEvent[]> {
  switch (command.kind) {
    case 'decide':
      return decideEvents(workbook, state, command.decision);
    case 'choosePolicy':
      return policyEvents(workbook, state, command.choice);
    case 'takeBack':
      return takeBackEvents(workbook, state);
  }
}
