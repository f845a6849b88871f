import { resultOf } from './recalculated';

const CELLS = {
  A1: 1,
  A2: 2.5,
  A3: '3',
  A4: true,
  A5: null,
  B1: 10,
  B2: 20,
  B3: '文字',
  C1: '#N/A',
  D1: '达标',
  D2: '',
};

describe('evaluateFormula', () => {
  it.each([
    { formula: '1+2*3', result: 7 },
    { formula: '(1+2)*3', result: 9 },
    { formula: '2^3^2', result: 64 },
    { formula: '-2^2', result: 4 },
    { formula: '--5', result: 5 },
    { formula: '10-4-3', result: 3 },
    { formula: '50%*10', result: 5 },
    { formula: '+A2', result: 2.5 },
    { formula: '.5+1.', result: 1.5 },
    { formula: '1E3/4', result: 250 },
    { formula: '0.1+0.2', result: 0.3 },
    { formula: '1-0.9-0.1', result: 0 },
    { formula: '1/3', result: 0.333333333333333 },
    { formula: '1/0', result: '#DIV/0!' },
    { formula: '0^0', result: '#NUM!' },
    { formula: '0^-1', result: '#DIV/0!' },
    { formula: '(-8)^0.5', result: '#NUM!' },
    { formula: '9E300*9E300', result: '#NUM!' },
    { formula: 'A5+1', result: 1 },
    { formula: 'A3+1', result: 4 },
    { formula: 'A4+1', result: 2 },
    { formula: 'B3+1', result: '#VALUE!' },
    { formula: 'D2+1', result: '#VALUE!' },
    { formula: '-B3', result: '#VALUE!' },
    { formula: 'C1+1', result: '#N/A' },
    { formula: '#REF!+1', result: '#REF!' },
    { formula: 'A5', result: 0 },
  ])('calculates $formula as $result', async ({ formula, result }) => {
    expect(await resultOf(formula, CELLS)).toBe(result);
  });

  it.each([
    { formula: '"得分"&A2&"分"', result: '得分2.5分' },
    { formula: '""&A5', result: '' },
    { formula: 'A4&""', result: 'TRUE' },
    { formula: '"a""b"', result: 'a"b' },
    { formula: '1&C1', result: '#N/A' },
    { formula: '0.1+0.2&""', result: '0.3' },
    { formula: 'A1=1', result: true },
    { formula: '0.1+0.2=0.3', result: true },
    { formula: '"a"="A"', result: true },
    { formula: '"a"<>"b"', result: true },
    { formula: 'A5=0', result: true },
    { formula: 'A5=""', result: true },
    { formula: 'A5=FALSE', result: true },
    { formula: 'A3=3', result: false },
    { formula: '2<A2', result: true },
    { formula: '3>=3', result: true },
    { formula: '1<="a"', result: true },
    { formula: '"a">TRUE', result: false },
    { formula: 'TRUE()>FALSE()', result: true },
    { formula: 'C1=1', result: '#N/A' },
  ])('joins and compares: $formula is $result', async ({ formula, result }) => {
    expect(await resultOf(formula, CELLS)).toBe(result);
  });

  it.each([
    { formula: 'SUM(A1:A5)', result: 3.5, because: 'texts, truth values and blanks in cells do not count' },
    { formula: 'SUM(A1:A5,B1:B3,"2",TRUE)', result: 36.5, because: 'texts and truth values written out do' },
    { formula: 'SUM(A3)', result: 0, because: 'a single cell is a cell too' },
    { formula: 'SUM("x")', result: '#VALUE!', because: 'it is written out' },
    { formula: 'SUM(A1:C1)', result: '#N/A', because: 'an error in a cell goes through' },
    { formula: 'SUM(A:A)', result: 3.5, because: 'a whole column is read where it holds something' },
    { formula: 'SUM(2:3)', result: 22.5, because: 'so are whole rows' },
    { formula: 'SUM(A1,,B1)', result: 11, because: 'an omitted argument is nothing' },
    { formula: 'SUM($A$1:A$2)', result: 3.5, because: '$ does not matter' },
    { formula: "SUM(表!A1:A2,'表'!B1)", result: 13.5, because: 'the sheet may be named' },
    { formula: 'AVERAGE(A1:A5)', result: 1.75, because: 'only numbers count' },
    { formula: 'AVERAGE(A5)', result: '#DIV/0!', because: 'there is no number' },
    { formula: 'AVERAGE(IF(TRUE,A5:A5),A1)', result: 1, because: 'IF hands the cell on' },
    { formula: 'MIN(A1:B2)', result: 1, because: 'it is the least' },
    { formula: 'MAX(A1:B2,99)', result: 99, because: 'it is the greatest' },
    { formula: 'MAX(D1:D2)', result: 0, because: 'no number is 0' },
    { formula: 'COUNT(A1:C3)', result: 4, because: 'errors do not count' },
    { formula: 'COUNTA(A1:A5)', result: 4, because: 'blanks do not count' },
    { formula: 'COUNTA(D1:D2)', result: 2, because: 'empty texts do' },
    { formula: 'SUMPRODUCT(A1:A3,B1:B3)', result: 60, because: 'texts are zero' },
    { formula: 'SUMPRODUCT(A1:A2,B1:B3)', result: '#VALUE!', because: 'the shapes differ' },
    { formula: 'SUMPRODUCT(A1:B2)', result: 33.5, because: 'one area is summed' },
  ])('$formula is $result: $because', async ({ formula, result }) => {
    expect(await resultOf(formula, CELLS)).toBe(result);
  });

  it.each([
    { formula: 'ROUND(1.005,2)', result: 1.01 },
    { formula: 'ROUND(2.675,2)', result: 2.68 },
    { formula: 'ROUND(-1.005,2)', result: -1.01 },
    { formula: 'ROUND(-2.5,0)', result: -3 },
    { formula: 'ROUND(0.4,0)', result: 0 },
    { formula: 'ROUND(-0.4,0)', result: 0 },
    { formula: 'ROUND(1250,-2)', result: 1300 },
    { formula: 'ROUND(A2,"1")', result: 2.5 },
    { formula: 'ROUNDUP(1.001,2)', result: 1.01 },
    { formula: 'ROUNDUP(-1.001,2)', result: -1.01 },
    { formula: 'ROUNDUP(0.1+0.2,1)', result: 0.3 },
    { formula: 'ROUNDDOWN(1.999,2)', result: 1.99 },
    { formula: 'ROUNDDOWN(-1299,-2)', result: -1200 },
    { formula: 'ABS(-3)', result: 3 },
    { formula: 'INT(-1.5)', result: -2 },
    { formula: 'INT(8.9)', result: 8 },
    { formula: 'N(A4)', result: 1 },
    { formula: 'N(B3)', result: 0 },
    { formula: 'N(C1)', result: '#N/A' },
    { formula: 'round(2.5,0)', result: 3 },
  ])('rounds as Excel shows it: $formula is $result', async ({ formula, result }) => {
    expect(await resultOf(formula, CELLS)).toBe(result);
  });

  it.each([
    { formula: 'IF(A1>0,"优","差")', result: '优' },
    { formula: 'IF(A1<0,1)', result: false },
    { formula: 'IF(A1>0,)', result: 0 },
    { formula: 'IF("TRUE",1,2)', result: 1 },
    { formula: 'IF("x",1,2)', result: '#VALUE!' },
    { formula: 'IF(C1,1,2)', result: '#N/A' },
    { formula: 'IF(TRUE,1,VLOOKUP(1,A1:B2,2))', result: 1 },
    { formula: 'IFERROR(1/0,"无")', result: '无' },
    { formula: 'IFERROR(A2,0)', result: 2.5 },
    { formula: 'AND(A1=1,A2>2)', result: true },
    { formula: 'AND(A1:A4,FALSE)', result: false },
    { formula: 'OR(A1>5,A2>5)', result: false },
    { formula: 'OR(C1,TRUE)', result: '#N/A' },
    { formula: 'AND(B3:B3)', result: '#VALUE!' },
  ])('decides: $formula is $result', async ({ formula, result }) => {
    expect(await resultOf(formula, CELLS)).toBe(result);
  });

  it.each([
    { formula: 'TEXT(A1,"0.0")', because: 'the function is not known' },
    { formula: 'VLOOKUP(1,A1:B2,2)', because: 'the function is not known' },
    { formula: 'A1:A3*2', because: 'an area is no value' },
    { formula: 'SUM({1,2})', because: 'it holds an array' },
    { formula: '"1,234"+1', because: 'grouped digits depend on the language' },
    { formula: '"50%"+1', because: 'so do per cents' },
    { formula: '"一"+1', because: 'so do numerals' },
    { formula: '"a"<"b"', because: 'so does the order of texts' },
    { formula: '1E-9&""', because: 'so does the shape of tiny numbers' },
    { formula: 'INT(3-4E-16)', because: 'Excel may see the whole number' },
    { formula: 'ROUND(1.5,20)', because: 'no cell has so many places' },
    { formula: 'COUNT("1")', because: 'values count by other rules than cells' },
    { formula: 'SUM(A1:A2 A2:A3)', because: 'it is an intersection' },
    { formula: 'Z9:INDEX(A1:A3,2)', because: 'the area is computed' },
    { formula: 'SUM(A1', because: 'it is cut off' },
    { formula: 'IF(1,2,3,4)', because: 'it has too many arguments' },
    { formula: `${'('.repeat(300)}1${')'.repeat(300)}`, because: 'it is too deep' },
    { formula: `1${'+1'.repeat(2000)}`, because: 'it is too long' },
    { formula: `1${'%'.repeat(500)}`, because: 'it is too deep' },
    { formula: `${'-'.repeat(500)}1`, because: 'it is too deep' },
    { formula: '[1]Sheet1!$A$1', because: 'it stands in another file' },
    { formula: '未定义', because: 'the name is not known' },
  ])('leaves $formula to Excel: $because', async ({ formula }) => {
    expect(await resultOf(formula, CELLS)).toBe('stripped');
  });
});
