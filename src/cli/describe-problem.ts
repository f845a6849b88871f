import type { SheetCell, WorkbookProblem } from '../app/workbook';
import { printAddress } from '../core/index';
import type { PathFailure, PathProblem } from './files';

const PATH_SENTENCES: Record<PathFailure, (path: string) => string> = {
  missing: (path) => `找不到“${path}”，须核对路径和文件名`,
  isFolder: (path) => `“${path}”是文件夹，须给出文件`,
  notFile: (path) => `“${path}”是管道或设备，不是文件，须给出 .xlsx 或 .xlsm 文件`,
  notFolder: (path) => `“${path}”的上级不是文件夹，须核对路径`,
  denied: (path) => `没有访问“${path}”的权限，须向管理员申请或换一个位置`,
  readOnly: (path) => `“${path}”是只读的，须取消只读或换一个位置`,
  full: (path) => `磁盘空间不足，无法写入“${path}”`,
  busy: (path) => `“${path}”正被其他程序占用，须关闭后再试`,
  tooLarge: (path) => `“${path}”超出可读取的大小，上限 128 MB`,
  exists: (path) => `“${path}”已经存在，未覆盖`,
  changed: (path) => `“${path}”在读取之后又被改动，须重新运行`,
  unusable: (path) => `无法读写“${path}”，须核对磁盘和网络位置是否可用`,
};

/** What is wrong with a path: one Chinese sentence with the next step. */
export const describePathProblem = ({ failure }: PathProblem, path: string): string =>
  PATH_SENTENCES[failure](path);

const cellList = (cells: readonly SheetCell[]): string => {
  const bySheet = new Map<string, string[]>();
  for (const { sheet, at } of cells) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), printAddress(at)]);
  return [...bySheet].map(([sheet, addresses]) => `工作表“${sheet}”的 ${addresses.join('、')}`).join('，');
};

/** Why a workbook could not be read or written: one Chinese sentence with the next step. */
export function describeWorkbookProblem(problem: WorkbookProblem): string {
  switch (problem.kind) {
    case 'drifted':
      return `原表已变动：${cellList(problem.cells)}，未写入任何单元格，须重新运行`;
    case 'protected':
      return `${cellList(problem.cells)}受工作表保护，未写入任何单元格，须在“审阅”选项卡中撤消工作表保护后再试`;
    case 'notWritable':
      return `${cellList(problem.cells)}是公式、合并区域的一部分或表格标题，未写入任何单元格，须改为普通单元格后再试`;
    case 'sheetMissing':
      return `找不到工作表“${problem.sheet}”，未写入任何单元格，须重新运行`;
    case 'sheetHidden':
      return `工作表“${problem.sheet}”已隐藏，须取消隐藏后再试`;
    case 'busy':
      return '单元格正在编辑，未写入任何单元格，须结束编辑后再试';
    case 'memoryUnreadable':
      return '工作簿里的人工评定记录无法识别，未作更改，须更新本程序后再试';
    // What only a workbook open in Excel can answer is told alike.
    case 'readOnly':
    case 'tooLarge':
    case 'sessionLost':
    case 'unsupported':
    case 'altered':
    case 'unconfirmed':
    case 'failed':
      return '工作簿拒绝读写，未写入任何单元格，须关闭后重新打开再试';
  }
}
