import { recalculate } from '../../../src/app/recalculate';
import { readLiveWorkbook } from '../../../src/app/read-live-workbook';
import { restoreWrite } from '../../../src/app/restore-write';
import { EMPTY_MEMORY } from '../../../src/core/index';
import { SAMPLE_SHEET } from '../../taskpane/sample-workbook';
import { openForms, openSample, valueIn } from './excel-sample';

const PLACE = { sheet: SAMPLE_SHEET, index: 0 };
const EMPTIED = { H13: '', H19: '', H23: '' };

describe('round trips to Excel', () => {
  it('are two for a form that is known: one read, one write', async () => {
    const { host, workbook } = await openSample(EMPTIED);
    await readLiveWorkbook(workbook);
    host.forgetBatches();
    const outcome = await recalculate(workbook, PLACE);
    expect(outcome.kind).toBe('recalculated');
    expect(['H13', 'H19', 'H23'].map((address) => valueIn(host, address))).toEqual([20, 20, 10]);
    expect(host.batches).toHaveLength(2);
  });

  it.each([1, 3, 20])('are three for all of %d sheets', async (count) => {
    const { host, workbook } = openForms(count);
    const outcome = await recalculate(workbook, 'all');
    expect(outcome.kind === 'recalculated' && outcome.plans).toHaveLength(count);
    expect(valueIn(host, 'G4', `表${count}`)).toBe(60);
    expect(host.batches).toHaveLength(3);
  });

  it('are two for reading everything, whether the workbook remembers something or not', async () => {
    const { host, workbook } = openForms(3);
    await readLiveWorkbook(workbook);
    expect(host.batches).toHaveLength(2);
    await workbook.writeMemory({ ...EMPTY_MEMORY, decisions: [DECISION] });
    host.forgetBatches();
    const reading = await readLiveWorkbook(workbook);
    expect(reading.kind === 'read' && reading.memory.decisions).toEqual([DECISION]);
    expect(host.batches).toHaveLength(2);
  });

  it('are one for a form in which nothing has to change', async () => {
    const { host, workbook } = await openSample();
    await readLiveWorkbook(workbook);
    host.forgetBatches();
    await recalculate(workbook, PLACE);
    expect(host.batches).toHaveLength(1);
  });

  it('hand back what formulas make of the written scores', async () => {
    const { host, workbook } = await openSample({ ...EMPTIED, H25: '=H6+SUM(H13:H24)' });
    const outcome = await recalculate(workbook, PLACE);
    if (outcome.kind !== 'recalculated') throw new Error(outcome.kind);
    expect(valueIn(host, 'H25')).toBe(100);
    expect(outcome.reading.sheets[0]?.evaluations[0]?.plan.writes).toEqual([]);
  });

  it('let go of everything they held', async () => {
    const { host, workbook } = await openSample(EMPTIED);
    await recalculate(workbook, PLACE);
    expect(host.keptObjects).toBe(0);
  });
});

const DECISION = {
  sheet: '表1',
  project: '培训',
  indicator: '群众反映',
  occurrence: 0,
  outcome: 'met',
  points: null,
  isScoreLocked: false,
} as const;

describe('the user’s own 撤销 in Excel', () => {
  it('survives reading again, writing, restoring, marking and deciding', async () => {
    const { host, workbook } = await openSample(EMPTIED);
    await readLiveWorkbook(workbook);
    const before = host.undo.wipedBy.length;
    const outcome = await recalculate(workbook, PLACE);
    if (outcome.kind !== 'recalculated') throw new Error(outcome.kind);
    await restoreWrite(workbook, outcome.undo);
    await workbook.mark([]);
    await workbook.writeMemory({ ...EMPTY_MEMORY, decisions: [DECISION] });
    await workbook.read({ sheet: SAMPLE_SHEET });
    expect(host.undo.wipedBy.slice(before)).toEqual([]);
  });

  it('costs nothing but the question for merged areas, once', async () => {
    const { host, workbook } = await openSample();
    await readLiveWorkbook(workbook);
    expect(host.undo.wipedBy).toEqual(['Range.getMergedAreasOrNullObject']);
  });

  it('takes a recalculation back in one step', async () => {
    const { host, workbook } = await openSample(EMPTIED);
    await readLiveWorkbook(workbook);
    const before = host.undo.records.length;
    await recalculate(workbook, PLACE);
    expect(host.undo.records.slice(before).map(({ by }) => by)).toEqual(['add-in']);
  });
});
