import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { FluentProvider } from '@fluentui/react-components';
import { renderToPipeableStream } from 'react-dom/server';
import { DEFAULT_POLICY, findPreset, POLICY_PARAMETERS, undecided } from '../../src/core/index';
import type { PolicyScope, ScoringPolicy } from '../../src/core/index';
import { PaneScreen } from '../../src/taskpane/App';
import { INITIAL_STATE, paneReducer } from '../../src/taskpane/pane-state';
import type { PaneEvent, PaneState } from '../../src/taskpane/pane-state';
import { draftOf } from '../../src/taskpane/policy-draft';
import type { PolicyDraft } from '../../src/taskpane/policy-draft';
import { performCommand } from '../../src/taskpane/perform-command';
import type { LiveDouble } from './live-double';
import { cell, openGrids, openSample, SAMPLE_SHEET, smallForm } from './sample-workbook';

const EVERYWHERE: PolicyScope = { kind: 'workbook', chosenOn: SAMPLE_SHEET };

/** The markup of the pane in a state, with everything that is fetched only when it is needed. */
const draw = (state: PaneState, onOpenSample?: () => void): Promise<string> =>
  new Promise((resolve, reject) => {
    const stream = renderToPipeableStream(
      <FluentProvider theme={{}}>
        <PaneScreen
          pane={{ state, dispatch: () => undefined, ask: () => undefined }}
          onOpenSample={onOpenSample}
        />
      </FluentProvider>,
      { onAllReady: () => resolve(text(stream.pipe(new PassThrough()))), onError: reject },
    );
  });

async function stateOf(workbook: LiveDouble, events: readonly PaneEvent[] = []): Promise<PaneState> {
  const read = await performCommand({ kind: 'read' }, workbook, INITIAL_STATE);
  return [...read, ...events].reduce(paneReducer, INITIAL_STATE);
}

/** The state with so many copies of the first finding in place of its findings. */
function withFindings(state: PaneState, count: number): PaneState {
  const { reading } = state;
  if (reading === null) throw new Error('not read');
  const sheets = reading.sheets.map((sheet) => ({
    ...sheet,
    evaluations: sheet.evaluations.map((evaluation) => ({
      ...evaluation,
      findings: Array.from({ length: count }, () => evaluation.findings.slice(0, 1)).flat(),
    })),
  }));
  return { ...state, reading: { ...reading, sheets } };
}

/** What a screen reader, or an eye, finds: names, and texts without tags. */
function found(markup: string): string {
  const names = [...markup.matchAll(/aria-(?:label|valuetext)="([^"]*)"/gu)].map(([, name]) => name);
  // Where React's stream parts a Hanzi between two chunks it fills up with NULs.
  const body = markup.replaceAll('\0', '').replace(/<style[^]*?<\/style>|<!--[^]*?-->/gu, '');
  return [...names, body.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ')].join(' ');
}

/** What is cleared of a small form so that it has no indicator. */
const NO_ROWS = Object.fromEntries(
  ['C', 'D', 'E', 'F', 'G'].flatMap((column) => [4, 5].map((row) => [`${column}${row}`, null])),
);

describe('the pane', () => {
  it('says that it is reading', async () => {
    expect(found(await draw(INITIAL_STATE))).toContain('正在读取工作簿');
  });

  it('shows the form of the sample with every part named', async () => {
    const seen = found(await draw(await stateOf(await openSample())));
    const parts = [
      '绩效自评助手',
      '益阳海关运行维护经费',
      '2022年度',
      '通用（默认）',
      '总分',
      '自评等级：优',
    ];
    const blocks = ['分项得分', '预算执行', '10 / 10 分', '产出指标', '50 / 50 分'];
    const controls = ['重新计算', '内容', '筛选', '选中 I13', '在表中标出问题', '清除标记', '自动重算'];
    for (const part of [...parts, ...blocks, ...controls]) expect(seen).toContain(part);
    expect(seen).not.toContain('选择自评表');
    expect(seen).not.toContain('表中得分不是最新');
  });

  it('says that the sheet is behind', async () => {
    const seen = found(await draw(await stateOf(await openSample({ H13: 19 }))));
    expect(seen).toContain('表中得分不是最新');
    expect(seen).toContain('写入得分');
  });

  it('draws a bar as long as the share of the points', async () => {
    const markup = await draw(await stateOf(await openSample({ E13: '≥60家' })));
    expect(markup).toContain('aria-valuetext="40 / 50 分"');
    expect(markup).toContain('width:80%');
  });

  it('says how many rows wait for a person, and lets them be decided', async () => {
    const state = await stateOf(openGrids([smallForm('甲')]), [{ kind: 'tabChosen', tab: 'indicators' }]);
    const seen = found(await draw(state));
    for (const part of [
      '1 行待人工评定',
      '待评定',
      '达成程度',
      '部分达成',
      '0–40分',
      '人工评定（锁定得分）',
    ]) {
      expect(seen).toContain(part);
    }
  });

  it('leads from a reading that nobody can compare to the row that waits', async () => {
    const form = smallForm('甲');
    const waiting = { ...form.cells, D4: '≤1‰', E4: 0.002, G4: null, D5: '良好', E5: '良好', G5: 40 };
    const seen = found(await draw(await stateOf(openGrids([{ ...form, cells: waiting }]))));
    expect(seen.match(/去评定/gu)).toHaveLength(1);
    expect(seen).toContain('也可人工评定得分');
    const typed = { ...waiting, G4: 50 };
    const scored = found(await draw(await stateOf(openGrids([{ ...form, cells: typed }]))));
    expect(scored).not.toContain('去评定');
    const lacking = { ...waiting, E4: null };
    expect(found(await draw(await stateOf(openGrids([{ ...form, cells: lacking }]))))).not.toContain(
      '去评定',
    );
  });

  it('says what a row lacks, and asks no person to judge it', async () => {
    const form = smallForm('甲');
    const grids = [{ ...form, cells: { ...form.cells, E4: null, G4: null, E5: null } }];
    const seen = found(
      await draw(await stateOf(openGrids(grids), [{ kind: 'tabChosen', tab: 'indicators' }])),
    );
    expect(seen).toContain('2 行未填实际完成值');
    expect(seen).not.toMatch(/人工评定|达成程度/u);
  });

  it('warns at once of a memory that cannot be read, and tells of a refusal in its place', async () => {
    const state = await stateOf(await openSample());
    if (state.reading === null) throw new Error('not read');
    const problems = ['无法识别工作簿里人工评定记录的版本'];
    const warned = { ...state, reading: { ...state.reading, memoryProblems: problems } };
    const seen = found(await draw(warned));
    for (const part of ['没有计入核对和得分', ...problems, '重新读取', '更新绩效自评助手']) {
      expect(seen).toContain(part);
    }
    const refused = found(await draw({ ...warned, problem: { kind: 'memoryUnreadable', problems } }));
    expect(refused).toContain('未作更改');
    expect(refused).not.toContain('没有计入核对和得分');
    expect(found(await draw(state))).not.toContain('没有计入核对和得分');
  });

  it('offers a choice between several forms', async () => {
    const seen = found(
      await draw(await stateOf(openGrids([smallForm('甲', '培训'), smallForm('乙', '修路')]))),
    );
    for (const part of ['选择自评表', '甲', '乙']) expect(seen).toContain(part);
  });

  it('tells a form without findings that there are none', async () => {
    const state = withFindings(await stateOf(await openSample()), 0);
    expect(found(await draw(state))).toContain('没有发现问题');
  });

  it.each([
    { count: 100, more: '' },
    { count: 130, more: '继续显示，还有 30 项' },
  ])('draws the beginning of $count findings', async ({ count, more }) => {
    const state = withFindings(await stateOf(await openSample()), count);
    const seen = found(await draw(state));
    expect(seen.split('选中 I13')).toHaveLength(101);
    expect(/继续显示，还有 \d+ 项/u.exec(seen)?.[0] ?? '').toBe(more);
  });

  it('shows every parameter of the policy', async () => {
    const seen = found(await draw(await stateOf(await openSample(), [{ kind: 'tabChosen', tab: 'policy' }])));
    for (const part of ['执行率的预算口径', '全年预算数', '自评等级的界限', '依据'])
      expect(seen).toContain(part);
  });

  const drafted = (base: ScoringPolicy, typed: PolicyDraft['typed'] = {}): readonly PaneEvent[] => [
    { kind: 'tabChosen', tab: 'policy' },
    { kind: 'policyDrafted', draft: { ...draftOf(base, EVERYWHERE), typed }, from: null },
  ];

  it('offers to change every parameter but the one that is the same everywhere', async () => {
    const seen = found(await draw(await stateOf(await openSample(), [{ kind: 'tabChosen', tab: 'policy' }])));
    const changes = [...seen.matchAll(/修改“[^”]+”/gu)].map(([name]) => name);
    expect(new Set(changes).size).toBe(POLICY_PARAMETERS.length - 1);
    expect(seen).not.toContain('保存到工作簿');
  });

  it('shows what a changed policy does to the form before it is saved', async () => {
    const typed = { 'quantity.overAction': { kind: 'deduct', texts: ['2'] } };
    const seen = found(await draw(await stateOf(await openSample(), drafted(DEFAULT_POLICY, typed))));
    for (const part of [
      '对本表的影响',
      '服务重点企业 20 18',
      '税收收入 20 18',
      '总分 100 优 94 优',
      '错误数 0 3',
      '通用（默认）（有修改）',
      '预设为：提醒说明原因，不扣分',
      '保存到工作簿',
      '取消',
      '恢复为“通用（默认）”',
    ])
      expect(seen.replaceAll(/\s/gu, '')).toContain(part.replaceAll(/\s/gu, ''));
  });

  it('says that a change does nothing to the form', async () => {
    const typed = { tolerance: { kind: '', texts: ['0.1'] } };
    const seen = found(await draw(await stateOf(await openSample(), drafted(DEFAULT_POLICY, typed))));
    expect(seen).toContain('对本表没有影响');
  });

  it('keeps what cannot be read, says why, and lets it not be saved', async () => {
    const typed = { tolerance: { kind: '', texts: ['很小'] } };
    const markup = await draw(await stateOf(await openSample(), drafted(DEFAULT_POLICY, typed)));
    expect(found(markup)).toContain('允许误差须填写0至10之间的数');
    expect(markup).toContain('value="很小"');
    expect(found(markup)).toContain('有填写不符合要求');
    expect(found(markup)).not.toContain('对本表没有影响');
    expect(markup).toMatch(/aria-disabled="true"[^>]*>保存到工作簿/u);
  });

  it('proposes the policy that fits the weights of the form', async () => {
    const hubei = findPreset('湖北') ?? DEFAULT_POLICY;
    const seen = found(await draw(await stateOf(await openSample(), drafted(hubei))));
    expect(seen).toContain('表中预算执行率的分值为“10”');
    expect(seen).toMatch(/改用\s*“\s*湖南·益阳 附件3/u);
  });

  it('offers to rescale the rest where a weighted row does not apply', async () => {
    const grid = smallForm('甲');
    const workbook = openGrids([{ ...grid, cells: { ...grid.cells, D5: '/', E5: null, G5: 40 } }]);
    const onIndicators: PaneEvent = { kind: 'tabChosen', tab: 'indicators' };
    const asked = await stateOf(workbook, [onIndicators]);
    const before = found(await draw(asked));
    expect(before).toContain('按比例折算其余分值（全工作簿）');
    expect(before).not.toMatch(/取消折算|不计入总分|其余\d+分/u);
    const policy: ScoringPolicy = { ...DEFAULT_POLICY, notApplicable: 'rescale' };
    const events = await performCommand(
      { kind: 'choosePolicy', choice: { policy, scope: EVERYWHERE } },
      workbook,
      asked,
    );
    const seen = found(await draw(events.reduce(paneReducer, asked)));
    expect(seen).not.toContain('按比例折算其余分值');
    for (const part of [
      '100 / 100 分',
      '总分已按适用的60分折算',
      '不适用，40分不计，其余60分折算为100分',
      '得分“40”不计入总分',
      '取消折算',
      '恢复原评分办法',
    ])
      expect(seen).toContain(part);
  });

  it('shows points taken for over-fulfilment, and lets them be changed', async () => {
    const workbook = await openSample();
    const asked = await stateOf(workbook, [{ kind: 'tabChosen', tab: 'indicators' }]);
    const policy: ScoringPolicy = {
      ...DEFAULT_POLICY,
      quantity: { ...DEFAULT_POLICY.quantity, overAction: { kind: 'reduce', share: 0.1 } },
    };
    const chosen = (
      await performCommand({ kind: 'choosePolicy', choice: { policy, scope: EVERYWHERE } }, workbook, asked)
    ).reduce(paneReducer, asked);
    const markup = await draw(chosen);
    expect(found(markup)).toContain('超额完成，按评分办法扣减10%，得18分，可改为其他分数');
    expect(markup).toContain('value="18"');
    const decision = { ...undecided(13), points: 19 };
    const decided = await performCommand({ kind: 'decide', decision }, workbook, chosen);
    const seen = found(await draw(decided.reduce(paneReducer, chosen)));
    for (const part of [
      '19 / 20',
      '超额完成 600% 人工评定',
      '人工评定19分（按评分办法为18分）',
      '撤销“服务重点企业”的评定',
      '撤销评定',
    ])
      expect(seen).toContain(part);
  });

  it('names the labels it looked for, and offers the sample', async () => {
    const state = await stateOf(openGrids([{ sheet: '说明', cells: { A1: '填表说明' } }]));
    const seen = found(await draw(state, () => undefined));
    for (const part of ['没有找到自评表', '“说明”', '三级指标', '打开样表', '插入表样', '重新读取'])
      expect(seen).toContain(part);
    expect(seen).not.toContain('重新计算');
    expect(found(await draw(state))).not.toContain('打开样表');
  });

  it.each([
    { pending: 0, closed: 0 },
    { pending: 1, closed: 6 },
  ])('closes $closed buttons while $pending commands are not finished', async ({ pending, closed }) => {
    const state = await stateOf(await openSample(), [{ kind: 'tabChosen', tab: 'workbook' }]);
    const markup = await draw(
      Array.from({ length: pending }, () => ({ kind: 'asked' as const })).reduce(paneReducer, state),
    );
    const buttons = [
      '重新计算',
      '重新计算全部（1）',
      '生成自评汇总',
      '生成自查意见',
      '插入空白表',
      '沿用上年指标',
    ];
    const isClosed = (name: string): boolean =>
      new RegExp(`aria-disabled="true"[^>]*>${name}<`, 'u').test(markup);
    expect(buttons.filter(isClosed)).toHaveLength(closed);
  });

  it.each([
    { rows: {}, hint: '沿用指标、指标值和分值，完成值和得分留空；指标值里的年份不改', isClosed: false },
    { rows: NO_ROWS, hint: '当前表没有可沿用的指标', isClosed: true },
  ])('says beside 沿用上年指标 that $hint', async ({ rows, hint, isClosed }) => {
    const form = smallForm('甲');
    const workbook = openGrids([{ ...form, cells: { ...form.cells, ...rows } }]);
    const markup = await draw(await stateOf(workbook, [{ kind: 'tabChosen', tab: 'workbook' }]));
    expect(found(markup)).toContain(hint);
    expect(/aria-disabled="true"[^>]*>沿用上年指标</u.test(markup)).toBe(isClosed);
  });

  it('names every change, and offers the way back', async () => {
    const workbook = await openSample({ H13: 19 });
    const state = await stateOf(workbook);
    const events = await performCommand({ kind: 'recalculate' }, workbook, state);
    const seen = found(await draw(events.reduce(paneReducer, state)));
    for (const part of ['已写入 1 个单元格', 'H13 19 → 20', '恢复本次写入']) expect(seen).toContain(part);
  });

  it.each<{ kind: string; event: PaneEvent; parts: readonly string[] }>([
    {
      kind: 'a protected sheet',
      event: { kind: 'refused', problem: { kind: 'protected', cells: [cell('H13'), cell('H25')] } },
      parts: ['受保护', 'H13、H25', '审阅 → 撤消工作表保护'],
    },
    {
      kind: 'drift',
      event: { kind: 'refused', problem: { kind: 'drifted', cells: [cell('H13')] } },
      parts: ['原表已变动', 'H13', '重新读取'],
    },
    {
      kind: 'a cell being edited',
      event: { kind: 'refused', problem: { kind: 'busy' } },
      parts: ['单元格正在编辑', '再试一次'],
    },
    {
      kind: 'a sheet that is gone',
      event: { kind: 'refused', problem: { kind: 'sheetMissing', sheet: '甲' } },
      parts: ['“甲”', '重新读取'],
    },
    { kind: 'a mistake of ours', event: { kind: 'failed', details: 'x' }, parts: ['意外问题', '复制详情'] },
    { kind: 'being at work', event: { kind: 'slow', work: 'working' }, parts: ['正在处理', '重新计算'] },
    { kind: 'marks', event: { kind: 'marked', plans: [], count: 3 }, parts: ['已在表中标出 3 个单元格'] },
    { kind: 'cleared marks', event: { kind: 'unmarked' }, parts: ['已清除标记'] },
    { kind: 'an empty filter', event: { kind: 'filterChosen', filter: 'hint' }, parts: ['这一类没有问题'] },
  ])('tells of $kind', async ({ event, parts }) => {
    const seen = found(await draw(await stateOf(await openSample(), [event])));
    for (const part of parts) expect(seen).toContain(part);
  });

  it('tells of a problem also before anything was read, under the name of the pane', async () => {
    const state = paneReducer(INITIAL_STATE, { kind: 'refused', problem: { kind: 'busy' } });
    const drawn = await draw(state);
    expect(drawn).toMatch(/<h1[^>]*>绩效自评助手<\/h1>/u);
    const seen = found(drawn);
    expect(seen).toContain('单元格正在编辑');
    expect(seen).not.toContain('正在读取');
  });
});
