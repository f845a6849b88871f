import type { FormLayout, LayoutLine } from '../form-layout';
import {
  BENEFIT,
  LEVELS,
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

/**
 * Lower than usual: with two rows for each second level the first page ends between two of them, after the sixth
 * row by the widths of Excel, after the twelfth by those of LibreOffice, and all the rest stands on the second one.
 */
const LOW_LINE = 18;
const SENTENCES = 37;

const fundsPart = (label: string): LayoutLine =>
  line(
    LOW_LINE,
    print(label, 2, 3),
    ...printEach(4, '', '', ''),
    rate(7),
    ...printEach(8, '/', '/'),
    sentence(10, 11),
  );

const conclusion = (label: string): LayoutLine => line(TWO_LINES, print(label, 1, 1), sentence(2, 11));

/**
 * 四川 510000_0013zp (L6, S8): a target in three columns, and a reason beside the funds.
 *
 * @remarks
 * 预算执行 10 and 绩效指标 90 as one block; the source prints no split of the 90, so no level carries points. The
 * limits in characters of the source are a matter of the preset, not printed: they would read as help text.
 */
export const sichuan: FormLayout = {
  name: '四川',
  policy: '四川',
  orientation: 'landscape',
  columnWidths: [9, 12, 15, 24, 13, 14, 12, 14, 9, 9, 22],
  heading: [
    { text: '部门预算项目支出绩效自评表（{year}年度）', kind: 'title' },
    { text: '报表编号：510000_0013zp', kind: 'left' },
  ],
  head: [
    {
      side: null,
      lines: [
        line(LOW_LINE, print('项目名称', 1, 2), fill('projectName', 3, 11)),
        line(
          LOW_LINE,
          print('主管部门', 1, 2),
          fill('supervisingDepartment', 3, 7),
          print('实施单位（盖章）', 8, 9),
          fill('implementingAgency', 10, 11),
        ),
      ],
    },
    {
      side: { span: [1, 1], text: '项目基本情况' },
      lines: [
        line(
          LOW_LINE,
          { ...print('1.项目年度目标完成情况', 2, 3), lines: 2 },
          print('项目年度目标', 4, 7),
          print('年度目标完成情况', 8, 11),
        ),
        line(SENTENCES, sentence(4, 7), sentence(8, 11)),
        line(SENTENCES, print('2.项目实施内容及过程概述', 2, 3), sentence(4, 11)),
      ],
    },
    {
      side: { span: [1, 1], text: '预算执行情况\n（{execution}分）' },
      lines: [
        line(
          TWO_LINES,
          print('年度预算数（{unit}）', 2, 3),
          ...printEach(4, '年初预算', '调整后预算数', '预算执行数', '预算执行率', '权重', '得分'),
          print('原因', 10, 11),
        ),
        line(
          LOW_LINE,
          print('总额', 2, 3),
          ...printEach(4, '', '', ''),
          rate(7),
          executionPoints(8),
          blank(9, 9),
          sentence(10, 11),
        ),
        fundsPart('其中：财政资金'),
        fundsPart('财政专户管理资金'),
        fundsPart('单位资金'),
        fundsPart('其他资金'),
      ],
    },
  ],
  executionPoints: 10,
  indicators: {
    side: { span: [1, 1], text: '绩效指标\n（{indicators}分）' },
    columns: [
      ...LEVELS,
      { column: 'targetSign', header: '指标性质', span: [5, 5] },
      { column: 'target', header: '指标值', span: [6, 6] },
      { column: 'unit', header: '度量单位', span: [7, 7] },
      { column: 'actualValue', header: '完成值', span: [8, 8] },
      { column: 'maxScore', header: '权重', span: [9, 9] },
      { column: 'score', header: '得分', span: [10, 10] },
      { column: 'explanation', header: '未完成原因分析', span: [11, 11] },
    ],
    categories: [
      { label: '产出指标', points: null, dimensions: ['数量指标', '质量指标', '时效指标'] },
      { label: '效益指标', points: null, dimensions: BENEFIT },
      { label: '满意度指标', points: null, dimensions: ['服务对象满意度指标'] },
      { label: '成本指标', points: null, dimensions: ['经济成本指标'] },
    ],
  },
  total: { text: '合计', span: [1, 8] },
  footer: [
    conclusion('评价结论'),
    conclusion('存在问题'),
    conclusion('改进措施'),
    line(LOW_LINE, print('项目负责人：', 1, 5), print('财务负责人：', 6, 11)),
  ],
};
