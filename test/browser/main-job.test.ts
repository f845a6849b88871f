import { openPage, shownIn, typeInto, useBrowser } from './open-page';
import type { OpenedPage } from './open-page';

useBrowser();

const recalculate = (opened: OpenedPage): Promise<void> =>
  opened.pane.getByRole('button', { name: '重新计算' }).click();

/** Waits for the pane to have taken an edit in. */
const stale = (opened: OpenedPage): Promise<void> => opened.pane.getByText('表中得分不是最新').waitFor();

const findings = ({ pane }: OpenedPage) =>
  pane.getByRole('list', { name: '问题', exact: true }).getByRole('listitem');

describe('the page', () => {
  it('opens with the sample: the sheet as on paper, the pane with its total', async () => {
    const opened = await openPage();
    const { page, pane, offences } = opened;
    expect(await page.title()).toBe('益阳-附件3-样表.xlsx - 绩效自评助手');
    expect(await page.getByRole('grid', { name: '工作表 自评表' }).isVisible()).toBe(true);
    expect(await shownIn(opened, 'A2', 'I6', 'D13', 'H25')).toEqual([
      '2022年度项目支出绩效自评表',
      '100%',
      '服务重点企业',
      '100',
    ]);
    expect(await pane.getByLabel('总分', { exact: true }).innerText()).toContain('100');
    expect(await findings(opened).count()).toBe(3);
    expect(offences).toEqual([]);
  });

  it('restores exactly three emptied scores by 重新计算, and takes that back', async () => {
    const opened = await openPage();
    const { page, pane } = opened;
    const all = (): Promise<readonly string[]> => page.locator('[data-cell]').allInnerTexts();
    const before = await all();
    for (const name of ['H13', 'H15', 'H19']) await typeInto(opened, name, '');
    expect(await shownIn(opened, 'H13', 'H15', 'H19')).toEqual(['', '', '']);
    await stale(opened);
    await recalculate(opened);
    await pane.getByText('已写入 3 个单元格').waitFor();
    expect(await shownIn(opened, 'H13', 'H15', 'H19')).toEqual(['20', '20', '20']);
    expect((await all()).join('|')).toBe(before.join('|'));
    await pane.getByRole('button', { name: '恢复本次写入' }).click();
    await pane.getByText('已恢复 3 个单元格').waitFor();
    expect(await shownIn(opened, 'H13', 'H15', 'H19')).toEqual(['', '', '']);
    expect(opened.offences).toEqual([]);
  });

  it('clears a finding and its mark when the explanation is typed', async () => {
    const opened = await openPage();
    const { page, pane, cell } = opened;
    await recalculate(opened);
    await page.locator('[data-cell="I13"][data-marked]').waitFor();
    expect(await cell('I15').getAttribute('data-marked')).toBeNull();
    await typeInto(opened, 'I13', '年初目标偏低，下年度据实调整');
    await pane.getByRole('button', { name: '选中 I13' }).waitFor({ state: 'detached' });
    expect(await cell('I13').getAttribute('data-marked')).toBeNull();
    expect(await cell('I19').getAttribute('data-marked')).not.toBeNull();
    expect(await findings(opened).count()).toBe(2);
    expect(opened.offences).toEqual([]);
  });

  it('undoes and redoes edits of the person and of the pane in one order', async () => {
    const opened = await openPage();
    const { page, pane } = opened;
    await typeInto(opened, 'H13', '7');
    await stale(opened);
    await recalculate(opened);
    await pane.getByText('已写入').waitFor();
    expect(await shownIn(opened, 'H13')).toEqual(['20']);
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await page.locator('[data-cell="H13"]', { hasText: /^7$/u }).waitFor();
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await page.locator('[data-cell="H13"]', { hasText: /^20$/u }).waitFor();
    expect(await page.getByRole('button', { name: '撤销', exact: true }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await page.getByRole('button', { name: '重做' }).click();
    await page.locator('[data-cell="H13"]', { hasText: /^7$/u }).waitFor();
    await stale(opened);
    expect(opened.offences).toEqual([]);
  });

  it('refuses to take back over a cell that was edited since, and reads again', async () => {
    const opened = await openPage();
    const { pane } = opened;
    await typeInto(opened, 'H13', '');
    await stale(opened);
    await recalculate(opened);
    await pane.getByText('已写入 1 个单元格').waitFor();
    await typeInto(opened, 'H13', '19');
    await pane.getByRole('button', { name: '恢复本次写入' }).click();
    const alert = pane.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('原表已变动');
    expect(await alert.innerText()).toContain('H13');
    expect(await shownIn(opened, 'H13')).toEqual(['19']);
    await alert.getByRole('button', { name: '重新读取' }).click();
    await alert.waitFor({ state: 'detached' });
    expect(opened.offences).toEqual([]);
  });

  it('selects the cell of a finding', async () => {
    const opened = await openPage();
    const { pane, cell } = opened;
    await pane.getByRole('button', { name: '选中 I19' }).click();
    await opened.page.locator('[data-cell="I19"][aria-selected=true]').waitFor();
    expect(await cell('I19').getAttribute('aria-selected')).toBe('true');
  });
});
