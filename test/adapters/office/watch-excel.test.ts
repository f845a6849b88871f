import type { WorkbookEvent } from '../../../src/app/live-workbook';
import { readLiveWorkbook } from '../../../src/app/read-live-workbook';
import { recalculate } from '../../../src/app/recalculate';
import { cell } from '../../taskpane/sample-workbook';
import type { HostOptions } from '../../excel-host/host-options';
import { DRAFT } from '../drawing-contract';
import { openForms, valueIn } from './excel-sample';
import type { OpenedExcel } from './excel-sample';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

async function openWatched(options: Partial<HostOptions> = {}) {
  const opened: OpenedExcel = openForms(2, options);
  await readLiveWorkbook(opened.workbook);
  const events: WorkbookEvent[] = [];
  const stop = opened.workbook.watch((event) => events.push(event));
  await settled();
  return { ...opened, events, stop };
}

describe.each(['1.12', '1.14'])('watching an Excel with ExcelApi %s', (excelApi) => {
  it('tells of what the person and what a co-author changes, and where', async () => {
    const { host, events } = await openWatched({ excelApi });
    host.user.edit('表1', 'H4', '需求增加');
    host.coAuthor.edit('表2', 'H4', '需求减少');
    await settled();
    expect(events).toEqual([
      { kind: 'changed', source: 'user', sheet: '表1' },
      { kind: 'changed', source: 'remote', sheet: '表2' },
    ]);
  });

  it('does not take its own writes for a person’s', async () => {
    const { host, workbook, events } = await openWatched({ excelApi });
    await recalculate(workbook, 'all');
    await settled();
    expect(valueIn(host, 'G4', '表2')).toBe(60);
    expect(events).toEqual([]);
  });

  it('does not take a write that is put back for a person’s', async () => {
    const { host, workbook, events } = await openWatched({ excelApi });
    host.beforeBatch(host.batches.length + 3, () => host.coAuthor.edit('表2', 'G4', 11));
    expect(await recalculate(workbook, 'all')).toMatchObject({ kind: 'drifted' });
    await settled();
    expect(valueIn(host, 'G4', '表1')).toBe(50);
    expect(events).toMatchObject([{ kind: 'changed', source: 'remote' }]);
  });

  it('does not take a sheet it draws for a person’s', async () => {
    const { host, workbook, events } = await openWatched({ excelApi });
    await workbook.addSheet(DRAFT);
    await workbook.replaceSheet('表2', DRAFT);
    await settled();
    expect(host.workbook.sheets).toHaveLength(3);
    expect(events.filter(({ kind }) => kind === 'changed')).toEqual([]);
    host.user.addSheet('新表');
    await settled();
    expect(events.at(-1)).toEqual({ kind: 'changed', source: 'user', sheet: null });
  });

  it('tells a co-author’s sheets from the person’s', async () => {
    const { host, events } = await openWatched({ excelApi });
    host.coAuthor.addSheet('新表');
    host.coAuthor.deleteSheet('新表');
    await settled();
    expect(events).toEqual(
      Array.from({ length: 2 }, () => ({ kind: 'changed', source: 'remote', sheet: null })),
    );
  });

  it('takes the person’s change of a cell it has written for what it is', async () => {
    const { host, workbook, events } = await openWatched({ excelApi });
    await recalculate(workbook, 'all');
    await settled();
    host.user.edit('表1', 'G4', 55);
    await settled();
    expect(events).toEqual([{ kind: 'changed', source: 'user', sheet: '表1' }]);
  });

  it('tells of the sheet that comes into view and of the cell that is chosen', async () => {
    const { host, events } = await openWatched({ excelApi });
    host.user.activate('表2');
    host.user.select('表2', 'D4:E5');
    await settled();
    expect(events).toEqual([
      { kind: 'activated', sheet: '表2' },
      { kind: 'selected', cell: cell('D4', '表2') },
    ]);
  });

  it('still names the sheet that comes into view after rows have moved', async () => {
    const { host, events } = await openWatched({ excelApi });
    host.user.insertRows('表1', 5, 1);
    host.user.select('表2', 'D4');
    host.user.edit('表2', 'H4', '需求增加');
    await settled();
    expect(events).toEqual([
      { kind: 'changed', source: 'user', sheet: null },
      { kind: 'activated', sheet: '表2' },
      { kind: 'selected', cell: cell('D4', '表2') },
      { kind: 'changed', source: 'user', sheet: '表2' },
    ]);
  });

  it('knows no sheet to name after sheets have come or gone', async () => {
    const { host, events } = await openWatched({ excelApi });
    host.user.addSheet('新表');
    await settled();
    host.user.edit('新表', 'A1', 1);
    host.user.deleteSheet('表2');
    await settled();
    expect(events).toEqual(
      Array.from({ length: 3 }, () => ({ kind: 'changed', source: 'user', sheet: null })),
    );
  });

  it('tells of nothing once it is told to stop', async () => {
    const { host, events, stop } = await openWatched({ excelApi });
    stop();
    host.user.edit('表1', 'H4', '需求增加');
    await settled();
    expect(events).toEqual([]);
  });

  it('says when Excel will tell of nothing', async () => {
    const { host, workbook } = openForms(1, { excelApi });
    host.failures.add({ at: { batch: 1 }, with: { code: 'GeneralException' } });
    const events: WorkbookEvent[] = [];
    workbook.watch((event) => events.push(event));
    await settled();
    expect(events).toEqual([{ kind: 'unwatched' }]);
  });
});

describe('a sheet that is renamed', () => {
  it('is told, and known by its new name, where Excel tells', async () => {
    const { host, events } = await openWatched({ excelApi: '1.17' });
    host.coAuthor.renameSheet('表2', '表二');
    host.user.activate('表二');
    await settled();
    expect(events).toEqual([
      { kind: 'changed', source: 'remote', sheet: null },
      { kind: 'activated', sheet: '表二' },
    ]);
  });

  it('is missing by its old name with the next reading, where Excel does not tell', async () => {
    const { host, workbook, events } = await openWatched({ excelApi: '1.14' });
    host.user.renameSheet('表2', '表二');
    expect(await workbook.read({ sheet: '表2' })).toEqual({ kind: 'sheetMissing', sheet: '表2' });
    host.user.activate('表二');
    await settled();
    expect(events).toEqual([{ kind: 'activated', sheet: '表二' }]);
    expect(await workbook.read({ sheet: '表二' })).toMatchObject({ sheets: [{ name: '表二' }] });
  });
});
