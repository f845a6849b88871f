import { EMPTY_MEMORY, fillingOffers, PRESETS, undecided } from '../../src/core/index';
import type { FillingOffer } from '../../src/core/index';
import { INITIAL_STATE, paneReducer, shownEvaluation } from '../../src/taskpane/pane-state';
import type { PaneState } from '../../src/taskpane/pane-state';
import { performCommand } from '../../src/taskpane/perform-command';
import type { PaneCommand } from '../../src/taskpane/perform-command';
import type { LiveDouble } from './live-double';
import { cell, openGrids, openSample, SAMPLE_SHEET, smallForm } from './sample-workbook';

const scope = { kind: 'workbook', chosenOn: SAMPLE_SHEET } as const;

/** Runs commands as the pane does, one after the other. */
async function run(
  workbook: LiveDouble,
  commands: readonly PaneCommand[],
  from: PaneState = INITIAL_STATE,
): Promise<PaneState> {
  let state = from;
  for (const command of commands) {
    for (const event of await performCommand(command, workbook, state)) state = paneReducer(state, event);
  }
  return state;
}

const SCORES = ['H13', 'H19', 'H23'] as const;
const emptied = Object.fromEntries(SCORES.map((name) => [name, null]));
const valuesOf = (workbook: LiveDouble, names: readonly string[]) =>
  Promise.all(names.map((name) => workbook.valueAt(cell(name))));

describe('recalculating in the pane', () => {
  it('restores exactly the three scores that were emptied', async () => {
    const workbook = await openSample(emptied);
    const state = await run(workbook, [{ kind: 'read' }, { kind: 'recalculate' }]);
    expect(state.notice).toEqual({ kind: 'written', count: 3 });
    expect(await valuesOf(workbook, SCORES)).toEqual([20, 20, 10]);
  });

  it('writes nothing the second time', async () => {
    const workbook = await openSample(emptied);
    const state = await run(workbook, [{ kind: 'read' }, { kind: 'recalculate' }, { kind: 'recalculate' }]);
    expect(state.notice).toEqual({ kind: 'unchanged' });
    expect(workbook.applyCount).toBe(1);
  });

  it('says that the scores are written although the sheet cannot be marked', async () => {
    const workbook = await openSample(emptied);
    const mark = workbook.mark.bind(workbook);
    const unmarkable = {
      ...workbook,
      mark: () => Promise.resolve({ kind: 'protected', cells: [] } as const),
    };
    const state = await run(unmarkable, [{ kind: 'read' }, { kind: 'recalculate' }]);
    expect([state.notice, state.problem]).toEqual([{ kind: 'written', count: 3, isUnmarked: true }, null]);
    const again = await run({ ...workbook, mark }, [{ kind: 'recalculate' }], state);
    expect(again.notice).toEqual({ kind: 'unchanged' });
    expect(workbook.marks).not.toEqual([]);
  });

  it('counts what stands in the sheet now, not what was read before', async () => {
    const workbook = await openSample();
    const before = await run(workbook, [{ kind: 'read' }]);
    await workbook.type(cell('E13'), '≥60家');
    await run(workbook, [{ kind: 'recalculate' }], before);
    expect(await valuesOf(workbook, ['H13', 'H25'])).toEqual([10, 90]);
  });

  it('restores what stood there before', async () => {
    const workbook = await openSample({ E13: '≥60家', H13: 19 });
    const written = await run(workbook, [{ kind: 'read' }, { kind: 'recalculate' }]);
    const state = await run(workbook, [{ kind: 'restore' }], written);
    expect(await valuesOf(workbook, ['H13', 'H25'])).toEqual([19, 100]);
    expect([state.notice, state.lastWrite]).toEqual([{ kind: 'restored', count: 2 }, null]);
  });

  it('refuses to restore over a cell that was changed since, and names it', async () => {
    const workbook = await openSample({ E13: '≥60家' });
    const written = await run(workbook, [{ kind: 'read' }, { kind: 'recalculate' }]);
    await workbook.type(cell('H13'), 11);
    const state = await run(workbook, [{ kind: 'restore' }], written);
    expect(state.problem).toEqual({ kind: 'drifted', cells: [cell('H13')] });
    expect(await valuesOf(workbook, ['H13', 'H25'])).toEqual([11, 90]);
  });

  it('tells of what is written when marking it goes wrong', async () => {
    const workbook = await openSample(emptied);
    const broken = { ...workbook, mark: () => Promise.reject(new Error('坏了')) };
    const state = await run(broken, [{ kind: 'read' }, { kind: 'recalculate' }]);
    expect(state.failure).toContain('坏了');
    expect(state.lastWrite?.plans[0]?.writes.length).toBe(3);
    expect(shownEvaluation(state)?.plan.writes).toEqual([]);
  });

  it('writes one score alone where a finding offers it', async () => {
    const workbook = await openSample(emptied);
    await run(workbook, [{ kind: 'read' }, { kind: 'write', at: cell('H19').at }]);
    expect(await valuesOf(workbook, SCORES)).toEqual([null, 20, null]);
  });

  it('leaves a protected sheet alone and names the cells', async () => {
    const workbook = openGrids([{ ...smallForm('甲'), protected: true }]);
    const state = await run(workbook, [{ kind: 'read' }, { kind: 'recalculate' }]);
    expect(state.problem).toEqual({ kind: 'protected', cells: [cell('G4', '甲')] });
  });

  it('tells of a cell that is being edited', async () => {
    const workbook = await openSample();
    const before = await run(workbook, [{ kind: 'read' }]);
    workbook.refuse({ kind: 'busy' });
    expect((await run(workbook, [{ kind: 'recalculate' }], before)).problem).toEqual({ kind: 'busy' });
  });

  it('says nothing after an edit that changes no score', async () => {
    const workbook = await openSample();
    const state = await run(workbook, [{ kind: 'read' }, { kind: 'follow', sheet: SAMPLE_SHEET }]);
    expect(state.notice).toBeNull();
  });
});

describe('accepting an offer', () => {
  const OPENING = '年度指标值≥60家，实际完成值30家，完成率50%，差30家。偏差原因：\u3000改进措施：';

  const offered = (state: PaneState, kind: FillingOffer['kind']): FillingOffer => {
    const evaluation = shownEvaluation(state);
    const offer = evaluation && fillingOffers(evaluation).find((one) => one.kind === kind);
    if (!offer) throw new Error(`no ${kind}`);
    return offer;
  };

  it('writes the beginning of an explanation, shows its cell, and says that it is one', async () => {
    const workbook = await openSample({ E13: '≥60家' });
    const before = await run(workbook, [{ kind: 'read' }]);
    const offer = offered(before, 'explanationOpening');
    const state = await run(workbook, [{ kind: 'accept', offer }], before);
    expect(await valuesOf(workbook, ['I13'])).toEqual([OPENING]);
    expect(state.notice).toEqual({ kind: 'written', count: 1, isOpening: true });
    expect(workbook.selected).toEqual(['I13']);
    const codes = shownEvaluation(state)?.findings.map(({ code }) => code);
    expect(codes).toContain('deviation-unexplained');
    const restored = await run(workbook, [{ kind: 'restore' }], state);
    expect(await valuesOf(workbook, ['I13'])).toEqual([null]);
    expect(offered(restored, 'explanationOpening')).toEqual(offer);
  });

  it('writes a target and leaves the selection where it is', async () => {
    const workbook = await openSample({ E13: '不少于5家' });
    const before = await run(workbook, [{ kind: 'read' }]);
    const command = { kind: 'accept', offer: offered(before, 'canonicalTarget') } as const;
    const state = await run(workbook, [command], before);
    expect(await valuesOf(workbook, ['E13'])).toEqual(['≥5家']);
    expect([state.notice, workbook.selected]).toEqual([{ kind: 'written', count: 1 }, []]);
  });

  it('has nothing to do at a second press', async () => {
    const workbook = await openSample({ E13: '不少于5家' });
    const before = await run(workbook, [{ kind: 'read' }]);
    const command = { kind: 'accept', offer: offered(before, 'canonicalTarget') } as const;
    const state = await run(workbook, [command, command], before);
    expect([state.notice, state.problem]).toEqual([{ kind: 'written', count: 1 }, null]);
    expect(workbook.applyCount).toBe(1);
  });

  it('refuses to write over what was typed since, and names the cell', async () => {
    const workbook = await openSample({ E13: '≥60家' });
    const before = await run(workbook, [{ kind: 'read' }]);
    await workbook.type(cell('I13'), '资金到位晚');
    const offer = offered(before, 'explanationOpening');
    const state = await run(workbook, [{ kind: 'accept', offer }], before);
    expect(state.problem).toEqual({ kind: 'drifted', cells: [cell('I13')] });
    expect(await valuesOf(workbook, ['I13'])).toEqual(['资金到位晚']);
  });

  it('says that a beginning is written although its cell cannot be shown', async () => {
    const workbook = await openSample({ E13: '≥60家' });
    const before = await run(workbook, [{ kind: 'read' }]);
    const hidden = { ...workbook, select: () => Promise.resolve({ kind: 'busy' } as const) };
    const offer = offered(before, 'explanationOpening');
    const state = await run(hidden, [{ kind: 'accept', offer }], before);
    expect([state.notice?.kind, state.problem]).toEqual(['written', null]);
  });

  it('tells of what is written, and how to take it back, when showing its cell goes wrong', async () => {
    const workbook = await openSample({ E13: '≥60家' });
    const before = await run(workbook, [{ kind: 'read' }]);
    const broken = { ...workbook, select: () => Promise.reject(new Error('坏了')) };
    const offer = offered(before, 'explanationOpening');
    const state = await run(broken, [{ kind: 'accept', offer }], before);
    expect(state.failure).toContain('坏了');
    expect(state.lastWrite?.plans[0]?.writes[0]).toMatchObject({ at: cell('I13').at, to: OPENING });
    await run(workbook, [{ kind: 'restore' }], state);
    expect(await valuesOf(workbook, ['I13'])).toEqual([null]);
  });

  it('does nothing where no form is shown', async () => {
    const workbook = await openSample({ E13: '不少于5家' });
    const offer = offered(await run(workbook, [{ kind: 'read' }]), 'canonicalTarget');
    expect(await run(workbook, [{ kind: 'accept', offer }])).toEqual(INITIAL_STATE);
  });
});

describe('a sheet that was renamed', () => {
  it.each<{ command: PaneCommand }>([
    { command: { kind: 'recalculate' } },
    { command: { kind: 'write', at: cell('G4').at } },
  ])(
    'is read under its new name, and the person is told that $command.kind wrote nothing',
    async ({ command }) => {
      const workbook = openGrids([smallForm('新名')], '新名');
      const now = await run(workbook, [{ kind: 'read' }]);
      const old = openGrids([smallForm('旧名')], '旧名');
      const before = await run(old, [{ kind: 'read' }]);
      const state = await run(workbook, [command], before);
      expect(state.problem).toEqual({ kind: 'sheetMissing', sheet: '旧名' });
      expect([state.reading, state.place]).toEqual([now.reading, now.place]);
      expect(workbook.applyCount).toBe(0);
      const again = await run(workbook, [{ kind: 'recalculate' }], state);
      expect(again.notice).toEqual({ kind: 'written', count: 1 });
    },
  );
});

describe('following an edit', () => {
  const two = () => openGrids([smallForm('甲'), smallForm('乙')], '甲');
  const G4 = ['甲', '乙'].map((sheet) => cell('G4', sheet));
  const values = (workbook: LiveDouble) => Promise.all(G4.map((at) => workbook.valueAt(at)));

  it.each([
    { sheet: '乙', written: [50, 60], because: 'the edited sheet' },
    { sheet: null, written: [60, 50], because: 'the form that is shown, after an edit that may be anywhere' },
    { sheet: '丙', written: [50, 50], because: 'nothing, where the edited sheet is gone' },
  ])('writes $because', async ({ sheet, written }) => {
    const workbook = two();
    await run(workbook, [{ kind: 'read' }, { kind: 'follow', sheet }]);
    expect(await values(workbook)).toEqual(written);
  });

  it('sees what became of the other sheets after an edit that may be anywhere', async () => {
    const workbook = two();
    const before = await run(workbook, [{ kind: 'read' }]);
    const { reading } = before;
    if (reading === null) throw new Error('not read');
    const ghost = reading.sheets.map((one) => ({ ...one, sheet: `旧${one.sheet}` }));
    const behind = { ...before, reading: { ...reading, sheets: [...reading.sheets, ...ghost] } };
    const state = await run(workbook, [{ kind: 'follow', sheet: null }], behind);
    expect(state.reading?.sheets.map(({ sheet }) => sheet)).toEqual(['甲', '乙']);
  });

  it('does not try again by itself what was refused, until a person asks or something else is due', async () => {
    const workbook = two();
    const follow: PaneCommand = { kind: 'follow', sheet: '甲' };
    const altering = {
      ...workbook,
      apply: jest.fn(() => Promise.resolve({ kind: 'altered', cells: [] } as const)),
    };
    const before = await run(workbook, [{ kind: 'read' }]);
    const state = await run(altering, [follow, follow, follow], before);
    expect(altering.apply).toHaveBeenCalledTimes(1);
    expect(state.problem).toEqual({ kind: 'altered', cells: [] });
    await run(altering, [follow], paneReducer(state, { kind: 'asked' }));
    expect(altering.apply).toHaveBeenCalledTimes(2);
    await workbook.type(cell('E4', '甲'), '1场');
    await run(altering, [follow], state);
    expect(altering.apply).toHaveBeenCalledTimes(3);
  });

  it('tries again once no cell is being edited', async () => {
    const workbook = two();
    const follow: PaneCommand = { kind: 'follow', sheet: '甲' };
    const before = await run(workbook, [{ kind: 'read' }]);
    const busy = { ...workbook, apply: () => Promise.resolve({ kind: 'busy' } as const) };
    const state = await run(busy, [follow], before);
    expect(state.problem).toEqual({ kind: 'busy' });
    await run(workbook, [follow], state);
    expect(await values(workbook)).toEqual([60, 50]);
  });
});

describe('marking in the pane', () => {
  const owed = (workbook: LiveDouble) =>
    workbook.marks.flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'explanation'));

  it('comes with recalculating while it is switched on', async () => {
    const workbook = await openSample();
    await run(workbook, [{ kind: 'read' }]);
    expect(workbook.marks).toEqual([]);
    await run(workbook, [{ kind: 'read' }, { kind: 'recalculate' }]);
    expect(owed(workbook).map(({ until }) => until)).toContainEqual([cell('I13').at]);
  });

  it('does not come with recalculating while it is switched off', async () => {
    const workbook = await openSample();
    const off = paneReducer(INITIAL_STATE, { kind: 'unmarked' });
    await run(workbook, [{ kind: 'read' }, { kind: 'recalculate' }], off);
    expect(workbook.marks).toEqual([]);
  });

  it('says how many cells are marked, and clears them', async () => {
    const workbook = await openSample();
    const marked = await run(workbook, [{ kind: 'read' }, { kind: 'mark' }]);
    expect(marked.notice).toEqual({ kind: 'marked', count: owed(workbook).length });
    await run(workbook, [{ kind: 'clearMarks' }], marked);
    expect(workbook.marks).toEqual([]);
  });
});

describe('deciding in the pane', () => {
  const decision = { ...undecided(5), outcome: 'partly', points: 30 } as const;

  it('is remembered in the workbook and ends the waiting', async () => {
    const workbook = openGrids([smallForm('甲')]);
    const before = await run(workbook, [{ kind: 'read' }]);
    expect(shownEvaluation(before)?.total.waitingRows).toEqual([5]);
    const state = await run(workbook, [{ kind: 'decide', decision }], before);
    expect(shownEvaluation(state)?.total.waitingRows).toEqual([]);
    expect(workbook.memory.decisions).toHaveLength(1);
    expect(workbook.applyCount).toBe(0);
  });

  it('is written with the next recalculation', async () => {
    const workbook = openGrids([smallForm('甲')]);
    await run(workbook, [{ kind: 'read' }, { kind: 'decide', decision }, { kind: 'recalculate' }]);
    expect(await workbook.valueAt(cell('G5', '甲'))).toBe(30);
  });

  it('keeps a chosen policy and scores by it', async () => {
    const workbook = await openSample();
    const [, policy] = PRESETS;
    if (policy === undefined) throw new Error('no second preset');
    const state = await run(workbook, [
      { kind: 'read' },
      { kind: 'choosePolicy', choice: { policy, scope } },
    ]);
    expect(workbook.memory.policy).toEqual(policy);
    expect(shownEvaluation(state)?.policy).toEqual(policy);
  });

  it('keeps a policy for one sheet, and takes it back', async () => {
    const workbook = openGrids([smallForm('甲'), smallForm('乙')]);
    const [first, policy] = PRESETS;
    if (policy === undefined) throw new Error('no second preset');
    const alone = { kind: 'sheet', sheet: '甲' } as const;
    const chosen = await run(workbook, [
      { kind: 'read' },
      { kind: 'choosePolicy', choice: { policy, scope: alone } },
    ]);
    expect(workbook.memory).toEqual({ ...EMPTY_MEMORY, sheetPolicies: [{ sheet: '甲', policy }] });
    const namesIn = ({ reading }: PaneState): unknown =>
      reading?.sheets.flatMap(({ evaluations }) => evaluations.map((one) => one.policy.name));
    expect(namesIn(chosen)).toEqual([policy.name, first?.name]);
    const back = await run(workbook, [{ kind: 'takeBack' }], chosen);
    expect(workbook.memory).toEqual(EMPTY_MEMORY);
    expect(namesIn(back)).toEqual([first?.name, first?.name]);
  });

  it('takes the last decision back, to what was decided before', async () => {
    const workbook = openGrids([smallForm('甲')]);
    const first = { ...undecided(5), outcome: 'partly', points: 30 } as const;
    const second = { ...first, points: 25 };
    const decided = await run(workbook, [
      { kind: 'read' },
      { kind: 'decide', decision: first },
      { kind: 'decide', decision: second },
    ]);
    expect(decided.notice).toMatchObject({ kind: 'remembered', change: { indicator: '群众反映' } });
    const state = await run(workbook, [{ kind: 'takeBack' }], decided);
    expect(workbook.memory.decisions).toMatchObject([{ outcome: 'partly', points: 30 }]);
    expect([state.notice, state.lastChange]).toEqual([{ kind: 'takenBack' }, null]);
    expect(await run(workbook, [{ kind: 'takeBack' }], state)).toEqual(state);
  });

  it('takes the first decision of a row back to none', async () => {
    const workbook = openGrids([smallForm('甲')]);
    const state = await run(workbook, [{ kind: 'read' }, { kind: 'decide', decision }, { kind: 'takeBack' }]);
    expect(workbook.memory.decisions).toEqual([]);
    expect(shownEvaluation(state)?.total.waitingRows).toEqual([5]);
  });

  it('withdraws a decision, and brings it back', async () => {
    const workbook = openGrids([smallForm('甲')]);
    const withdrawn = await run(workbook, [
      { kind: 'read' },
      { kind: 'decide', decision },
      { kind: 'decide', decision: undecided(5) },
    ]);
    expect(workbook.memory.decisions).toEqual([]);
    expect(withdrawn.lastChange).toMatchObject({ isWithdrawn: true, before: decision });
    const state = await run(workbook, [{ kind: 'takeBack' }], withdrawn);
    expect(workbook.memory.decisions).toMatchObject([{ outcome: 'partly', points: 30 }]);
    expect([state.notice, state.lastChange]).toEqual([{ kind: 'takenBack', restored: '群众反映' }, null]);
  });

  it('takes a decision back in its own form, whichever is shown', async () => {
    const workbook = openGrids([smallForm('甲'), smallForm('乙', '修路')]);
    const decided = await run(workbook, [{ kind: 'read' }, { kind: 'decide', decision }]);
    const elsewhere = paneReducer(decided, { kind: 'formChosen', place: { sheet: '乙', index: 0 } });
    await run(workbook, [{ kind: 'takeBack' }], elsewhere);
    expect(workbook.memory.decisions).toEqual([]);
  });

  it('takes the choice of a policy back', async () => {
    const workbook = await openSample();
    const [, policy] = PRESETS;
    if (policy === undefined) throw new Error('no second preset');
    const chosen = await run(workbook, [
      { kind: 'read' },
      { kind: 'choosePolicy', choice: { policy, scope } },
    ]);
    const state = await run(workbook, [{ kind: 'takeBack' }], chosen);
    expect(workbook.memory.policy).toBeNull();
    expect(state.reading?.policy).toEqual(PRESETS[0]);
  });

  it('shows a cell in the sheet', async () => {
    const workbook = await openSample();
    await run(workbook, [{ kind: 'read' }, { kind: 'select', at: cell('I13').at }]);
    expect(workbook.selected).toEqual(['I13']);
  });
});
