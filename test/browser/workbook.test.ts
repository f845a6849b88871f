import { savedBytes, useBrowser } from './open-page';
import { openPageStage } from './page-stage';
import { openTab, told, until } from './stage';
import { describeWorkbook } from './workbook-behaviour';
import { withoutForm } from './workbooks';

useBrowser();

describe('工作簿 on the page', () => {
  describeWorkbook(openPageStage);

  it('takes back a sheet that was drawn, by button and by key', async () => {
    const stage = await openPageStage();
    const { page } = stage.opened;
    const names = (...expected: readonly string[]): Promise<void> =>
      until(
        `the sheets ${expected.join()}`,
        async () => (await stage.sheetNames()).join() === expected.join(),
      );
    await openTab(stage, /工作簿/u);
    await stage.pane.getByRole('button', { name: '生成自评汇总' }).click();
    await told(stage, '已生成工作表“自评汇总”');
    await names('自评表', '自评汇总');
    await page.getByRole('button', { name: '撤销' }).click();
    await names('自评表');
    await stage.pane.getByText('已生成工作表“自评汇总”').waitFor({ state: 'detached' });
    expect(await page.title()).toMatch(/^益阳/u);
    await page.getByRole('button', { name: '重做' }).click();
    await names('自评表', '自评汇总');
    expect(await stage.sheetInView()).toBe('自评汇总');
    await stage.opened.cell('A1').click();
    await page.keyboard.press('Control+z');
    await names('自评表');
    expect(stage.offences).toEqual([]);
  });

  it('takes back a first form with the policy that came with it', async () => {
    const bytes = withoutForm();
    const stage = await openPageStage(bytes);
    const { page } = stage.opened;
    const noForm = stage.pane.getByRole('heading', { name: '没有找到自评表' });
    await stage.pane.getByRole('button', { name: '插入表样' }).click();
    await stage.pane.getByRole('combobox', { name: '表样' }).selectOption('湖北');
    await stage.pane.getByRole('textbox', { name: '项目名称' }).fill('修路');
    await stage.pane.getByRole('button', { name: '插入空白表' }).click();
    await told(stage, '已生成工作表“修路”，按评分办法“湖北”评分');
    await page.getByRole('button', { name: '撤销' }).click();
    await noForm.waitFor();
    await until('saved', async () => !(await page.title()).startsWith('● '));
    expect((await savedBytes(stage.opened)).bytes).toEqual(new Uint8Array(bytes));
    await page.getByRole('button', { name: '重做' }).click();
    await stage.pane.getByRole('button', { name: '湖北', exact: true }).waitFor();
    expect(await stage.sheetInView()).toBe('修路');
    expect(stage.offences).toEqual([]);
  });
});
