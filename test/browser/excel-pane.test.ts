import { openExcel, startExcel, useExcel } from './excel-stage';
import type { ExcelStage } from './excel-stage';
import { focusedIn, pressUntil } from './keys';
import { recalculate, stale, told, until } from './stage';

useExcel();

describe('the start of the pane in Excel', () => {
  it.each(['1.9', '1.12', '1.14'])('works with ExcelApi %s', async (excelApi) => {
    const stage = await openExcel({ excel: { excelApi }, edits: { H13: '' } });
    await stale(stage);
    await recalculate(stage);
    await told(stage, '已写入 1 个单元格');
    expect(await stage.shown('H13')).toEqual(['20']);
    await stage.type('H19', '');
    await stale(stage);
    expect(stage.offences).toEqual([]);
  });

  it('says with ExcelApi 1.8 what is missing', async () => {
    const { pane, offences } = await startExcel({ excel: { excelApi: '1.8' } });
    const alert = pane.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('这个版本的 Excel 不能完成此操作');
    expect(await alert.innerText()).toContain('ExcelApi 1.9');
    expect(offences).toEqual([]);
  });

  it('says that the script of Office cannot be loaded', async () => {
    const { excel } = await startExcel({ isLibraryMissing: true });
    await excel.pane.getByRole('heading', { name: '无法载入 Office 的脚本 office.js' }).waitFor();
  });

  it('says that Excel does not answer', async () => {
    const { excel, offences } = await startExcel({ isHostSilent: true });
    await excel.pane.getByRole('heading', { name: 'Excel 没有应答' }).waitFor({ timeout: 30_000 });
    expect(offences).toEqual([]);
  });

  it('says where edits are not seen as they happen, and reads them when asked', async () => {
    const stage = await startExcel();
    const member = 'WorksheetCollection._RegisterDataChangedEvent';
    stage.host.failures.add({ at: { member }, with: { code: 'GeneralException' } });
    await told(stage, '不能自动跟随表中的修改');
    await stage.type('H13', '');
    await stage.pane.getByRole('alert').getByRole('button', { name: '重新读取' }).click();
    await stale(stage);
  });

  it('reads when the workbook can be read after all', async () => {
    const stage = await startExcel();
    const member = 'WorksheetCollection.items';
    stage.host.failures.add({ at: { member }, with: { transport: 5102 }, once: false });
    await told(stage, '单元格正在编辑，暂时不能读写');
    stage.host.failures.clear();
    await stage.pane.getByRole('button', { name: '再试一次' }).click();
    await stage.pane.getByRole('button', { name: '重新计算' }).waitFor();
    expect(stage.offences).toEqual([]);
  });
});

describe('a cell that is being edited', () => {
  it('is waited for, with a hint, and then the work goes on', async () => {
    const stage = await openExcel({ edits: { H13: '' } });
    await stale(stage);
    stage.host.startCellEdit();
    await recalculate(stage);
    await told(stage, '正在等待 Excel，单元格正在编辑时可按 Enter 结束');
    expect(await stage.shown('H13')).toEqual(['']);
    stage.host.endCellEdit();
    await told(stage, '已写入 1 个单元格');
    expect(await stage.shown('H13')).toEqual(['20']);
    expect(stage.offences).toEqual([]);
  });

  it('is said to stand in the way where this Excel cannot wait', async () => {
    const stage = await openExcel({ edits: { H13: '' }, excel: { delaysForCellEdit: false } });
    await stale(stage);
    stage.host.failures.add({ at: { member: 'Range.values', use: 'write' }, with: { transport: 5004 } });
    await recalculate(stage);
    await told(stage, '单元格正在编辑，暂时不能读写');
    await stage.pane.getByRole('button', { name: '再试一次' }).click();
    await recalculate(stage);
    await told(stage, '已写入 1 个单元格');
  });
});

describe('the theme', () => {
  /** How bright the pane's ground is, from 0 to 255. */
  const brightness = ({ pane }: ExcelStage): Promise<number> =>
    pane.evaluate((screen) => {
      let element: Element | null = screen;
      while (element !== null && /, 0\)|transparent/u.test(getComputedStyle(element).backgroundColor)) {
        element = element.parentElement;
      }
      const colour = element === null ? 'rgb(255, 255, 255)' : getComputedStyle(element).backgroundColor;
      return Math.max(...(colour.match(/\d+/gu) ?? []).slice(0, 3).map(Number));
    });
  const isDark = async (stage: ExcelStage): Promise<boolean> => (await brightness(stage)) < 128;

  it('is the one of the system, also while the pane is open', async () => {
    const stage = await openExcel({ context: { colorScheme: 'dark' } });
    expect(await isDark(stage)).toBe(true);
    await stage.excel.page.emulateMedia({ colorScheme: 'light' });
    await until('light', async () => !(await isDark(stage)));
    expect(stage.offences).toEqual([]);
  });

  it('is the one of Excel where that tells, once the person comes back to the pane', async () => {
    const stage = await openExcel();
    expect(await isDark(stage)).toBe(false);
    // This build of the library gives no theme on the web; desktops do.
    await stage.excel.pane.evaluate(() => {
      Object.defineProperty(Office.context, 'officeTheme', { value: { isDarkTheme: true } });
      window.dispatchEvent(new Event('focus'));
    });
    await until('dark', () => isDark(stage));
  });
});

describe('sheets that come and go', () => {
  it('are seen', async () => {
    const stage = await openExcel({ edits: { H13: '' } });
    await stale(stage);
    stage.host.user.addSheet('说明');
    stage.host.user.activate('说明');
    await recalculate(stage);
    await told(stage, '已写入 1 个单元格');
    stage.host.user.deleteSheet('自评表');
    await stage.pane.getByRole('heading', { name: '没有找到自评表' }).waitFor();
    expect(stage.offences).toEqual([]);
  });
});

describe('the keyboard alone', () => {
  it('does the whole main job of the pane', async () => {
    const stage = await openExcel({ edits: { H13: '' } });
    const { host, pane } = stage;
    const { page, pane: frame } = stage.excel;
    await stale(stage);
    await stage.excel.tabIntoPane();
    const reach = (name: string, key = 'Tab'): Promise<void> => pressUntil(page, key, name, frame);
    await reach('重新计算');
    await page.keyboard.press('Enter');
    await told(stage, '已写入 1 个单元格');
    await reach('恢复本次写入');
    await page.keyboard.press('Enter');
    await told(stage, '已恢复 1 个单元格');
    expect(await focusedIn(frame)).toBe('重新计算');
    await page.keyboard.press('Enter');
    await told(stage, '已写入 1 个单元格');
    await reach('选中 I13');
    await page.keyboard.press('Enter');
    await until('selected', async () => (await stage.selected()) === 'I13');
    host.user.edit('自评表', 'I13', '年初目标偏低');
    await pane.getByRole('button', { name: '选中 I13' }).waitFor({ state: 'detached' });
    await reach('自动重算');
    await page.keyboard.press('Space');
    expect(await pane.getByRole('switch', { name: '自动重算' }).isChecked()).toBe(true);
    await pressUntil(page, 'Shift+Tab', '问题2', frame);
    await page.keyboard.press('ArrowRight');
    expect(await pane.getByRole('tab', { selected: true }).innerText()).toContain('指标');
    await pane.getByText('判定依据').first().waitFor();
    await reach('判定依据');
    await page.keyboard.press('Enter');
    await pane.getByText('表中得分不是最新').waitFor({ state: 'detached' });
    expect(stage.offences).toEqual([]);
  });
});
