import { cellNames } from '../app/cell-names';
import type { DecidedOutcome, IndicatorResult, Outcome, Severity } from '../core/index';
import type { MemoryChange, Notice, PaneProblem, PaneTab } from './pane-state';

/** 绩效自评助手: the name of the pane. */
export const PANE_NAME = '绩效自评助手';

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '提醒',
  hint: '提示',
};

export const TAB_WORDS: Readonly<Record<PaneTab, string>> = {
  findings: '问题',
  indicators: '指标',
  policy: '评分办法',
  workbook: '工作簿',
};

export const DECISION_WORDS: Readonly<Record<DecidedOutcome, string>> = {
  met: '达成',
  partly: '部分达成',
  missed: '未达成',
};

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  ...DECISION_WORDS,
  exceeded: '超额完成',
  undecidable: '无法判断',
  notApplicable: '不适用',
};

/** What the tag of a row says; a row that waits for a person says so. */
export const outcomeWord = ({ judgement, score }: IndicatorResult): string => {
  if (judgement.outcome !== 'undecidable') return OUTCOME_WORDS[judgement.outcome];
  if (score.kind === 'waiting') return '待评定';
  return score.kind === 'kept' || score.kind === 'decided' ? '人工评定' : OUTCOME_WORDS.undecidable;
};

/** What the button of a finding says where its cell can be written at once. */
export const writeWord = (code: string): string => {
  if (code.startsWith('execution-rate')) return '写入执行率';
  return code === 'self-rating-mismatch' ? '写入等级' : '写入得分';
};

const unmarkedWords = (isUnmarked: boolean | undefined): string =>
  isUnmarked === true ? '，未能在表中标出问题' : '';

const rememberedText = (change: MemoryChange): string =>
  change.kind === 'policy' ? `已保存评分办法“${change.name}”` : `已记下指标“${change.indicator}”的人工评定`;

/** The button that takes back what the workbook was last told to remember. */
export const takeBackText = (change: MemoryChange): string =>
  change.kind === 'policy' ? '恢复原评分办法' : `撤销“${change.indicator}”的评定`;

export function noticeText(notice: Notice): string {
  switch (notice.kind) {
    case 'written':
      return `已写入 ${notice.count} 个单元格${unmarkedWords(notice.isUnmarked)}`;
    case 'unchanged':
      return `得分已是最新，没有单元格须改动${unmarkedWords(notice.isUnmarked)}`;
    case 'restored':
      return `已恢复 ${notice.count} 个单元格`;
    case 'marked':
      return notice.count === 0 ? '没有须标出的单元格' : `已在表中标出 ${notice.count} 个单元格`;
    case 'unmarked':
      return '已清除标记';
    case 'drawn':
      return `已生成工作表“${notice.sheet}”`;
    case 'remembered':
      return rememberedText(notice.change);
    case 'takenBack':
      return '已撤销，恢复为之前的状态';
  }
}

/** A problem in three parts: what happened, where, and what helps. */
export interface ProblemWords {
  readonly title: string;
  readonly cells: readonly string[];
  readonly advice: string;
  /** The button that tries again. */
  readonly action: string | null;
}

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
    case 'failed':
      return {
        title: '工作簿拒绝读写',
        cells: [],
        advice: '可重新读取，仍不成功时关闭工作簿再打开',
        action: '重新读取',
      };
  }
}

export const STRINGS = {
  reading: '正在读取工作簿…',
  working: '正在处理…',
  waiting: '正在等待 Excel，单元格正在编辑时可按 Enter 结束',
  unwatched: '不能自动跟随表中的修改，改动后可重新读取',
  opening: '正在打开…',
  recalculate: '重新计算',
  restore: '恢复本次写入',
  totalScore: '总分',
  blocks: '分项得分',
  stale: '表中得分不是最新',
  noMaxScores: '该表没有分值，只核对不评分',
  chooseForm: '选择自评表',
  tabs: '内容',
  filter: '筛选',
  all: '全部',
  findings: '问题',
  noFindings: '没有发现问题',
  noFindingsAdvice: '各行填写完整，得分与评分办法一致',
  noneOfSeverity: '这一类没有问题',
  goFill: '去填写',
  goDecide: '去评定',
  goPolicy: '查看评分办法',
  wholeForm: '全表',
  indicators: '指标',
  noIndicators: '绩效指标表里没有填写任何指标',
  basis: '判定依据',
  target: '年度指标值',
  actual: '实际完成值',
  empty: '未填写',
  degree: '达成程度',
  score: '得分',
  lock: '人工评定（锁定得分）',
  lockNeedsScore: '得分单元格须先填写分数才能锁定',
  withdraw: '撤销评定',
  policy: '评分办法',
  reducedByPolicy: '超额完成，得分已按评分办法扣减，可改',
  rescale: '按比例折算其余分值',
  byPerson: '人工评定',
  source: '依据',
  markFindings: '在表中标出问题',
  clearMarks: '清除标记',
  automatic: '自动重算',
  noForm: '没有找到自评表',
  nothingDone: '没有须处理的内容',
  needsExcel: '须从 Excel 的“开始”选项卡打开，在浏览器中可使用绩效自评助手网页',
  lookedFor: '已查找以下标签',
  openSample: '打开样表',
  readAgain: '重新读取',
  failure: '出现意外问题，操作没有完成',
  failureAdvice: '可复制详情发给维护人员，或重新读取后再试',
  reload: '重新加载面板',
  reloadAdvice: '可检查网络后重新加载面板，仍不成功时复制详情发给维护人员',
  copyDetails: '复制详情',
  copied: '已复制',
  details: '问题详情',
  allForms: '全部自评表',
  project: '项目',
  errors: '错误',
  owed: '欠说明',
  recalculateAll: '重新计算全部',
  drawSummary: '生成自评汇总',
  drawFindings: '生成自查意见',
  copyNotes: '复制审核意见',
  notes: '审核意见',
  newForm: '插入表样',
  layout: '表样',
  year: '年度',
  amountUnit: '金额单位',
  rowsPerDimension: '每个二级指标的行数',
  insertForm: '插入空白表',
  carryForm: '沿用当前表的指标',
} as const;
