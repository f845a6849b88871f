import fc from 'fast-check';
import { cellText } from '../../../src/core/form/cell-text';
import { decimalOfNumber, parseDecimal, toNumber } from '../../../src/core/number/decimal';
import type { Cell, CellValue } from '../../../src/core/sheet/sheet-snapshot';

const cell = (value: CellValue, numberFormat = 'General', error: string | null = null): Cell => ({
  value,
  error,
  formula: null,
  numberFormat,
  locked: true,
});

describe('cellText', () => {
  it.each([
    { value: 350, format: 'General', text: '350' },
    { value: 0.1 + 0.2, format: 'General', text: '0.3', because: 'Excel keeps 15 digits' },
    { value: 3328.9, format: '0', text: '3328.9', because: 'the value counts, not the shown digits' },
    { value: 1e-7, format: 'General', text: '0.0000001' },
    { value: 123456789012345680, format: '0.00E+00', text: '123456789012346000' },
    { value: -12.5, format: '#,##0.00;[Red]-#,##0.00', text: '-12.5' },
    { value: 0.97, format: '0%', text: '97%' },
    { value: 0.9508, format: '0%', text: '95.08%' },
    { value: 0.861830400000001, format: '0.00%', text: '86.1830400000001%' },
    { value: 1, format: '_ * 0%_ ', text: '100%' },
    { value: 30, format: '0"家"', text: '30家' },
    { value: 12.5, format: '0.00"万元"', text: '12.5万元' },
    { value: 12000, format: '#,##0万元', text: '12000万元', because: 'Hanzi need no quotes' },
    { value: 0.12, format: '0.00"‰"', text: '0.12‰' },
    { value: 5, format: '"≥"0"次"', text: '≥5次' },
    { value: 3, format: '0\\人', text: '3人' },
    { value: 0, format: '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', text: '0' },
    { value: 100, format: '"¥"#,##0', text: '100', because: 'a currency sign is decoration' },
    { value: 12000, format: '0.0,"千元"', text: '12千元', because: 'a comma takes three digits away' },
    { value: 123456, format: '0!.0,"万元"', text: '12.3456万元', because: 'the point is only drawn' },
    { value: 45291, format: 'yyyy/m/d', text: '2023-12-31' },
    { value: 45291.75, format: 'yyyy/m/d h:mm', text: '2023-12-31' },
    { value: 45291, format: 'yyyy"年"m"月"d"日"', text: '2023-12-31' },
    { value: 45291, format: 'm"月"d"日"', text: '2023-12-31' },
    { value: 45291, format: '[$-804]yyyy年m月d日;@', text: '2023-12-31' },
    { value: 45291, format: '[$-F800]dddd, mmmm dd, yyyy', text: '2023-12-31' },
    { value: 45291, format: 'yyyy"年"m"月"', text: '2023年12月' },
    { value: 45291, format: 'mmm-yy', text: '2023年12月' },
    { value: 45291, format: 'yyyy', text: '2023年' },
    { value: 59, format: 'yyyy/m/d', text: '1900-02-28', because: 'before the day that never was' },
    { value: 0.5, format: 'h:mm', text: '0.5', because: 'a clock time is a number here' },
    { value: 1.5, format: '[h]:mm:ss', text: '1.5', because: 'a duration is a number here' },
    { value: 0.25, format: 'mm:ss', text: '0.25' },
    { value: 0.25, format: '上午/下午h"时"mm"分"', text: '0.25' },
    { value: -3, format: 'yyyy/m/d', text: '-3', because: 'there is no such day' },
    { value: 1e300, format: 'yyyy/m/d', text: `1${'0'.repeat(300)}` },
    { value: 5, format: 'G/通用格式', text: '5' },
    { value: true, format: 'General', text: 'TRUE' },
    { value: false, format: 'General', text: 'FALSE' },
    { value: ' 30家\n', format: 'General', text: ' 30家\n' },
    { value: ' \u3000\n', format: 'General', text: '' },
    { value: null, format: '0%', text: '' },
  ])('reads $value under $format as $text', ({ value, format, text }) => {
    expect(cellText(cell(value, format), 1900)).toBe(text);
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(cellText(cell(0, 'yyyy/m/d'), 1904)).toBe('1904-01-01');
    expect(cellText(cell(43464, 'yyyy/m/d'), 1904)).toBe('2022-12-31');
  });

  it('shows an error as the sheet does', () => {
    expect(cellText(cell(null, 'General', '#DIV/0!'), 1900)).toBe('#DIV/0!');
  });

  it('writes every finite number in plain digits that read back as the number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = cellText(cell(value), 1900);
        const read = parseDecimal(text);
        const exact = decimalOfNumber(value);
        expect(read).not.toBeNull();
        expect(read === null ? null : toNumber(read)).toBe(exact === null ? null : toNumber(exact));
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever the format', () => {
    fc.assert(
      fc.property(fc.double(), fc.string({ unit: 'grapheme' }), (value, format) => {
        expect(typeof cellText(cell(value, format), 1900)).toBe('string');
      }),
    );
  });
});
