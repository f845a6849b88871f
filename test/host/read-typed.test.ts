import { editableText, looksLikeFormula, readTyped } from '../../src/host/read-typed';
import type { Cell, CellValue } from '../../src/core/sheet/sheet-snapshot';

const cell = (value: CellValue, numberFormat = 'General', formula: string | null = null): Cell => ({
  value,
  error: null,
  formula,
  numberFormat,
  locked: true,
});

describe('readTyped', () => {
  it.each([
    { text: '20', value: 20 },
    { text: ' 12.50 ', value: 12.5 },
    { text: '-3', value: -3 },
    { text: '+5', value: 5 },
    { text: '.5', value: 0.5 },
    { text: '1,200', value: 1200 },
    { text: '３．５', value: 3.5 },
    { text: '95', format: '0%', value: 0.95 },
    { text: '95%', format: '0.00%', value: 0.95 },
    { text: '97.3%', format: '0%', value: 0.973 },
    { text: '0.95', format: '0%', value: 0.95 },
    { text: '0.5%', format: '0%', value: 0.005 },
    { text: '', value: null },
    { text: ' \n', value: null },
  ])('makes $value of “$text” under $format', ({ text, format = 'General', value }) => {
    expect(readTyped(text, format)).toBe(value);
  });

  it.each([
    { text: '95%', because: 'the page changes no formats' },
    { text: '95%', format: '0"%"', because: 'a quoted sign is no percent format' },
    { text: '007', because: 'codes keep their zeros' },
    { text: '430900202200000123', because: 'a number would lose digits' },
    { text: '20', format: '@', because: 'the cell is text' },
    { text: '=8个', because: 'targets begin so' },
    { text: '=1+1', because: 'nothing typed becomes a formula' },
    { text: '@abc', because: 'nothing typed becomes a formula' },
    { text: '-', because: 'a dash means none' },
    { text: '1,20', because: 'the groups are not of three' },
    { text: '1e3', because: 'nobody writes so in a form' },
    { text: '2023-12-31', because: 'the page makes no dates' },
    { text: ' 甲 ', because: 'text stays as it is' },
  ])('keeps “$text” as text: $because', ({ text, format = 'General' }) => {
    expect(readTyped(text, format)).toBe(text);
  });
});

describe('editableText', () => {
  it.each([
    { from: cell(20), text: '20' },
    { from: cell(0.07, '0%'), text: '7%' },
    { from: cell(0.8618, '0.00%'), text: '86.18%' },
    { from: cell('≥5家'), text: '≥5家' },
    { from: cell(null), text: '' },
    { from: cell(true), text: 'TRUE' },
    { from: cell(3, 'General', '=A1'), text: '=A1' },
  ])('offers “$text”', ({ from, text }) => {
    expect(editableText(from)).toBe(text);
  });

  it.each([0.07, 0.973, 1, 0.8618, 12, 0.005])('is read back as %d from a percent cell', (value) => {
    expect(readTyped(editableText(cell(value, '0%')), '0%')).toBe(value);
  });
});

describe('looksLikeFormula', () => {
  it.each(['=SUM(A1:A3)', '=A1', '+B2', '=1+1', '@SUM(1)'])('says so of %s', (text) => {
    expect(looksLikeFormula(text)).toBe(true);
  });
  it.each(['=8个', '-', '——', '=100%', '≥5家'])('leaves %s alone', (text) => {
    expect(looksLikeFormula(text)).toBe(false);
  });
});
