import { readLiveWorkbook } from '../../src/app/read-live-workbook';
import { cellAt } from '../../src/core/sheet/sheet-snapshot';
import { invertPlan } from '../../src/core/writing/invert-plan';
import { writeOver } from '../../src/core/writing/write-plan';
import { toldAfter } from '../../src/taskpane/after-reading';
import type { GridCell } from '../forms/load-grid';
import { openGrids, smallForm } from './sample-workbook';

const G4 = { row: 4, column: 7 };
const ERROR = { value: null, error: '#N/A' };

async function readingWith(score: GridCell) {
  const form = smallForm('甲');
  const reading = await readLiveWorkbook(openGrids([{ ...form, cells: { ...form.cells, G4: score } }]));
  if (reading.kind !== 'read') throw new Error(reading.kind);
  return reading;
}

describe('toldAfter', () => {
  it.each<{ before: GridCell; now: GridCell; is: boolean }>([
    { before: 50, now: 50, is: true },
    { before: 50, now: 60, is: false },
    { before: null, now: null, is: true },
    { before: null, now: ERROR, is: false },
    { before: ERROR, now: ERROR, is: true },
    { before: ERROR, now: null, is: false },
    { before: ERROR, now: { value: null, error: '#REF!' }, is: false },
  ])('forgets a write, $is, where $before was written over and $now stands', async ({ before, now, is }) => {
    const [sheet] = (await readingWith(before)).snapshots;
    if (sheet === undefined) throw new Error('no sheet');
    const plan = { sheet: '甲', writes: [writeOver(cellAt(sheet, G4), G4, 60)] };
    const lastWrite = { plans: [plan], undo: [invertPlan(plan)] };
    const told = toldAfter(await readingWith(now), { notice: null, lastWrite, lastChange: null });
    expect(told.lastWrite).toBe(is ? null : lastWrite);
  });
});
