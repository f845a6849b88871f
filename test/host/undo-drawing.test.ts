import fs from 'node:fs';
import path from 'node:path';
import { newXlsx } from '../../src/adapters/xlsx/xlsx-workbook';
import { BOXED_TEXT } from '../../src/core/drafting/cell-looks';
import { draftList } from '../../src/core/drafting/list-draft';
import { DEFAULT_POLICY, EMPTY_MEMORY } from '../../src/core/index';
import type { WorkbookMemory } from '../../src/core/index';
import type { SheetDraft } from '../../src/core/drafting/sheet-draft';
import { cellAt } from '../../src/core/sheet/sheet-snapshot';
import type { CellValue } from '../../src/core/sheet/sheet-snapshot';
import { PageWorkbook } from '../../src/host/page-workbook';
import { EMPTY_FORM, readForm } from '../../src/taskpane/form-request';
import { createPaneController } from '../../src/taskpane/pane-controller';
import { address, opened } from '../adapters/xlsx/opened';

const FORM = new Uint8Array(
  fs.readFileSync(path.resolve(__dirname, '../forms/real/classic-with-spare-rows/form.xlsx')),
);

const listDraft = (name: string, text: string): SheetDraft =>
  draftList({
    name,
    title: text,
    remark: '',
    columns: [{ title: '列', width: 20, look: BOXED_TEXT }],
    lines: [],
  });

const POLICY: WorkbookMemory = { ...EMPTY_MEMORY, policy: { ...DEFAULT_POLICY, name: '带来的' } };
const DECISION = {
  sheet: '自评表',
  project: '',
  indicator: '甲',
  occurrence: 0,
  outcome: 'met',
  points: null,
  isScoreLocked: false,
} as const;

const open = (): Promise<PageWorkbook> => PageWorkbook.open(opened(FORM), '表.xlsx');

async function valueAt(workbook: PageWorkbook, sheet: string, name: string): Promise<CellValue> {
  const found = (await workbook.readSheets()).sheets.find((one) => one.name === sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  return cellAt(found, address(name)).value;
}

describe('撤销 of a sheet that was drawn', () => {
  it('leaves the very file that was there, and 重做 brings the sheet back', async () => {
    const workbook = await open();
    await workbook.addSheet(listDraft('新表', '内容'));
    expect(workbook.view()).toMatchObject({ canUndo: true, isSaved: false, sheet: { name: '新表' } });
    const drawn = workbook.toBytes();
    expect(await workbook.undo()).toBeNull();
    expect(workbook.view()).toMatchObject({ sheetNames: ['自评表'], canUndo: false, isSaved: true });
    expect(workbook.view().sheet?.name).toBe('自评表');
    expect(workbook.toBytes()).toEqual(FORM);
    expect(await workbook.redo()).toBeNull();
    expect(workbook.view()).toMatchObject({ canRedo: false, isSaved: false, sheet: { name: '新表' } });
    expect(workbook.toBytes()).toEqual(drawn);
  });

  it('puts back what a sheet held before it was drawn anew', async () => {
    const workbook = await open();
    await workbook.addSheet(listDraft('汇总', '旧'));
    await workbook.activate('自评表');
    await workbook.replaceSheet('汇总', listDraft('汇总', '新'));
    await workbook.undo();
    expect(await valueAt(workbook, '汇总', 'A1')).toBe('旧');
    expect(workbook.view().sheet?.name).toBe('汇总');
    await workbook.redo();
    expect(await valueAt(workbook, '汇总', 'A1')).toBe('新');
  });

  it('goes back and forth past the edits before and after it', async () => {
    const workbook = await open();
    const before = await valueAt(workbook, '自评表', 'H13');
    await workbook.edit([{ at: address('H13'), to: 7 }]);
    await workbook.addSheet(listDraft('新表', '内容'));
    await workbook.edit([{ at: address('A1'), to: '改过' }]);
    for (let step = 0; step < 3; step += 1) expect(await workbook.undo()).toBeNull();
    expect(await valueAt(workbook, '自评表', 'H13')).toBe(before);
    expect(workbook.view()).toMatchObject({ sheetNames: ['自评表'], canUndo: false });
    for (let step = 0; step < 3; step += 1) expect(await workbook.redo()).toBeNull();
    expect(await valueAt(workbook, '自评表', 'H13')).toBe(7);
    expect(await valueAt(workbook, '新表', 'A1')).toBe('改过');
  });

  it('takes along what was remembered with it, and nothing that was decided since', async () => {
    const workbook = await open();
    await workbook.asOneStep(async () => {
      await workbook.addSheet(listDraft('新表', '内容'));
      await workbook.writeMemory(POLICY);
    });
    await workbook.writeMemory({ ...POLICY, decisions: [DECISION] });
    await workbook.undo();
    expect((await workbook.readMemory()).memory).toEqual({ ...EMPTY_MEMORY, decisions: [DECISION] });
    expect(workbook.view().isSaved).toBe(false);
    await workbook.redo();
    expect((await workbook.readMemory()).memory).toEqual({ ...POLICY, decisions: [DECISION] });
  });

  it('keeps a policy that was chosen since', async () => {
    const workbook = await open();
    const chosen = { ...POLICY, policy: { ...DEFAULT_POLICY, name: '后来选的' } };
    await workbook.asOneStep(async () => {
      await workbook.addSheet(listDraft('新表', '内容'));
      await workbook.writeMemory(POLICY);
    });
    await workbook.writeMemory(chosen);
    await workbook.undo();
    expect((await workbook.readMemory()).memory).toEqual(chosen);
  });

  it('leaves the marks as they are now, on the sheets that are there', async () => {
    const file = opened(FORM);
    const workbook = await PageWorkbook.open(file, '表.xlsx');
    const at = address('H13');
    const area = { top: at.row, left: at.column, bottom: at.row, right: at.column };
    const marks = [{ kind: 'missing' as const, area, until: [at] }];
    await workbook.addSheet(listDraft('新表', '内容'));
    await workbook.mark(['自评表', '新表'].map((sheet) => ({ sheet, marks })));
    await workbook.undo();
    expect(file.hasMarks()).toBe(true);
    await workbook.clearMarks();
    await workbook.redo();
    expect(file.hasMarks()).toBe(false);
  });

  it('lets a person’s edit wait until a step is made', async () => {
    const workbook = await open();
    let edit: Promise<unknown> = Promise.resolve();
    await workbook.asOneStep(async () => {
      await workbook.addSheet(listDraft('新表', '内容'));
      edit = workbook.edit([{ at: address('A1'), to: '手填' }]);
      await Promise.resolve();
      await workbook.writeMemory(POLICY);
    });
    expect(await edit).toBeNull();
    await workbook.undo();
    expect(await valueAt(workbook, '新表', 'A1')).toBe('内容');
    await workbook.undo();
    expect(workbook.view().sheetNames).toEqual(['自评表']);
  });
});

describe('the pane', () => {
  it('forgets a form that was inserted, with the policy that came with it, once the page takes it back', async () => {
    jest.useFakeTimers();
    const typed = readForm({ ...EMPTY_FORM, layout: '湖北', year: '2026', projectName: '修路' });
    if (typed.kind !== 'request') throw new Error('no request');
    const bare = await newXlsx([listDraft('说明', '没有表')]);
    const workbook = await PageWorkbook.open(bare, '空.xlsx');
    const controller = createPaneController(workbook);
    await controller.ask({ kind: 'insertForm', request: typed.request });
    expect(controller.state()).toMatchObject({
      place: { sheet: '修路' },
      notice: { kind: 'drawn', policy: '湖北' },
      reading: { policy: { name: '湖北' } },
    });
    await workbook.undo();
    await jest.advanceTimersByTimeAsync(5000);
    expect(controller.state()).toMatchObject({ place: null, notice: null, lastChange: null });
    expect(controller.state().reading?.memory.policy).toBeNull();
    expect(workbook.view().sheetNames).toEqual(['说明']);
    await workbook.redo();
    await jest.advanceTimersByTimeAsync(5000);
    expect(controller.state()).toMatchObject({
      place: { sheet: '修路' },
      reading: { policy: { name: '湖北' } },
    });
    controller.stop();
    jest.useRealTimers();
  });
});
