import { readLiveWorkbook } from '../../src/app/read-live-workbook';
import { DEFAULT_POLICY, EMPTY_MEMORY, undecided } from '../../src/core/index';
import type { MemoryChange } from '../../src/taskpane/pane-state';
import { noticeText, takeBackText } from '../../src/taskpane/result-strings.zh-cn';
import { openSample } from './sample-workbook';

async function decisionChange(): Promise<Extract<MemoryChange, { kind: 'decision' }>> {
  const reading = await readLiveWorkbook(await openSample());
  const form = reading.kind === 'read' ? reading.sheets[0]?.evaluations[0]?.form : undefined;
  if (form === undefined) throw new Error('no form');
  return { kind: 'decision', form, indicator: '发放人数', before: undecided(13) };
}

describe('what is told of a decision', () => {
  it('offers to withdraw what was decided', async () => {
    const change = await decisionChange();
    expect(noticeText({ kind: 'remembered', change })).toBe('已记下指标“发放人数”的人工评定');
    expect(takeBackText(change)).toBe('撤销“发放人数”的评定');
    expect(noticeText({ kind: 'takenBack' })).toBe('已撤销，恢复为之前的状态');
  });

  it('offers to bring back what was withdrawn', async () => {
    const change: MemoryChange = { ...(await decisionChange()), isWithdrawn: true };
    expect(noticeText({ kind: 'remembered', change })).toBe('已撤销指标“发放人数”的人工评定');
    expect(takeBackText(change)).toBe('恢复“发放人数”的评定');
    expect(noticeText({ kind: 'takenBack', restored: '发放人数' })).toBe('已恢复指标“发放人数”的人工评定');
  });
});

describe('what is told of a policy', () => {
  it.each([
    { scope: { kind: 'workbook', chosenOn: '甲' }, told: '已保存评分办法“湖北”', back: '恢复原评分办法' },
    {
      scope: { kind: 'sheet', sheet: '甲' },
      told: '已保存评分办法“湖北”，只用于工作表“甲”',
      back: '恢复“甲”原来的评分办法',
    },
  ] as const)('says where it applies: $told', ({ scope, told, back }) => {
    const choice = { policy: DEFAULT_POLICY, scope };
    const change: MemoryChange = { kind: 'policy', name: '湖北', choice, before: EMPTY_MEMORY };
    expect(noticeText({ kind: 'remembered', change })).toBe(told);
    expect(takeBackText(change)).toBe(back);
  });
});
