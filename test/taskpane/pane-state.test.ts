import { readLiveWorkbook } from '../../src/app/read-live-workbook';
import type { LiveReading } from '../../src/app/read-live-workbook';
import type { LiveWorkbook } from '../../src/app/live-workbook';
import { DEFAULT_POLICY, EMPTY_MEMORY } from '../../src/core/index';
import { INITIAL_STATE, paneReducer, shownEvaluation, shownProblem } from '../../src/taskpane/pane-state';
import type { PaneEvent, PaneState } from '../../src/taskpane/pane-state';
import { draftOf } from '../../src/taskpane/policy-draft';
import { openGrids, smallForm } from './sample-workbook';

async function read(workbook: LiveWorkbook): Promise<LiveReading> {
  const reading = await readLiveWorkbook(workbook);
  if (reading.kind !== 'read') throw new Error(reading.kind);
  return reading;
}

const NOTES = { sheet: '说明', cells: { A1: '填表说明' } };
const DRIFTED = { kind: 'drifted', cells: [] } as const;
const WRITE = {
  plans: [{ sheet: '甲', writes: [{ at: { row: 4, column: 7 }, from: 50, to: 60 }] }],
  undo: [{ sheet: '甲', writes: [{ at: { row: 4, column: 7 }, from: 60, to: 50 }] }],
};
const EVERYWHERE = { kind: 'workbook', chosenOn: '甲' } as const;
const DRAFT = draftOf(DEFAULT_POLICY, EVERYWHERE);
const ALONE = draftOf(DEFAULT_POLICY, { kind: 'sheet', sheet: '乙' });
const POLICY_KEPT = {
  kind: 'policy',
  name: '湖北',
  choice: { policy: DEFAULT_POLICY, scope: EVERYWHERE },
  before: EMPTY_MEMORY,
} as const;
const NO_WRITE = { plans: [], undo: [] };

const after = (events: readonly PaneEvent[], from: PaneState = INITIAL_STATE): PaneState =>
  events.reduce(paneReducer, from);

describe('paneReducer', () => {
  it.each<{ because: string; events: readonly PaneEvent[]; then: Partial<PaneState> }>([
    { because: 'at the start', events: [], then: { reading: null, isMarking: true, isAutomatic: false } },
    {
      because: 'after writing',
      events: [{ kind: 'written', write: WRITE }],
      then: { notice: { kind: 'written', count: 1 }, lastWrite: WRITE },
    },
    {
      because: 'after a policy was saved, which ends its draft',
      events: [
        { kind: 'policyDrafted', draft: DRAFT, from: null },
        { kind: 'remembered', change: POLICY_KEPT },
      ],
      then: {
        notice: { kind: 'remembered', change: POLICY_KEPT },
        lastChange: POLICY_KEPT,
        policyDrafts: [],
      },
    },
    {
      because: 'after a policy was saved while another sheet has a draft for itself',
      events: [
        { kind: 'policyDrafted', draft: ALONE, from: null },
        { kind: 'policyDrafted', draft: DRAFT, from: null },
        { kind: 'remembered', change: POLICY_KEPT },
      ],
      then: { policyDrafts: [ALONE] },
    },
    {
      because: 'after that was taken back',
      events: [{ kind: 'remembered', change: POLICY_KEPT }, { kind: 'takenBack' }],
      then: { notice: { kind: 'takenBack' }, lastChange: null },
    },
    {
      because: 'while a policy is changed and another tab is looked at',
      events: [
        { kind: 'policyDrafted', draft: DRAFT, from: null },
        { kind: 'tabChosen', tab: 'findings' },
        { kind: 'refused', problem: DRIFTED },
      ],
      then: { policyDrafts: [DRAFT], tab: 'findings' },
    },
    {
      because: 'in another workbook, of which nothing was decided',
      events: [
        { kind: 'policyDrafted', draft: DRAFT, from: null },
        { kind: 'remembered', change: POLICY_KEPT },
        { kind: 'policyDrafted', draft: DRAFT, from: null },
        { kind: 'replaced' },
      ],
      then: { policyDrafts: [], lastChange: null },
    },
    {
      because: 'after a click that changed nothing, what was written before can be taken back',
      events: [
        { kind: 'written', write: WRITE },
        { kind: 'written', write: NO_WRITE },
      ],
      then: { notice: { kind: 'unchanged' }, lastWrite: WRITE },
    },
    {
      because: 'after restoring, there is nothing left to take back',
      events: [
        { kind: 'written', write: WRITE },
        { kind: 'restored', count: 1 },
      ],
      then: { notice: { kind: 'restored', count: 1 }, lastWrite: null },
    },
    {
      because: 'after rows have moved, what was written is not where it was',
      events: [{ kind: 'written', write: WRITE }, { kind: 'moved' }],
      then: { lastWrite: null },
    },
    {
      because: 'a refusal takes the place of the last success, and the way back stays',
      events: [
        { kind: 'written', write: WRITE },
        { kind: 'refused', problem: DRIFTED },
      ],
      then: { notice: null, problem: DRIFTED, lastWrite: WRITE },
    },
    {
      because: 'asking again answers problem and failure',
      events: [{ kind: 'refused', problem: DRIFTED }, { kind: 'failed', details: 'x' }, { kind: 'asked' }],
      then: { problem: null, failure: null },
    },
    {
      because: 'two commands were asked for and one is finished, in another workbook by now',
      events: [{ kind: 'asked' }, { kind: 'asked' }, { kind: 'replaced' }, { kind: 'finished' }],
      then: { pending: 1, work: 'none' },
    },
    {
      because: 'a command that takes long',
      events: [{ kind: 'slow', work: 'working' }],
      then: { work: 'working' },
    },
    {
      because: 'a command that took long',
      events: [{ kind: 'slow', work: 'working' }, { kind: 'finished' }],
      then: { work: 'none' },
    },
    {
      because: 'another workbook keeps the switches and forgets the rest',
      events: [
        { kind: 'automaticSwitched', isOn: true },
        { kind: 'unmarked' },
        { kind: 'tabChosen', tab: 'indicators' },
        { kind: 'filterChosen', filter: 'error' },
        { kind: 'written', write: WRITE },
        { kind: 'replaced' },
      ],
      then: {
        isAutomatic: true,
        isMarking: false,
        tab: 'indicators',
        filter: 'all',
        notice: null,
        lastWrite: null,
      },
    },
    {
      because: 'marks',
      events: [{ kind: 'marked', plans: [], count: 2 }],
      then: { notice: { kind: 'marked', count: 2 } },
    },
    {
      because: 'marks that were cleared do not come back with the next recalculation',
      events: [{ kind: 'marked', plans: [], count: 2 }, { kind: 'unmarked' }],
      then: { isMarking: false },
    },
    {
      because: 'marks that were asked for come with the next recalculation',
      events: [{ kind: 'unmarked' }, { kind: 'marked', plans: [], count: 2 }],
      then: { isMarking: true },
    },
    { because: 'no marks', events: [{ kind: 'unmarked' }], then: { notice: { kind: 'unmarked' } } },
  ])('is right: $because', ({ events, then }) => {
    expect(after(events)).toMatchObject(then);
  });

  it.each([
    {
      kind: 'drifted',
      stays: true,
      because: 'an edit elsewhere must not wipe what the person has not read yet',
    },
    { kind: 'protected', stays: true },
    { kind: 'failed', stays: true, because: 'a press that came to nothing is told until the next one' },
    { kind: 'busy', stays: false, because: 'reading shows that it is over' },
  ] as const)('keeps the alert $kind when the sheet is read again: $stays', async ({ kind, stays }) => {
    const problem =
      kind === 'busy' ? { kind } : kind === 'failed' ? { kind, details: '' } : { kind, cells: [] };
    const reading = await read(openGrids([smallForm('甲')]));
    const state = after([
      { kind: 'refused', problem },
      { kind: 'read', reading },
    ]);
    expect(state.problem).toEqual(stays ? problem : null);
  });

  it('takes back that the workbook could not be read once it is', async () => {
    const problem = { kind: 'failed', details: '' } as const;
    const before = after([{ kind: 'unread', problem }]);
    expect(shownProblem(before)).toEqual(problem);
    const reading = await read(openGrids([smallForm('甲')]));
    expect(shownProblem(paneReducer(before, { kind: 'read', reading }))).toBeNull();
  });
});

describe('the form that is shown', () => {
  const grids = [NOTES, smallForm('甲'), smallForm('乙')];

  it.each([
    { active: '乙', shown: '乙', because: 'the person looks at it' },
    { active: '说明', shown: '甲', because: 'the sheet in view has none, so it is the first' },
    { active: null, shown: '甲', because: 'nobody looks at a sheet' },
  ])('is $shown, as $because', async ({ active, shown }) => {
    const state = after([{ kind: 'read', reading: await read(openGrids(grids, active)) }]);
    expect(shownEvaluation(state)?.form.sheet).toBe(shown);
  });

  it('follows the person to another form, not to a sheet without one', async () => {
    const reading = await read(openGrids(grids, '甲'));
    const on = (sheet: string): string | undefined =>
      shownEvaluation(
        after([
          { kind: 'read', reading },
          { kind: 'sheetActivated', sheet },
        ]),
      )?.form.sheet;
    expect([on('乙'), on('说明')]).toEqual(['乙', '甲']);
  });

  it('follows the person to a sheet that nobody had read when they went there', async () => {
    const before = await read(openGrids([NOTES, smallForm('甲')], '甲'));
    const state = after([
      { kind: 'read', reading: before },
      { kind: 'sheetActivated', sheet: '乙' },
      { kind: 'read', reading: await read(openGrids(grids, '乙')) },
    ]);
    expect(shownEvaluation(state)?.form.sheet).toBe('乙');
  });

  it('stays with the chosen form when the workbook is read again', async () => {
    const reading = await read(openGrids(grids, '甲'));
    const state = after([
      { kind: 'read', reading },
      { kind: 'formChosen', place: { sheet: '乙', index: 0 } },
      { kind: 'read', reading },
    ]);
    expect(shownEvaluation(state)?.form.sheet).toBe('乙');
  });

  it('follows the person whom no event has told of, and stays where a form was chosen on purpose', async () => {
    const onFirst = await read(openGrids(grids, '甲'));
    const onSecond = await read(openGrids(grids, '乙'));
    const onNotes = await read(openGrids(grids, '说明'));
    const shown = (...events: readonly PaneEvent[]): string | undefined =>
      shownEvaluation(after([{ kind: 'read', reading: onFirst }, ...events]))?.form.sheet;
    const first: PaneEvent = { kind: 'formChosen', place: { sheet: '甲', index: 0 } };
    expect(shown({ kind: 'read', reading: onSecond })).toBe('乙');
    expect(shown({ kind: 'read', reading: onNotes })).toBe('甲');
    expect(shown({ kind: 'sheetActivated', sheet: '乙' }, first, { kind: 'read', reading: onSecond })).toBe(
      '甲',
    );
  });

  it('is none in a workbook without forms', async () => {
    const state = after([{ kind: 'read', reading: await read(openGrids([NOTES])) }]);
    expect(shownEvaluation(state)).toBeNull();
  });

  it('is not a hidden one while another can be seen', async () => {
    const reading = await read(openGrids([smallForm('甲'), smallForm('乙')]));
    const hidden = reading.sheets.map((sheet) =>
      sheet.sheet === '甲' ? { ...sheet, visibility: 'hidden' as const } : sheet,
    );
    const state = after([{ kind: 'read', reading: { ...reading, sheets: hidden } }]);
    expect(shownEvaluation(state)?.form.sheet).toBe('乙');
  });
});

describe('the last write', () => {
  it.each([
    { points: 50, because: 'its cells hold again what they held', kept: null },
    { points: 60, because: 'it stands', kept: WRITE },
    { points: 55, because: 'a person wrote over it', kept: WRITE },
  ])('is kept or dropped when $because', async ({ points, kept }) => {
    const form = smallForm('甲');
    const grid = { ...form, cells: { ...form.cells, G4: points } };
    const reading = await read(openGrids([grid]));
    const { lastWrite, notice } = after([
      { kind: 'written', write: WRITE },
      { kind: 'read', reading },
    ]);
    expect(lastWrite).toEqual(kept);
    expect(notice === null).toBe(kept === null);
  });
});
