import type { PolicyChoice } from '../core/index';
import type { MemoryChange, Notice } from './pane-state';

const unmarkedWords = (isUnmarked: boolean | undefined): string =>
  isUnmarked === true ? '，未能在表中标出问题' : '';

const adoptedWords = (policy: string | undefined): string =>
  policy === undefined ? '' : `，按评分办法“${policy}”评分`;

/** What is told of a policy that was saved, for the whole workbook or for one sheet. */
export const policySaved = (name: string, { scope }: Pick<PolicyChoice, 'scope'>): string =>
  `已保存评分办法“${name}”${scope.kind === 'workbook' ? '' : `，只用于工作表“${scope.sheet}”`}`;

function rememberedText(change: MemoryChange): string {
  if (change.kind === 'policy') return policySaved(change.name, change.choice);
  return `${change.isWithdrawn === true ? '已撤销' : '已记下'}指标“${change.indicator}”的人工评定`;
}

/** The button that takes back what the workbook was last told to remember. */
export function takeBackText(change: MemoryChange): string {
  if (change.kind === 'policy') {
    const { scope } = change.choice;
    return scope.kind === 'workbook' ? '恢复原评分办法' : `恢复“${scope.sheet}”原来的评分办法`;
  }
  return `${change.isWithdrawn === true ? '恢复' : '撤销'}“${change.indicator}”的评定`;
}

export function noticeText(notice: Notice): string {
  switch (notice.kind) {
    case 'written':
      if (notice.isOpening === true) return '已写入开头，双击单元格接着填写';
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
      return `已生成工作表“${notice.sheet}”${adoptedWords(notice.policy)}`;
    case 'remembered':
      return rememberedText(notice.change);
    case 'takenBack':
      return notice.restored === undefined
        ? '已撤销，恢复为之前的状态'
        : `已恢复指标“${notice.restored}”的人工评定`;
  }
}
