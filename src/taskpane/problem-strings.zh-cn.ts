import { cellNames } from '../app/cell-names';
import type { PaneProblem } from './pane-state';

/** A problem in three parts: what happened, where, and what helps. */
export interface ProblemWords {
  readonly title: string;
  readonly cells: readonly string[];
  readonly advice: string;
  /** The button that tries again. */
  readonly action: string | null;
}

/** More sentences about one memory would help nobody. */
const MOST_PROBLEMS = 3;

export function problemWords(problem: PaneProblem): ProblemWords {
  switch (problem.kind) {
    case 'noFormOnSheet':
      return {
        title: '当前工作表没有自评表，未写入任何单元格',
        cells: [],
        advice: '可切换到自评表所在的工作表后再重新计算',
        action: null,
      };
    case 'structureProtected':
      return {
        title: '工作簿结构受保护，不能插入工作表',
        cells: [],
        advice: '可通过“审阅 → 保护工作簿”解除保护后再试',
        action: null,
      };
    case 'drifted':
      return {
        title: '原表已变动，未写入任何单元格',
        cells: cellNames(problem.cells),
        advice: '可重新读取后再试',
        action: '重新读取',
      };
    case 'protected':
      return {
        title: '工作表受保护，未写入任何单元格',
        cells: cellNames(problem.cells),
        advice: '可通过“审阅 → 撤消工作表保护”解除保护后再试',
        action: null,
      };
    case 'notWritable':
      return {
        title: '单元格不能改写，未写入任何单元格',
        cells: cellNames(problem.cells),
        advice: '这些单元格是公式、合并区域的一部分或表格标题，可改为普通单元格后再重新计算',
        action: null,
      };
    case 'sheetMissing':
      return {
        title: `找不到工作表“${problem.sheet}”中的自评表，未写入任何单元格`,
        cells: [],
        advice: '已重新读取工作簿，可核对后再试',
        action: null,
      };
    case 'sheetHidden':
      return {
        title: `工作表“${problem.sheet}”已隐藏`,
        cells: [],
        advice: '可右键单击任一工作表标签，选择“取消隐藏”后再试',
        action: null,
      };
    case 'busy':
      return {
        title: '单元格正在编辑，暂时不能读写',
        cells: [],
        advice: '可按 Enter 结束编辑，关闭 Excel 里打开的对话框后再试',
        action: '再试一次',
      };
    case 'readOnly':
      return {
        title: '工作簿为只读，未写入任何单元格',
        cells: [],
        advice: '可启用编辑，或另存一份后在新文件里重新计算',
        action: '再试一次',
      };
    case 'tooLarge':
      return {
        title: '工作簿内容超出一次读写的上限',
        cells: [],
        advice: '可把自评表移到单独的工作簿，或改用桌面版 Excel',
        action: '重新读取',
      };
    case 'sessionLost':
      return {
        title: '与 Excel 的连接已中断',
        cells: [],
        advice: '可保存工作簿，关闭后重新打开',
        action: '重新读取',
      };
    case 'unsupported':
      return {
        title: '这个版本的 Excel 不能完成此操作',
        cells: [],
        advice: `可更新 Excel，缺少的接口是 ${problem.needs}`,
        action: null,
      };
    case 'altered':
      return {
        title: '写入的内容被 Excel 改动，已全部恢复原样',
        cells: cellNames(problem.cells),
        advice: '可检查这些单元格的数字格式和数据验证后再试',
        action: '重新读取',
      };
    case 'unconfirmed':
      return {
        title: '未能确认是否已写入',
        cells: cellNames(problem.cells),
        advice: '可重新读取，核对这些单元格后再重新计算',
        action: '重新读取',
      };
    case 'memoryUnreadable':
      return {
        title: '工作簿里的人工评定记录无法识别，未作更改',
        cells: [],
        advice: '可更新绩效自评助手后再试，仍不成功时通过“文件 → 信息 → 检查文档”删除自定义 XML 数据',
        action: null,
      };
    case 'memoryLeftOut':
      return {
        title: '工作簿里保存的评分办法或人工评定无法识别，没有计入核对和得分',
        cells: problem.problems.slice(0, MOST_PROBLEMS),
        advice:
          '这些记录不会被改写，可更新绩效自评助手后重新读取，仍不成功时通过“文件 → 信息 → 检查文档”删除自定义 XML 数据',
        action: '重新读取',
      };
    case 'failed':
      return {
        title: '工作簿拒绝读写',
        cells: [],
        advice: '可重新读取，仍不成功时关闭工作簿再打开',
        action: '重新读取',
      };
  }
}
