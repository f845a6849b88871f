import { formulaNodes } from '../../../../src/adapters/xlsx/formula/formula-nodes';
import type { FormulaBook } from '../../../../src/adapters/xlsx/formula/formula-book';
import { formulaBookOf } from '../../../../src/adapters/xlsx/read-book';
import { printArea } from '../../../../src/core/sheet/cell-address';
import { buildBook, MAIN } from '../book';
import { opened } from '../opened';
import { rowsOf } from './recalculated';

const SHEETS = 20;
const NAMES = 40;
const TABLE_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/table';
const TABLE =
  `<table xmlns="${MAIN}" name="T" displayName="Bill" ref="D1:E3"><tableColumns count="2">` +
  '<tableColumn id="1" name="Cost"/><tableColumn id="2" name="Paid"/></tableColumns></table>';

const OTHERS = Array.from({ length: SHEETS - 1 }, (_, index) => ({ name: `Tab${index + 2}`, rows: '' }));
const DEFINED = [
  ...Array.from({ length: NAMES }, (_, index) => `<definedName name="item_${index}">Tab2!$A$1</definedName>`),
  '<definedName name="own">Tab2!$B$2</definedName>',
  '<definedName name="own" localSheetId="0">Tab3!$C$3</definedName>',
  '<definedName name="other" localSheetId="1">Tab3!$C$3</definedName>',
];

/** A workbook of many sheets and names, and of these formulas on its first sheet. */
const bookOf = (formulas: readonly string[]): FormulaBook => {
  const cells = formulas.map((formula, index) => [`A${index + 1}`, `=${formula}`]);
  const file = buildBook({
    sheets: [{ name: 'Tab1', rows: rowsOf(Object.fromEntries(cells)) }, ...OTHERS],
    workbookTail: `<definedNames>${DEFINED.join('')}</definedNames>`,
    extra: {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId1" Target="../tables/table1.xml" Type="${TABLE_TYPE}"/></Relationships>`,
      'xl/tables/table1.xml': TABLE,
    },
  });
  return formulaBookOf(opened(file).contents().book);
};

/** The same workbook, which counts how often a name of it is looked at. */
function counting(book: FormulaBook): { readonly book: FormulaBook; readonly looks: () => number } {
  let looks = 0;
  const counted = <Named extends { readonly name: string }>(named: Named): Named =>
    Object.defineProperty({ ...named }, 'name', {
      get: () => {
        looks += 1;
        return named.name;
      },
    });
  const sheets = book.sheets.map((sheet) => counted({ ...sheet, tables: sheet.tables.map(counted) }));
  return { book: { ...book, sheets, names: book.names.map(counted) }, looks: () => looks };
}

describe('names in formulas', () => {
  it('are looked at no more often for more formulas', () => {
    const looksFor = (count: number): number => {
      const formulas = Array.from(
        { length: count },
        (_, index) => `Tab20!B${index + 1}+SUM(Tab3:Tab5!C1)+item_39+SUM(Bill[Paid])+nobody`,
      );
      const { book, looks } = counting(bookOf(formulas));
      expect(formulaNodes(book)).toHaveLength(count);
      return looks();
    };
    const few = looksFor(1);
    expect(few).toBeGreaterThanOrEqual(SHEETS + NAMES);
    expect(looksFor(200)).toBe(few);
  });

  it.each([
    { formula: 'tab20!B1', reads: ['19 B1'] },
    { formula: 'SUM(TAB3:Tab5!C1)', reads: ['2 C1', '3 C1', '4 C1'] },
    { formula: 'SUM(Tab5:Tab3!C1)', reads: ['2 C1', '3 C1', '4 C1'] },
    { formula: 'Tab99!B1', reads: [] },
    { formula: 'ITEM_39', reads: ['1 A1'] },
    { formula: 'OWN', reads: ['2 C3'], because: 'the own sheet goes before the workbook' },
    { formula: 'Tab2!Own', reads: ['1 B2'], because: 'that sheet has none of its own' },
    { formula: 'other', reads: 'everything', because: 'it belongs to another sheet' },
    { formula: 'SUM(bill[PAID])', reads: ['0 E2:E3'] },
    { formula: 'SUM(Bill[])', reads: ['0 D1:E3'] },
    { formula: 'SUM(Bill[Gone])', reads: ['0 D1:E3'], because: 'the whole table is more than enough' },
  ])('stand in $formula for $reads', ({ formula, reads }) => {
    const [node] = formulaNodes(bookOf([formula]));
    const found = node?.reads ?? [];
    expect(
      found === 'everything' ? found : found.map(({ sheet, ...area }) => `${sheet} ${printArea(area)}`),
    ).toEqual(reads);
  });
});
