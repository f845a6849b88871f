import { MAIN, bookParts, buildBook, pack } from './book';
import { parseTree } from './independent-reader';
import { address, opened, partText, plan, readCell, sheetText, written } from './opened';

const SHEET = '自评表';

/** What stands inside sheetData after writing. */
async function rowsAfter(
  rows: string,
  ...writes: Parameters<typeof plan> extends [string, ...infer W] ? W : never
): Promise<string> {
  const after = sheetText(await written(buildBook({ sheets: [{ rows }] }), plan(SHEET, ...writes)));
  parseTree(after);
  return /<sheetData>(.*)<\/sheetData>/su.exec(after)?.[1] ?? after;
}

describe('writing into a cell that is there', () => {
  it.each([
    {
      what: 'a number',
      cell: '<c r="A1" s="2"><v>1</v></c>',
      from: 1,
      to: 0.8618,
      after: '<c r="A1" s="2"><v>0.8618</v></c>',
    },
    {
      what: 'a tiny number',
      cell: '<c r="A1"><v>1</v></c>',
      from: 1,
      to: 1e-7,
      after: '<c r="A1"><v>1e-7</v></c>',
    },
    {
      what: 'a negative zero',
      cell: '<c r="A1"><v>1</v></c>',
      from: 1,
      to: -0,
      after: '<c r="A1"><v>0</v></c>',
    },
    {
      what: 'a sum of decimals',
      cell: '<c r="A1"><v>1</v></c>',
      from: 1,
      to: 0.1 + 0.2,
      after: '<c r="A1"><v>0.30000000000000004</v></c>',
    },
    {
      what: 'an empty cell',
      cell: '<c r="A1" s="2"/>',
      from: null,
      to: 5,
      after: '<c r="A1" s="2"><v>5</v></c>',
    },
    {
      what: 'nothing',
      cell: '<c r="A1" s="2" t="b"><v>1</v></c>',
      from: true,
      to: null,
      after: '<c r="A1" s="2"></c>',
    },
    {
      what: 'a truth value',
      cell: "<c s='2' r='A1' t='str'><v>x</v></c>",
      from: 'x',
      to: true,
      after: `<c s='2' r='A1' t="b"><v>1</v></c>`,
    },
    {
      what: 'over inline text',
      cell: '<c r="A1" t="inlineStr"><is><t>甲</t></is></c>',
      from: '甲',
      to: 5,
      after: '<c r="A1"><v>5</v></c>',
    },
    {
      what: 'over a cell with two values',
      cell: '<c r="A1" t="inlineStr"><v>7</v><is><t>甲</t></is></c>',
      from: '甲',
      to: 5,
      after: '<c r="A1"><v>5</v></c>',
    },
    {
      what: 'beside an extension',
      cell: '<c r="A1"><v>1</v><extLst><ext uri="u"/></extLst></c>',
      from: 1,
      to: 2,
      after: '<c r="A1"><v>2</v><extLst><ext uri="u"/></extLst></c>',
    },
    {
      what: 'over a value with metadata',
      cell: '<c r="A1" vm="1" ph="1"><v>1</v></c>',
      from: 1,
      to: 2,
      after: '<c r="A1" ph="1"><v>2</v></c>',
    },
    {
      what: 'beside an attribute that looks like a type',
      cell: '<c r="A1" x:k=" t=\'s\'" xmlns:x="u"><v>1</v></c>',
      from: 1,
      to: true,
      after: '<c r="A1" x:k=" t=\'s\'" xmlns:x="u" t="b"><v>1</v></c>',
    },
  ])('writes $what', async ({ cell, from, to, after }) => {
    expect(await rowsAfter(`<row r="1">${cell}<c r="B1"/></row>`, ['A1', from, to])).toBe(
      `<row r="1">${after}<c r="B1"/></row>`,
    );
  });

  it.each([
    { to: 5, after: '<c r="A1"><v>5</v></c>' },
    { to: null, after: '<c r="A1"></c>' },
  ])('writes $to over an error', async ({ to, after }) => {
    const bytes = buildBook({ sheets: [{ rows: '<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>' }] });
    const writes = [{ at: address('A1'), from: null, fromError: '#N/A', to }];
    expect(sheetText(await written(bytes, { sheet: SHEET, writes }))).toContain(`<row r="1">${after}</row>`);
  });

  it.each([
    { to: '=1+1', element: '<t>=1+1</t>' },
    { to: '+cmd', element: '<t>+cmd</t>' },
    { to: '-5', element: '<t>-5</t>' },
    { to: '@x', element: '<t>@x</t>' },
    { to: ' 前后 ', element: '<t xml:space="preserve"> 前后 </t>' },
    { to: '一\n二', element: '<t xml:space="preserve">一\n二</t>' },
    { to: '<b>&"\'', element: `<t>&lt;b&gt;&amp;&quot;'</t>` },
    { to: 'a\u000Bb\rc', element: '<t>a_x000B_b_x000D_c</t>' },
    { to: '_x000D_', element: '<t>_x005F_x000D_</t>' },
    { to: '\uFFFE\uD83D', element: '<t>_xFFFE__xD83D_</t>' },
    { to: '😀𠮷', element: '<t>😀𠮷</t>' },
    { to: '', element: '<t></t>' },
  ])('writes “$to” as text that reads back the same', async ({ to, element }) => {
    const bytes = buildBook({ sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }], strings: '' });
    const after = await written(bytes, plan(SHEET, ['A1', 1, to]));
    expect(partText(after, 'xl/sharedStrings.xml')).toContain(`<si>${element}</si></sst>`);
    expect(await readCell(after, 'A1')).toMatchObject({ value: to, formula: null });
  });
});

describe('writing into a cell that is not there', () => {
  const ROWS =
    '<row r="2" spans="2:3"><c r="B2"><v>1</v></c><c r="C2"/></row><row r="4" s="2" customFormat="1"/>';

  it.each([
    { at: 'A2', after: ROWS.replace('spans="2:3">', 'spans="1:3"><c r="A2"><v>9</v></c>') },
    {
      at: 'D2',
      after: ROWS.replace('<c r="C2"/>', '<c r="C2"/><c r="D2"><v>9</v></c>').replace('2:3', '2:4'),
    },
    { at: 'A1', after: `<row r="1"><c r="A1"><v>9</v></c></row>${ROWS}` },
    { at: 'B3', after: ROWS.replace('<row r="4"', '<row r="3"><c r="B3"><v>9</v></c></row><row r="4"') },
    {
      at: 'B4',
      after: ROWS.replace('customFormat="1"/>', 'customFormat="1"><c r="B4" s="2"><v>9</v></c></row>'),
    },
    { at: 'AA9', after: `${ROWS}<row r="9"><c r="AA9"><v>9</v></c></row>` },
  ])('inserts $at in its place', async ({ at, after }) => {
    expect(await rowsAfter(ROWS, [at, null, 9])).toBe(after);
  });

  it('inserts many cells and rows at one place in order', async () => {
    const after = await rowsAfter(
      ROWS,
      ['F3', null, 6],
      ['A3', null, 1],
      ['E1', null, 5],
      ['C3', null, 3],
      ['B4', null, 4],
      ['A4', null, 2],
    );
    expect(after.replaceAll(/<v>.<\/v>|<\/?c?>/gu, '')).toBe(
      '<row r="1"><c r="E1"></row><row r="2" spans="2:3"><c r="B2"><c r="C2"/></row>' +
        '<row r="3"><c r="A3"><c r="C3"><c r="F3"></row>' +
        '<row r="4" s="2" customFormat="1"><c r="A4" s="2"><c r="B4" s="2"></row>',
    );
  });

  it('fills an empty sheet', async () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`;
    const after = await written(
      buildBook({ sheets: [{ xml }] }),
      plan(SHEET, ['B2', null, '甲'], ['A1', null, 1]),
    );
    expect(sheetText(after)).toBe(
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>` +
        '<x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
    );
  });

  it('takes the style of the column where the row has none', async () => {
    const before = '<cols><col min="1" max="2" width="9"/><col min="3" max="5" style="4" width="9"/></cols>';
    const bytes = buildBook({ sheets: [{ before, rows: '<row r="2" s="2" customFormat="1"/>' }] });
    const after = await written(bytes, plan(SHEET, ['D1', null, 1], ['A1', null, 2], ['D2', null, 3]));
    expect(sheetText(after)).toContain('<row r="1"><c r="A1"><v>2</v></c><c r="D1" s="4"><v>1</v></c></row>');
    expect(sheetText(after)).toContain('<c r="D2" s="2"><v>3</v></c>');
  });

  it('obeys the lock of the column the cell would stand in', async () => {
    const sheets = [
      { before: '<cols><col min="3" max="3" style="1"/></cols>', after: '<sheetProtection sheet="1"/>' },
    ];
    const workbook = opened(buildBook({ sheets }));
    expect(await workbook.apply([plan(SHEET, ['C1', null, 1])])).toEqual({ kind: 'applied' });
    expect(await workbook.apply([plan(SHEET, ['D1', null, 1])])).toMatchObject({ kind: 'protected' });
  });

  it('takes a cell of an unknown style for locked', async () => {
    const sheets = [{ rows: '<row r="1"><c r="A1" s="99"/></row>', after: '<sheetProtection sheet="1"/>' }];
    const workbook = opened(buildBook({ sheets }));
    expect(await workbook.apply([plan(SHEET, ['A1', null, 1])])).toMatchObject({ kind: 'protected' });
  });

  it.each([
    { dimension: 'A1:C4', at: 'B2', after: 'A1:C4' },
    { dimension: 'B2', at: 'D1', after: 'B1:D2' },
    { dimension: 'nonsense', at: 'D1', after: 'nonsense' },
  ])('widens the used range $dimension for $at to $after', async ({ dimension, at, after }) => {
    const bytes = buildBook({ sheets: [{ before: `<dimension ref="${dimension}"/>` }] });
    expect(sheetText(await written(bytes, plan(SHEET, [at, null, 1])))).toContain(
      `<dimension ref="${after}"/>`,
    );
  });

  it('writes between cells that do not say where they are', async () => {
    const rows = '<row><c><v>1</v></c><c r="D1"><v>4</v></c></row><row r="5"><c/></row>';
    expect(await rowsAfter(rows, ['B1', null, 2], ['A1', 1, 0], ['E5', null, 5], ['A5', null, 3])).toBe(
      '<row><c><v>0</v></c><c r="B1"><v>2</v></c><c r="D1"><v>4</v></c></row>' +
        '<row r="5"><c><v>3</v></c><c r="E5"><v>5</v></c></row>',
    );
  });
});

describe('the shared strings', () => {
  const ROWS = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>0</v></c><c r="C1"/></row>';

  it.each([
    {
      what: 'count a new text',
      write: ['C1', null, '乙'],
      count: 3,
      unique: 2,
      cell: '<c r="C1" t="s"><v>1</v></c>',
    },
    {
      what: 'use a text again',
      write: ['C1', null, '甲'],
      count: 3,
      unique: 1,
      cell: '<c r="C1" t="s"><v>0</v></c>',
    },
    {
      what: 'count a text less',
      write: ['B1', '甲', 5],
      count: 1,
      unique: 1,
      cell: '<c r="B1"><v>5</v></c>',
    },
    {
      what: 'count a replaced text once',
      write: ['B1', '甲', '乙'],
      count: 2,
      unique: 2,
      cell: '<c r="B1" t="s"><v>1</v></c>',
    },
  ] as const)('$what', async ({ write, count, unique, cell }) => {
    const parts = bookParts({ sheets: [{ rows: ROWS }], strings: '<si><t>甲</t></si>' });
    const counted =
      parts['xl/sharedStrings.xml']?.replace('count="1" uniqueCount="1"', 'count="2" uniqueCount="1"') ?? '';
    const after = await written(pack({ ...parts, 'xl/sharedStrings.xml': counted }), plan(SHEET, write));
    expect(partText(after, 'xl/sharedStrings.xml')).toContain(`count="${count}" uniqueCount="${unique}"`);
    expect(sheetText(after)).toContain(cell);
  });

  it('do not lend the format of a rich text to a plain one', async () => {
    const bytes = buildBook({ sheets: [{ rows: ROWS }], strings: '<si><r><t>甲</t></r></si>' });
    expect(sheetText(await written(bytes, plan(SHEET, ['C1', null, '甲'])))).toContain(
      '<c r="C1" t="s"><v>1</v></c>',
    );
  });

  it.each([
    {
      what: 'an empty element',
      xml: `<sst xmlns="${MAIN}"/>`,
      after: `<sst xmlns="${MAIN}"><si><t>乙</t></si></sst>`,
    },
    {
      what: 'a prefix and no counts',
      xml: `<x:sst xmlns:x="${MAIN}"></x:sst>\n`,
      after: `<x:sst xmlns:x="${MAIN}"><x:si><x:t>乙</x:t></x:si></x:sst>\n`,
    },
  ])('grow from $what', async ({ xml, after }) => {
    const parts = bookParts({ sheets: [{ rows: '' }], strings: '' });
    const bytes = await written(
      pack({ ...parts, 'xl/sharedStrings.xml': xml }),
      plan(SHEET, ['A1', null, '乙']),
    );
    expect(partText(bytes, 'xl/sharedStrings.xml')).toBe(after);
    expect((await readCell(bytes, 'A1')).value).toBe('乙');
  });
});

describe('the order to calculate', () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>';

  it.each([
    { tail: '', after: '</sheets><calcPr fullCalcOnLoad="1"/></workbook>' },
    { tail: '<calcPr calcId="1"/>', after: '<calcPr calcId="1" fullCalcOnLoad="1"/>' },
    { tail: '<calcPr fullCalcOnLoad="0"></calcPr>', after: '<calcPr fullCalcOnLoad="1"></calcPr>' },
    {
      tail: '<definedNames><definedName name="a">1</definedName></definedNames><oleSize ref="A1"/>',
      after: '</definedNames><calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/>',
    },
  ])('stands in the place the schema wants beside “$tail”', async ({ tail, after }) => {
    const bytes = buildBook({ sheets: [{ rows }], workbookTail: tail });
    expect(partText(await written(bytes, plan(SHEET, ['A1', 1, 3])), 'xl/workbook.xml')).toContain(after);
  });

  it('is not given when nothing depends on what was written', async () => {
    const bytes = buildBook({ sheets: [{ rows }] });
    expect(partText(await written(bytes, plan(SHEET, ['C1', null, 3])), 'xl/workbook.xml')).not.toContain(
      'calcPr',
    );
  });
});
