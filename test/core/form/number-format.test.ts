import { readNumberFormat } from '../../../src/core/form/number-format';

describe('readNumberFormat', () => {
  it.each([
    { format: 'General', kind: 'number', after: '' },
    { format: '', kind: 'number', after: '' },
    { format: '@', kind: 'number', after: '' },
    { format: '0.00%', kind: 'percent', after: '' },
    { format: '0"%"', kind: 'number', after: '%', because: 'a quoted sign is only drawn' },
    { format: '[>=100]0"家";0"个"', kind: 'number', after: '家' },
    { format: '#,##0.00_);(#,##0.00)', kind: 'number', after: '' },
    { format: 'yyyy-mm-dd', kind: 'date', after: '' },
    { format: 'yyyy-mm', kind: 'month', after: '' },
    { format: 'aaaa', kind: 'date', after: '' },
    { format: '[DBNum1][$-804]yyyy"年"m"月"d"日"', kind: 'date', after: '' },
    { format: '[mm]:ss', kind: 'number', after: '' },
    { format: 'h:mm AM/PM', kind: 'number', after: '' },
    { format: '"优";"良"', kind: 'number', after: '', because: 'without a digit nothing is a unit' },
    { format: ';;;', kind: 'number', after: '' },
    { format: `0"家"${'_ '.repeat(150)}`, kind: 'number', after: '', because: 'Excel takes none so long' },
    { format: '"未完', kind: 'number', after: '' },
    { format: 'yyyy"年"', kind: 'year', after: '' },
    { format: 'm:ss', kind: 'number', after: '', because: 'minutes are no months' },
    { format: 'yyyy-m h:mm', kind: 'month', after: '' },
    { format: '[h]:mm', kind: 'number', after: '' },
    { format: '[hh]:mm', kind: 'number', after: '' },
    { format: '[红色]0"家"', kind: 'number', after: '家' },
    { format: '[hm]0"家"', kind: 'number', after: '家' },
    { format: '0"a;b家"', kind: 'number', after: 'a;b家' },
    { format: '0"家";0"户"', kind: 'number', after: '家' },
    { format: '0\\;"家"', kind: 'number', after: '家' },
    { format: 'General"家"', kind: 'number', after: '家' },
    { format: `0"${'家'.repeat(252)}"`, kind: 'number', after: '家'.repeat(252) },
    { format: `0"${'家'.repeat(253)}"`, kind: 'number', after: '' },
  ])('reads $format', ({ format, kind, after }) => {
    expect(readNumberFormat(format)).toMatchObject({ kind, after });
  });

  it.each([
    { format: '"≥"0"家"', before: '≥', after: '家', scaleDown: 0 },
    { format: '0.0,"千元"', before: '', after: '千元', scaleDown: 3 },
    { format: '0,,"百万"', before: '', after: '百万', scaleDown: 6 },
    { format: '#,##0', before: '', after: '', scaleDown: 0 },
    { format: '0!.0,"万元"', before: '', after: '万元', scaleDown: 4 },
    { format: '!.0', before: '', after: '', scaleDown: 0 },
    { format: '"约"0%"上下"', before: '约', after: '上下', scaleDown: 0 },
  ])('scales and surrounds the number under $format', ({ format, ...reading }) => {
    expect(readNumberFormat(format)).toMatchObject(reading);
  });
});
