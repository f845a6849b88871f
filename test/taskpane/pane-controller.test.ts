import { createPaneController } from '../../src/taskpane/pane-controller';
import type { PaneController } from '../../src/taskpane/pane-controller';
import { liveDouble } from './live-double';
import type { LiveDouble } from './live-double';
import { cell, openGrids, openSample, smallForm } from './sample-workbook';
import { undecided } from '../../src/core/index';
import { MemoryWorkbook } from '../../src/adapters/memory/memory-workbook';

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

/** Lets everything run that waits for nothing but its turn. */
const settle = (): Promise<void> => jest.advanceTimersByTimeAsync(0);

async function open(workbook: LiveDouble): Promise<PaneController> {
  const pane = createPaneController(workbook);
  await settle();
  return pane;
}

describe('createPaneController', () => {
  it('reads the workbook at once, without a word about work', async () => {
    const pane = await open(await openSample());
    expect(pane.state()).toMatchObject({ place: { sheet: '自评表', index: 0 }, work: 'none' });
  });

  it('ends a command when the state tells of it', async () => {
    const workbook = await openSample({ H13: null });
    const pane = createPaneController(workbook);
    await pane.ask({ kind: 'recalculate' });
    expect(pane.state().notice).toEqual({ kind: 'written', count: 1 });
    expect(await workbook.valueAt(cell('H13'))).toBe(20);
  });

  it('carries commands out one after the other', async () => {
    const workbook = await openSample({ H13: null });
    const pane = await open(workbook);
    void pane.ask({ kind: 'recalculate' });
    await pane.ask({ kind: 'restore' });
    expect(pane.state().notice).toEqual({ kind: 'restored', count: 1 });
    expect(await workbook.valueAt(cell('H13'))).toBeNull();
  });

  it('says that it is at work, then that it waits, and at last neither', async () => {
    const workbook = await openSample();
    const pane = await open(workbook);
    let answer = (): void => undefined;
    const stuck = new Promise<void>((resolve) => {
      answer = resolve;
    });
    workbook.delay(stuck);
    const asked = pane.ask({ kind: 'recalculate' });
    const seen = [pane.state().work];
    for (const time of [199, 2, 1298, 2]) {
      await jest.advanceTimersByTimeAsync(time);
      seen.push(pane.state().work);
    }
    answer();
    await asked;
    expect([...seen, pane.state().work]).toEqual(['none', 'none', 'working', 'working', 'waiting', 'none']);
  });

  it('follows an edit without a word about work', async () => {
    const workbook = await openSample();
    const pane = await open(workbook);
    await workbook.type(cell('E13'), '≥60家');
    await jest.advanceTimersByTimeAsync(300);
    expect(pane.state().reading?.sheets[0]?.evaluations[0]?.plan.writes).not.toEqual([]);
    expect(pane.state().work).toBe('none');
  });

  it('writes after the person’s edit where it is told to, but not after a co-author’s', async () => {
    const workbook = await openSample();
    const pane = await open(workbook);
    pane.dispatch({ kind: 'automaticSwitched', isOn: true });
    await workbook.type(cell('E13'), '≥60家', 'remote');
    await jest.advanceTimersByTimeAsync(300);
    expect(workbook.applyCount).toBe(0);
    await workbook.type(cell('I13'), '需求增加');
    await jest.advanceTimersByTimeAsync(300);
    expect(await workbook.valueAt(cell('H13'))).toBe(10);
  });

  it('leaves a score that the person took back until they edit again', async () => {
    const workbook = await openSample();
    const pane = await open(workbook);
    pane.dispatch({ kind: 'automaticSwitched', isOn: true });
    await workbook.type(cell('E13'), '≥60家');
    await jest.advanceTimersByTimeAsync(300);
    expect(await workbook.valueAt(cell('H13'))).toBe(10);
    await workbook.type(cell('H13'), 20, 'undo');
    await jest.advanceTimersByTimeAsync(300);
    expect(await workbook.valueAt(cell('H13'))).toBe(20);
    expect(pane.state().reading?.sheets[0]?.evaluations[0]?.plan.writes).not.toEqual([]);
    await workbook.type(cell('I13'), '需求增加');
    await jest.advanceTimersByTimeAsync(300);
    expect(await workbook.valueAt(cell('H13'))).toBe(10);
  });

  it('leaves the person on the sheet they went to while the workbook was read', async () => {
    const workbook = openGrids([smallForm('甲'), smallForm('乙')], '甲');
    const pane = await open(workbook);
    let answer = (): void => undefined;
    workbook.delay(new Promise<void>((resolve) => (answer = resolve)));
    const asked = pane.ask({ kind: 'decide', decision: { ...undecided(5), outcome: 'met' } });
    await settle();
    workbook.activate('乙');
    answer();
    await asked;
    expect(pane.state().place?.sheet).toBe('乙');
  });

  it('keeps details of a mistake of ours, and goes on', async () => {
    const workbook = await openSample();
    const pane = await open(workbook);
    workbook.refuse(new Error('boom'));
    await pane.ask({ kind: 'recalculate' });
    expect(pane.state().failure).toContain('boom');
    workbook.refuse(null);
    await pane.ask({ kind: 'recalculate' });
    expect(pane.state()).toMatchObject({ failure: null, notice: { kind: 'unchanged' } });
  });

  it('goes on after a viewer has broken', async () => {
    const pane = await open(await openSample({ H13: null }));
    const quiet = pane.subscribe(() => {
      if (pane.state().notice !== null || pane.state().failure !== null) throw new Error('viewer');
    });
    await expect(pane.ask({ kind: 'recalculate' })).rejects.toThrow('viewer');
    quiet();
    await pane.ask({ kind: 'restore' });
    expect(pane.state().notice).toEqual({ kind: 'restored', count: 1 });
  });

  it('says that it cannot follow, starts anew with another workbook, and stops', async () => {
    const workbook = liveDouble(new MemoryWorkbook([]));
    const pane = await open(workbook);
    const told: string[] = [];
    const quiet = pane.subscribe(() => told.push(pane.state().work));
    workbook.tell({ kind: 'unwatched' });
    expect(pane.state().isWatching).toBe(false);
    workbook.tell({ kind: 'replaced' });
    await settle();
    expect(pane.state().reading?.sheets).toEqual([]);
    expect(told.length).toBeGreaterThan(1);
    quiet();
    pane.stop();
    expect(workbook.watcherCount).toBe(0);
  });
});
