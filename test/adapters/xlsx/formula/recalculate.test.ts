import fc from 'fast-check';
import { escapeXml } from '../../../../src/adapters/xlsx/xml-text';
import { printAddress } from '../../../../src/core/sheet/cell-address';
import type { CellValue } from '../../../../src/core/sheet/sheet-snapshot';
import { buildBook, relationshipsOf } from '../book';
import { opened, partText, plan, sheetText } from '../opened';
import { STALE, recalculated, resultIn, rowsOf } from './recalculated';

const WRITE = ['A1', 1, 5] as const;

const WIDTH = 6;
const small = fc.integer({ min: -99, max: 99 });
const node = fc.record({
  kind: fc.constantFrom('sum', 'difference', 'choice', 'constant'),
  a: fc.integer({ min: 0, max: 35 }),
  b: fc.integer({ min: 0, max: 35 }),
  value: small,
});

interface Node {
  readonly kind: string;
  readonly a: number;
  readonly b: number;
  readonly value: number;
}

const at = (index: number): string =>
  printAddress({ row: Math.floor(index / WIDTH) + 1, column: (index % WIDTH) + 1 });

/** What a node reads: two places before its own, and the beginning of the first one's row. */
function sourcesOf({ a, b }: Node, index: number): readonly [number, number, number] {
  const x = a % index;
  return [x, b % index, x - (x % WIDTH)];
}

function formulaOf(each: Node, index: number): string | null {
  if (index === 0 || each.kind === 'constant') return null;
  const [x, y, first] = sourcesOf(each, index);
  if (each.kind === 'difference') return `${at(x)}-${at(y)}`;
  if (each.kind === 'choice') return `IF(${at(x)}>${at(y)},${at(x)},MAX(${at(y)},0))`;
  return `SUM(${at(first)}:${at(x)})`;
}

function calculate(nodes: readonly Node[], start: number): readonly number[] {
  const results: number[] = [];
  for (const [index, each] of nodes.entries()) {
    const [x, y, first] = index === 0 ? [0, 0, 0] : sourcesOf(each, index);
    const [vx = 0, vy = 0] = [results[x], results[y]];
    if (index === 0) results.push(start);
    else if (each.kind === 'constant') results.push(each.value);
    else if (each.kind === 'difference') results.push(vx - vy);
    else if (each.kind === 'choice') results.push(vx > vy ? vx : Math.max(vy, 0));
    else results.push(results.slice(first, x + 1).reduce((sum, value) => sum + value, 0));
  }
  return results;
}

describe('a formula that depends on what is written', () => {
  it.each([
    { what: 'names the cell', formula: '=A1*2', result: 10 },
    { what: 'names an area with the cell in it', formula: '=SUM(A1:B9)', result: 5 },
    { what: 'names the whole column', formula: '=SUM(A:A)', result: 5 },
    { what: 'names the whole row', formula: '=SUM($1:$1)-A1', result: 'stripped' },
    { what: 'names the sheet', formula: "='表'!A1+1", result: 6 },
    { what: 'uses a name of the cell', formula: '=分值*2', result: 10 },
    { what: 'uses a name of the sheet before one of the workbook', formula: '=局部+0', result: 5 },
    { what: 'uses a relative name, which may mean anything', formula: '=相对+1', result: 'stripped' },
    { what: 'uses a name that calls itself', formula: '=循环+1', result: 'stripped' },
    { what: 'asks for a cell by an offset', formula: '=OFFSET(B1,0,-1)', result: 'stripped' },
    { what: 'asks for a cell by a text', formula: '=INDIRECT("A1")', result: 'stripped' },
    { what: 'sums an area whose size another one gives', formula: '=SUMIF(B1:B9,1,C1)', result: 'stripped' },
    { what: 'cannot be read', formula: '=A1 §', result: 'stripped' },
    { what: 'uses an unknown name', formula: '=未定义+1', result: 'stripped' },
    { what: 'spans sheets', formula: '=SUM(表:另表!A1)', result: 'stripped' },
    { what: 'spills from a cell', formula: '=SUM(A1#)', result: 'stripped' },
  ])('and $what gets a fresh result or none', async ({ formula, result }) => {
    const source = {
      sheets: [{ name: '另表' }],
      workbookTail:
        '<definedNames><definedName name="分值">表!$A$1</definedName><definedName name="局部">1</definedName>' +
        '<definedName name="局部" localSheetId="0">表!$A$1</definedName><definedName name="相对">表!A1</definedName>' +
        '<definedName name="循环">循环</definedName></definedNames>',
    };
    expect(await recalculated({ A1: 1, D1: formula }, WRITE, ['D1'], source)).toEqual({ D1: result });
  });

  it.each([
    { what: 'names other cells', formula: '=SUM(B1:C9)' },
    { what: 'names another file', formula: '=[1]表!$A$1' },
    { what: 'names another file with quotes', formula: "='[1]表 一'!$A$1+'C:\\x\\[b.xlsx]s'!A1" },
    { what: 'names the same cell of another sheet', formula: '=另表!A1' },
    { what: 'holds the address in a text', formula: '="A1"&B1' },
    { what: 'calls a function that ends like the address', formula: '=XA1(B1)+LOG10(B1)' },
    { what: 'uses a name of other cells', formula: '=别处' },
    { what: 'holds an array', formula: '=SUM({1,2;3,4})' },
    { what: 'has lost its reference', formula: '=另表!#REF!+#REF!' },
  ])('is not one that $what: its result stays', async ({ formula }) => {
    const source = {
      sheets: [{ name: '另表' }],
      workbookTail: '<definedNames><definedName name="别处">表!$B$1:$B$3</definedName></definedNames>',
    };
    expect(await recalculated({ A1: 1, D1: formula }, WRITE, ['D1'], source)).toEqual({ D1: STALE });
  });

  it('is followed through chains in any order of cells', async () => {
    const cells = {
      A1: 1,
      C1: '=D1+1',
      D1: '=E1*2',
      E1: '=A1+B1',
      F1: '=SUM(C1:E1)',
      G1: '=TEXT(C1,"0")',
      H1: '=G1&"x"',
    };
    expect(await recalculated(cells, WRITE, ['C1', 'D1', 'E1', 'F1', 'G1', 'H1'])).toEqual({
      C1: 11,
      D1: 10,
      E1: 5,
      F1: 26,
      G1: 'stripped',
      H1: 'stripped',
    });
  });

  it('keeps its result where the new one is the same', async () => {
    const cells = { A1: 1, B1: `<f>IF(A1&gt;0,1,0)</f><v>1.0</v>` };
    const workbook = opened(buildBook({ sheets: [{ name: '表', rows: rowsOf(cells) }] }));
    await workbook.apply([plan('表', WRITE)]);
    expect(sheetText(workbook.toBytes())).toContain('<v>1.0</v>');
  });

  it.each([
    {
      what: 'a circle',
      cells: { A1: 1, B1: '=C1+A1', C1: '=B1+1', D1: '=C1' },
      stripped: ['B1', 'C1', 'D1'],
    },
    { what: 'a formula that reads itself', cells: { A1: 1, B1: '=SUM(A1:B1)' }, stripped: ['B1'] },
    {
      what: 'an unknown result',
      cells: { A1: 1, B1: '=A1+C1', C1: '<f>TEXT(D1,"0")</f>' },
      stripped: ['B1'],
    },
  ])('loses its result in $what', async ({ cells, stripped }) => {
    const result = await recalculated(cells, WRITE, stripped);
    expect(result).toEqual(Object.fromEntries(stripped.map((at) => [at, 'stripped'])));
  });

  it('reads new cells, emptied cells and texts', async () => {
    const cells = { A1: 1, B1: '=SUM(A1:A9)', C1: '=COUNTA(A1:A9)', D1: '=A1&"分"' };
    expect(await recalculated(cells, ['A7', null, 4], ['B1', 'C1', 'D1'])).toEqual({
      B1: 5,
      C1: 2,
      D1: STALE,
    });
    expect(await recalculated(cells, ['A1', 1, null], ['B1', 'C1', 'D1'])).toEqual({
      B1: 0,
      C1: 0,
      D1: '分',
    });
    expect(await recalculated(cells, ['A1', 1, '甲'], ['B1', 'C1', 'D1'])).toEqual({
      B1: 0,
      C1: 1,
      D1: '甲分',
    });
  });

  it('moves with a shared formula', async () => {
    const cells = {
      A1: 1,
      A2: 2,
      B1: '<f t="shared" ref="B1:C2" si="0">A1*$A$2</f><v>2</v>',
      B2: '<f t="shared" si="0"/><v>4</v>',
      C1: '<f t="shared" si="0"/><v>4</v>',
      D1: '<f t="shared" si="9"/><v>7</v>',
    };
    expect(await recalculated(cells, WRITE, ['B1', 'B2', 'C1', 'D1'])).toEqual({
      B1: 10,
      B2: 4,
      C1: 20,
      D1: 'stripped',
    });
  });

  it('loses all results an array formula or a data table filled', async () => {
    const cells = {
      A1: 1,
      B1: '<f t="array" ref="B1:C2">A1*{1,2;3,4}</f><v>1</v>',
      B2: 3,
      C1: 2,
      C2: 4,
      D1: '=C2*2',
      E1: '<f t="dataTable" ref="E1:E2" dt2D="0" r1="Z9"/><v>1</v>',
      E2: 2,
      F1: 9,
    };
    const after = await recalculated(cells, WRITE, ['B1', 'B2', 'C1', 'C2', 'D1', 'E1', 'E2', 'F1']);
    expect(after).toEqual({
      B1: 'stripped',
      B2: 'stripped',
      C1: 'stripped',
      C2: 'stripped',
      D1: 'stripped',
      E1: 'stripped',
      E2: 'stripped',
      F1: 9,
    });
  });

  it('is found on other sheets', async () => {
    const sheets = [
      { name: '表', rows: rowsOf({ A1: 1 }) },
      { name: "总 '表'", rows: rowsOf({ A1: '=表!A1*2', B1: "='总 ''表'''!A1+1" }) },
    ];
    const workbook = opened(buildBook({ sheets }));
    await workbook.apply([plan('表', WRITE)]);
    const after = sheetText(workbook.toBytes(), 2);
    expect([resultIn(after, 'A1'), resultIn(after, 'B1')]).toEqual([10, 11]);
  });

  it('is found through tables, by column, by row and as a whole', async () => {
    const rows = rowsOf({
      A1: '分值',
      B1: '得分',
      A2: 1,
      B2: '=表1[[#This Row],[分值]]*2',
      A3: 2,
      B3: '=表1[[#This Row],[分值]]*2',
      D1: '=SUM(表1[分值])',
      E1: '=SUM(表1[得分])',
      F1: '=SUM(表1[[#All],[分值]])',
      G1: '=SUM(别表[分值])',
      H1: '=SUM(表1[无])',
    });
    const table = `<table name="表1" displayName="表1" ref="A1:B3"><tableColumns><tableColumn name="分值"/><tableColumn name="得分"/></tableColumns></table>`;
    const extra = {
      'xl/worksheets/_rels/sheet1.xml.rels': relationshipsOf([['rId1', 'table', '../tables/table1.xml']]),
      'xl/tables/table1.xml': table,
    };
    const workbook = opened(buildBook({ sheets: [{ name: '表', rows }], extra }));
    expect(await workbook.apply([plan('表', ['A2', 1, 5])])).toEqual({ kind: 'applied' });
    const after = sheetText(workbook.toBytes());
    expect(['B2', 'B3', 'D1', 'E1', 'F1', 'G1', 'H1'].map((at) => resultIn(after, at))).toEqual([
      10,
      STALE,
      7,
      10 + STALE,
      'stripped',
      'stripped',
      'stripped',
    ]);
  });

  it('is settled in long chains without a deep stack', async () => {
    const cells: Record<string, CellValue> = { A1: 1 };
    for (let row = 2; row <= 5000; row += 1) cells[`A${row}`] = `=A${row - 1}+1`;
    expect(await recalculated(cells, WRITE, ['A2', 'A5000'])).toEqual({ A2: 6, A5000: 5004 });
  });

  it('loses its result where there are too many to follow', async () => {
    const cells: Record<string, CellValue> = { A1: 1 };
    for (let row = 1; row <= 4000; row += 1) cells[`B${row}`] = `=SUM(A$1:A$100)+SUM(B$${row + 1}:B$5000)`;
    const after = await recalculated(cells, WRITE, ['B1', 'B4000']);
    expect(after).toEqual({ B1: 'stripped', B4000: 'stripped' });
  });

  it('loses its result beside an array formula that claims the whole grid', async () => {
    const cells = { A1: 1, B1: '<f t="array" ref="B1:XFD1048576">A1*2</f><v>2</v>', B2: 2, A2: '=A9' };
    expect(await recalculated(cells, WRITE, ['B1', 'B2', 'A2'])).toEqual({
      B1: 'stripped',
      B2: 'stripped',
      A2: 'stripped',
    });
  });

  it('gives up its shared string', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="s"><f>A1&amp;"分"</f><v>0</v></c></row>';
    const bytes = buildBook({ sheets: [{ name: '表', rows }], strings: '<si><t>1分</t></si>' });
    const workbook = opened(bytes);
    await workbook.apply([plan('表', WRITE)]);
    expect(resultIn(sheetText(workbook.toBytes()), 'B1')).toBe('5分');
    expect(partText(workbook.toBytes(), 'xl/sharedStrings.xml')).toContain('count="0" uniqueCount="1"');
  });

  it('gets what a plain calculation gives, whatever the sheet', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(node, { minLength: 36, maxLength: 36 }),
        small,
        small,
        async (nodes, from, to) => {
          fc.pre(from !== to);
          const before = calculate(nodes, from);
          const cells = Object.fromEntries(
            nodes.map((each, index) => {
              const formula = formulaOf(each, index);
              const value = before[index] ?? 0;
              return [at(index), formula === null ? value : `<f>${escapeXml(formula)}</f><v>${value}</v>`];
            }),
          );
          const after = calculate(nodes, to);
          const expected = Object.fromEntries(after.map((value, index) => [at(index), value]));
          expect(await recalculated(cells, ['A1', from, to], Object.keys(expected))).toEqual(expected);
        },
      ),
      { numRuns: 100 },
    );
  });
});
