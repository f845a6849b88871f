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
  ])('reads $format', ({ format, kind, after }) => {
    expect(readNumberFormat(format)).toMatchObject({ kind, after });
  });
});
