import { recalculate } from '../../../src/app/recalculate';
import { readLiveWorkbook } from '../../../src/app/read-live-workbook';
import { restoreWrite } from '../../../src/app/restore-write';
import type { FailureKind } from '../../excel-host/controls/failures';
import { cell, SAMPLE_SHEET } from '../../taskpane/sample-workbook';
import { openForms, openSample, valueIn } from './excel-sample';
import type { OpenedExcel } from './excel-sample';

const EMPTIED = { H13: '', H19: '', H23: '' };
const SCORES = ['H13', 'H19', 'H23'] as const;
const BEFORE = [null, null, null];
const AFTER = [20, 20, 10];
const PLACE = { sheet: SAMPLE_SHEET, index: 0 };
/** The batch that writes, after the two that read everything and the one that reads the form again. */
const WRITE = 4;

const scoresIn = ({ host }: OpenedExcel) => SCORES.map((address) => valueIn(host, address));

async function openRead(): Promise<OpenedExcel> {
  const opened = await openSample(EMPTIED);
  await readLiveWorkbook(opened.workbook);
  return opened;
}

/** How many actions the batch has that writes. */
async function writeActions(): Promise<number> {
  const opened = await openRead();
  await recalculate(opened.workbook, PLACE);
  return opened.host.batches[WRITE - 1]?.actions ?? 0;
}

describe('a failure while Excel writes', () => {
  it('at any action leaves everything as it was, or everything written, and says which', async () => {
    const count = await writeActions();
    expect(count).toBeGreaterThan(30);
    const told = new Set<string>();
    for (let action = 0; action < count; action += 1) {
      const opened = await openRead();
      opened.host.failures.add({ at: { batch: WRITE, action }, with: { code: 'GeneralException' } });
      const outcome = await recalculate(opened.workbook, PLACE);
      expect(opened.host.failures.struck).toBe(1);
      expect(scoresIn(opened)).toEqual(outcome.kind === 'recalculated' ? AFTER : BEFORE);
      told.add(outcome.kind);
    }
    expect([...told].sort()).toEqual(['failed', 'recalculated']);
  });

  it.each<{ because: string; failure: FailureKind; kind: string; scores: unknown }>([
    { because: 'a cell is edited', failure: { transport: 5004 }, kind: 'busy', scores: BEFORE },
    { because: 'a dialog is open', failure: { transport: 5016 }, kind: 'busy', scores: BEFORE },
    { because: 'the request is too large', failure: { transport: 5103 }, kind: 'tooLarge', scores: BEFORE },
    { because: 'the session is over', failure: { transport: 5012 }, kind: 'sessionLost', scores: BEFORE },
    { because: 'nobody may write', failure: { code: 'AccessDenied' }, kind: 'readOnly', scores: BEFORE },
    {
      because: 'Excel lacks a member',
      failure: { code: 'ApiNotFound' },
      kind: 'unsupported',
      scores: BEFORE,
    },
    {
      because: 'only the answer is lost',
      failure: { transport: 5104, isCarriedOut: true },
      kind: 'recalculated',
      scores: AFTER,
    },
    {
      because: 'the session ends with the write done',
      failure: { transport: 5012, isCarriedOut: true },
      kind: 'recalculated',
      scores: AFTER,
    },
  ])('is told as what it is when $because', async ({ failure, kind, scores }) => {
    const opened = await openRead();
    opened.host.failures.add({ at: { batch: WRITE }, with: failure });
    expect((await recalculate(opened.workbook, PLACE)).kind).toBe(kind);
    expect(scoresIn(opened)).toEqual(scores);
  });

  it('names the cells nobody can vouch for when Excel stays silent', async () => {
    const opened = await openRead();
    for (const batch of [WRITE, WRITE + 1]) {
      opened.host.failures.add({ at: { batch }, with: { transport: 5012, isCarriedOut: true } });
    }
    expect(await recalculate(opened.workbook, PLACE)).toEqual({
      kind: 'unconfirmed',
      cells: SCORES.map((address) => cell(address)),
    });
  });

  it('names them too when what was written cannot be put back', async () => {
    const opened = await openRead();
    opened.host.beforeBatch(WRITE, () => opened.host.coAuthor.edit(SAMPLE_SHEET, 'H13', 11));
    opened.host.failures.add({ at: { batch: WRITE + 1 }, with: { transport: 5012 } });
    expect(await recalculate(opened.workbook, PLACE)).toMatchObject({ kind: 'unconfirmed' });
  });

  it('tries once more without a common step of 撤销 where Excel cannot make one', async () => {
    const opened = await openRead();
    opened.host.failures.add({ at: { batch: WRITE }, with: { code: 'UndoNotSupported' } });
    expect((await recalculate(opened.workbook, PLACE)).kind).toBe('recalculated');
    expect(scoresIn(opened)).toEqual(AFTER);
  });

  it('does not try for ever', async () => {
    const opened = await openRead();
    const failure = { with: { code: 'UndoNotSupported' }, once: false };
    opened.host.failures.add({ ...failure, at: { member: 'Range.values', use: 'write' } });
    expect((await recalculate(opened.workbook, PLACE)).kind).toBe('failed');
    expect(scoresIn(opened)).toEqual(BEFORE);
  });

  it.each([
    { what: 'a blank is not taken for the error to be put back', before: '#N/A', by: '', stands: '' },
    { what: 'an error is not taken for the blank to be put back', before: '', by: '#N/A', stands: '#N/A' },
  ])("$what when it is a co-author's", async ({ before, by, stands }) => {
    const opened = await openSample({ ...EMPTIED, H13: before });
    const written = await recalculate(opened.workbook, PLACE);
    if (written.kind !== 'recalculated') throw new Error(written.kind);
    expect(scoresIn(opened)).toEqual(AFTER);
    const { host } = opened;
    // One to look whether somebody was faster, one to write.
    const batch = host.batches.length + 2;
    host.beforeBatch(batch, () => host.coAuthor.edit(SAMPLE_SHEET, 'H13', by));
    host.failures.add({ at: { batch, action: 0 }, with: { code: 'GeneralException' } });
    expect((await restoreWrite(opened.workbook, written.undo)).kind).toBe('failed');
    expect(host.failures.struck).toBe(1);
    const cell = host.dump().sheets.find(({ name }) => name === SAMPLE_SHEET)?.cells['H13'];
    expect(cell?.error ?? cell?.value ?? '').toBe(stands);
    expect(scoresIn(opened).slice(1)).toEqual(AFTER.slice(1));
  });

  it('reads everything anew afterwards', async () => {
    const opened = await openRead();
    opened.host.failures.add({ at: { batch: WRITE }, with: { code: 'GeneralException' } });
    await recalculate(opened.workbook, PLACE);
    expect((await recalculate(opened.workbook, PLACE)).kind).toBe('recalculated');
    expect(scoresIn(opened)).toEqual(AFTER);
  });
});

describe('a co-author between reading and writing', () => {
  it.each([
    { what: 'a value', input: 11, stands: 11 },
    { what: 'a text', input: '暂缓', stands: '暂缓' },
    { what: 'a text like a number', input: "'12", stands: '12' },
    { what: 'a formula', input: '=SUM(G13:G14)', stands: 20 },
  ])('keeps $what, and no score is written', async ({ input, stands }) => {
    const opened = await openRead();
    opened.host.beforeBatch(WRITE, () => opened.host.coAuthor.edit(SAMPLE_SHEET, 'H13', input));
    expect(await recalculate(opened.workbook, PLACE)).toEqual({ kind: 'drifted', cells: [cell('H13')] });
    expect(scoresIn(opened)).toEqual([stands, null, null]);
    const formula = opened.host.dump().sheets[0]?.cells['H13']?.formula ?? null;
    expect(formula).toBe(typeof input === 'string' && input.startsWith('=') ? input : null);
  });

  it('is put back in the run that wrote, which is one step of 撤销', async () => {
    const opened = await openRead();
    opened.host.beforeBatch(WRITE, () => opened.host.coAuthor.edit(SAMPLE_SHEET, 'H13', 11));
    const run = jest.spyOn(Excel, 'run');
    await recalculate(opened.workbook, PLACE);
    const options = run.mock.calls.map(([first]) => first);
    run.mockRestore();
    expect(options).toEqual([{ delayForCellEdit: true }, { delayForCellEdit: true, mergeUndoGroup: true }]);
    expect(scoresIn(opened)).toEqual([11, null, null]);
  });

  it('does not matter where cells change that are not written', async () => {
    const opened = await openRead();
    opened.host.beforeBatch(WRITE, () => opened.host.coAuthor.edit(SAMPLE_SHEET, 'J13', '需求增加'));
    expect((await recalculate(opened.workbook, PLACE)).kind).toBe('recalculated');
    expect(scoresIn(opened)).toEqual(AFTER);
  });

  it.each([
    { what: 'deletes the sheet', act: 'deleteSheet', kind: 'sheetMissing' },
    { what: 'protects the sheet', act: 'protect', kind: 'readOnly' },
  ] as const)('who $what is noticed, and the other sheet is left alone', async ({ act, kind }) => {
    const opened = openForms(2);
    opened.host.beforeBatch(3, () => opened.host.coAuthor[act]('表1'));
    expect((await recalculate(opened.workbook, 'all')).kind).toBe(kind);
    expect(valueIn(opened.host, 'G4', '表2')).toBe(50);
  });

  it('who renames the sheet does not stand in the way', async () => {
    const opened = openForms(2);
    opened.host.beforeBatch(3, () => opened.host.coAuthor.renameSheet('表1', '表一'));
    expect((await recalculate(opened.workbook, 'all')).kind).toBe('recalculated');
    expect(valueIn(opened.host, 'G4', '表一')).toBe(60);
  });
});

describe('what Excel makes of a written value', () => {
  it('is put back when it is not what was meant', async () => {
    const opened = await openRead();
    const { host } = opened;
    // Merged since: Excel drops what is written into a covered cell without a word.
    host.beforeBatch(WRITE, () => host.coAuthor.merge(SAMPLE_SHEET, 'G13:H13'));
    expect(await recalculate(opened.workbook, PLACE)).toEqual({ kind: 'altered', cells: [cell('H13')] });
    expect(scoresIn(opened)).toEqual(BEFORE);
  });
});
