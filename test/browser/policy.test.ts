import { text } from 'node:stream/consumers';
import { findPreset, parsePolicyText } from '../../src/core/index';
import { openPage, shownIn, useBrowser } from './open-page';
import type { OpenedPage } from './open-page';

useBrowser();

const openPolicy = ({ pane }: OpenedPage): Promise<void> =>
  pane.getByRole('tab', { name: '评分办法' }).click();

const chooser = ({ pane }: OpenedPage) => pane.getByRole('combobox', { name: '评分办法', exact: true });

const save = ({ pane }: OpenedPage) => pane.getByRole('button', { name: '保存到工作簿' });

/** 超额完成的处理: two points off. */
async function deductTwo({ pane }: OpenedPage): Promise<void> {
  await pane.getByRole('button', { name: '修改“超额完成的处理”' }).click();
  await pane.getByRole('combobox', { name: '超额完成的处理' }).selectOption('deduct');
}

const totalOf = ({ pane }: OpenedPage): Promise<string> =>
  pane.getByLabel('总分', { exact: true }).innerText();

describe('评分办法', () => {
  it('shows what a change does before it is saved, saves it, and takes it back', async () => {
    const opened = await openPage();
    const { pane } = opened;
    await openPolicy(opened);
    await deductTwo(opened);
    const effect = pane.getByRole('table', { name: '对本表的影响' });
    expect(await effect.getByRole('row', { name: /服务重点企业/u }).innerText()).toMatch(/20\s+18/u);
    expect(await effect.getByRole('row', { name: /总分/u }).innerText()).toMatch(/100 优\s+94 优/u);
    expect(await totalOf(opened)).toBe('100');
    await save(opened).click();
    await pane.getByText('已保存评分办法“通用（默认）（有修改）”').waitFor();
    expect(await totalOf(opened)).toBe('94');
    expect(await shownIn(opened, 'H13')).toEqual(['20']);
    await pane.getByRole('button', { name: '恢复原评分办法' }).click();
    await pane.getByText('已撤销').waitFor();
    expect(await totalOf(opened)).toBe('100');
    expect(opened.offences).toEqual([]);
  });

  it('keeps what was typed wrongly, and what was typed before, over a look at another tab', async () => {
    const opened = await openPage();
    const { pane } = opened;
    await openPolicy(opened);
    await deductTwo(opened);
    const points = pane.getByRole('group', { name: '超额完成的处理' }).getByRole('textbox');
    await points.fill('两');
    await pane.getByText('扣应为“0–1000分”之间的数，现为“两”').waitFor();
    expect(await save(opened).getAttribute('aria-disabled')).toBe('true');
    await pane.getByRole('tab', { name: /问题/u }).click();
    await openPolicy(opened);
    expect(await points.inputValue()).toBe('两');
    await points.fill('3');
    await pane.getByRole('row', { name: /总分/u }).getByText('91 优').waitFor();
    await pane.getByRole('button', { name: '取消' }).click();
    await save(opened).waitFor({ state: 'detached' });
    expect(await chooser(opened).inputValue()).toBe('通用（默认）');
    expect(opened.offences).toEqual([]);
  });

  it('downloads the policy, and takes it back from a file', async () => {
    const opened = await openPage();
    const { page, pane } = opened;
    await openPolicy(opened);
    await chooser(opened).selectOption('江西');
    await pane.getByText('导出和导入').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pane.getByRole('button', { name: '下载文件' }).click(),
    ]);
    const file = await text(await download.createReadStream());
    expect(download.suggestedFilename()).toBe('评分办法-江西.json');
    expect(parsePolicyText(file)).toEqual({ kind: 'policy', policy: findPreset('江西') });
    await pane.getByRole('button', { name: '取消' }).click();
    await pane.getByLabel('选择评分办法文件（.json）').setInputFiles({
      name: '江西.json',
      mimeType: 'application/json',
      buffer: Buffer.from(file),
    });
    await save(opened).waitFor();
    expect(await chooser(opened).inputValue()).toBe('江西');
    expect(opened.offences).toEqual([]);
  });

  it('proposes above the list the policy that the form itself states, and saves nothing by itself', async () => {
    const opened = await openPage();
    const { pane } = opened;
    const proposal = pane.getByRole('button', { name: '改用“湖南·益阳 附件3”' });
    await openPolicy(opened);
    expect(await proposal.count()).toBe(0);
    await chooser(opened).selectOption('湖北');
    await save(opened).click();
    await pane.getByText('已保存评分办法“湖北”').waitFor();
    await pane.getByRole('tab', { name: /问题/u }).click();
    await pane.getByText('表中预算执行率的分值为“10”').waitFor();
    await proposal.click();
    expect(await chooser(opened).inputValue()).toBe('湖南·益阳 附件3');
    await save(opened).click();
    await pane.getByText('已保存评分办法“湖南·益阳 附件3”').waitFor();
    await pane.getByRole('tab', { name: /问题/u }).click();
    expect(await proposal.count()).toBe(0);
    expect(opened.offences).toEqual([]);
  });

  it('lists what is wrong with a pasted policy and changes nothing', async () => {
    const opened = await openPage();
    const { pane } = opened;
    await openPolicy(opened);
    await pane.getByText('导出和导入').click();
    const pasted = pane.getByRole('textbox', { name: '或在这里粘贴文件内容' });
    await pasted.fill('{"name":"我县","tolerance":"小","rounding":{"row":9}}');
    await pane.getByRole('button', { name: '导入', exact: true }).click();
    await pane.getByText('参数“tolerance”应为0至10之间的数，现为“小”').waitFor();
    expect(await pane.getByText('参数“rounding.row”应为0至4之间的整数，现为“9”').isVisible()).toBe(true);
    expect(await save(opened).count()).toBe(0);
    expect(await pasted.inputValue()).toContain('我县');
    await pasted.fill('{"name":"我县","base":"湖北"}');
    await pane.getByRole('button', { name: '导入', exact: true }).click();
    await save(opened).waitFor();
    expect(await chooser(opened).inputValue()).toBe('我县');
    await pane.getByRole('button', { name: '改用“湖南·益阳 附件3”' }).click();
    expect(await chooser(opened).inputValue()).toBe('湖南·益阳 附件3');
    expect(opened.offences).toEqual([]);
  });
});

describe('人工评定', () => {
  it('changes points that the policy took away, says so on the row, and is undone', async () => {
    const opened = await openPage();
    const { page, pane } = opened;
    await openPolicy(opened);
    await deductTwo(opened);
    await save(opened).click();
    await pane.getByRole('tab', { name: /指标/u }).click();
    const row = pane.getByRole('listitem').filter({ hasText: '服务重点企业' });
    await row.getByRole('textbox', { name: '得分' }).fill('19');
    await page.keyboard.press('Enter');
    await row.getByText('19 / 20').waitFor();
    expect(await row.getByText('人工评定', { exact: true }).isVisible()).toBe(true);
    expect(await totalOf(opened)).toBe('95');
    await pane.getByRole('button', { name: '撤销“服务重点企业”的评定' }).click();
    await row.getByText('18 / 20').waitFor();
    expect(await totalOf(opened)).toBe('94');
    expect(opened.offences).toEqual([]);
  });
});
