import { openExcel, startExcel, useExcel } from './excel-stage';
import type { ExcelStage } from './excel-stage';
import { told, until } from './stage';
import { withoutForm } from './workbooks';

useExcel();

const press = ({ excel }: ExcelStage, name: string) => excel.pressButton(`SelfEvaluation.${name}`, name);

const EDITS = { H13: '', H19: '' };

/** What the small window says: its sentence, then its lines. */
async function saidIn({ excel: { dialog } }: ExcelStage): Promise<readonly string[]> {
  await dialog.getByRole('button', { name: '关闭' }).waitFor();
  const lines = await dialog.getByRole('listitem').allInnerTexts();
  return [await dialog.getByRole('heading').innerText(), ...lines];
}

describe('the ribbon while the pane is closed', () => {
  it('recalculates and tells in a small window which cells were written', async () => {
    const stage = await startExcel({ isShown: false, edits: EDITS });
    expect(await press(stage, 'recalculate')).toEqual({ status: 0 });
    expect(await saidIn(stage)).toEqual(['已写入 2 个单元格', '自评表 H13 空 → 20', '自评表 H19 空 → 20']);
    expect(await stage.shown('H13', 'H19')).toEqual(['20', '20']);
    expect(await stage.excel.isPaneShown()).toBe(false);
    expect(stage.offences).toEqual([]);
  });

  it('marks and clears marks, one window after the other', async () => {
    const stage = await startExcel({ isShown: false });
    const { excel } = stage;
    await press(stage, 'markFindings');
    expect(await saidIn(stage)).toEqual(['已在表中标出 3 个单元格']);
    expect(await stage.isMarked('I13')).toBe(true);
    await excel.dialog.getByRole('button', { name: '关闭' }).click();
    await until('closed', async () => (await excel.countDialogs()) === 0);
    await press(stage, 'clearMarks');
    expect(await saidIn(stage)).toEqual(['已清除标记']);
    expect(await stage.isMarked('I13')).toBe(false);
    await excel.closeDialog();
    await press(stage, 'recalculate');
    expect(await saidIn(stage)).toEqual(['得分已是最新，没有单元格须改动']);
    expect(await excel.isPaneShown()).toBe(false);
    expect(stage.offences).toEqual([]);
  });

  it('opens the pane from the small window, where the write can be taken back', async () => {
    const stage = await startExcel({ isShown: false, edits: EDITS });
    const { excel, pane } = stage;
    await press(stage, 'recalculate');
    await saidIn(stage);
    await excel.dialog.getByRole('button', { name: '打开面板' }).click();
    await until('shown', () => excel.isPaneShown());
    await until('closed', async () => (await excel.countDialogs()) === 0);
    await told(stage, '已写入 2 个单元格');
    await pane.getByRole('button', { name: '恢复本次写入' }).click();
    await told(stage, '已恢复 2 个单元格');
    expect(await stage.shown('H13', 'H19')).toEqual(['', '']);
    expect(stage.offences).toEqual([]);
  });

  it('opens the pane where the browser opens no small window', async () => {
    const stage = await startExcel({ isShown: false, edits: EDITS, areDialogsBlocked: true });
    await press(stage, 'recalculate');
    await until('shown', () => stage.excel.isPaneShown());
    await told(stage, '已写入 2 个单元格');
  });

  it('opens the pane where an earlier small window was left open', async () => {
    const stage = await startExcel({ isShown: false });
    await press(stage, 'markFindings');
    await saidIn(stage);
    await press(stage, 'recalculate');
    await until('shown', () => stage.excel.isPaneShown());
    await told(stage, '得分已是最新');
  });

  it('says why it could not, and what helps', async () => {
    const stage = await startExcel({ isShown: false, edits: EDITS });
    stage.host.user.protect('自评表');
    await press(stage, 'recalculate');
    expect(await saidIn(stage)).toEqual([
      '工作表受保护，未写入任何单元格',
      'H13、H19',
      '可通过“审阅 → 撤消工作表保护”解除保护后再试',
    ]);
    expect(await stage.shown('H13', 'H19')).toEqual(['', '']);
  });

  it('says that there is no form', async () => {
    const stage = await startExcel({ isShown: false, bytes: withoutForm() });
    await press(stage, 'recalculate');
    expect(await saidIn(stage)).toEqual(['没有找到自评表']);
  });

  it('reads again where the workbook could not be read before', async () => {
    const stage = await startExcel({ isShown: false, edits: EDITS });
    const { failures } = stage.host;
    failures.add({ at: { member: 'WorksheetCollection.items' }, with: { transport: 5102 }, once: false });
    await press(stage, 'recalculate');
    expect((await saidIn(stage))[0]).toBe('单元格正在编辑，暂时不能读写');
    await stage.excel.closeDialog();
    failures.clear();
    await press(stage, 'recalculate');
    expect((await saidIn(stage))[0]).toBe('已写入 2 个单元格');
  });
});

describe('the ribbon while the pane is shown', () => {
  it('is told in the pane, and no window opens', async () => {
    const stage = await openExcel({ edits: EDITS });
    expect(await press(stage, 'recalculate')).toEqual({ status: 0 });
    await told(stage, '已写入 2 个单元格');
    await press(stage, 'clearMarks');
    await told(stage, '已清除标记');
    await press(stage, 'markFindings');
    await told(stage, '已在表中标出 3 个单元格');
    expect(await stage.excel.countDialogs()).toBe(0);
    expect(stage.offences).toEqual([]);
  });

  it('is told in a small window again once the pane was closed', async () => {
    const stage = await openExcel({ edits: EDITS });
    await stage.excel.showPane(false);
    await press(stage, 'recalculate');
    expect((await saidIn(stage))[0]).toBe('已写入 2 个单元格');
    await stage.excel.closeDialog();
    await stage.excel.showPane(true);
    await press(stage, 'clearMarks');
    await told(stage, '已清除标记');
    expect(await stage.excel.countDialogs()).toBe(0);
    expect(stage.offences).toEqual([]);
  });
});
