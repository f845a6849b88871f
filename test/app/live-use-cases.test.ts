import { choosePolicy } from '../../src/app/choose-policy';
import { decideRow } from '../../src/app/decide-row';
import { markForms } from '../../src/app/mark-forms';
import { evaluationAt, placesOf, readLiveWorkbook } from '../../src/app/read-live-workbook';
import type { LiveReading } from '../../src/app/read-live-workbook';
import { recalculate } from '../../src/app/recalculate';
import { DEFAULT_POLICY, findPreset, undecided } from '../../src/core/index';
import type { LiveDouble } from '../taskpane/live-double';
import { cell, openGrids, smallForm } from '../taskpane/sample-workbook';

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
    await choosePolicy(workbook, policy);
    expect((await read(workbook)).policy).toEqual(policy);
  });

  it('hands on why the workbook cannot be read', async () => {
    const workbook = openTwo();
    workbook.refuse({ kind: 'busy' });
    expect(await readLiveWorkbook(workbook)).toEqual({ kind: 'busy' });
  });
});

describe('recalculate', () => {
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

describe('decideRow', () => {
  it('keeps what was decided about other rows, and the policy', async () => {
    const workbook = openTwo();
    await choosePolicy(workbook, DEFAULT_POLICY);
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

  it('counts cells, not the rows they lie in', async () => {
    const workbook = openGrids([smallForm('甲')]);
    await workbook.type(cell('E4', '甲'), null);
    const marked = await markForms(workbook, await read(workbook));
    const cells = workbook.marks.flatMap(({ marks }) => marks).filter(({ kind }) => kind !== 'incompleteRow');
    expect(marked).toEqual({ kind: 'marked', count: cells.length });
    expect(workbook.marks[0]?.marks.some(({ kind }) => kind === 'incompleteRow')).toBe(true);
  });
});
