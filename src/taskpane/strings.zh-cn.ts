import type { Severity } from '../core/index';
import type { PaneTab } from './pane-state';

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

/** What the button of a finding says where its cell can be written at once. */
export const writeWord = (code: string): string => {
  if (code.startsWith('execution-rate')) return '写入执行率';
  return code === 'self-rating-mismatch' ? '写入等级' : '写入得分';
};

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
  score: '得分',
  policy: '评分办法',
  source: '依据',
  markFindings: '在表中标出问题',
  clearMarks: '清除标记',
  automatic: '自动重算',
  noForm: '没有找到自评表',
  nothingDone: '没有须处理的内容',
  needsExcel: '须从 Excel 的“开始”选项卡打开，在浏览器中可使用绩效自评助手网页',
  readAgain: '重新读取',
  failure: '出现意外问题，操作没有完成',
  failureAdvice: '可复制详情发给维护人员，或重新读取后再试',
  copied: '已复制',
  reload: '重新加载面板',
  reloadAdvice: '可检查网络后重新加载面板，仍不成功时复制详情发给维护人员',
  copyDetails: '复制详情',
  details: '问题详情',
} as const;
