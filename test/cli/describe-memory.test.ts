import { describeMemoryProblems } from '../../src/cli/describe-memory';

describe('describeMemoryProblems', () => {
  it.each([
    { problems: ['参数“policy”须填写'], ends: '：参数“policy”须填写' },
    { problems: ['甲', '乙', '丙'], ends: '：甲等 3 处' },
    { problems: ['“一\n二\u001B”应为数'], ends: '：“一 二 ”应为数' },
  ])('is one sentence on one line: $ends', ({ problems, ends }) => {
    const sentence = describeMemoryProblems(problems);
    expect(sentence).toMatch(/无法识别，没有计入核对和得分/u);
    expect(sentence?.endsWith(ends)).toBe(true);
  });

  it('is nothing where all of it counts', () => {
    expect(describeMemoryProblems([])).toBeNull();
  });
});
