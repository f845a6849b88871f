import type { FormLayout, LayoutBlock, LayoutLine } from '../form-layout';
import {
  BENEFIT,
  LEVELS,
  ONE_LINE,
  OUTPUT,
  PARAGRAPH,
  TWO_LINES,
  blank,
  executionPoints,
  fill,
  line,
  print,
  printEach,
  rate,
  sentence,
} from './shared-lines';

/** A part of the funds, which has neither points nor a score: `filler` is printed in their place. */
const fundsPart = (label: string, filler: string | null): LayoutLine =>
  line(
    ONE_LINE,
    ...printEach(4, label, '', '', ''),
    ...(filler === null ? [blank(8, 8), rate(9), blank(10, 10)] : printEach(8, filler, filler, filler)),
  );

/** The head of the common form down to 年度总体目标. */
export const commonHead = (filler: string | null): readonly LayoutBlock[] => [
  {
    side: null,
    lines: [
      line(ONE_LINE, print('项目名称', 1, 3), fill('projectName', 4, 10)),
      line(
        ONE_LINE,
        print('主管部门', 1, 3),
        fill('supervisingDepartment', 4, 5),
        print('实施单位', 6, 6),
        fill('implementingAgency', 7, 10),
      ),
    ],
  },
  {
    side: { span: [1, 3], text: '项目资金\n（{unit}）' },
    lines: [
      line(
        TWO_LINES,
        ...printEach(4, '', '年初\n预算数', '全年\n预算数', '全年\n执行数', '分值', '执行率', '得分'),
      ),
      line(ONE_LINE, ...printEach(4, '年度资金总额', '', '', ''), executionPoints(8), rate(9), blank(10, 10)),
      fundsPart('其中：当年财政拨款', filler),
      fundsPart('上年结转资金', filler),
      fundsPart('其他资金', filler),
    ],
  },
  {
    side: { span: [1, 1], text: '年度总体目标' },
    lines: [
      line(ONE_LINE, print('预期目标', 2, 5), print('实际完成情况', 6, 10)),
      line(PARAGRAPH, sentence(2, 5), sentence(6, 10)),
    ],
  },
];

/** The indicator table of the common form. */
export const COMMON_COLUMNS: FormLayout['indicators']['columns'] = [
  ...LEVELS,
  { column: 'target', header: '年度指标值', span: [5, 5] },
  { column: 'actualValue', header: '实际完成值', span: [6, 6] },
  { column: 'maxScore', header: '分值', span: [7, 7] },
  { column: 'score', header: '得分', span: [8, 8] },
  { column: 'explanation', header: '偏差原因分析及改进措施', span: [9, 10] },
];

export const COMMON_WIDTHS = [6, 12, 15, 20, 12, 12, 12, 9, 11, 15] as const;

/**
 * 全国: the common form of 财预〔2020〕10号, as most published forms have it (L1, S16, S17, S18).
 *
 * @remarks 执行率 10, 产出 50, 效益 30, 满意度 10 (S10, S11); parts of the funds show `—` in place of points (L1).
 */
export const national: FormLayout = {
  name: '全国',
  policy: '通用（默认）',
  orientation: 'portrait',
  columnWidths: COMMON_WIDTHS,
  heading: [
    { text: '项目支出绩效自评表', kind: 'title' },
    { text: '（{year}年度）', kind: 'centred' },
  ],
  head: commonHead('—'),
  executionPoints: 10,
  indicators: {
    side: { span: [1, 1], text: '绩效指标' },
    columns: COMMON_COLUMNS,
    categories: [
      { label: '产出指标', points: 50, dimensions: OUTPUT },
      { label: '效益指标', points: 30, dimensions: BENEFIT },
      { label: '满意度指标', points: 10, dimensions: ['服务对象满意度指标'] },
    ],
  },
  total: { text: '总分', span: [1, 6] },
  footer: [],
};
