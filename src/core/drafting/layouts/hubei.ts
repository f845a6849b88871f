import type { FormLayout } from '../form-layout';
import {
  BENEFIT,
  LEVELS,
  ONE_LINE,
  OUTPUT,
  TWO_LINES,
  blank,
  fill,
  line,
  print,
  printEach,
  rate,
  sentence,
} from './shared-lines';

/** Three lines: with the usual paragraphs the signature would stand alone on a second page. */
const REASON = 42;

/**
 * 湖北 (L10, S5, S12): execution worth 20, 产出 40, 效益 and 满意度 together 40, and no column of weights.
 *
 * @remarks
 * The points of the levels are printed behind their labels, which is the only place for them. The reason for
 * deviations is one cell for the whole form.
 */
export const hubei: FormLayout = {
  name: '湖北',
  policy: '湖北',
  orientation: 'portrait',
  columnWidths: [9, 12, 15, 24, 16, 16, 14, 16],
  heading: [{ text: '{year}年度项目绩效自评表', kind: 'title' }],
  head: [
    {
      side: null,
      lines: [
        line(
          ONE_LINE,
          print('单位名称', 1, 3),
          fill('implementingAgency', 4, 5),
          print('填报日期', 6, 6),
          blank(7, 8),
        ),
        line(ONE_LINE, print('项目名称', 1, 3), fill('projectName', 4, 8)),
        line(
          ONE_LINE,
          print('主管部门', 1, 3),
          fill('supervisingDepartment', 4, 5),
          print('项目实施单位', 6, 6),
          fill('implementingAgency', 7, 8),
        ),
        line(
          ONE_LINE,
          print('项目类别', 1, 3),
          print('1、部门预算项目□　2、市（区）直专项□　3、对下转移支付项目□', 4, 8),
        ),
        line(ONE_LINE, print('项目属性', 1, 3), print('1、持续性项目□　2、新增性项目□', 4, 8)),
        line(
          ONE_LINE,
          print('项目类型', 1, 3),
          print('1、常年性项目□　2、延续性项目□　3、一次性项目□', 4, 8),
        ),
      ],
    },
    {
      side: { span: [1, 3], text: '预算执行情况（{unit}）\n（{execution}分）' },
      lines: [
        line(
          TWO_LINES,
          ...printEach(4, '', '预算数（A）', '执行数（B）', '执行率（B/A）'),
          print('得分\n（{execution}分×执行率）', 8, 8),
        ),
        line(ONE_LINE, ...printEach(4, '年度财政资金总额', '', ''), rate(7), blank(8, 8)),
      ],
    },
  ],
  executionPoints: 20,
  indicators: {
    side: { span: [1, 1], text: '年度绩效目标\n（{indicators}分）' },
    columns: [
      ...LEVELS,
      { column: 'target', header: '年初目标值（A）', span: [5, 5] },
      { column: 'actualValue', header: '实际完成值（B）', span: [6, 6] },
      { column: 'score', header: '得分', span: [7, 8] },
    ],
    categories: [
      { label: '产出指标', points: 40, dimensions: OUTPUT },
      { label: '效益指标', points: 40, dimensions: [...BENEFIT, '满意度指标'] },
    ],
  },
  total: { text: '总分', span: [1, 6] },
  footer: [
    line(REASON, print('偏差大或目标未完成原因分析', 1, 3), sentence(4, 8)),
    line(REASON, print('改进措施及结果应用方案', 1, 3), sentence(4, 8)),
    line(REASON, print('单位主要负责人签批意见', 1, 3), print('签名：　　　　　　　　年　　月　　日', 4, 8)),
  ],
};
