import type { SheetCell, WorkbookProblem } from '../app/workbook';
import { printAddress } from '../core/index';

const MOST_NAMED = 8;

const nameCells = (cells: readonly SheetCell[]): string => {
  const named = cells.slice(0, MOST_NAMED).map(({ at }) => printAddress(at));
  return cells.length > MOST_NAMED ? `${named.join('、')}等 ${cells.length} 个单元格` : named.join('、');
};

/** One sentence on why an edit was refused. */
export function describeProblem(problem: WorkbookProblem): string {
  switch (problem.kind) {
    case 'drifted':
      return `单元格已变动，未写入：${nameCells(problem.cells)}`;
    case 'protected':
      return `工作表受保护，未写入锁定的单元格：${nameCells(problem.cells)}`;
    case 'notWritable':
      return `未写入：${nameCells(problem.cells)}是公式、合并区域的一部分或表格标题`;
    case 'sheetMissing':
      return `工作表“${problem.sheet}”已不存在，未写入`;
    case 'sheetHidden':
      return `工作表“${problem.sheet}”已隐藏`;
    case 'busy':
      return '工作簿正忙，未写入';
    case 'memoryUnreadable':
      return '工作簿里的人工评定记录无法识别，未作更改';
    // What only a workbook open in Excel can answer is told alike.
    case 'readOnly':
    case 'tooLarge':
    case 'sessionLost':
    case 'unsupported':
    case 'altered':
    case 'unconfirmed':
    case 'failed':
      return '工作簿拒绝写入';
  }
}
