import { parseActual } from '../../../src/core/target/actual';

const claimed = (text: string): string[] =>
  Object.entries(parseActual(text, 2023).claims)
    .filter(([, value]) => value === true)
    .map(([name]) => name);

describe('parseActual', () => {
  it.each([
    { text: '未完成', claim: 'isNotDone' },
    { text: '尚未开展', claim: 'isNotDone' },
    { text: '建设中', claim: 'isNotDone' },
    { text: '正在推进', claim: 'isNotDone' },
    { text: '未发生', claim: 'isNone' },
    { text: '全年未发生安全事故', claim: 'isNone' },
    { text: '无', claim: 'isNone' },
    { text: '零投诉', claim: 'isNoneOf' },
    { text: '完成', claim: 'isAchieved' },
    { text: '已完成100%', claim: 'isAchieved' },
    { text: '达成预期指标', claim: 'isAchieved' },
    { text: '全部完成', claim: 'isAchieved' },
    { text: '达标', claim: 'isAchieved' },
    { text: '基本完成', claim: 'isPartly' },
    { text: '部分达成预期指标并具有一定效果', claim: 'isPartly' },
    { text: '在规定时间内完成', claim: 'isInTime' },
    { text: '如期完成', claim: 'isInTime' },
    { text: '无延期', claim: 'isInTime' },
    { text: '未按时完成', claim: 'isLate' },
    { text: '延期至次年', claim: 'isLate' },
    { text: '按该标准发放', claim: 'isByTheNorm' },
    { text: '已建成', claim: 'isCompleted' },
    { text: '。，已建成', claim: 'isCompleted' },
    { text: '全部完成。！', claim: 'isAchieved' },
    { text: '资金没有滞留,按标准发放', claim: 'isByTheNorm' },
  ])('hears $claim in $text', ({ text, claim }) => {
    expect(claimed(text)).toContain(claim);
  });

  it.each([
    { text: '未发生', claim: 'isNotDone' },
    { text: '未完成', claim: 'isNone' },
    { text: '未超支', claim: 'isNone' },
    { text: '无法统计', claim: 'isNoneOf' },
    { text: '无明显变化', claim: 'isNoneOf' },
    { text: '未达成', claim: 'isAchieved' },
    { text: '未按时完成', claim: 'isInTime' },
    { text: '无延期', claim: 'isLate' },
    { text: '未按标准发放', claim: 'isByTheNorm' },
    { text: '未能如期完成', claim: 'isInTime' },
    { text: '正在按计划时间推进', claim: 'isInTime' },
    { text: `${'很'.repeat(200)}按时完成`, claim: 'isInTime' },
    { text: '全部、完成', claim: 'isAchieved' },
    { text: '5家', claim: 'isNone' },
  ])('does not hear $claim in $text', ({ text, claim }) => {
    expect(claimed(text)).not.toContain(claim);
  });

  it.each([
    { text: '显著提升', direction: 'up' },
    { text: '有所下降', direction: 'down' },
    { text: '良好', direction: null },
    { text: '提升服务质量', direction: null },
  ])('finds the direction of $text', ({ text, direction }) => {
    expect(parseActual(text, 2023).claims.direction).toBe(direction);
  });
});
