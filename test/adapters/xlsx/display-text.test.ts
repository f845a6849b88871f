import { displayText } from '../../../src/adapters/xlsx/display-text';
import type { CellValue } from '../../../src/core/sheet/sheet-snapshot';

const shown = (value: CellValue, code: string, dateSystem: 1900 | 1904 = 1900) =>
  displayText({ value, error: null }, code, dateSystem);

describe('displayText', () => {
  it.each([
    { value: 0.1 + 0.2, code: 'General', text: '0.3' },
    { value: 1234567.891, code: 'General', text: '1234567.891' },
    { value: 345.5, code: '0.00', text: '345.50' },
    { value: 0.97, code: '0%', text: '97%' },
    { value: 0.9876, code: '0.0%', text: '98.8%' },
    { value: 1234.5, code: '#,##0.00', text: '1,234.50' },
    { value: -1234.5, code: '#,##0.00_);[Red]\\(#,##0.00\\)', text: '(1,234.50)' },
    { value: 0, code: '0;-0;"无"', text: '无' },
    { value: 9, code: '0"分"', text: '9分' },
    { value: 45000, code: 'yyyy"年"m"月"d"日"', text: '2023年3月15日' },
    { value: 45000, code: 'yyyy/m/d', text: '2023/3/15' },
    { value: 45000, code: '[$-804]aaaa;@', text: '星期三' },
    { value: 45000.75, code: 'yyyy-mm-dd hh:mm', text: '2023-03-15 18:00' },
    { value: 0.75, code: '上午/下午h"时"mm"分"', text: '下午6时00分' },
    { value: 1e21, code: 'General', text: '1E+21' },
  ])('shows $value in $code as $text', ({ value, code, text }) => {
    expect(shown(value, code)).toMatchObject({ text, kind: 'number' });
  });

  it('counts dates from 1904 where the workbook does, and only dates', () => {
    expect(shown(45000 - 1462, 'yyyy/m/d', 1904).text).toBe('2023/3/15');
    expect(shown(45000, '0', 1904).text).toBe('45000');
  });

  it.each([
    { value: '≥5家', code: 'General', text: '≥5家' },
    { value: '按时', code: '0.00', text: '按时' },
    { value: ' 两行\n文字 ', code: '@', text: ' 两行\n文字 ' },
    { value: '秘密', code: ';;;', text: '' },
    { value: '5', code: '0;0;0;@"家"', text: '5家' },
  ])('shows the text $value in $code as $text', ({ value, code, text }) => {
    expect(shown(value, code)).toEqual({ text, textColour: null, kind: 'text' });
  });

  it.each([
    { value: true, text: 'TRUE', kind: 'truth' },
    { value: false, text: 'FALSE', kind: 'truth' },
    { value: null, text: '', kind: 'empty' },
  ])('shows $value as $text', ({ value, text, kind }) => {
    expect(shown(value, '0.00')).toEqual({ text, textColour: null, kind });
  });

  it('shows an error as the error', () => {
    expect(displayText({ value: null, error: '#DIV/0!' }, '0%', 1900)).toEqual({
      text: '#DIV/0!',
      textColour: null,
      kind: 'error',
    });
  });

  it.each([
    { code: '0;[Red]-0', colour: '#FF0000' },
    { code: '0;[Color10]-0', colour: '#008000' },
    { code: '[Blue]0;-0', colour: null },
  ])('takes the colour of $code', ({ code, colour }) => {
    expect(shown(-5, code).textColour).toBe(colour);
  });

  it('shows the value as it is in a format nobody can read', () => {
    expect(shown(-5, '0_ ;[红色]\\-0')).toEqual({ text: '-5', textColour: null, kind: 'number' });
  });
});
