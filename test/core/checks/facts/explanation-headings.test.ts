import { headedTexts, HEADINGS } from '../../../../src/core/checks/facts/explanation-headings';

const asksOf = (text: string): readonly string[] =>
  headedTexts(text).map(({ asks, content }) => `${asks}|${content}`);

describe('headedTexts', () => {
  it.each([
    { text: '资金到位晚', headings: [] },
    { text: '资金到位晚是主要原因', headings: [] },
    { text: '原因：雨', headings: ['reason|雨'] },
    { text: '受汛期影响。主要原因分析: 雨\n下一步整改措施：', headings: ['reason| 雨\n', 'measures|'] },
    { text: '偏差原因：资金不足改进措施：加强', headings: ['reason|资金不足', 'measures|加强'] },
    { text: '采取措施：催办', headings: ['measures|催办'] },
  ])('finds $headings in “$text”', ({ text, headings }) => {
    expect(asksOf(text)).toEqual(headings);
  });

  it('knows the headings of a prepared beginning', () => {
    expect(asksOf(Object.values(HEADINGS).join(''))).toEqual(['reason|', 'reason|', 'reason|', 'measures|']);
  });
});
