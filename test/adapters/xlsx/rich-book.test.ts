import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIndependently } from './independent-reader';
import { opened, partText, partsOf, plan, sheetOf, sheetText, written } from './opened';

const RICH = new Uint8Array(readFileSync(join(__dirname, 'books', 'rich.xlsx')));
const SHEET = 'xl/worksheets/sheet1.xml';
const FORM = '绩效自评表';

const CELL = /<c r="([A-Z]+\d+)"(?:[^>]*\/>|.*?<\/c>)/gsu;

/** Each cell's own text, and the sheet's text around the cells. */
function dissect(text: string): { readonly cells: ReadonlyMap<string, string>; readonly rest: string } {
  const cells = new Map<string, string>();
  const rest = text.replace(CELL, (cell, at: string) => {
    cells.set(at, cell);
    return '';
  });
  return { cells, rest };
}

function changedCells(before: Uint8Array, after: Uint8Array, number = 1): Readonly<Record<string, string>> {
  const old = dissect(sheetText(before, number));
  const now = dissect(sheetText(after, number));
  expect(now.rest).toBe(old.rest);
  expect([...now.cells.keys()]).toEqual([...old.cells.keys()]);
  return Object.fromEntries([...now.cells].filter(([at, cell]) => old.cells.get(at) !== cell));
}

function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const old = partsOf(before);
  const now = partsOf(after);
  expect(Object.keys(now)).toEqual(Object.keys(old));
  return Object.keys(old).filter((name) => Buffer.compare(old[name] ?? RICH, now[name] ?? RICH) !== 0);
}

describe('writing into the rich workbook', () => {
  it('changes one cell and one part when a text without dependants is written', async () => {
    const after = await written(RICH, plan(FORM, ['I13', null, '原因：政策调整']));
    expect(changedParts(RICH, after)).toEqual([SHEET, 'xl/sharedStrings.xml']);
    expect(changedCells(RICH, after)).toEqual({ I13: '<c r="I13" s="16" t="s"><v>111</v></c>' });
    const strings = partText(RICH, 'xl/sharedStrings.xml');
    const count = Number(/ count="(\d+)"/u.exec(strings)?.[1]);
    expect(partText(after, 'xl/sharedStrings.xml')).toBe(
      strings
        .replace(` count="${count}"`, ` count="${count + 1}"`)
        .replace('uniqueCount="111"', 'uniqueCount="112"')
        .replace('</sst>', '<si><t>原因：政策调整</t></si></sst>'),
    );
  });

  it('changes a score, what depends on it, and the order to calculate', async () => {
    const after = await written(RICH, plan(FORM, ['H13', 5, 4.5]));
    expect(changedParts(RICH, after)).toEqual(['xl/workbook.xml', SHEET]);
    expect(changedCells(RICH, after)).toEqual({
      H13: '<c r="H13" s="10"><v>4.5</v></c>',
      H29: '<c r="H29" s="17"><f>SUM(H13:H28)+J6</f><v>99.37</v></c>',
      B33: '<c r="B33" s="5"><f t="array" ref="B33">SUM(G13:G16*H13:H16)</f></c>',
    });
    expect(partText(after, 'xl/workbook.xml')).toBe(
      partText(RICH, 'xl/workbook.xml').replace(
        'iterateCount="50"/>',
        'iterateCount="50" fullCalcOnLoad="1"/>',
      ),
    );
  });

  it('follows a change through names, shared and array formulas, and strips what only Excel can compute', async () => {
    const after = await written(RICH, plan(FORM, ['G13', 5, 4], ['G7', 345.5, 300]));
    const changed = changedCells(RICH, after);
    expect(Object.keys(changed)).toEqual([
      'G6',
      'I6',
      'J6',
      'G7',
      'G13',
      'G29',
      'H29',
      'G32',
      'A33',
      'B33',
      'C33',
      'D33',
      'F33',
      'C34',
      'D34',
      'C35',
      'C36',
    ]);
    expect(changed).toMatchObject({
      I6: expect.stringContaining('<v>0.857142857142857</v>') as string,
      J6: expect.stringContaining('<v>8.57</v>') as string,
      H29: expect.stringContaining('<v>98.57</v>') as string,
      A33: '<c r="A33" s="5"><f t="shared" ref="A33:A36" si="0">G13*2</f><v>8</v></c>',
      C33: '<c r="C33" s="5"><f t="array" ref="C33:C36" ca="1">G13:G16*2</f></c>',
      C34: '<c r="C34" s="5"></c>',
      D33: '<c r="D33" s="5" cm="1"><f t="array" ref="D33:D34">_xlfn._xlws.SORT(G13:G14)</f></c>',
      F33: '<c r="F33" s="5"><f>总分值*1</f><v>99</v></c>',
      G32: '<c r="G32" s="4"><f>A3&amp;"（"&amp;TEXT(G6,"0.0")&amp;"万元）"</f></c>',
    });
  });

  it('follows a change of a table into the other sheet', async () => {
    const after = await written(RICH, plan('数据', ['B2', 10, 9]));
    expect(changedParts(RICH, after)).toEqual(['xl/workbook.xml', SHEET, 'xl/worksheets/sheet3.xml']);
    expect(changedCells(RICH, after)).toEqual({ G33: '<c r="G33" s="5"><f>SUM(表1[得分])</f><v>59</v></c>' });
    expect(Object.keys(changedCells(RICH, after, 3)).toSorted()).toEqual(['B2', 'C2', 'C8']);
  });

  it.each([
    { what: 'the covered part of a merged area', write: plan(FORM, ['B3', null, 'x']), kind: 'notWritable' },
    { what: 'a formula', write: plan(FORM, ['J6', 9.87, 1]), kind: 'notWritable' },
    { what: 'a member of a shared formula', write: plan(FORM, ['A35', 10, 1]), kind: 'notWritable' },
    { what: 'a result of an array formula', write: plan(FORM, ['C35', 10, 1]), kind: 'notWritable' },
    { what: 'the header of a table', write: plan('数据', ['B1', '分值', 'x']), kind: 'notWritable' },
    { what: 'a locked cell', write: plan(FORM, ['K14', null, 'x']), kind: 'protected' },
  ])('does not touch $what', async ({ write, kind }) => {
    const workbook = opened(RICH);
    const other = plan('参数', ['A1', '优', '优秀']);
    expect(await workbook.apply([other, write])).toMatchObject({
      kind,
      cells: [{ sheet: write.sheet, at: write.writes[0]?.at }],
    });
    expect(workbook.toBytes()).toEqual(RICH);
  });

  it('brings everything but the order to calculate back with the inverse plan', async () => {
    const workbook = opened(RICH);
    const before = await sheetOf(workbook);
    await workbook.apply([plan(FORM, ['H13', 5, 1], ['I13', null, '原因'])]);
    await workbook.apply([plan(FORM, ['H13', 1, 5], ['I13', '原因', null])]);
    const after = await sheetOf(workbook);
    const differing = [...before.rows].flatMap(([row, cells]) =>
      [...cells].filter(([column, cell]) => {
        const now = after.rows.get(row)?.get(column);
        return JSON.stringify(now) !== JSON.stringify(cell);
      }),
    );
    expect(differing.map(([, cell]) => cell.formula)).toEqual(['=SUM(G13:G16*H13:H16)']);
    expect(after.rows.get(29)?.get(8)?.value).toBe(99.87);
  });

  it('leaves counts of strings that an independent reader confirms', async () => {
    const after = await written(
      RICH,
      plan(FORM, ['I13', null, '优'], ['I14', null, '新']),
      plan('参数', ['A1', '优', null]),
    );
    const { counts, strings, sheet } = readIndependently(after);
    const references = [1, 2, 3].map((number) => sheet(`xl/worksheets/sheet${number}.xml`).stringReferences);
    const before = readIndependently(RICH);
    const drift =
      Number(before.counts.count) -
      [1, 2, 3].reduce(
        (sum, number) => sum + before.sheet(`xl/worksheets/sheet${number}.xml`).stringReferences,
        0,
      );
    expect(Number(counts.count) - drift).toBe(references.reduce((a, b) => a + b, 0));
    expect(counts.uniqueCount).toBe(String(strings.length));
  });
});
