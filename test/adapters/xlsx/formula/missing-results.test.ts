import { readAppearance } from '../../../../src/adapters/xlsx/read-appearance';
import { printColumn } from '../../../../src/core/sheet/cell-address';
import { cellAt } from '../../../../src/core/sheet/sheet-snapshot';
import type { Cell } from '../../../../src/core/sheet/sheet-snapshot';
import { buildBook } from '../book';
import type { BookSource, SheetSource } from '../book';
import { address, opened, plan, readCell, sheetOf, sheetText } from '../opened';
import { resultIn } from './recalculated';

const cellOf = (cell: string, more: readonly SheetSource[] = []): Promise<Cell> => {
  const rows = `<row r="1"><c r="A1"><v>6</v></c>${cell}</row>`;
  return readCell(buildBook({ sheets: [{ name: '表', rows }, ...more] }), 'B1');
};

describe('a formula without a stored result', () => {
  it.each([
    { what: 'no element at all', cell: '<c r="B1"><f>A1*2</f></c>', value: 12 },
    { what: 'an empty element', cell: '<c r="B1"><f>A1*2</f><v/></c>', value: 12 },
    { what: 'an element of nothing', cell: '<c r="B1"><f>A1*2</f><v></v></c>', value: 12 },
    { what: 'a text', cell: '<c r="B1"><f>IF(A1&gt;5,"已完成","")</f></c>', value: '已完成' },
    { what: 'a member of a shared formula', cell: shared(), value: 12 },
    { what: 'one that comes first but is calculated last', cell: chained(), value: 26 },
  ])('reads as what it comes to: $what', async ({ cell, value }) => {
    expect(await cellOf(cell)).toMatchObject({ value, error: null });
  });

  it('reads as the error it comes to', async () => {
    expect(await cellOf('<c r="B1"><f>A1/0</f></c>')).toMatchObject({ value: null, error: '#DIV/0!' });
  });

  it('follows other sheets', async () => {
    const rows = '<row r="1"><c r="A1"><f>2+5</f></c></row>';
    expect(await cellOf('<c r="B1"><f>附表!A1+1</f></c>', [{ name: '附表', rows }])).toMatchObject({
      value: 8,
    });
  });

  it.each([
    { what: 'a function beyond us', cell: '<c r="B1"><f>CUBEVALUE(A1)</f></c>' },
    { what: 'what it reads is beyond us', cell: '<c r="B1"><f>C1</f></c><c r="C1"><f>CUBEVALUE(A1)</f></c>' },
    {
      what: 'a sum over what is beyond us',
      cell: '<c r="B1"><f>SUM(C1)</f></c><c r="C1"><f>NOW()</f><v/></c>',
    },
    { what: 'a circle', cell: '<c r="B1"><f>C1</f></c><c r="C1"><f>B1</f></c>' },
    { what: 'an array formula', cell: '<c r="B1"><f t="array" ref="B1">SUM(A1*2)</f></c>' },
    { what: 'reading from an array formula', cell: `<c r="B1"><f>SUM(C1:D1)</f></c>${filled()}` },
    { what: 'a text no cell could hold', cell: doubled(40) },
  ])('stays unknown where it cannot be told: $what', async ({ cell }) => {
    expect(await cellOf(cell)).toMatchObject({ value: null, error: null, formula: expect.any(String) });
  });

  it.each([
    { what: 'names of names of names', book: nestedNames(30), last: 'B1' },
    { what: 'long formulas in many cells', book: longFormulas(600), last: 'B600' },
    { what: 'many ranges beside all that is there', book: emptyRanges(7), last: 'B7' },
  ])('stays unknown where telling it would take too long: $what', async ({ book, last }) => {
    expect(await readCell(buildBook(book), last)).toMatchObject({ value: null, formula: expect.any(String) });
  });

  it('leaves the results that are stored as they are, right or wrong', async () => {
    expect(await cellOf('<c r="B1"><f>A1*2</f><v>7</v></c><c r="C1"><f>A1</f></c>')).toMatchObject({
      value: 7,
    });
  });

  it('is shown on the page as it is read', () => {
    const rows = '<row r="1"><c r="A1"><v>6</v></c><c r="B1"><f>A1*2</f></c></row>';
    const shown = readAppearance(opened(buildBook({ sheets: [{ name: '表', rows }] })), '表');
    expect(shown?.rows.get(1)?.get(2)).toMatchObject({ kind: 'number', text: '12' });
  });

  it('counts in what depends on a written cell, and is itself left to Excel', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>6</v></c><c r="B1"><f>2*3</f></c><c r="C1"><f>A1+B1</f><v>12</v></c></row>';
    const workbook = opened(buildBook({ sheets: [{ name: '表', rows }] }));
    await workbook.apply([plan('表', ['A1', 6, 10])]);
    const text = sheetText(workbook.toBytes());
    expect({ sum: resultIn(text, 'C1'), other: resultIn(text, 'B1') }).toEqual({
      sum: 16,
      other: 'stripped',
    });
    expect(cellAt(await sheetOf(workbook), address('B1')).value).toBe(6);
  });
});

function shared(): string {
  return '<c r="B1"><f t="shared" si="0"/></c><c r="C1"><f t="shared" ref="B1:C1" si="0">B1*2</f></c>';
}

function chained(): string {
  return '<c r="B1"><f>C1+D1</f></c><c r="C1"><f>D1+6</f></c><c r="D1"><f>A1+4</f></c>';
}

function filled(): string {
  return '<c r="C1"><f t="array" ref="C1:D1">A1*2</f><v>1</v></c><c r="D1"/>';
}

/** B1 joins C1 with itself, C1 does D1, and so on: with every cell the text is twice as long. */
function doubled(times: number): string {
  const columns = Array.from({ length: times + 1 }, (_, index) => printColumn(index + 2));
  const cells = columns
    .slice(1)
    .map((next, index) => `<c r="${columns[index]}1"><f>${next}1&amp;${next}1</f></c>`);
  return `${cells.join('')}<c r="${columns[times]}1" t="str"><v>雨</v></c>`;
}

/** A name that speaks of the next one so many times, which does alike, and so on. */
function nestedNames(times: number): BookSource {
  const name = (level: number): string => `级${'一'.repeat(level)}`;
  const formulas = Array.from({ length: 7 }, (_, level) =>
    Array(times)
      .fill(name(level + 1))
      .join('+'),
  );
  const names = [...formulas, '1'].map(
    (formula, level) => `<definedName name="${name(level)}">${formula}</definedName>`,
  );
  const rows = `<row r="1"><c r="B1"><f>${name(0)}</f></c></row>`;
  return { sheets: [{ rows }], workbookTail: `<definedNames>${names.join('')}</definedNames>` };
}

/** One shared formula with a thousand references in so many rows. */
function longFormulas(count: number): BookSource {
  const text = Array.from({ length: 1000 }, (_, index) => `A${index + 1}`).join(',');
  const cells = Array.from({ length: count }, (_, index) =>
    index === 0 ? `<f t="shared" ref="B1:B${count}" si="0">SUM(${text})</f>` : '<f t="shared" si="0"/>',
  );
  const rows = cells.map(
    (formula, index) => `<row r="${index + 1}"><c r="B${index + 1}">${formula}</c></row>`,
  );
  return { sheets: [{ rows: rows.join('') }] };
}

/** Ten thousand rows, and so many formulas with three hundred ranges below them. */
function emptyRanges(count: number): BookSource {
  const formula = `<f>SUM(${Array(300).fill('A600000:A999999').join(',')})</f>`;
  const rows = Array.from({ length: 10_000 }, (_, index) => {
    const cell = index < count ? `<c r="B${index + 1}">${formula}</c>` : '';
    return `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c>${cell}</row>`;
  });
  return { sheets: [{ rows: rows.join('') }] };
}
