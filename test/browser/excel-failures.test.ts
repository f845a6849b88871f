import type { FailureKind, FailurePoint } from '../excel-host/controls/failures';
import { openExcel, useExcel } from './excel-stage';
import type { ExcelStage } from './excel-stage';
import { recalculate, stale, told } from './stage';

useExcel();

const SCORES = ['H13', 'H19', 'H23'] as const;
const BEFORE = ['', '', ''];
const AFTER = ['20', '20', '10'];

const KINDS: Readonly<Record<string, FailureKind>> = {
  'an error': { code: 'GeneralException' },
  'a refusal': { code: 'AccessDenied' },
  'an unknown member': { code: 'ApiNotFound' },
  'a dialog of Excel': { transport: 5016 },
  'a request too large': { transport: 5103 },
  'the end of the session': { transport: 5012 },
  'an answer that got lost': { transport: 5104, isCarriedOut: true },
};

/** Empties the scores, as if nothing had been done yet, and waits until the pane knows. */
async function empty(stage: ExcelStage): Promise<void> {
  await stage.pane.getByRole('button', { name: '清除标记' }).click();
  await told(stage, '已清除标记');
  await stage.pane.getByRole('switch', { name: '在表中标出问题' }).click();
  await told(stage, '已在表中标出');
  for (const name of SCORES) await stage.type(name, '');
  await stale(stage);
  stage.host.forgetBatches();
}

/** What the pane says after a click that may have failed: its notice, or the title of its problem. */
async function outcome(stage: ExcelStage): Promise<string> {
  const { pane } = stage;
  await recalculate(stage);
  const end = pane
    .getByText(/^已写入 3 个单元格/u)
    .or(pane.getByRole('alert'))
    .first();
  await end.waitFor();
  return (await end.innerText()).split('\n')[0] ?? '';
}

/** Where a recalculation can fail: each of its batches, at its start, in the middle and at its last call. */
async function pointsOf(stage: ExcelStage): Promise<readonly FailurePoint[]> {
  await empty(stage);
  await outcome(stage);
  return stage.host.batches.flatMap(({ number, actions }) => [
    { batch: number },
    { batch: number, action: Math.floor(actions / 2) },
    { batch: number, action: actions - 1 },
  ]);
}

describe('a failure while Excel is asked', () => {
  it.each(Object.keys(KINDS))(
    'by %s leaves the sheet as it was or fully written, and the pane says which',
    async (name) => {
      const failure = KINDS[name];
      if (failure === undefined) throw new Error(name);
      const stage = await openExcel();
      const { host } = stage;
      const points = (await pointsOf(stage)).filter((at) => 'code' in failure || !('action' in at));
      expect(points.length).toBeGreaterThan(1);
      for (const at of points) {
        await empty(stage);
        host.failures.add({ at, with: failure });
        const words = await outcome(stage);
        expect(await stage.shown(...SCORES)).toEqual(words.startsWith('已写入') ? AFTER : BEFORE);
      }
      expect(host.failures.struck).toBe(points.length);
      expect(stage.offences).toEqual([]);
    },
  );

  it('keeps what a co-author entered between reading and writing, and says so', async () => {
    const stage = await openExcel();
    await empty(stage);
    stage.host.beforeBatch(2, () => stage.host.coAuthor.edit('自评表', 'H13', 11));
    expect(await outcome(stage)).toContain('原表已变动');
    expect(await stage.pane.getByRole('alert').innerText()).toContain('H13');
    expect(await stage.shown(...SCORES)).toEqual(['11', '', '']);
    await stage.pane.getByRole('button', { name: '重新读取' }).click();
    await stage.pane.getByRole('alert').waitFor({ state: 'detached' });
    expect(stage.offences).toEqual([]);
  });

  it('sees what a co-author edits, and writes nothing because of it', async () => {
    const stage = await openExcel();
    await stage.pane.getByRole('switch', { name: '自动重算' }).check();
    stage.host.coAuthor.edit('自评表', 'H13', 7);
    await stale(stage);
    expect(await stage.shown('H13')).toEqual(['7']);
    expect(stage.offences).toEqual([]);
  });
});
