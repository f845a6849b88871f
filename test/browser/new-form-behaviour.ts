import type { LayoutName } from '../../src/core/drafting/form-layout';
import { policyChooser, savePolicy } from './policy-behaviour';
import { findings, openTab, recalculate, stale, told, totalOf, until } from './stage';
import type { OpenStage, Stage } from './stage';
import { withoutForm } from './workbooks';

type WithPane = Pick<Stage, 'pane'>;

/** What is asked for, as the fields are labelled. */
const FACTS = {
  年度: '２０２６',
  项目名称: '农村公路养护',
  主管部门: '交通局',
  实施单位: '养护中心',
  每个二级指标的行数: '1',
};

async function fillIn({ pane }: WithPane, layout: string, facts: Readonly<Record<string, string>>) {
  await pane.getByRole('combobox', { name: '表样' }).selectOption(layout);
  for (const [label, text] of Object.entries(facts))
    await pane.getByRole('textbox', { name: label }).fill(text);
}

const press = ({ pane }: WithPane, name: string): Promise<void> => pane.getByRole('button', { name }).click();

/** A layout with one row under every second level, filled in without a fault. */
interface FilledLayout {
  readonly layout: LayoutName;
  /** The cells of all findings before anybody has filled the form in: the budget and the goals. */
  readonly asked: readonly string[];
  readonly cells: Readonly<Record<string, string>>;
  /** What 重新计算 writes, the rate aside. */
  readonly written: Readonly<Record<string, string>>;
}

const COMMON: Omit<FilledLayout, 'layout'> = {
  asked: ['F6', 'B11', 'F11'],
  cells: {
    ...{ E6: '100', F6: '100', G6: '90' },
    ...{ B11: '养护好全部县道', F11: '养护好全部县道' },
    ...{ D13: '养护里程', E13: '≥80公里', F13: '81公里', G13: '50' },
    ...{ D17: '带动收入', E17: '≥20万元', F17: '20万元', G17: '30' },
    ...{ D21: '群众满意度', E21: '≥95%', F21: '97%', G21: '10' },
  },
  written: { J6: '9', H13: '50', H17: '30', H21: '10', H22: '99' },
};

const LAYOUTS: readonly FilledLayout[] = [
  { layout: '益阳', ...COMMON },
  { layout: '全国', ...COMMON },
  {
    layout: '湖北',
    asked: ['E9'],
    cells: {
      ...{ E9: '100', F9: '90' },
      ...{ D11: '养护里程', E11: '≥80公里', F11: '81公里', G11: '40' },
      ...{ D15: '带动收入', E15: '≥20万元', F15: '20万元', G15: '40' },
    },
    written: { H9: '18' },
  },
  {
    layout: '四川',
    asked: ['D6', 'H6', 'E9'],
    cells: {
      ...{ D6: '养护好全部县道', H6: '养护好全部县道' },
      ...{ D9: '100', E9: '100', F9: '90' },
      ...{ D15: '养护里程', E15: '≥', F15: '80', G15: '公里', H15: '81', I15: '50' },
      ...{ D18: '带动收入', E18: '≥', F18: '20', G18: '万元', H18: '20', I18: '40' },
    },
    written: { I9: '9', J15: '50', J18: '40', J24: '99' },
  },
];

/** The cells of the findings, in their order. */
const placesOf = async (stage: WithPane): Promise<readonly string[]> => {
  const names = await findings(stage).getByRole('button', { name: /^选中/u }).all();
  return Promise.all(names.map(async (button) => (await button.innerText()).trim()));
};

async function insert(stage: Stage, layout: LayoutName): Promise<void> {
  await fillIn(stage, layout, FACTS);
  await press(stage, '插入空白表');
  await told(stage, '已生成工作表“农村公路养护”');
  await until('in view', async () => (await stage.sheetInView()) === '农村公路养护');
}

/** New forms, wherever the workbook is open. */
export function describeNewForms(open: OpenStage): void {
  it.each(LAYOUTS)('inserts a form as in $layout, which is read and scored once filled in', async (form) => {
    const { layout, asked, cells, written } = form;
    const stage = await open(withoutForm());
    await press(stage, '插入表样');
    await insert(stage, layout);
    await stage.pane.getByRole('heading', { name: '农村公路养护' }).waitFor();
    await stage.pane.getByText('2026年度').waitFor();
    await findings(stage).first().waitFor();
    if (layout === '湖北') await told(stage, '已生成工作表“农村公路养护”，按评分办法“湖北”评分');
    expect(await placesOf(stage)).toEqual(asked);
    for (const [name, text] of Object.entries(cells)) await stage.type(name, text);
    await stale(stage);
    await recalculate(stage);
    await told(stage, `已写入 ${Object.keys(written).length + 1} 个单元格`);
    expect(await stage.shown(...Object.keys(written))).toEqual(Object.values(written));
    await told(stage, '没有发现问题');
    await openTab(stage, /指标/u);
    const rows = stage.pane.getByRole('list', { name: '指标' }).getByRole('listitem');
    await rows.filter({ hasText: /养护里程.*≥80公里.*81/su }).waitFor();
    await rows.filter({ hasText: /带动收入.*≥20万元.*20/su }).waitFor();
    expect(stage.offences).toEqual([]);
  });

  it('scores a form by the rule it states, and the forms beside it as before', async () => {
    const stage = await open();
    const policyOf = ({ pane }: WithPane, name: string) =>
      pane.locator('header').getByRole('button', { name, exact: true }).waitFor();
    const scope = ({ pane }: WithPane) => pane.getByRole('combobox', { name: '适用范围' });
    await openTab(stage, /工作簿/u);
    await insert(stage, '湖北');
    await told(stage, '已生成工作表“农村公路养护”，按评分办法“湖北”评分');
    await openTab(stage, /问题/u);
    expect(await placesOf(stage)).toEqual(['E9']);
    await policyOf(stage, '湖北');
    await openTab(stage, /工作簿/u);
    expect(await stage.pane.getByRole('textbox', { name: '项目名称' }).inputValue()).toBe('');
    await stage.showSheet('自评表');
    await policyOf(stage, '通用（默认）');
    expect(await totalOf(stage)).toBe('100');

    const again = await stage.reopen();
    await again.showSheet('农村公路养护');
    await policyOf(again, '湖北');
    await openTab(again, /评分办法/u);
    await told(again, '保存后随工作簿走，只有本工作表按它评分');
    await scope(again).selectOption('整个工作簿');
    await told(again, '保存后随工作簿走，各表都按它评分');
    expect(await policyChooser(again).inputValue()).toBe('通用（默认）');
    await savePolicy(again).click();
    await told(again, '已保存评分办法“通用（默认）”');
    await policyOf(again, '通用（默认）');
    await again.pane.getByRole('button', { name: '改用“湖北”' }).click();
    expect(await scope(again).inputValue()).toBe('sheet');
    await savePolicy(again).click();
    await told(again, '已保存评分办法“湖北”，只用于工作表“农村公路养护”');
    await again.showSheet('自评表');
    await policyOf(again, '通用（默认）');
    await told(again, '保存后随工作簿走，各表都按它评分，另有办法的工作表除外');
    expect([...stage.offences, ...again.offences]).toEqual([]);
  });

  it('inserts nothing while a year or a number of rows cannot be read, and says what they have to be', async () => {
    const stage = await open();
    await openTab(stage, /工作簿/u);
    await fillIn(stage, '益阳', { 年度: '26', 每个二级指标的行数: '21' });
    await told(stage, '年度须填写四位数字，或留空');
    await told(stage, '行数须填写1至20之间的整数');
    const button = stage.pane.getByRole('button', { name: '插入空白表' });
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    expect(await stage.sheetNames()).toEqual(['自评表']);
    expect(stage.offences).toEqual([]);
  });

  it('carries the indicators of last year over, without what they came to', async () => {
    const stage = await open();
    const kept = (rows: readonly number[]): Promise<readonly string[]> =>
      stage.shown('D3', 'D4', 'G4', ...rows.flatMap((row) => [`D${row}`, `E${row}`, `G${row}`]));
    const before = await kept([13, 15, 17, 19, 21, 23]);
    await openTab(stage, /工作簿/u);
    await press(stage, '沿用上年指标');
    await told(stage, '已生成工作表“益阳海关运行维护经费”');
    await until('in view', async () => (await stage.shown('A2'))[0] === '2023年度项目支出绩效自评表');
    const rows = [13, 15, 19, 21, 23, 29];
    expect(await kept(rows)).toEqual(before);
    const emptied = rows.flatMap((row) => [`F${row}`, `H${row}`, `I${row}`]);
    expect(new Set(await stage.shown(...emptied, 'H31', 'F6', 'G6', 'B11', 'F11'))).toEqual(new Set(['']));
    expect(await stage.sheetNames()).toEqual(['自评表', '益阳海关运行维护经费']);
    await openTab(stage, /问题/u);
    expect(await placesOf(stage)).toEqual(['F6', 'B11', 'F11', ...rows.map((row) => `F${row}`)]);
    expect(stage.offences).toEqual([]);
  });
}
