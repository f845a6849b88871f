import { markForms } from '../../../src/app/mark-forms';
import { readLiveWorkbook } from '../../../src/app/read-live-workbook';
import { recalculate } from '../../../src/app/recalculate';
import type { HostOptions } from '../../excel-host/host-options';
import { openForms } from './excel-sample';

const PLACE = { sheet: '表1', index: 0 };
/** Into a cell that the tests cover. */
const PLAN = {
  sheet: '表1',
  writes: [{ at: { row: 5, column: 8 }, from: null, to: '需求增加' }],
} as const;

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** Two forms that are known and watched; `asked` counts the questions for merged areas since. */
async function openKnown(options: Partial<HostOptions> = {}) {
  const opened = openForms(2, options);
  const reading = await readLiveWorkbook(opened.workbook);
  if (reading.kind !== 'read') throw new Error(reading.kind);
  opened.workbook.watch(() => undefined);
  await settled();
  const before = opened.host.undo.wipedBy.length;
  const mergedIn = async (sheet: string): Promise<number> => {
    const snapshot = await opened.workbook.read({ sheet });
    if ('kind' in snapshot) throw new Error(snapshot.kind);
    return snapshot.sheets[0]?.mergedAreas.length ?? 0;
  };
  return { ...opened, reading, mergedIn, asked: () => opened.host.undo.wipedBy.length - before };
}

describe('merged areas that are known', () => {
  it('are asked for once more after the person has merged and unmerged', async () => {
    const { host, mergedIn, asked } = await openKnown();
    const count = await mergedIn('表1');
    expect(asked()).toBe(0);
    host.user.merge('表1', 'H4:H5');
    await settled();
    expect(await mergedIn('表1')).toBe(count + 1);
    host.coAuthor.unmerge('表1', 'H4:H5');
    await settled();
    expect(await mergedIn('表1')).toBe(count);
    expect(asked()).toBe(2);
    expect(await mergedIn('表1')).toBe(count);
    expect(asked()).toBe(2);
  });

  it.each([
    { what: 'several cells', address: 'I4:J5', questions: 1 },
    { what: 'one cell', address: 'I4', questions: 0 },
  ])('are asked for $questions times after $what were filled', async ({ address, questions }) => {
    const { host, mergedIn, asked } = await openKnown();
    host.user.edit('表1', address, '贴');
    await settled();
    await mergedIn('表1');
    expect(asked()).toBe(questions);
  });

  it('of one sheet are in no doubt after another has changed', async () => {
    const { host, mergedIn, asked } = await openKnown();
    host.user.merge('表2', 'H4:H5');
    await settled();
    await mergedIn('表1');
    expect(asked()).toBe(0);
  });

  it('are not asked for again because of own writes and marks', async () => {
    const { workbook, reading, mergedIn, asked } = await openKnown();
    await recalculate(workbook, PLACE);
    await markForms(workbook, reading);
    await settled();
    await mergedIn('表1');
    expect(asked()).toBe(0);
  });

  it('are asked for before a plan is written, and never with it', async () => {
    const { host, workbook } = await openKnown();
    host.user.merge('表1', 'H4:H5');
    await settled();
    host.forgetBatches();
    expect(await workbook.apply([PLAN])).toMatchObject({ kind: 'notWritable' });
    expect(host.batches.flatMap(({ members }) => members).some(({ use }) => use === 'write')).toBe(false);
  });

  it('are not believed where a plan was refused by them', async () => {
    const { host, workbook, mergedIn } = await openKnown();
    host.user.merge('表1', 'H4:H5');
    await settled();
    await workbook.apply([PLAN]);
    host.workbook.areEventsEnabled = false;
    host.user.unmerge('表1', 'H4:H5');
    await mergedIn('表1');
    expect(await workbook.apply([PLAN])).toMatchObject({ kind: 'applied' });
  });
});
