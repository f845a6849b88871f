import { holds, readExcelCell, toExcelValue } from '../../../src/adapters/office/excel-value';

describe('toExcelValue', () => {
  it.each([
    { value: 9.5, given: 9.5 },
    { value: 0, given: 0 },
    { value: true, given: true },
    { value: null, given: '', because: 'an empty text empties a cell' },
    { value: '优', given: '优' },
    { value: '86.18%', given: "'86.18%", because: 'it would become a number with another format' },
    { value: '20', given: "'20" },
    { value: '=1+1', given: "'=1+1" },
    { value: '+5', given: "'+5" },
    { value: '-', given: "'-" },
    { value: '@某人', given: "'@某人" },
    { value: "'引号", given: "''引号", because: 'the first one would be taken away' },
    { value: 'TRUE', given: "'TRUE" },
    { value: '二〇二三年3月', given: "'二〇二三年3月", because: 'figures may make a date' },
    { value: '２０', given: "'２０" },
  ])('gives $value as $given', ({ value, given }) => {
    expect(toExcelValue(value)).toBe(given);
  });
});

describe('readExcelCell', () => {
  it.each([
    { of: 'an empty cell', cell: ['', '', 'Empty'], read: [null, null, null] },
    { of: 'a number', cell: [5, 5, 'Double'], read: [5, null, null] },
    { of: 'a truth value', cell: [false, false, 'Boolean'], read: [false, null, null] },
    { of: 'a text', cell: ['≥5家', '≥5家', 'String'], read: ['≥5家', null, null] },
    { of: 'a formula', cell: [9.5, '=A2+B2', 'Double'], read: [9.5, null, '=A2+B2'] },
    { of: 'a formula that shows nothing', cell: ['', '=""', 'String'], read: ['', null, '=""'] },
    { of: 'a text that looks like a formula', cell: ['=1+1', '=1+1', 'String'], read: ['=1+1', null, null] },
    { of: 'an error', cell: ['#DIV/0!', '=1/0', 'Error'], read: [null, '#DIV/0!', '=1/0'] },
    { of: 'a text that reads like an error', cell: ['#N/A', '#N/A', 'String'], read: ['#N/A', null, null] },
    { of: 'what nobody can read', cell: [undefined, undefined, undefined], read: [null, null, null] },
  ])('reads $of', ({ cell: [value, formula, valueType], read: [plain, error, text] }) => {
    expect(readExcelCell({ value, formula, valueType })).toEqual({ value: plain, error, formula: text });
  });
});

describe('holds', () => {
  it.each([
    { value: 20, written: 20, format: 'General', is: true },
    { value: '20', written: 20, format: '@', is: true },
    { value: '20', written: 20, format: 'General', is: false },
    { value: null, written: null, format: '@', is: true },
    { value: 'null', written: null, format: '@', is: false },
    { value: 0.8618, written: '86.18%', format: '0.00%', is: false },
  ])('$value after writing $written in $format: $is', ({ value, written, format, is }) => {
    expect(holds({ value, error: null }, { to: written }, format)).toBe(is);
  });

  it.each([
    { because: 'it was put back', error: '#N/A', toError: '#N/A', is: true },
    { because: 'the cell is blank', error: null, toError: '#N/A', is: false },
    { because: 'it is another one', error: '#REF!', toError: '#N/A', is: false },
    { because: 'nothing was to stand there', error: '#N/A', toError: undefined, is: false },
  ])('tells an error from a blank cell: $is where $because', ({ error, toError, is }) => {
    const write = { to: null, ...(toError === undefined ? {} : { toError }) };
    expect(holds({ value: null, error }, write, 'General')).toBe(is);
  });
});
