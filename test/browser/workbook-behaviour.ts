import type { Locator } from 'playwright-core';
import { findings, openTab, stale, told, totalOf, until } from './stage';
import type { OpenStage, Stage } from './stage';
import { twoForms } from './workbooks';

type WithPane = Pick<Stage, 'pane'>;

const projects = ({ pane }: WithPane): Locator => pane.getByRole('table', { name: '全部自评表' });

/** The totals of the table, from top to bottom. */
const totals = (stage: WithPane): Promise<readonly string[]> =>
  projects(stage).getByRole('row').locator('td:nth-child(2)').allInnerTexts();

/** Two forms, of which the second lacks an actual value and so has an error, and no total. */
async function openUneven(open: OpenStage): Promise<Stage> {
  const stage = await open(twoForms());
  await stage.showSheet('第二份');
  await until('shown', async () => (await stage.shown('F13'))[0] !== '');
  await stage.type('F13', '');
  await stage.type('H13', '');
  await until('read', async () => (await totalOf(stage)) === '—');
  await stage.showSheet('自评表');
  await openTab(stage, /工作簿/u);
  await projects(stage).waitFor();
  return stage;
}

async function draw(stage: Stage, sheet: '自评汇总' | '自查意见'): Promise<void> {
  await stage.pane.getByRole('button', { name: `生成${sheet}` }).click();
  await told(stage, `已生成工作表“${sheet}”`);
  await until('in view', async () => (await stage.sheetInView()) === sheet);
}

/** What the tab 工作簿 does, wherever the workbook is open. */
export function describeWorkbook(open: OpenStage): void {
  it('sorts all forms by what needs work, and brings one into view', async () => {
    const stage = await openUneven(open);
    expect(await totals(stage)).toEqual(['100 优', '—']);
    for (const [name, direction] of [
      ['得分', 'ascending'],
      ['错误', 'descending'],
    ] as const) {
      const header = projects(stage).getByRole('columnheader', { name });
      await header.click();
      expect(await totals(stage)).toEqual(['—', '100 优']);
      expect(await header.getAttribute('aria-sort')).toBe(direction);
      await projects(stage).getByRole('columnheader', { name: '项目' }).click();
      expect(await totals(stage)).toEqual(['100 优', '—']);
    }
    await projects(stage).getByRole('columnheader', { name: '欠说明' }).click();
    expect(await totals(stage)).toEqual(['100 优', '—']);
    await projects(stage).getByRole('row').nth(2).getByRole('button').click();
    await until('jumped', async () => (await stage.sheetInView()) === '第二份');
    expect(await totalOf(stage)).toBe('—');
    expect(stage.offences).toEqual([]);
  });

  it('says of a form that nobody has filled in that it is not', async () => {
    const stage = await open();
    await openTab(stage, /工作簿/u);
    await stage.pane.getByRole('combobox', { name: '表样' }).selectOption('湖北');
    await stage.pane.getByRole('textbox', { name: '项目名称' }).fill('修路');
    await stage.pane.getByRole('button', { name: '插入空白表' }).click();
    await told(stage, '已生成工作表“修路”');
    expect(await totals(stage)).toEqual(['100 优', '未填写']);
    expect(stage.offences).toEqual([]);
  });

  it('draws 自评汇总 and draws it anew once scores have changed', async () => {
    const stage = await open(twoForms());
    await openTab(stage, /工作簿/u);
    await draw(stage, '自评汇总');
    expect(await stage.everything()).toContain('优');
    const before = await stage.everything();
    await stage.showSheet('第二份');
    await stage.type('F13', '4家');
    await stale(stage);
    await draw(stage, '自评汇总');
    const after = await stage.everything();
    expect(after).not.toBe(before);
    expect(after).toContain('96');
    expect(await stage.sheetNames()).toEqual(['自评表', '第二份', '自评汇总']);
    expect(stage.offences).toEqual([]);
  });

  it('draws 自查意见 with every finding, and without those that were mended since', async () => {
    const stage = await open();
    const count = await findings(stage).count();
    expect(count).toBe(3);
    await openTab(stage, /工作簿/u);
    await draw(stage, '自查意见');
    expect(await stage.everything()).toContain(`共1份自评表，${count}条意见`);
    await stage.showSheet('自评表');
    await stage.type('I13', '年初目标偏低，下年度据实调整');
    await draw(stage, '自查意见');
    expect(await stage.everything()).toContain(`共1份自评表，${count - 1}条意见`);
    expect(await stage.sheetNames()).toEqual(['自评表', '自查意见']);
    expect(stage.offences).toEqual([]);
  });

  it('keeps its hands off a sheet of the person’s that has the name', async () => {
    const stage = await open();
    await openTab(stage, /工作簿/u);
    await draw(stage, '自评汇总');
    await stage.type('A2', '这是我自己的汇总');
    await stage.showSheet('自评表');
    await stage.pane.getByRole('button', { name: '生成自评汇总' }).click();
    await told(stage, '已生成工作表“自评汇总 (2)”');
    expect(await stage.sheetNames()).toEqual(['自评表', '自评汇总', '自评汇总 (2)']);
    await stage.showSheet('自评汇总');
    await until('kept', async () => (await stage.shown('A2'))[0] === '这是我自己的汇总');
    expect(stage.offences).toEqual([]);
  });

  it('copies the notes of a reviewer with the sentences of the findings', async () => {
    const stage = await openUneven(open);
    const notes = await stage.copiedBy('复制审核意见');
    const [first = '', second = ''] = notes.split('\n\n');
    expect(first).toMatch(/^【自评表】/u);
    expect(second).toMatch(/^【第二份】/u);
    expect(second).toContain('F13（错误）');
    await openTab(stage, /问题/u);
    const told = await findings(stage).locator('.finding-item-message').allInnerTexts();
    const sentences = told.map((words) => words.replace(/^\S{2}：\s*/u, ''));
    expect(sentences.length).toBe(first.split('\n').length - 1);
    for (const sentence of sentences) expect(first).toContain(sentence);
    expect(stage.offences).toEqual([]);
  });
}
