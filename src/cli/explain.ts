import { explainPair, printPercent } from '../core/index';
import type { JudgementBasis } from '../core/index';
import type { Output } from './output';
import type { Command } from './read-arguments';
import { OUTCOME_WORDS } from './score-table';

const BASIS_WORDS: Record<JudgementBasis, string> = {
  quantity: '数量',
  between: '区间',
  rank: '名次',
  change: '变化幅度',
  ratio: '比例',
  deadline: '期限',
  duration: '时长',
  descriptive: '定性描述',
  none: '无法归类',
};

/** `selfeval explain`: how one target and actual are read and judged, and why. */
export function explain(
  { target, actual, context }: Extract<Command, { kind: 'explain' }>,
  output: Output,
): 0 {
  const { outcome, completionRate, basis, isReverse, sentence } = explainPair(target, actual, context);
  const lines = [
    `年度指标值：${target}`,
    `实际完成值：${actual}`,
    `判定：${OUTCOME_WORDS[outcome]}`,
    `完成率：${completionRate === null ? '—' : printPercent(completionRate)}`,
    `读法：${BASIS_WORDS[basis]}${isReverse ? '，越低越好' : ''}`,
    `说明：${sentence}`,
  ];
  output.print(`${lines.join('\n')}\n`);
  return 0;
}
