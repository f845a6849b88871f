/** Why a file cannot be opened as a workbook; `message` is one sentence for the user with the next step in it. */
export interface FileProblem {
  readonly kind: 'not-xlsx' | 'encrypted' | 'damaged' | 'too-large';
  readonly message: string;
}

const SAVE_AS = '用 Excel 或 WPS 另存为 .xlsx 后再试';

const FILE_PROBLEMS = {
  empty: ['not-xlsx', '文件是空的（0 字节），须重新复制或导出后再试'],
  legacyWorkbook: ['not-xlsx', `文件是旧版表格（.xls 或 .et），须${SAVE_AS}`],
  binaryWorkbook: ['not-xlsx', `文件是二进制工作簿（.xlsb），须${SAVE_AS}`],
  openDocument: ['not-xlsx', `文件是 OpenDocument 文档（.ods 等），须${SAVE_AS}`],
  wordDocument: ['not-xlsx', '文件是 Word 文档，须选择自评表所在的 .xlsx 文件'],
  presentation: ['not-xlsx', '文件是演示文稿，须选择自评表所在的 .xlsx 文件'],
  image: ['not-xlsx', '文件是图片，须选择自评表所在的 .xlsx 文件'],
  pdf: ['not-xlsx', '文件是 PDF 文档，须选择自评表所在的 .xlsx 文件'],
  markup: ['not-xlsx', `文件内容是网页或 XML 文本，不是真正的 .xlsx，须${SAVE_AS}`],
  text: ['not-xlsx', `文件内容是纯文本，不是真正的 .xlsx，须${SAVE_AS}`],
  archive: ['not-xlsx', '文件是压缩包，须解压后选择其中的 .xlsx 文件'],
  unknown: ['not-xlsx', '无法识别文件格式，须选择 .xlsx 或 .xlsm 文件'],
  encrypted: ['encrypted', '文件已加密，须在 Excel 或 WPS 中取消打开密码并保存后再试'],
  truncated: ['damaged', '文件不完整，须重新复制或下载后再试'],
  zipDamaged: ['damaged', `文件的压缩数据已损坏，须重新复制或下载，或${SAVE_AS}`],
  zip64: ['damaged', `文件采用 ZIP64 压缩格式，无法读取，须${SAVE_AS}`],
  compression: ['damaged', `文件采用少见的压缩方法，无法读取，须${SAVE_AS}`],
  duplicateParts: ['damaged', `文件内部有重名的部件，无法确定哪个有效，须${SAVE_AS}`],
  tooBig: ['too-large', '文件解压后超出处理范围，须删去与自评表无关的图片和工作表后再试'],
  tooManyParts: ['too-large', '文件内部的部件数超出处理范围，须只保留自评表所在的工作表后再试'],
  tooManySheets: ['too-large', '工作表数超出处理范围，上限 1000 个，须拆分工作簿后再试'],
  tooManyCells: ['too-large', '单元格数超出处理范围，上限 200 万个，须删去多余的行和工作表后再试'],
  tooManyMerges: ['too-large', '合并单元格数超出处理范围，上限 10 万处，须删去多余的行和工作表后再试'],
} as const satisfies Record<string, readonly [FileProblem['kind'], string]>;

/** Names a problem of the file as a whole. */
export type FileProblemName = keyof typeof FILE_PROBLEMS;

/** Names a problem of one part, which its sentence quotes. */
export type PartProblemName = 'missing' | 'malformed' | 'doctype' | 'encoding' | 'inconsistent';

const PART_PROBLEMS: Record<PartProblemName, (part: string) => string> = {
  missing: (part) => `文件缺少部件“${part}”，须${SAVE_AS}`,
  malformed: (part) => `文件的部件“${part}”不是完整的 XML，须${SAVE_AS}`,
  doctype: (part) => `文件的部件“${part}”含有不允许的 DOCTYPE 或实体声明，须${SAVE_AS}`,
  encoding: (part) => `文件的部件“${part}”不是 UTF-8 编码，须${SAVE_AS}`,
  inconsistent: (part) => `文件的部件“${part}”前后矛盾，须在 Excel 或 WPS 中打开修复并另存为 .xlsx 后再试`,
};

/** Stops the opening of a file; never leaves `openXlsx`, which turns it into its problem. */
export class UnreadableFile extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.message);
  }
}

export const fileProblem = (name: FileProblemName): FileProblem => {
  const [kind, message] = FILE_PROBLEMS[name];
  return { kind, message };
};

export const unreadableFile = (name: FileProblemName): UnreadableFile =>
  new UnreadableFile(fileProblem(name));

export const unreadablePart = (name: PartProblemName, part: string): UnreadableFile =>
  new UnreadableFile({ kind: 'damaged', message: PART_PROBLEMS[name](part) });
