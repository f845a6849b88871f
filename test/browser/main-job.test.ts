import { openPage, shownIn, typeInto, useBrowser } from './open-page';
import type { OpenedPage } from './open-page';
import { openPageStage } from './page-stage';
import { describePane } from './pane-behaviour';
import { findings, recalculate, stale, until } from './stage';

useBrowser();

/** Waits for what stands in H13, whether the field of the selected cell lies over it or not. */
const shows = (opened: OpenedPage, score: string): Promise<void> =>
  until(`H13 shows ${score}`, async () => (await shownIn(opened, 'H13'))[0] === score);

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

  describePane(openPageStage);

  it('undoes and redoes edits of the person and of the pane in one order', async () => {
    const opened = await openPage();
    const { page, pane } = opened;
    await typeInto(opened, 'H13', '7');
    await stale(opened);
    await recalculate(opened);
    await pane.getByText('已写入').waitFor();
    expect(await shownIn(opened, 'H13')).toEqual(['20']);
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await shows(opened, '7');
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await shows(opened, '20');
    expect(await page.getByRole('button', { name: '撤销', exact: true }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await page.getByRole('button', { name: '重做' }).click();
    await shows(opened, '7');
    await stale(opened);
    expect(opened.offences).toEqual([]);
  });

  it('leaves a recalculation that was undone, says that the scores are behind, and can redo it', async () => {
    const opened = await openPage();
    const { page, pane } = opened;
    await pane.getByRole('switch', { name: '自动重算' }).check();
    await typeInto(opened, 'H13', '7');
    await pane.getByText('已写入').waitFor();
    await shows(opened, '20');
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await stale(opened);
    await shows(opened, '7');
    await page.getByRole('button', { name: '重做' }).click();
    await shows(opened, '20');
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await stale(opened);
    await typeInto(opened, 'I13', '需求增加');
    await shows(opened, '20');
    expect(opened.offences).toEqual([]);
  });
});
