import fs from 'node:fs';
import path from 'node:path';
import { draftBlankForm } from '../../../src/core/drafting/draft-blank-form';
import type { BlankFormRequest } from '../../../src/core/drafting/draft-blank-form';
import { draftCarriedForm } from '../../../src/core/drafting/draft-carried-form';
import { draftFindings, printReviewNotes } from '../../../src/core/drafting/draft-findings';
import { draftSummary } from '../../../src/core/drafting/draft-summary';
import type { ReviewEntry } from '../../../src/core/drafting/review-entry';
import type { Finding, Severity } from '../../../src/core/checks/check';
import type { Evaluation } from '../../../src/core/evaluate';
import { REQUEST } from './draft-builders';
import { earlierForm } from './earlier-form';
import { printDraft } from './print-draft';
import { formEntry, reviewEntry } from './review-entries';

/** Compares what would be printed with the picture of it that somebody has looked at. */
function expectPicture(name: string, printed: string): void {
  const file = path.join(__dirname, 'pictures', `${name}.txt`);
  // Redrawn only on demand, to be looked at again: UPDATE_PICTURES=1 npx jest draft-pictures
  if (process.env['UPDATE_PICTURES'] === '1') fs.writeFileSync(file, printed);
  expect(printed).toBe(fs.readFileSync(file, 'utf8'));
}

const FACTS = {
  projectName: '农村公路养护',
  supervisingDepartment: '某县交通运输局',
  implementingAgency: '某县公路养护中心',
  rowsPerDimension: 1,
};

describe('draftBlankForm', () => {
  it.each([
    { picture: 'blank-yiyang', request: { layout: '益阳' } },
    { picture: 'blank-national', request: { ...FACTS, layout: '全国', year: null, unit: 'yuan' } },
    { picture: 'blank-hubei', request: { ...FACTS, layout: '湖北' } },
    { picture: 'blank-sichuan', request: { ...FACTS, layout: '四川', unit: 'yuan' } },
  ] satisfies readonly { picture: string; request: Partial<BlankFormRequest> }[])(
    'draws $picture',
    ({ picture, request }) => {
      expectPicture(picture, printDraft(draftBlankForm({ ...REQUEST, ...request })));
    },
  );
});

/** A form of 2025 in which each row goes into the new form in another way. */
const earlier = (): Evaluation =>
  earlierForm(
    [
      ['产出指标（40分）', '数量指标', '指标1：养护里程', '≥120.5公里', '130公里', 15, 15],
      ['', '', '排查并整治农村公路安全隐患路段（含桥梁、隧道和临水临崖路段）的数量', '36处', '36处', 5, 5],
      ['', '质量指标', '验收合格率', { value: 0.955, format: '0.0%' }, '98%', 10, 10],
      ['', '时效指标', '完工时间', { value: 46022, format: 'yyyy/m/d' }, '2025年12月20日', 5, 5],
      ['', '成本指标', '养护成本', '不超过350万元', '350万元', 5, 4, '材料涨价'],
      ['效益指标', '社会效益指标', '群众出行条件', '明显改善', '明显改善', 15, 15],
      ['', '可持续影响指标', '管护制度', '健全并且在各乡镇长期有效执行', '健全', 10, 10],
      ['满意度指标', '服务对象满意度指标', '沿线群众满意度', '≥90%', '95%', 10, 10],
      ['项目管理', '制度建设', '管理办法', '≥1项', '1项', 5, 5],
    ],
    undefined,
    [
      ['2025年度项目支出绩效自评表'],
      ['项目名称', '农村公路养护', '', '主管部门', '某县交通运输局', '', '实施单位', '某县公路养护中心'],
      ['项目资金（元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['', '年度资金总额', 3500000, 3500000, 3500000, 20, 1, 20],
    ],
  );

describe('draftCarriedForm', () => {
  it.each([
    { picture: 'carried-yiyang', layout: '益阳' },
    { picture: 'carried-hubei', layout: '湖北' },
    { picture: 'carried-sichuan', layout: '四川' },
  ] as const)('draws $picture', ({ picture, layout }) => {
    const request = { ...REQUEST, layout, year: null, unit: null, rowsPerDimension: 1 };
    expectPicture(picture, printDraft(draftCarriedForm(earlier(), request)));
  });
});

const finding = (severity: Severity, at: Finding['at'], message: string, advice: string): Finding => ({
  code: 'sample',
  severity,
  at,
  params: {},
  message,
  advice,
});

const FINDINGS: readonly Finding[] = [
  finding('error', { row: 25, column: 8 }, '总分应为“96”，现为“97”', '可重新计算'),
  finding('warning', { row: 19, column: 9 }, '指标“税收收入”须填写偏差原因', '须写明原因和改进措施'),
  finding('warning', { row: 21, column: 9 }, '指标“通关时长”须填写偏差原因', '须写明原因和改进措施'),
  finding('hint', null, '指标值可写明计量单位', '可在指标值后写明计量单位'),
];

const withFindings = <Entry extends ReviewEntry>(entry: Entry, findings: readonly Finding[]): Entry => ({
  ...entry,
  evaluation: { ...entry.evaluation, findings },
});

const INDICATOR = ['产出指标', '数量指标', '养护里程', '≥5公里', '6公里', 10, 10];

const CLASSIC = 'real-classic-with-spare-rows';

describe('draftFindings', () => {
  const entries = (): readonly ReviewEntry[] => [
    withFindings(reviewEntry(CLASSIC, '自评表'), FINDINGS),
    withFindings(reviewEntry('common-form', '公路'), []),
    withFindings(
      { place: '无题.xlsx', evaluation: earlierForm([INDICATOR], undefined, []) },
      FINDINGS.slice(-1),
    ),
  ];

  it('draws findings', () => {
    expectPicture('findings', printDraft(draftFindings(entries(), '工作表')));
  });

  it('prints review notes', () => {
    expectPicture('review-notes', `${printReviewNotes(entries())}\n`);
  });
});

/** A form nobody has finished: a budget, and nothing spent yet. */
const UNSPENT = [
  ['2025年度项目支出绩效自评表'],
  ['项目名称', '农村公路养护'],
  ['项目资金（元）', '', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['', '年度资金总额', 3500000, '', 10, '', ''],
];

describe('draftSummary', () => {
  it('draws a summary', () => {
    const entries = [
      withFindings(formEntry('real-amounts-in-yuan', { 预算执行: 8.62, 产出指标: 50, 满意度指标: 10 }), []),
      withFindings(formEntry(CLASSIC, { 预算执行: 10, 产出指标: 50, 效益指标: 40 }), FINDINGS),
      { kind: 'form', place: '未执行', evaluation: earlierForm([], undefined, UNSPENT), blocks: [] } as const,
      withFindings(formEntry('real-transfer-no-scores'), FINDINGS.slice(0, 2)),
      { kind: 'unread', place: '公路.xlsx', message: '文件不完整，须重新复制或下载后再试' } as const,
      withFindings(
        formEntry('process-rows-and-two-ratings', { 项目决策: 10, 项目管理: 25, 项目产出: 30 }),
        [],
      ),
      withFindings(formEntry('quantitative-table-after-money-levels', { 产出指标: 0.5 }), []),
      withFindings(formEntry('flat-list-adjusted-targets', { 预算执行: 7.93, 绩效指标: 90 }), FINDINGS),
    ];
    expectPicture('summary', printDraft(draftSummary(entries, '文件')));
  });
});
