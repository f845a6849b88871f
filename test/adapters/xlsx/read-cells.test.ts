import { cellAt } from '../../../src/core/sheet/sheet-snapshot';
import { MAIN, bookParts, buildBook, pack, packStreamed, relationshipsOf } from './book';
import { address, opened, readCell, sheetOf } from './opened';

const STRINGS =
  '<si><t>文本</t></si>' +
  '<si><r><rPr><b/></rPr><t>注：</t></r><r><t xml:space="preserve"> 其他</t></r></si>' +
  '<si><t>绩效</t><rPh sb="0" eb="2"><t>ジーシャオ</t></rPh><phoneticPr fontId="3"/></si>' +
  '<si><t>a_x000D_\nb&lt;&amp;_x005F_x000D_</t></si>' +
  '<si><t><![CDATA[<5家>]]></t></si>' +
  '<si><t/></si>' +
  '<si/>';

const book = (rows: string, more = {}): Uint8Array =>
  buildBook({ sheets: [{ rows, ...more }], strings: STRINGS });
const one = (cell: string): Uint8Array => book(`<row r="1">${cell}</row>`);

describe('the value of a cell', () => {
  it.each([
    { what: 'a shared string', cell: '<c r="A1" t="s"><v>0</v></c>', value: '文本' },
    { what: 'the runs of a rich text', cell: '<c r="A1" t="s"><v>1</v></c>', value: '注： 其他' },
    { what: 'a text without its phonetic guide', cell: '<c r="A1" t="s"><v>2</v></c>', value: '绩效' },
    { what: 'escapes and entities', cell: '<c r="A1" t="s"><v>3</v></c>', value: 'a\r\nb<&_x000D_' },
    { what: 'character data sections', cell: '<c r="A1" t="s"><v>4</v></c>', value: '<5家>' },
    { what: 'an empty shared string', cell: '<c r="A1" t="s"><v>5</v></c>', value: '' },
    { what: 'a shared string without text', cell: '<c r="A1" t="s"><v>6</v></c>', value: '' },
    { what: 'a text without a value', cell: '<c r="A1" t="s"/>', value: null },
    { what: 'an inline text', cell: '<c r="A1" t="inlineStr"><is><t>内联</t></is></c>', value: '内联' },
    {
      what: 'an inline rich text without its phonetic guide',
      cell: '<c r="A1" t="inlineStr"><is><r><t>内</t></r><r><t>联</t></r><rPh sb="0" eb="1"><t>ネ</t></rPh></is></c>',
      value: '内联',
    },
    {
      what: 'the text of a formula',
      cell: '<c r="A1" t="str"><f>B1&amp;C1</f><v>甲乙</v></c>',
      value: '甲乙',
    },
    { what: 'an empty text of a formula', cell: '<c r="A1" t="str"><f>""</f><v></v></c>', value: '' },
    { what: 'a number', cell: '<c r="A1"><v>0.97</v></c>', value: 0.97 },
    { what: 'a number with blanks and an exponent', cell: '<c r="A1" t="n"><v> 1.5E3 </v></c>', value: 1500 },
    { what: 'no number', cell: '<c r="A1"><v>abc</v></c>', value: null },
    { what: 'an empty number', cell: '<c r="A1"><v/></c>', value: null },
    { what: 'true', cell: '<c r="A1" t="b"><v>1</v></c>', value: true },
    { what: 'false', cell: '<c r="A1" t="b"><v>0</v></c>', value: false },
    { what: 'an ISO date', cell: '<c r="A1" t="d"><v>2023-01-01T12:00:00</v></c>', value: 44927.5 },
    {
      what: 'nothing of foreign markup',
      cell: '<c r="A1"><v>1</v><extLst><ext><v>9</v></ext></extLst></c>',
      value: 1,
    },
  ])('is $what', async ({ cell, value }) => {
    expect((await readCell(one(cell), 'A1')).value).toBe(value);
  });

  it('is null with its text beside it for an error', async () => {
    const cell = await readCell(one('<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'), 'A1');
    expect(cell).toMatchObject({ value: null, error: '#DIV/0!', formula: '=1/0' });
  });
});

describe('the formula of a cell', () => {
  const ROWS =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c><c r="B1"><f>SUM(C1:C2)</f></c>' +
    '<c r="C1"><f t="array" ref="C1:C2">D1:D2*2</f><v>4</v></c><c r="D1"><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="C2"><v>4</v></c></row>';

  it.each([
    { at: 'A1', formula: '=B1*2', value: 2, because: 'it is the master of a shared formula' },
    { at: 'A2', formula: '=B1*2', value: 2, because: 'a member shows the text of its master' },
    { at: 'B1', formula: '=SUM(C1:C2)', value: 8, because: 'the file keeps no result, which is computed' },
    { at: 'C1', formula: '=D1:D2*2', value: 4, because: 'it is an array formula' },
    { at: 'C2', formula: '=D1:D2*2', value: 4, because: 'the array formula of another cell fills it' },
    { at: 'D1', formula: null, value: 2, because: 'it is a constant' },
  ])('of $at is $formula, for $because', async ({ at, formula, value }) => {
    expect(await readCell(book(ROWS), at)).toMatchObject({ formula, value });
  });
});

describe('the style of a cell', () => {
  const ROWS =
    '<row r="1"><c r="A1" s="0"/><c r="B1" s="1"/><c r="C1" s="2"><v>0.97</v></c><c r="D1" s="3"/><c r="E1" s="4"/>' +
    '<c r="F1" s="99"><v>1</v></c><c r="G1" s="5"><v>1</v></c></row>';

  it.each([
    { at: 'A1', numberFormat: 'General', locked: true },
    { at: 'B1', numberFormat: 'General', locked: false },
    { at: 'C1', numberFormat: '0.00%', locked: true },
    { at: 'D1', numberFormat: '0.0_ "分"', locked: true },
    { at: 'E1', numberFormat: 'yyyy"年"m"月"d"日"', locked: false },
    { at: 'F1', numberFormat: 'General', locked: true },
    { at: 'G1', numberFormat: 'General', locked: true },
  ])('of $at is $numberFormat, locked $locked', async ({ at, ...style }) => {
    expect(await readCell(book(ROWS), at)).toMatchObject(style);
  });

  it('keeps empty cells only where their style says something', async () => {
    const row = (await sheetOf(opened(book(ROWS)))).rows.get(1);
    expect([...(row?.keys() ?? [])]).toEqual([2, 3, 4, 5, 6, 7]);
  });

  it('is the default where the file has no styles', async () => {
    const parts = {
      ...bookParts({ sheets: [{ rows: '<row r="1"><c r="A1" s="3"><v>1</v></c></row>' }] }),
      'xl/_rels/workbook.xml.rels': relationshipsOf([['rId1', 'worksheet', 'worksheets/sheet1.xml']]),
    };
    expect(await readCell(pack(parts), 'A1')).toMatchObject({
      value: 1,
      numberFormat: 'General',
      locked: true,
    });
  });
});

describe('a sheet', () => {
  it('has its name, its visibility and its place among the tabs, chart sheets left out', async () => {
    const parts = bookParts({
      sheets: [
        { name: '表&amp;一' },
        { name: '图' },
        { name: '二', state: 'hidden' },
        { name: '三', state: 'veryHidden' },
      ],
      extra: {
        'xl/_rels/workbook.xml.rels': relationshipsOf([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'chartsheet', 'chartsheets/sheet1.xml'],
          ['rId3', 'worksheet', '/xl/worksheets/sheet3.xml'],
          ['rId4', 'worksheet', './worksheets/../worksheets/sheet4.xml'],
        ]),
      },
    });
    const { sheets } = await opened(pack(parts)).readSheets();
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['表&一', 'visible'],
      ['二', 'hidden'],
      ['三', 'veryHidden'],
    ]);
  });

  it('reads rows and cells that do not say where they are', async () => {
    const rows =
      '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="4"><c r="B4"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>';
    const sheet = await sheetOf(opened(book(rows)));
    const values = ['A1', 'C1', 'B4', 'C4', 'A5'].map((at) => cellAt(sheet, address(at)).value);
    expect(values).toEqual([1, 3, 4, 5, 6]);
  });

  it('gives rows and cells in order, also where the file does not', async () => {
    const rows =
      '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>';
    const sheet = await sheetOf(opened(book(rows)));
    expect([...sheet.rows.keys()]).toEqual([1, 3]);
    expect([...(sheet.rows.get(3)?.keys() ?? [])]).toEqual([1, 2]);
  });

  it.each([
    { xml: '<sheetProtection sheet="1" objects="1"/>', isProtected: true },
    { xml: '<sheetProtection sheet="true"/>', isProtected: true },
    { xml: '<sheetProtection sheet="0"/>', isProtected: false },
    { xml: '<sheetProtection objects="1"/>', isProtected: false },
    { xml: '', isProtected: false },
  ])('with “$xml” is protected: $isProtected', async ({ xml, isProtected }) => {
    expect(await sheetOf(opened(book('', { after: xml })))).toMatchObject({ isProtected });
  });

  it('reads merged areas whatever they claim, and never walks through them', async () => {
    const refs = ['A1:B2', 'D4:C3', 'A1:B2', 'B2:C3', 'L1:XFD1048576', 'E5', 'F6:F6', 'nonsense', 'A0:B1'];
    const after = `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
    const { mergedAreas } = await sheetOf(opened(book('', { after })));
    expect(mergedAreas).toEqual([
      { top: 1, left: 1, bottom: 2, right: 2 },
      { top: 3, left: 3, bottom: 4, right: 4 },
      { top: 1, left: 1, bottom: 2, right: 2 },
      { top: 2, left: 2, bottom: 3, right: 3 },
      { top: 1, left: 12, bottom: 1_048_576, right: 16_384 },
    ]);
  });

  it('never walks through a declared used range, and reads a cell in the last corner', async () => {
    const rows = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    const sheet = await sheetOf(opened(book(rows, { before: '<dimension ref="A1:XFD1048576"/>' })));
    expect(sheet.rows.get(1_048_576)?.get(16_384)?.value).toBe(1);
    expect(sheet.rows.size).toBe(1);
  });

  it.each([
    { workbookPr: '<workbookPr date1904="1"/>', dateSystem: 1904 },
    { workbookPr: '<workbookPr date1904="false"/>', dateSystem: 1900 },
    { workbookPr: '', dateSystem: 1900 },
  ])('counts days from $dateSystem under “$workbookPr”', async ({ workbookPr, dateSystem }) => {
    expect(await sheetOf(opened(buildBook({ workbookPr })))).toMatchObject({ dateSystem });
  });

  it('reads an ISO date in the days of 1904', async () => {
    const rows = '<row r="1"><c r="A1" t="d"><v>1904-01-03</v></c></row>';
    const bytes = buildBook({ workbookPr: '<workbookPr date1904="1"/>', sheets: [{ rows }] });
    expect((await readCell(bytes, 'A1')).value).toBe(2);
  });
});

describe('a package', () => {
  const PREFIXED = `<?xml version="1.0"?><x:worksheet xmlns:x="${MAIN}" xmlns:v="urn:x"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><v:c r="B1"><x:v>7</x:v></v:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`;

  it('reads elements with a namespace prefix, and only those', async () => {
    const sheet = await sheetOf(opened(book('', { xml: PREFIXED })));
    expect(cellAt(sheet, address('A1')).value).toBe('文本');
    expect(cellAt(sheet, address('B1')).value).toBeNull();
    expect(sheet.mergedAreas).toHaveLength(1);
  });

  it('reads a prefixed workbook, prefixed strings and prefixed styles', async () => {
    const parts = bookParts({ sheets: [{ xml: PREFIXED }], strings: STRINGS });
    const prefixed = Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [
        name,
        /workbook\.xml$|styles|sharedStrings/u.test(name)
          ? text
              .replaceAll(/<(?=\w)/gu, '<x:')
              .replaceAll('</', '</x:')
              .replace('xmlns=', 'xmlns:x=')
          : text,
      ]),
    );
    expect((await readCell(pack(prefixed), 'A1')).value).toBe('文本');
  });

  it.each([
    {
      what: 'stored entries',
      bytes: pack(bookParts({ sheets: [{ rows: '<row><c><v>1</v></c></row>' }] }), 0),
    },
    {
      what: 'sizes behind the data',
      bytes: packStreamed(bookParts({ sheets: [{ rows: '<row><c><v>1</v></c></row>' }] })),
    },
    {
      what: 'a byte order mark',
      bytes: buildBook({
        sheets: [
          {
            xml: `\uFEFF<worksheet xmlns="${MAIN}"><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>`,
          },
        ],
      }),
    },
    {
      what: 'part names of another case, a backslash or a leading slash',
      bytes: pack(
        Object.fromEntries(
          Object.entries(bookParts({ sheets: [{ rows: '<row><c><v>1</v></c></row>' }] })).map(
            ([name, text]) => [
              name.replace('worksheets/sheet1', 'Worksheets\\Sheet1').replace('xl/styles', '/xl/Styles'),
              text,
            ],
          ),
        ),
      ),
    },
  ])('reads $what', async ({ bytes }) => {
    expect((await readCell(bytes, 'A1')).value).toBe(1);
  });
});
