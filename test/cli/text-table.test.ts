import fc from 'fast-check';
import { alignTable, displayWidth, fitWidth, oneLine } from '../../src/cli/text-table';

describe('displayWidth', () => {
  it.each([
    { text: '', width: 0 },
    { text: 'abc', width: 3 },
    { text: '得分', width: 4 },
    { text: '得分 8.5', width: 8 },
    { text: '（５％）', width: 8 },
    { text: '“≥5家”', width: 6 },
    { text: '㎡', width: 2, because: 'CJK compatibility signs are wide' },
    { text: '𠮷', width: 2, because: 'a Hanzi beyond the basic plane is one character' },
    { text: 'e\u0301', width: 1, because: 'an accent stands over its letter' },
  ])('counts $width columns for $text', ({ text, width }) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('oneLine', () => {
  it('turns breaks and control characters into blanks', () => {
    expect(oneLine(' 经济\r\n效益\t指标\u001b[31m ')).toBe('经济 效益 指标 [31m');
  });
});

describe('fitWidth', () => {
  it.each([
    { text: '指标', width: 4, fitted: '指标' },
    { text: '指标值', width: 4, fitted: '指…' },
    { text: '指标值', width: 5, fitted: '指标…' },
    { text: 'abc', width: 2, fitted: 'a…' },
  ])('fits $text into $width', ({ text, width, fitted }) => {
    expect(fitWidth(text, width)).toBe(fitted);
  });

  it('never exceeds the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('得', 'a', '，', '≥', '1') }),
        fc.integer({ min: 1, max: 20 }),
        (text, width) => {
          expect(displayWidth(fitWidth(text, width))).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe('alignTable', () => {
  it('keeps columns in line under wide and narrow characters', () => {
    expect(
      alignTable(
        [
          { title: '行', widest: 4, isNumber: true },
          { title: '指标', widest: 8 },
          { title: '得分', widest: 6 },
        ],
        [
          ['13', '培训企业', '10'],
          ['7', 'abc', ''],
          ['8', '很长很长的名称', '8.5'],
        ],
      ),
    ).toEqual(['行  指标      得分', '13  培训企业  10', ' 7  abc', ' 8  很长很…   8.5']);
  });

  it('aligns more rows than a call takes arguments', () => {
    const rows = Array.from({ length: 200_000 }, (_, row) => [String(row)]);
    const lines = alignTable([{ title: '行', widest: 7, isNumber: true }], rows);
    expect(lines.at(1)).toBe('     0');
    expect(lines.at(-1)).toBe('199999');
  });
});
