import { watchWorkbook } from '../../src/taskpane/watch-workbook';
import { cell, openGrids, openSample } from './sample-workbook';

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

const follower = () => ({
  onEdited: jest.fn(),
  onMoved: jest.fn(),
  onActivated: jest.fn(),
  onSelected: jest.fn(),
  onReplaced: jest.fn(),
  onUnwatched: jest.fn(),
});

describe('watchWorkbook', () => {
  it('tells of a burst of edits once, when it is over', async () => {
    const workbook = await openSample();
    const told = follower();
    watchWorkbook(workbook, told);
    await workbook.type(cell('I13'), '需');
    jest.advanceTimersByTime(200);
    await workbook.type(cell('I13'), '需求');
    jest.advanceTimersByTime(200);
    expect(told.onEdited).not.toHaveBeenCalled();
    jest.advanceTimersByTime(200);
    expect(told.onEdited.mock.calls).toEqual([[true, '自评表']]);
  });

  it.each([
    { sources: ['remote'], byPerson: false },
    { sources: ['remote', 'user', 'remote'], byPerson: true },
    { sources: ['undo'], byPerson: false },
    { sources: ['user', 'undo', 'remote'], byPerson: false },
    { sources: ['undo', 'user'], byPerson: true },
  ] as const)('knows whether the person edited: $sources', async ({ sources, byPerson }) => {
    const workbook = await openSample();
    const told = follower();
    watchWorkbook(workbook, told);
    for (const source of sources) await workbook.type(cell('I13'), source, source);
    jest.runAllTimers();
    expect(told.onEdited.mock.calls).toEqual([[byPerson, '自评表']]);
  });

  it('forgets the person of an earlier burst', async () => {
    const workbook = await openSample();
    const told = follower();
    watchWorkbook(workbook, told);
    await workbook.type(cell('I13'), '甲');
    jest.runAllTimers();
    await workbook.type(cell('I13'), '乙', 'remote');
    jest.runAllTimers();
    expect(told.onEdited.mock.calls).toEqual([
      [true, '自评表'],
      [false, '自评表'],
    ]);
  });

  it('does not wait for the end of a burst that has none, and starts the next one anew', () => {
    const workbook = openGrids([], null);
    const told = follower();
    watchWorkbook(workbook, told);
    for (let time = 0; time < 2400; time += 200) {
      workbook.tell({ kind: 'changed', source: 'remote', sheet: '甲' });
      jest.advanceTimersByTime(200);
    }
    expect(told.onEdited).toHaveBeenCalledTimes(1);
    jest.runAllTimers();
    expect(told.onEdited).toHaveBeenCalledTimes(2);
    expect(told.onMoved).not.toHaveBeenCalled();
  });

  it('tells at once that cells may stand elsewhere', () => {
    const workbook = openGrids([], null);
    const told = follower();
    watchWorkbook(workbook, told);
    workbook.tell({ kind: 'changed', source: 'remote', sheet: null });
    expect(told.onMoved).toHaveBeenCalledTimes(1);
  });

  it.each([
    { because: 'a burst over several sheets', sheets: ['甲', '乙'] },
    { because: 'an edit that may be anywhere', sheets: [null] },
  ])('names no sheet after $because', async ({ sheets }) => {
    const workbook = await openSample();
    const told = follower();
    watchWorkbook(workbook, told);
    for (const sheet of sheets) workbook.tell({ kind: 'changed', source: 'user', sheet });
    jest.runAllTimers();
    expect(told.onEdited.mock.calls).toEqual([[true, null]]);
  });

  it('tells of a chosen cell at once', async () => {
    const workbook = await openSample();
    const told = follower();
    watchWorkbook(workbook, told);
    workbook.tell({ kind: 'selected', cell: cell('I13') });
    expect(told.onSelected.mock.calls).toEqual([[cell('I13')]]);
  });

  it('tells of another sheet at once', async () => {
    const workbook = await openSample();
    const told = follower();
    watchWorkbook(workbook, told);
    workbook.activate('说明');
    expect(told.onActivated.mock.calls).toEqual([['说明']]);
  });

  it('stops when told to, also with a burst under way', async () => {
    const workbook = await openSample();
    const told = follower();
    const stop = watchWorkbook(workbook, told);
    await workbook.type(cell('I13'), '甲');
    stop();
    jest.runAllTimers();
    expect(told.onEdited).not.toHaveBeenCalled();
    expect(workbook.watcherCount).toBe(0);
  });
});
