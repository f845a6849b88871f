import type { FormLayout } from '../form-layout';
import { COMMON_COLUMNS, COMMON_WIDTHS, commonHead } from './national';
import { BENEFIT, OUTPUT } from './shared-lines';

/**
 * 湖南·益阳 附件3 (S25, the starting form of this project).
 *
 * @remarks
 * As the common form, but 满意度 is a second level inside 效益: 执行率 10, 产出 50, 效益 40. The year stands in the
 * title, and parts of the funds are left blank where they have no points.
 */
export const yiyang: FormLayout = {
  name: '益阳',
  policy: '湖南·益阳 附件3',
  orientation: 'portrait',
  columnWidths: COMMON_WIDTHS,
  heading: [
    { text: '附件3', kind: 'left' },
    { text: '{year}年度项目支出绩效自评表', kind: 'title' },
  ],
  head: commonHead(null),
  executionPoints: 10,
  indicators: {
    side: { span: [1, 1], text: '绩效指标' },
    columns: COMMON_COLUMNS,
    categories: [
      { label: '产出指标', points: 50, dimensions: OUTPUT },
      { label: '效益指标', points: 40, dimensions: [...BENEFIT, '服务对象满意度指标'] },
    ],
  },
  total: { text: '总分', span: [1, 6] },
  footer: [],
};
