import type { Locator } from 'playwright-core';
import { leaveToPerson } from './pane-behaviour';
import { deductTwo, savePolicy } from './policy-behaviour';
import { openTab, recalculate, told, totalOf } from './stage';
import type { OpenStage, Stage } from './stage';

type WithPane = Pick<Stage, 'pane'>;

/** The row of an indicator, unfolded where a person could decide about it. */
async function rowOf(stage: WithPane, indicator: string): Promise<Locator> {
  await openTab(stage, /指标/u);
  return stage.pane.getByRole('list', { name: '指标' }).getByRole('listitem').filter({ hasText: indicator });
}

const tagOf = (row: Locator, words: string): Promise<void> => row.getByText(words, { exact: true }).waitFor();

async function givePoints(row: Locator, points: string): Promise<void> {
  const field = row.getByRole('textbox', { name: '得分' });
  await field.fill(points);
  await field.press('Enter');
}

/** What a person decides about rows, wherever the workbook is open. */
export function describeDecisions(open: OpenStage): void {
  it.each([
    { outcome: '达成', atOnce: '100', points: '17', outside: '15.99', total: '97' },
    { outcome: '部分达成', atOnce: '—', points: '12', outside: '16', total: '92' },
    { outcome: '未达成', atOnce: '—', points: '11.99', outside: '12', total: '91.99' },
  ])('takes $outcome with points inside its band, and back', async (example) => {
    const { outcome, atOnce, points, outside, total } = example;
    const stage = await open();
    await leaveToPerson(stage);
    const row = await rowOf(stage, '服务重点企业');
    await tagOf(row, '待评定');
    await row.getByRole('radio', { name: outcome, exact: true }).click();
    await told(stage, '已记下指标“服务重点企业”的人工评定');
    await tagOf(row, '人工评定');
    expect(await totalOf(stage)).toBe(atOnce);
    await givePoints(row, outside);
    await row.getByText('得分须为').waitFor();
    await givePoints(row, points);
    await row.getByText(`${points} / 20`).waitFor();
    expect(await totalOf(stage)).toBe(total);
    await recalculate(stage);
    await told(stage, '已写入');
    expect(await stage.shown('H13', 'H25')).toEqual([points, total]);
    await row.getByRole('button', { name: '撤销评定' }).click();
    await row.getByRole('button', { name: '撤销评定' }).waitFor({ state: 'detached' });
    expect(await row.getByRole('radio', { checked: true }).count()).toBe(0);
    await told(stage, '已撤销指标“服务重点企业”的人工评定');
    await stage.pane.getByRole('button', { name: '恢复“服务重点企业”的评定' }).click();
    await told(stage, '已恢复指标“服务重点企业”的人工评定');
    expect(await row.getByRole('radio', { checked: true }).count()).toBe(1);
    expect(stage.offences).toEqual([]);
  });

  it('keeps a locked score whatever is computed, until it is unlocked', async () => {
    const stage = await open();
    await stage.type('H13', '15');
    await told(stage, '表中得分不是最新');
    const row = await rowOf(stage, '服务重点企业');
    await row.getByText('判定依据').click();
    const lock = row.getByRole('checkbox', { name: '人工评定（锁定得分）' });
    await lock.click();
    await row.getByText('15 / 20').waitFor();
    await tagOf(row, '人工评定');
    await recalculate(stage);
    await told(stage, '已写入 1 个单元格');
    expect(await stage.shown('H13', 'H25')).toEqual(['15', '95']);
    const again = await stage.reopen();
    expect(await totalOf(again)).toBe('95');
    const kept = await rowOf(again, '服务重点企业');
    expect(await kept.getByRole('checkbox', { name: '人工评定（锁定得分）' }).isChecked()).toBe(true);
    await kept.getByRole('checkbox', { name: '人工评定（锁定得分）' }).click();
    await kept.getByText('20 / 20').waitFor();
    await again.pane.getByRole('button', { name: '恢复“服务重点企业”的评定' }).click();
    await kept.getByText('15 / 20').waitFor();
    expect([...stage.offences, ...again.offences]).toEqual([]);
  });

  it('asks what becomes of the points of a row that does not apply, and rescales the others', async () => {
    const stage = await open();
    await stage.type('E13', '/');
    await stage.type('F13', '');
    const row = await rowOf(stage, '服务重点企业');
    await tagOf(row, '不适用');
    expect(await totalOf(stage)).toBe('—');
    await row.getByRole('button', { name: '按比例折算其余分值（全工作簿）' }).click();
    await told(stage, '已保存评分办法');
    expect(await totalOf(stage)).toBe('100');
    expect(await row.getByRole('button', { name: '按比例折算其余分值' }).count()).toBe(0);
    await told(stage, '总分已按适用的80分折算');
    await row.getByText('不适用，20分不计，其余80分折算为100分').waitFor();
    await row.getByText('得分“20”不计入总分').waitFor();
    await row.getByRole('button', { name: '取消折算' }).click();
    await row.getByRole('button', { name: '按比例折算其余分值' }).waitFor();
    expect(await totalOf(stage)).toBe('—');
    await stage.pane.getByRole('button', { name: '恢复原评分办法' }).click();
    await row.getByRole('button', { name: '取消折算' }).waitFor();
    expect(await totalOf(stage)).toBe('100');
    await row.getByRole('button', { name: '取消折算' }).click();
    await row.getByRole('button', { name: '按比例折算其余分值' }).waitFor();
    expect(await totalOf(stage)).toBe('—');
    expect(stage.offences).toEqual([]);
  });

  it('changes points that the policy took away, says so on the row, and is undone', async () => {
    const stage = await open();
    await deductTwo(stage);
    await savePolicy(stage).click();
    await told(stage, '已保存评分办法');
    const row = await rowOf(stage, '服务重点企业');
    await row.getByText('18 / 20').waitFor();
    await row.getByText('超额完成，按评分办法扣减2分，得18分，可改为其他分数').waitFor();
    await givePoints(row, '19');
    await row.getByText('19 / 20').waitFor();
    await tagOf(row, '人工评定');
    await row.getByText('人工评定19分（按评分办法为18分）').waitFor();
    expect(await totalOf(stage)).toBe('95');
    await stage.pane.getByRole('button', { name: '撤销“服务重点企业”的评定' }).click();
    await row.getByText('18 / 20').waitFor();
    expect(await totalOf(stage)).toBe('94');
    expect(stage.offences).toEqual([]);
  });
}
