import type { Locator } from 'playwright-core';
import { openTab, recalculate, told, totalOf, until } from './stage';
import type { OpenStage, Stage } from './stage';

type WithPane = Pick<Stage, 'pane'>;

export const policyChooser = ({ pane }: WithPane): Locator =>
  pane.getByRole('combobox', { name: '评分办法', exact: true });

export const savePolicy = ({ pane }: WithPane): Locator => pane.getByRole('button', { name: '保存到工作簿' });

const effectOf = ({ pane }: WithPane): Locator => pane.getByRole('table', { name: '对本表的影响' });

/** 超额完成的处理: two points off. */
export async function deductTwo(stage: WithPane): Promise<void> {
  await openTab(stage, /评分办法/u);
  await stage.pane.getByRole('button', { name: '修改“超额完成的处理”' }).click();
  await stage.pane.getByRole('combobox', { name: '超额完成的处理' }).selectOption('deduct');
}

/** A file for the chooser of 导入. */
async function importFile({ pane }: WithPane, text: string): Promise<void> {
  await pane.getByLabel('选择评分办法文件（.json）').setInputFiles({
    name: '我县.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

/** What becomes of 评分办法 wherever the workbook is open. */
export function describePolicy(open: OpenStage): void {
  it('shows what a change does, and scores by it once it is saved, also after the workbook is reopened', async () => {
    const stage = await open();
    await deductTwo(stage);
    const effect = effectOf(stage);
    expect(await effect.getByRole('row', { name: /服务重点企业/u }).innerText()).toMatch(/20\s+18/u);
    expect(await effect.getByRole('row', { name: /总分/u }).innerText()).toMatch(/100 优\s+94 优/u);
    expect(await totalOf(stage)).toBe('100');
    await savePolicy(stage).click();
    await told(stage, '已保存评分办法“通用（默认）（有修改）”');
    expect(await totalOf(stage)).toBe('94');
    expect(await stage.shown('H13', 'H25')).toEqual(['20', '100']);
    await recalculate(stage);
    await told(stage, '已写入 4 个单元格');
    expect(await stage.shown('H13', 'H25')).toEqual(['18', '94']);

    const again = await stage.reopen();
    expect(await totalOf(again)).toBe('94');
    await openTab(again, /评分办法/u);
    expect(await policyChooser(again).inputValue()).toBe('通用（默认）（有修改）');
    await again.pane.getByRole('button', { name: '恢复为“通用（默认）”' }).click();
    await savePolicy(again).click();
    await told(again, '已保存评分办法“通用（默认）”');
    expect(await totalOf(again)).toBe('100');
    await recalculate(again);
    await told(again, '已写入 4 个单元格');
    expect(await again.shown('H13', 'H25')).toEqual(['20', '100']);
    expect([...stage.offences, ...again.offences]).toEqual([]);
  });

  it('tries a preset on, drops it, saves another one and takes that back', async () => {
    const stage = await open();
    await openTab(stage, /评分办法/u);
    await policyChooser(stage).selectOption('湖北');
    await effectOf(stage).waitFor();
    await stage.pane.getByRole('button', { name: '取消' }).click();
    await savePolicy(stage).waitFor({ state: 'detached' });
    expect(await policyChooser(stage).inputValue()).toBe('通用（默认）');
    await deductTwo(stage);
    await stage.pane.getByRole('button', { name: '恢复“超额完成的处理”' }).click();
    await savePolicy(stage).waitFor({ state: 'detached' });
    await policyChooser(stage).selectOption('广西');
    await savePolicy(stage).click();
    await told(stage, '已保存评分办法“广西”');
    await stage.pane.getByRole('button', { name: '恢复原评分办法' }).click();
    await told(stage, '已撤销');
    expect(await policyChooser(stage).inputValue()).toBe('通用（默认）');
    expect(stage.offences).toEqual([]);
  });

  it('keeps what was typed wrongly, and what was typed before, over a look at another tab', async () => {
    const stage = await open();
    const { pane } = stage;
    await deductTwo(stage);
    const points = pane.getByRole('group', { name: '超额完成的处理' }).getByRole('textbox');
    await points.fill('两');
    await told(stage, '扣减的分数须填写0至1000之间的数');
    expect(await savePolicy(stage).getAttribute('aria-disabled')).toBe('true');
    await openTab(stage, /问题/u);
    await openTab(stage, /评分办法/u);
    expect(await points.inputValue()).toBe('两');
    await points.fill('3');
    await pane.getByRole('row', { name: /总分/u }).getByText('91 优').waitFor();
    expect(stage.offences).toEqual([]);
  });

  it.each([
    { what: 'is no JSON', text: '{"name": "我县",', says: '不是有效的 JSON' },
    { what: 'is empty', text: '', says: '不是有效的 JSON' },
    { what: 'holds something else', text: '[1, 2]', says: '应为' },
    {
      what: 'sets a parameter to nonsense',
      text: '{"name":"我县","tolerance":"小"}',
      says: '参数“tolerance”应为0至10之间的数，现为“小”',
    },
  ])('says why a file that $what cannot be imported, and loses nothing', async ({ text, says }) => {
    const stage = await open();
    await deductTwo(stage);
    await stage.pane.getByText('导出和导入').click();
    await importFile(stage, text);
    const alert = stage.pane.getByRole('alert');
    await alert.getByText(says).waitFor();
    expect(await policyChooser(stage).inputValue()).toBe('通用（默认）（有修改）');
    expect(await effectOf(stage).getByRole('row', { name: /总分/u }).innerText()).toContain('94 优');
    await importFile(stage, '{"name":"我县","base":"湖北"}');
    await until('imported', async () => (await policyChooser(stage).inputValue()) === '我县');
    expect(await alert.getByRole('listitem').count()).toBe(0);
    await stage.pane.getByRole('button', { name: '取消' }).click();
    expect(await totalOf(stage)).toBe('100');
    expect(stage.offences).toEqual([]);
  });

  it('proposes above the list the policy that the form itself states, and saves nothing by itself', async () => {
    const stage = await open();
    const proposal = stage.pane.getByRole('button', { name: '改用“湖南·益阳 附件3”' });
    await openTab(stage, /评分办法/u);
    expect(await proposal.count()).toBe(0);
    await policyChooser(stage).selectOption('湖北');
    await savePolicy(stage).click();
    await told(stage, '已保存评分办法“湖北”');
    await openTab(stage, /问题/u);
    await told(stage, '表中预算执行率的分值为“10”');
    await proposal.click();
    expect(await policyChooser(stage).inputValue()).toBe('湖南·益阳 附件3');
    await savePolicy(stage).click();
    await told(stage, '已保存评分办法“湖南·益阳 附件3”');
    await openTab(stage, /问题/u);
    expect(await proposal.count()).toBe(0);
    expect(stage.offences).toEqual([]);
  });

  it('lists everything that is wrong with a pasted policy, and keeps what was pasted', async () => {
    const stage = await open();
    const { pane } = stage;
    await openTab(stage, /评分办法/u);
    await pane.getByText('导出和导入').click();
    const pasted = pane.getByRole('textbox', { name: '或在这里粘贴文件内容' });
    await pasted.fill('{"name":"我县","tolerance":"小","rounding":{"row":9}}');
    await pane.getByRole('button', { name: '导入', exact: true }).click();
    await told(stage, '参数“tolerance”应为0至10之间的数，现为“小”');
    expect(await pane.getByText('参数“rounding.row”应为0至4之间的整数，现为“9”').isVisible()).toBe(true);
    expect(await savePolicy(stage).count()).toBe(0);
    expect(await pasted.inputValue()).toContain('我县');
    await pasted.fill('{"name":"我县","base":"湖北"}');
    await pane.getByRole('button', { name: '导入', exact: true }).click();
    await savePolicy(stage).waitFor();
    expect(await policyChooser(stage).inputValue()).toBe('我县');
    await pane.getByRole('button', { name: '改用“湖南·益阳 附件3”' }).click();
    expect(await policyChooser(stage).inputValue()).toBe('湖南·益阳 附件3');
    expect(stage.offences).toEqual([]);
  });

  it('copies the policy as a text that can be pasted into another workbook', async () => {
    const stage = await open();
    await deductTwo(stage);
    await stage.pane.getByText('导出和导入').click();
    const policy = await stage.copiedBy('复制内容');
    const other = await open();
    await openTab(other, /评分办法/u);
    await other.pane.getByText('导出和导入').click();
    await other.pane.getByRole('textbox', { name: '或在这里粘贴文件内容' }).fill(policy);
    await other.pane.getByRole('button', { name: '导入', exact: true }).click();
    await savePolicy(other).click();
    await told(other, '已保存评分办法');
    expect(await totalOf(other)).toBe('94');
    expect([...stage.offences, ...other.offences]).toEqual([]);
  });
}
