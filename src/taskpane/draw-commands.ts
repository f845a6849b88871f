import { adoptPolicy } from '../app/adopt-policy';
import { insertBlankForm, insertCarriedForm, refreshFindings, refreshSummary } from '../app/draw-sheets';
import { withMemory } from '../app/evaluate-snapshot';
import type { LiveWorkbook } from '../app/live-workbook';
import { readLiveWorkbook } from '../app/read-live-workbook';
import type { DrawnSheet, DrawProblem } from '../app/sheet-drawer';
import type { BlankFormRequest } from '../app/draw-sheets';
import { policyOfSheet } from '../core/index';
import { shownEvaluation } from './pane-state';
import type { PaneEvent, PaneState } from './pane-state';

/** What sheets the pane can be told to draw. */
export type DrawCommand =
  /** 插入空白附件3. */
  | { readonly kind: 'insertForm'; readonly request: BlankFormRequest }
  /** 沿用上年指标: from the form that is shown. */
  | { readonly kind: 'carryForm'; readonly request: BlankFormRequest }
  | { readonly kind: 'refreshSummary' }
  | { readonly kind: 'refreshFindings' };

const NOTHING: DrawProblem = { kind: 'failed', details: 'no form to draw from' };

async function draw(
  command: DrawCommand,
  workbook: LiveWorkbook,
  state: PaneState,
): Promise<DrawnSheet | DrawProblem> {
  if (command.kind === 'insertForm') return insertBlankForm(workbook, command.request);
  if (command.kind === 'carryForm') {
    const earlier = shownEvaluation(state);
    return earlier === null ? NOTHING : insertCarriedForm(workbook, earlier, command.request);
  }
  // A sheet of ours says what stands in the workbook now.
  const reading = await readLiveWorkbook(workbook);
  if (reading.kind !== 'read') return reading;
  return command.kind === 'refreshSummary'
    ? refreshSummary(workbook, reading.sheets)
    : refreshFindings(workbook, reading.sheets);
}

/** Draws a sheet, reads the workbook with it, and shows a new form. */
export async function drawEvents(
  command: DrawCommand,
  workbook: LiveWorkbook,
  state: PaneState,
): Promise<readonly PaneEvent[]> {
  const outcome = await draw(command, workbook, state);
  if (outcome.kind !== 'drawn') return [{ kind: 'refused', problem: outcome }];
  const { sheet } = outcome;
  const reading = await readLiveWorkbook(workbook);
  if (reading.kind !== 'read') {
    return [
      { kind: 'drawn', sheet },
      { kind: 'refused', problem: reading },
    ];
  }
  const shown: PaneEvent = { kind: 'sheetActivated', sheet };
  const earlier = command.kind === 'carryForm' ? (shownEvaluation(state)?.form.sheet ?? null) : null;
  const own = earlier === null ? null : policyOfSheet(reading.memory, earlier);
  const carried = new Map(own === null ? [] : [[sheet, own]]);
  const adopted = await adoptPolicy(workbook, reading, [sheet], carried);
  // Where it cannot be remembered the form stands, and the pane proposes the policy.
  if (adopted?.kind !== 'remembered') return [{ kind: 'read', reading }, shown, { kind: 'drawn', sheet }];
  const { memory, before, choices } = adopted;
  const read: PaneEvent = { kind: 'read', reading: withMemory(reading, memory) };
  const [choice] = choices;
  if (choice === undefined) return [read, shown, { kind: 'drawn', sheet }];
  const { name } = choice.policy;
  const change = { kind: 'policy', name, choice, before } as const;
  return [read, shown, { kind: 'remembered', change }, { kind: 'drawn', sheet, policy: name }];
}
