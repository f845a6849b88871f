import { quote } from '../../../src/core/filling/quote';

describe('quote', () => {
  it.each([
    { text: '≥ 95 %', quoted: '≥95%' },
    { text: '不少于１２ 种', quoted: '不少于12种' },
    { text: '3～5次', quoted: '3～5次' },
    { text: '3~5次', quoted: '3～5次' },
    { text: '第五位', quoted: '第五位' },
    { text: '2023-12-31', quoted: '2023年12月31日' },
    { text: '2023.7.8', quoted: '2023年7月8日' },
    { text: '2023年12月底', quoted: '2023年12月底' },
  ])('cites the figure $text as $quoted', ({ text, quoted }) => {
    expect(quote(text)).toBe(quoted);
  });

  it.each([
    { text: '显著提升', quoted: '“显著提升”' },
    { text: ' 实施医疗机构37个。\n', quoted: '“实施医疗机构37个”' },
    { text: '129户,完工率243%', quoted: '“129户,完工率243%”' },
    { text: '建成\n“一站式”  大厅', quoted: '“建成 一站式 大厅”' },
    { text: '好'.repeat(31), quoted: `“${'好'.repeat(30)}…”` },
    { text: '\ud842\udfb7'.repeat(31), quoted: `“${'\ud842\udfb7'.repeat(30)}…”` },
    { text: '', quoted: '“”' },
  ])('puts words in quotation marks: $quoted', ({ text, quoted }) => {
    expect(quote(text)).toBe(quoted);
  });
});
