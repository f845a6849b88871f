import { DEFAULT_POLICY, EMPTY_MEMORY } from '../../src/core/index';
import { INITIAL_STATE, paneReducer, shownEvaluation } from '../../src/taskpane/pane-state';
import type { PaneState } from '../../src/taskpane/pane-state';
import { performCommand } from '../../src/taskpane/perform-command';
import type { PaneCommand } from '../../src/taskpane/perform-command';
import { EMPTY_FORM, readForm } from '../../src/taskpane/form-request';
import { cell, openGrids, openSample, SAMPLE_SHEET, smallForm } from './sample-workbook';
import type { LiveDouble } from './live-double';

async function run(workbook: LiveDouble, ...commands: readonly PaneCommand[]): Promise<PaneState> {
  let state = INITIAL_STATE;
  for (const command of commands) {
    for (const event of await performCommand(command, workbook, state)) state = paneReducer(state, event);
  }
  return state;
}

function requestFor(projectName: string) {
  const reading = readForm({ ...EMPTY_FORM, year: '2026', projectName });
  if (reading.kind !== 'request') throw new Error('no request');
  return reading.request;
}

const read: PaneCommand = { kind: 'read' };

describe('all forms of a workbook', () => {
  it('are recalculated at once, and restored at once', async () => {
    const workbook = openGrids([smallForm('甲'), smallForm('乙')]);
    const state = await run(workbook, read, { kind: 'recalculateAll' });
    expect(state.notice).toEqual({ kind: 'written', count: 2 });
    expect(workbook.applyCount).toBe(1);
    const events = await performCommand({ kind: 'restore' }, workbook, state);
    expect(events.at(-1)).toEqual({ kind: 'restored', count: 2 });
    expect(await workbook.valueAt(cell('G4', '乙'))).toBe(50);
  });
});

describe('sheets that are drawn', () => {
  it('bring a new form into view', async () => {
    const workbook = await openSample();
    const state = await run(workbook, read, { kind: 'insertForm', request: requestFor('修路') });
    expect(state.notice).toEqual({ kind: 'drawn', sheet: '修路' });
    expect(state.place?.sheet).toBe('修路');
  });

  it('carry the indicators of the shown form into the next year, without what was achieved', async () => {
    const workbook = await openSample();
    const state = await run(workbook, read, { kind: 'carryForm', request: requestFor('新项目') });
    const names = shownEvaluation(state)?.form.indicators.map(({ name }) => name.text);
    expect(names).toContain('服务重点企业');
    expect(shownEvaluation(state)?.form.indicators.every(({ actual }) => actual.text === '')).toBe(true);
  });

  it('carry the policy that the sheet of the earlier form has of its own', async () => {
    const workbook = await openSample();
    const policy = { ...DEFAULT_POLICY, name: '我县', tolerance: 0.1 };
    const scope = { kind: 'sheet', sheet: SAMPLE_SHEET } as const;
    const carry: PaneCommand = { kind: 'carryForm', request: requestFor('新项目') };
    const state = await run(workbook, read, { kind: 'choosePolicy', choice: { policy, scope } }, carry);
    expect(state.notice).toEqual({ kind: 'drawn', sheet: '新项目', policy: '我县' });
    expect(workbook.memory.sheetPolicies.map(({ sheet }) => sheet)).toEqual([SAMPLE_SHEET, '新项目']);
    expect(shownEvaluation(state)?.policy).toEqual(policy);
  });

  it('bring the policy that they state: the first one for the workbook, another for itself', async () => {
    const layout = { ...requestFor('修路'), layout: '湖北' } as const;
    const workbook = openGrids([{ sheet: '空', cells: { A1: '没有表' } }]);
    const state = await run(workbook, read, { kind: 'insertForm', request: layout });
    expect(state.notice).toEqual({ kind: 'drawn', sheet: '修路', policy: '湖北' });
    expect(state.reading?.policy.name).toBe('湖北');
    const before = await performCommand({ kind: 'takeBack' }, workbook, state);
    expect(before.at(-1)).toEqual({ kind: 'takenBack' });
    const other = await openSample();
    const beside = await run(other, read, { kind: 'insertForm', request: layout });
    expect(beside.notice).toEqual({ kind: 'drawn', sheet: '修路', policy: '湖北' });
    expect(beside.reading?.policy).toEqual(DEFAULT_POLICY);
    const scored = beside.reading?.sheets.flatMap(({ evaluations }) => evaluations) ?? [];
    expect(scored.map(({ policy }) => policy.name)).toEqual([DEFAULT_POLICY.name, '湖北']);
    expect(scored.at(-1)?.findings.map(({ code }) => code)).not.toContain('execution-max-score-unusual');
    await performCommand({ kind: 'takeBack' }, other, beside);
    expect(other.memory).toEqual(EMPTY_MEMORY);
  });

  it.each([
    { kind: 'refreshSummary', sheet: '自评汇总' },
    { kind: 'refreshFindings', sheet: '自查意见' },
  ] as const)('are refreshed in their place: $sheet', async ({ kind, sheet }) => {
    const workbook = await openSample();
    const state = await run(workbook, read, { kind }, { kind });
    expect(state.notice).toEqual({ kind: 'drawn', sheet });
    expect(state.reading?.sheets.map((one) => one.sheet)).toEqual(['自评表', sheet]);
    expect(state.place?.sheet).toBe('自评表');
  });

  it('are refused with the reason', async () => {
    const workbook = await openSample();
    await run(workbook, read);
    workbook.refuse({ kind: 'busy' });
    const state = await run(workbook, { kind: 'insertForm', request: requestFor('') });
    expect(state.problem).toEqual({ kind: 'busy' });
  });
});
