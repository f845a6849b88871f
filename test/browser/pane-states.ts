import { leaveToPerson } from './pane-behaviour';
import { openTab, recalculate, stale, told } from './stage';
import type { OpenStage, Stage } from './stage';
import { protectedForm, realForm, twoForms, withoutForm } from './workbooks';

async function written(open: OpenStage): Promise<Stage> {
  const stage = await open();
  await stage.type('H13', '7');
  await stale(stage);
  await recalculate(stage);
  await told(stage, '已写入 1 个单元格');
  return stage;
}

/** A tab of the pane over a workbook, with everything on it that can be unfolded. */
const onTab = async (stage: Stage, tab: RegExp): Promise<Stage> => {
  await openTab(stage, tab);
  await stage.pane.getByRole('tabpanel').locator('summary').first().click();
  return stage;
};

/** How a pane comes into each state it can be in, wherever its workbook is open. */
export const PANE_STATES: Readonly<Record<string, (open: OpenStage) => Promise<Stage>>> = {
  findings: (open) => open(),
  indicators: async (open) => onTab(await open(), /指标/u),
  openings: async (open) => onTab(await open(), /问题/u),
  sloppyTarget: async (open) => {
    const stage = await open();
    await stage.type('E13', '不少于5家');
    await openTab(stage, /指标/u);
    await stage.pane.getByRole('button', { name: '规范写法：≥5家' }).waitFor();
    return stage;
  },
  policy: async (open) => onTab(await open(), /评分办法/u),
  policyOfOneSheet: async (open) => {
    const stage = await open(twoForms());
    await openTab(stage, /评分办法/u);
    await stage.pane.getByRole('combobox', { name: '适用范围' }).selectOption('仅本工作表');
    await stage.pane.getByRole('button', { name: '保存到工作簿' }).waitFor();
    return stage;
  },
  changedPolicy: async (open) => {
    const stage = await open();
    await openTab(stage, /评分办法/u);
    const { pane } = stage;
    await pane.getByRole('combobox', { name: '评分办法', exact: true }).selectOption('湖北');
    await pane.getByRole('button', { name: '修改“预算执行率得分”' }).click();
    await pane.getByRole('combobox', { name: '预算执行率得分' }).selectOption('tiers');
    await pane.getByRole('group', { name: '预算执行率得分' }).getByRole('textbox').last().fill('五成');
    await pane.getByText('导出和导入').click();
    await pane.getByText('有填写不符合要求').waitFor();
    return stage;
  },
  decided: async (open) => {
    const stage = await open();
    await openTab(stage, /指标/u);
    await stage.pane.getByText('判定依据').first().click();
    // It is ticked once the workbook has it.
    await stage.pane.getByRole('checkbox', { name: '人工评定（锁定得分）' }).first().click();
    await stage.pane.getByText('已记下指标').waitFor();
    return stage;
  },
  workbook: async (open) => {
    const stage = await open(twoForms());
    await openTab(stage, /工作簿/u);
    await stage.pane.getByRole('button', { name: '重新计算全部（2）' }).waitFor();
    return stage;
  },
  forms: (open) => open(twoForms()),
  written,
  noFindings: async (open) => {
    const stage = await open();
    for (const name of ['I13', 'I19', 'I21']) await stage.type(name, '年初目标偏低，下年度调整');
    await told(stage, '没有发现问题');
    return stage;
  },
  drifted: async (open) => {
    const stage = await written(open);
    await stage.type('H13', '8');
    await stage.pane.getByRole('button', { name: '恢复本次写入' }).click();
    await stage.pane.getByRole('alert').waitFor();
    return stage;
  },
  protected: async (open) => {
    const stage = await open(protectedForm());
    await stale(stage);
    await recalculate(stage);
    await stage.pane.getByRole('alert').waitFor();
    return stage;
  },
  toDecide: async (open) => {
    const stage = await open();
    await leaveToPerson(stage);
    await openTab(stage, /指标/u);
    await stage.pane.getByRole('radio', { name: '达成', exact: true }).waitFor();
    return stage;
  },
  rescaled: async (open) => {
    const stage = await open();
    await stage.type('E13', '/');
    await stage.type('F13', '');
    await openTab(stage, /指标/u);
    await stage.pane.getByRole('button', { name: '按比例折算其余分值（全工作簿）' }).click();
    await stage.pane.getByRole('button', { name: '取消折算' }).waitFor();
    return stage;
  },
  withoutScores: async (open) => {
    const stage = await open(realForm('hubei-no-weights'));
    await openTab(stage, /指标/u);
    return stage;
  },
  noForm: async (open) => {
    const stage = await open(withoutForm());
    await stage.pane.getByRole('heading', { name: '没有找到自评表' }).waitFor();
    return stage;
  },
};
