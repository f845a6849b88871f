import { findings, openTab, recalculate, stale, told, until } from './stage';
import type { OpenStage, Stage } from './stage';
import { protectedForm, twoForms, withoutForm } from './workbooks';

/** Leaves a row of the sample to a person: its target and actual are words, and it has no score. */
export async function leaveToPerson(stage: Stage): Promise<void> {
  await stage.type('E13', '良好');
  await stage.type('F13', '反映较好');
  await stage.type('H13', '');
  await told(stage, '1 行待人工评定');
}

/** What the pane does wherever its workbook is open. */
export function describePane(open: OpenStage): void {
  it('restores exactly three emptied scores by 重新计算, and takes that back', async () => {
    const stage = await open();
    const before = await stage.everything();
    for (const name of ['H13', 'H15', 'H19']) await stage.type(name, '');
    expect(await stage.shown('H13', 'H15', 'H19')).toEqual(['', '', '']);
    await stale(stage);
    const emptied = await stage.everything();
    await recalculate(stage);
    await told(stage, '已写入 3 个单元格');
    expect(await stage.shown('H13', 'H15', 'H19')).toEqual(['20', '20', '20']);
    expect(await stage.everything()).toBe(before);
    await stage.pane.getByRole('button', { name: '恢复本次写入' }).click();
    await told(stage, '已恢复 3 个单元格');
    expect(await stage.everything()).toBe(emptied);
    expect(stage.offences).toEqual([]);
  });

  it('clears a finding and its mark when the explanation is typed', async () => {
    const stage = await open();
    await recalculate(stage);
    await until('marked', () => stage.isMarked('I13'));
    expect(await stage.isMarked('I15')).toBe(false);
    expect(await findings(stage).count()).toBe(3);
    await stage.type('I13', '年初目标偏低，下年度据实调整');
    await stage.pane.getByRole('button', { name: '选中 I13' }).waitFor({ state: 'detached' });
    expect(await stage.isMarked('I13')).toBe(false);
    expect(await stage.isMarked('I19')).toBe(true);
    expect(await findings(stage).count()).toBe(2);
    await stage.pane.getByRole('button', { name: '清除标记' }).click();
    await told(stage, '已清除标记');
    await until('cleared', async () => !(await stage.isMarked('I19')));
    expect(stage.offences).toEqual([]);
  });

  it('writes the beginning of an explanation as it was shown, and goes on owing it', async () => {
    const stage = await open();
    const opening = '年度指标值≥5家，实际完成值30家，完成率600%，超出25家。超额原因：\u3000改进措施：';
    await recalculate(stage);
    await until('marked', () => stage.isMarked('I13'));
    const finding = findings(stage).filter({ hasText: '服务重点企业' });
    await finding.getByText('查看拟好的开头').click();
    expect(await finding.getByRole('paragraph').innerText()).toBe(opening);
    expect(await stage.shown('I13')).toEqual(['']);
    await finding.getByRole('button', { name: '写入开头 I13' }).click();
    await told(stage, '已写入开头，双击单元格接着填写');
    expect(await stage.shown('I13')).toEqual([opening]);
    await until('selected', async () => (await stage.selected()) === 'I13');
    expect(await stage.isMarked('I13')).toBe(true);
    expect(await findings(stage).count()).toBe(3);
    expect(await finding.getByText('查看拟好的开头').count()).toBe(0);
    await stage.pane.getByRole('button', { name: '恢复本次写入' }).click();
    await told(stage, '已恢复 1 个单元格');
    expect(await stage.shown('I13')).toEqual(['']);
    await finding.getByText('查看拟好的开头').waitFor();
    expect(stage.offences).toEqual([]);
  });

  it('writes a target in its canonical writing, and takes that back', async () => {
    const stage = await open();
    await stage.type('E13', '不少于5家');
    await openTab(stage, /指标/u);
    const offer = stage.pane.getByRole('button', { name: '规范写法：≥5家' });
    await offer.click();
    await told(stage, '已写入 1 个单元格');
    await offer.waitFor({ state: 'detached' });
    expect(await stage.shown('E13')).toEqual(['≥5家']);
    await stage.pane.getByRole('button', { name: '恢复本次写入' }).click();
    await offer.waitFor();
    expect(await stage.shown('E13')).toEqual(['不少于5家']);
    expect(stage.offences).toEqual([]);
  });

  it('refuses to take back over a cell that was edited since, and reads again', async () => {
    const stage = await open();
    await stage.type('H13', '');
    await stale(stage);
    await recalculate(stage);
    await told(stage, '已写入 1 个单元格');
    await stage.type('H13', '19');
    await stage.pane.getByRole('button', { name: '恢复本次写入' }).click();
    const alert = stage.pane.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('原表已变动');
    expect(await alert.innerText()).toContain('H13');
    expect(await stage.shown('H13')).toEqual(['19']);
    await alert.getByRole('button', { name: '重新读取' }).click();
    await alert.waitFor({ state: 'detached' });
    expect(stage.offences).toEqual([]);
  });

  it('selects the cell of a finding', async () => {
    const stage = await open();
    await stage.pane.getByRole('button', { name: '选中 I19' }).click();
    await until('selected', async () => (await stage.selected()) === 'I19');
  });

  it('refuses to write into a protected sheet, lists the cells and names the menu', async () => {
    const stage = await open(protectedForm());
    await stale(stage);
    const before = await stage.everything();
    await recalculate(stage);
    const alert = stage.pane.getByRole('alert');
    await alert.waitFor();
    const words = await alert.innerText();
    for (const part of ['受保护', 'I6', '审阅 → 撤消工作表保护']) expect(words).toContain(part);
    expect(await stage.everything()).toBe(before);
    expect(stage.offences).toEqual([]);
  });

  it('follows the sheet in view, and lets a form be chosen', async () => {
    const stage = await open(twoForms());
    const chooser = stage.pane.getByRole('combobox', { name: '选择自评表' });
    expect(await chooser.getByRole('option').allInnerTexts()).toEqual(['自评表', '第二份']);
    expect(await chooser.locator('option:checked').innerText()).toBe('自评表');
    await stage.showSheet('第二份');
    await chooser.locator('option:checked', { hasText: '第二份' }).waitFor({ state: 'attached' });
    await stage.type('H13', '');
    await stale(stage);
    await chooser.selectOption({ label: '自评表' });
    await stage.pane.getByText('表中得分不是最新').waitFor({ state: 'detached' });
    await recalculate(stage);
    await told(stage, '得分已是最新');
    expect(await stage.shown('H13')).toEqual(['']);
    await chooser.selectOption({ label: '第二份' });
    await recalculate(stage);
    await told(stage, '已写入 1 个单元格');
    expect(await stage.shown('H13')).toEqual(['20']);
    expect(stage.offences).toEqual([]);
  });

  it('recalculates all forms at once, and takes that back', async () => {
    const stage = await open(twoForms());
    await stage.type('H13', '');
    await stale(stage);
    await stage.showSheet('第二份');
    await stage.type('H15', '');
    await openTab(stage, /工作簿/u);
    await stage.pane.getByRole('button', { name: '重新计算全部（2）' }).click();
    await told(stage, '已写入 2 个单元格');
    expect(await stage.shown('H13', 'H15')).toEqual(['20', '20']);
    await stage.showSheet('自评表');
    await until('written', async () => (await stage.shown('H13'))[0] === '20');
    await stage.pane.getByRole('button', { name: '恢复本次写入' }).click();
    await told(stage, '已恢复 2 个单元格');
    await until('restored', async () => (await stage.shown('H13'))[0] === '');
    expect(stage.offences).toEqual([]);
  });

  it('says what was looked for where there is no form', async () => {
    const { pane, offences } = await open(withoutForm());
    await pane.getByRole('heading', { name: '没有找到自评表' }).waitFor();
    const labels = await pane.getByRole('list', { name: '已查找以下标签' }).innerText();
    expect(labels).toContain('三级指标');
    await pane.getByRole('button', { name: '重新读取' }).click();
    await pane.getByRole('heading', { name: '没有找到自评表' }).waitFor();
    expect(offences).toEqual([]);
  });

  it('remembers in the workbook what a person decided, and the policy', async () => {
    const stage = await open();
    await leaveToPerson(stage);
    await openTab(stage, /指标/u);
    const partly = stage.pane.getByRole('radio', { name: '部分达成' });
    await partly.click();
    // The choice stands once the workbook has it; then the field knows its band.
    await until('chosen', () => partly.isChecked());
    const points = stage.pane.getByRole('textbox', { name: '得分' });
    await points.fill('13');
    await points.press('Enter');
    await stage.pane.getByText('待人工评定').waitFor({ state: 'detached' });
    await recalculate(stage);
    await told(stage, '已写入 2 个单元格');
    expect(await stage.shown('H13', 'H25')).toEqual(['13', '93']);
    await openTab(stage, /评分办法/u);
    const policy = stage.pane.getByRole('combobox', { name: '评分办法', exact: true });
    const [, other = ''] = await policy.getByRole('option').allInnerTexts();
    await policy.selectOption({ label: other });
    await stage.pane.getByRole('button', { name: '保存到工作簿' }).click();
    await stage.pane.getByRole('button', { name: other, exact: true }).waitFor();
    const again = await stage.reopen();
    await again.pane.getByRole('button', { name: other, exact: true }).waitFor();
    await openTab(again, /指标/u);
    expect(await again.pane.getByRole('radio', { name: '部分达成' }).isChecked()).toBe(true);
    expect(await again.pane.getByRole('textbox', { name: '得分' }).inputValue()).toBe('13');
    expect([...stage.offences, ...again.offences]).toEqual([]);
  });

  it('recalculates by itself after each edit once 自动重算 is on', async () => {
    const stage = await open();
    await stage.pane.getByRole('switch', { name: '自动重算' }).check();
    await stage.type('H13', '7');
    await told(stage, '已写入 1 个单元格');
    expect(await stage.shown('H13')).toEqual(['20']);
    await stage.pane.getByRole('switch', { name: '自动重算' }).uncheck();
    await stage.type('H13', '6');
    await stale(stage);
    expect(await stage.shown('H13')).toEqual(['6']);
    expect(stage.offences).toEqual([]);
  });
}
