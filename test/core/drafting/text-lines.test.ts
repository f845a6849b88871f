import { linesIn } from '../../../src/core/drafting/text-lines';

describe('linesIn', () => {
  it.each([
    { text: '', width: 12, lines: 1 },
    { text: '数量指标', width: 12, lines: 1 },
    { text: '服务对象满意度指标', width: 12, lines: 2 },
    { text: 'eleven sign', width: 12, lines: 1 },
    { text: '产出指标\n（50分）', width: 12, lines: 2 },
    { text: '字', width: 0, lines: 2 },
  ])('counts $lines for “$text” in $width', ({ text, width, lines }) => {
    expect(linesIn(text, width)).toBe(lines);
  });
});
