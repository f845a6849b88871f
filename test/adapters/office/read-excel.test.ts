import fs from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../../src/adapters/xlsx/xlsx-workbook';
import type { OfficeWorkbook } from '../../../src/adapters/office/office-workbook';
import { evaluateWorkbook } from '../../../src/app/evaluate-workbook';
import { readLiveWorkbook } from '../../../src/app/read-live-workbook';
import type { Workbook } from '../../../src/app/workbook';
import { DEFAULT_POLICY, EMPTY_MEMORY, findPreset } from '../../../src/core/index';
import type { SheetSnapshot } from '../../../src/core/sheet/sheet-snapshot';
import { ExcelHost } from '../../excel-host/excel-host';
import { SAMPLE_SHEET, smallForm } from '../../taskpane/sample-workbook';
import { snapshotOf } from '../../forms/load-grid';
import { attach, openForms, openSample } from './excel-sample';

const FORMS = path.resolve(__dirname, '../../forms/real');
const files = fs.readdirSync(FORMS).map((slug) => path.join(FORMS, slug, 'form.xlsx'));

const bytesOf = (file: string): Uint8Array => new Uint8Array(fs.readFileSync(file));

async function evaluationsOf(workbook: Workbook) {
  const outcome = await evaluateWorkbook(workbook, DEFAULT_POLICY);
  if (outcome.kind !== 'evaluated') throw new Error(outcome.kind);
  return outcome.sheets.map(({ sheet, evaluations }) => ({
    sheet,
    forms: evaluations.map(({ findings, plan, total }) => ({ findings, plan, total })),
  }));
}

async function sheetsOf(workbook: OfficeWorkbook): Promise<readonly SheetSnapshot[]> {
  const reading = await workbook.readSheets();
  if ('kind' in reading) throw new Error(reading.kind);
  return reading.sheets;
}

describe('reading from Excel', () => {
  it.each(files)('finds in %s what is found in the file', async (file) => {
    const opened = openXlsx(bytesOf(file));
    if (opened.kind !== 'opened') throw new Error(opened.message);
    const { workbook } = attach(await ExcelHost.open(bytesOf(file)));
    expect(await evaluationsOf(workbook)).toEqual(await evaluationsOf(opened.workbook));
  });

  it('reads hidden sheets, and says that they are', async () => {
    const { host, workbook } = openForms(3);
    host.user.showSheet('表2', 'Hidden');
    host.user.showSheet('表3', 'VeryHidden');
    const visibilities = (await sheetsOf(workbook)).map(({ visibility }) => visibility);
    expect(visibilities).toEqual(['visible', 'hidden', 'veryHidden']);
  });

  it('reads an empty sheet', async () => {
    const { host, workbook } = openForms(1);
    host.user.addSheet('空表');
    expect((await sheetsOf(workbook)).at(-1)).toMatchObject({
      name: '空表',
      rows: new Map(),
      mergedAreas: [],
    });
  });

  it('reads locks and formats of cells that hold nothing', async () => {
    const { host, workbook } = openForms(1);
    host.user.lock('表1', 'G5', false);
    host.user.protect('表1');
    const [sheet] = await sheetsOf(workbook);
    expect(sheet?.isProtected).toBe(true);
    expect(sheet?.rows.get(5)?.get(7)?.locked).toBe(false);
    expect(sheet?.rows.get(4)?.get(7)?.locked).toBe(true);
  });

  it('reads the sheet in view and what the workbook remembers', async () => {
    const { host, workbook } = openForms(2);
    host.user.activate('表2');
    const policy = findPreset('四川');
    await workbook.writeMemory({ ...EMPTY_MEMORY, policy });
    expect(await readLiveWorkbook(workbook)).toMatchObject({ activeSheet: '表2', policy });
  });

  it('shares the memory with the file: page and command line see the same', async () => {
    const opened = openXlsx(bytesOf(files[0] ?? ''));
    if (opened.kind !== 'opened') throw new Error(opened.message);
    const memory = { ...EMPTY_MEMORY, policy: findPreset('湖北') };
    await opened.workbook.writeMemory(memory);
    const { workbook } = attach(await ExcelHost.open(opened.workbook.toBytes()));
    expect(await workbook.readMemory()).toEqual({ kind: 'memory', memory, problems: [] });
  });

  it('names a sheet that is gone', async () => {
    const { host, workbook } = openForms(2);
    expect(await workbook.read({ sheet: '丙' })).toEqual({ kind: 'sheetMissing', sheet: '丙' });
    host.user.deleteSheet('表2');
    expect(await workbook.read({ sheet: '表2' })).toEqual({ kind: 'sheetMissing', sheet: '表2' });
    expect((await sheetsOf(workbook)).map(({ name }) => name)).toEqual(['表1']);
  });

  it('begins again when a sheet is deleted between the two looks', async () => {
    const { host, workbook } = openForms(2);
    host.beforeBatch(2, () => host.coAuthor.deleteSheet('表2'));
    expect((await sheetsOf(workbook)).map(({ name }) => name)).toEqual(['表1']);
  });

  it('reads in halves what Excel on the web finds too large at once', async () => {
    const small = openForms(8);
    await sheetsOf(small.workbook);
    const largest = Math.max(...small.host.batches.map(({ responseBytes }) => responseBytes));
    const request = 5 * 1024 * 1024;
    const { host, workbook } = openForms(8, { limits: { request, response: Math.ceil(largest / 2) } });
    expect(await sheetsOf(workbook)).toHaveLength(8);
    expect(host.batches.length).toBeGreaterThan(3);
  });

  it('says so when one sheet alone is too large', async () => {
    const { workbook } = openForms(1, { limits: { request: 5_000_000, response: 1_000 } });
    expect(await workbook.readSheets()).toEqual({ kind: 'tooLarge' });
  });

  it('asks for merged areas in bands where there are more than Excel tells at once', async () => {
    const count = 700;
    const grid = smallForm('表1');
    const areas = Array.from({ length: count }, (_, index) => `A${index + 10}:B${index + 10}`);
    const cells = { ...grid.cells, [`A${count + 9}`]: '完' };
    const { workbook } = attach(ExcelHost.fromSheets([snapshotOf({ ...grid, cells, merges: areas })]));
    const [sheet] = await sheetsOf(workbook);
    expect(sheet?.mergedAreas).toHaveLength(count);
    expect(new Set(sheet?.mergedAreas.map(({ top }) => top)).size).toBe(count);
  });

  it.each([
    { transport: 5012, kind: 'sessionLost' },
    { transport: 5004, kind: 'busy' },
  ] as const)('says $kind at once when that happens in a band', async ({ transport, kind }) => {
    const grid = smallForm('表1');
    const areas = Array.from({ length: 700 }, (_, index) => `A${index + 10}:B${index + 10}`);
    const cells = { ...grid.cells, A709: '完' };
    const { host, workbook } = attach(ExcelHost.fromSheets([snapshotOf({ ...grid, cells, merges: areas })]));
    // The listing, everything, everything without merged areas, the first band.
    host.failures.add({ at: { batch: 4 }, with: { transport } });
    expect(await workbook.readSheets()).toEqual({ kind });
    expect(host.batches).toHaveLength(4);
  });

  it('does without merged areas where Excel cannot tell', async () => {
    const { host, workbook } = await openSample({}, { excelApi: '1.12' });
    expect((await sheetsOf(workbook))[0]?.mergedAreas).toEqual([]);
    expect(host.undo.wipedBy).toEqual([]);
  });

  it('says what an Excel lacks that is too old', async () => {
    const { workbook } = await openSample({}, { excelApi: '1.8' });
    expect(await workbook.readSheets()).toEqual({ kind: 'unsupported', needs: 'ExcelApi 1.9' });
  });
});

describe('a cell that is being edited', () => {
  it('is waited for where Excel can', async () => {
    const { host, workbook } = await openSample();
    host.startCellEdit();
    const reading = workbook.read({ sheet: SAMPLE_SHEET });
    host.endCellEdit();
    expect(await reading).toMatchObject({ activeSheet: SAMPLE_SHEET });
  });

  it('is named where Excel cannot wait', async () => {
    const { host, workbook } = await openSample({}, { delaysForCellEdit: false });
    host.startCellEdit();
    expect(await workbook.read({ sheet: SAMPLE_SHEET })).toEqual({ kind: 'busy' });
  });
});

describe('showing a cell', () => {
  it.each(['Hidden', 'VeryHidden'] as const)('says that its sheet is %s', async (visibility) => {
    const { host, workbook } = openForms(2);
    host.user.showSheet('表2', visibility);
    expect(await workbook.select({ sheet: '表2', at: { row: 4, column: 7 } })).toEqual({
      kind: 'sheetHidden',
      sheet: '表2',
    });
    expect(host.workbook.activeSheet.name).toBe('表1');
  });

  it('brings its sheet to the front and selects it', async () => {
    const { host, workbook } = openForms(2);
    expect(await workbook.select({ sheet: '表2', at: { row: 4, column: 7 } })).toEqual({ kind: 'selected' });
    expect(host.workbook.activeSheet.name).toBe('表2');
  });

  it('names a sheet that is gone', async () => {
    const { workbook } = openForms(1);
    expect(await workbook.select({ sheet: '丙', at: { row: 1, column: 1 } })).toEqual({
      kind: 'sheetMissing',
      sheet: '丙',
    });
  });
});
