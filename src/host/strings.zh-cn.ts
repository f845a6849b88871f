import { LONGEST_TEXT } from '../core/sheet/sheet-snapshot';
import type { Cell } from '../core/sheet/sheet-snapshot';

/** Words of the page itself; the pane has its own. */
export const WORDS = {
  product: '绩效自评助手',
  file: '文件',
  open: '打开…',
  save: '保存',
  undo: '撤销',
  redo: '重做',
  sheets: '工作表',
  sheetArea: '工作表',
  close: '关闭',
  dropHere: '松开鼠标，打开文件',
  unsaved: '未保存',
  keepUnsaved: '不保存',
  cancel: '取消',
  rowAndColumn: '行号',
  hint: '按 F6 在表格与窗格之间切换',
  cut: '表格较大，只显示前 2000 行、100 列，其余内容保存时不变',
  noVisibleSheet: '文件中没有可见的工作表',
  tooManyCells: '一次可粘贴的单元格上限为 10000 个',
  tooLong: `内容超出单元格的字数上限 ${LONGEST_TEXT}`,
  noSample: '样表未能载入，可打开自己的文件',
  sampleName: '益阳-附件3-样表.xlsx',
} as const;

export const cannotOpen = (fileName: string, reason: string): string => `无法打开“${fileName}”：${reason}`;

export const cannotSave = (reason: string): string => `未能保存：${reason}`;

export const savedAs = (fileName: string): string => `已保存为“${fileName}”`;

export const unsavedChanges = (fileName: string): string =>
  `“${fileName}”有未保存的修改，打开其他文件前可先保存`;

export const gridName = (sheet: string): string => `工作表 ${sheet}`;

export const editName = (cell: string): string => `编辑 ${cell}`;

export const keptAsText = (cell: string): string => `${cell} 按文字写入，网页中不新增公式`;

/** Why a person cannot edit a cell. */
export const closedCell = (cell: string, formula: Cell['formula']): string =>
  formula === null
    ? `${cell} 已锁定且工作表受保护，可在 Excel 或 WPS 中通过“审阅 → 撤消工作表保护”解除`
    : `${cell} 是公式“${formula}”，网页中不改动公式`;
