import { choosePolicy } from '../../src/app/choose-policy';
import { decideRow } from '../../src/app/decide-row';
import { markForms } from '../../src/app/mark-forms';
import { evaluationAt, placesOf, readLiveWorkbook, withReading } from '../../src/app/read-live-workbook';
import type { LiveReading } from '../../src/app/read-live-workbook';
import { recalculate } from '../../src/app/recalculate';
import { restoreWrite } from '../../src/app/restore-write';
import { DEFAULT_POLICY, findPreset, undecided } from '../../src/core/index';
import type { LiveDouble } from '../taskpane/live-double';
import { cell, openGrids, smallForm } from '../taskpane/sample-workbook';

const EVERYWHERE = { kind: 'workbook', chosenOn: '甲' } as const;
const FIRST = { sheet: '甲', index: 0 };
const GONE = { sheet: '丙', index: 0 };

const openTwo = (): LiveDouble => openGrids([smallForm('甲'), smallForm('乙')], '乙');

async function read(workbook: LiveDouble): Promise<LiveReading> {
  const reading = await readLiveWorkbook(workbook);
  if (reading.kind !== 'read') throw new Error(reading.kind);
  return reading;
}

describe('readLiveWorkbook', () => {
  it('finds every form, and the sheet in view', async () => {
    const reading = await read(openTwo());
    expect(placesOf(reading)).toEqual([FIRST, { sheet: '乙', index: 0 }]);
    expect(reading.activeSheet).toBe('乙');
    expect(evaluationAt(reading, GONE)).toBeNull();
  });

  it('scores by the remembered policy, else by the default', async () => {
    const workbook = openTwo();
    const policy = findPreset('四川');
    if (policy === null) throw new Error('no such preset');
    expect((await read(workbook)).policy).toEqual(DEFAULT_POLICY);
    await choosePolicy(workbook, { policy, scope: EVERYWHERE });
    expect((await read(workbook)).policy).toEqual(policy);
  });

  it('hands on why the workbook cannot be read', async () => {
    const workbook = openTwo();
    workbook.refuse({ kind: 'busy' });
    expect(await readLiveWorkbook(workbook)).toEqual({ kind: 'busy' });
  });
});

describe('withReading', () => {
  it('brings the sheets that were read again up to date and leaves the others', async () => {
    const workbook = openTwo();
    const earlier = await read(workbook);
    await workbook.type(cell('E4', '甲'), '1场');
    const later = await readLiveWorkbook(workbook, { sheet: '甲' });
    if (later.kind !== 'read') throw new Error(later.kind);
    expect(later.sheets).toHaveLength(1);
    const merged = withReading(earlier, later);
    expect(merged.sheets[0]).toBe(later.sheets[0]);
    expect(merged.sheets[1]).toBe(earlier.sheets[1]);
  });
});

describe('recalculate', () => {
  it.each([
    { scope: 'all' as const, sheets: ['甲', '乙'] },
    { scope: FIRST, sheets: ['甲'] },
  ])('reads once, writes once, and hands back what stands there now: $scope', async ({ scope, sheets }) => {
    const workbook = openTwo();
    const outcome = await recalculate(workbook, scope);
    if (outcome.kind !== 'recalculated') throw new Error(outcome.kind);
    expect(outcome.plans.map(({ sheet }) => sheet)).toEqual(sheets);
    expect(outcome.reading.sheets.map(({ sheet }) => sheet)).toEqual(sheets);
    const left = outcome.reading.sheets.flatMap(({ evaluations }) =>
      evaluations.map(({ plan }) => plan.writes),
    );
    expect(left.flat()).toEqual([]);
    expect([workbook.readCount, workbook.applyCount]).toEqual([1, 1]);
  });

  it('does not write where nothing has to change', async () => {
    const workbook = openTwo();
    await recalculate(workbook, 'all');
    expect(await recalculate(workbook, 'all')).toMatchObject({ kind: 'recalculated', plans: [], undo: [] });
    expect(workbook.applyCount).toBe(1);
  });

  it('writes the form it is told to and no other', async () => {
    const workbook = openTwo();
    const outcome = await recalculate(workbook, FIRST);
    expect(outcome).toMatchObject({ kind: 'recalculated', undo: [{ writes: [{ from: 60, to: 50 }] }] });
    expect(await workbook.valueAt(cell('G4', '甲'))).toBe(60);
    expect(await workbook.valueAt(cell('G4', '乙'))).toBe(50);
  });

  it('says that a form is gone', async () => {
    expect(await recalculate(openTwo(), GONE)).toEqual({ kind: 'sheetMissing', sheet: '丙' });
  });
});

describe('restoreWrite', () => {
  const undoOf = async (workbook: LiveDouble) => {
    const outcome = await recalculate(workbook, 'all');
    if (outcome.kind !== 'recalculated') throw new Error(outcome.kind);
    return outcome.undo;
  };

  it('takes back what was written on every sheet', async () => {
    const workbook = openTwo();
    const outcome = await restoreWrite(workbook, await undoOf(workbook));
    expect(outcome.kind === 'applied' && outcome.sheets.map(({ name }) => name)).toEqual(['甲', '乙']);
    expect(await workbook.valueAt(cell('G4', '甲'))).toBe(50);
    expect(await workbook.valueAt(cell('G4', '乙'))).toBe(50);
  });

  it('takes nothing back where a person has typed since', async () => {
    const workbook = openTwo();
    const undo = await undoOf(workbook);
    await workbook.type(cell('G4', '乙'), 55);
    expect(await restoreWrite(workbook, undo)).toEqual({ kind: 'drifted', cells: [cell('G4', '乙')] });
    expect(await workbook.valueAt(cell('G4', '甲'))).toBe(60);
  });

  it('has nothing to do for nothing', async () => {
    const workbook = openTwo();
    expect(await restoreWrite(workbook, [])).toEqual({ kind: 'applied', sheets: [] });
    expect(workbook.readCount).toBe(0);
  });
});

describe('decideRow', () => {
  it('keeps what was decided about other rows, and the policy', async () => {
    const workbook = openTwo();
    await choosePolicy(workbook, { policy: DEFAULT_POLICY, scope: EVERYWHERE });
    const form = evaluationAt(await read(workbook), FIRST)?.form;
    if (form === undefined) throw new Error('no form');
    await decideRow(workbook, form, { ...undecided(4), isScoreLocked: true });
    await decideRow(workbook, form, { ...undecided(5), outcome: 'met' });
    expect(workbook.memory.policy).toEqual(DEFAULT_POLICY);
    expect(workbook.memory.decisions.map(({ indicator }) => indicator)).toEqual(['场次', '群众反映']);
  });
});

describe('markForms', () => {
  it('marks every form of the workbook at once', async () => {
    const workbook = openTwo();
    await markForms(workbook, await read(workbook));
    expect(workbook.marks.map(({ sheet }) => sheet)).toEqual(['甲', '乙']);
  });

  it('leaves marks alone that are as they should be', async () => {
    const workbook = openTwo();
    const reading = await read(workbook);
    const first = await markForms(workbook, reading);
    if (first.kind !== 'marked') throw new Error(first.kind);
    await workbook.clearMarks();
    expect(await markForms(workbook, reading, first.plans)).toEqual(first);
    expect(workbook.marks).toEqual([]);
    await markForms(workbook, reading, []);
    expect(workbook.marks).toEqual(first.plans);
  });

  it('counts cells, not the rows they lie in', async () => {
    const workbook = openGrids([smallForm('甲')]);
    await workbook.type(cell('E4', '甲'), null);
    const marked = await markForms(workbook, await read(workbook));
    const cells = workbook.marks.flatMap(({ marks }) => marks).filter(({ kind }) => kind !== 'incompleteRow');
    expect(marked).toMatchObject({ kind: 'marked', count: cells.length });
    expect(workbook.marks[0]?.marks.some(({ kind }) => kind === 'incompleteRow')).toBe(true);
  });
});
