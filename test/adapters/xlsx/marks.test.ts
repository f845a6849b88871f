import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mark, MarkPlan } from '../../../src/core/marking/mark';
import { markFormulas } from '../../../src/core/marking/mark-formula';
import { parseArea } from '../../../src/core/sheet/cell-address';
import { bookParts, buildBook, MAIN, pack } from './book';
import { parseTree } from './independent-reader';
import { address, opened, partsOf, partText, sheetText, written, plan } from './opened';

const BOOKS = join(__dirname, 'books');
const FORMS = join(__dirname, '..', '..', 'forms', 'real');
const bytesOf = (...steps: readonly string[]): Uint8Array => new Uint8Array(readFileSync(join(...steps)));

const RICH = bytesOf(BOOKS, 'rich.xlsx');
const STYLES = 'xl/styles.xml';

function mark(area: string, kind: Mark['kind'], ...until: readonly string[]): Mark {
  const parsed = parseArea(area);
  if (parsed === null) throw new Error(`no area: ${area}`);
  return { area: parsed, kind, until: until.map(address) };
}

const MARKS: readonly Mark[] = [
  mark('C2', 'missing', 'C2'),
  mark('D2', 'explanation', 'D2'),
  mark('A2:D2', 'incompleteRow', 'B2', 'C2'),
];
const planned = (sheet: string, marks: readonly Mark[] = MARKS): MarkPlan => ({ sheet, marks });

/** The rich workbook with its form open to everybody: rules, data bars and extensions stand there. */
const OPEN_RICH = pack({
  ...partsOf(RICH),
  'xl/worksheets/sheet1.xml': new TextEncoder().encode(
    sheetText(RICH).replace(/<sheetProtection[^>]*\/>/u, ''),
  ),
});

async function marked(file: Uint8Array, ...plans: readonly MarkPlan[]): Promise<Uint8Array> {
  const workbook = opened(file);
  expect(await workbook.mark(plans)).toEqual({ kind: 'marked' });
  return workbook.toBytes();
}

async function cleared(file: Uint8Array): Promise<Uint8Array> {
  const workbook = opened(file);
  expect(await workbook.clearMarks()).toEqual({ kind: 'marked' });
  return workbook.toBytes();
}

const changedParts = (before: Uint8Array, after: Uint8Array): readonly string[] => {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (name) => Buffer.compare(old[name] ?? Buffer.from('gone'), now[name] ?? Buffer.from('none')) !== 0,
  );
};

interface Rule {
  readonly sqref: string;
  readonly formula: string;
  readonly priority: number;
  readonly fill: string;
}

/** Our rules as an independent reader resolves them. */
function rulesOf(file: Uint8Array, sheet = 'xl/worksheets/sheet1.xml'): readonly Rule[] {
  const styles = parseTree(partText(file, STYLES));
  const formats = styles.children.find(({ name }) => name === 'dxfs');
  expect(formats?.attributes['count'] ?? String(formats?.children.length)).toBe(
    String(formats?.children.length),
  );
  return parseTree(partText(file, sheet)).children.flatMap((format) =>
    format.name !== 'conditionalFormatting'
      ? []
      : format.children
          .filter(({ children }) => children.some(({ text }) => text.includes('绩效自评助手')))
          .map(({ attributes, children }) => ({
            sqref: format.attributes['sqref'] ?? '',
            formula: children[0]?.text ?? '',
            priority: Number(attributes['priority']),
            fill:
              formats?.children[Number(attributes['dxfId'])]?.children[0]?.children[0]?.children[0]
                ?.attributes['rgb'] ?? '',
          })),
  );
}

/** Each look once: an explanation is asked after in two rules. */
const fillsOf = (file: Uint8Array): readonly string[] => [...new Set(rulesOf(file).map(({ fill }) => fill))];

/** The rules that a mark is written as. */
const ruled = (sqref: string, own: Mark | undefined, fill: string) =>
  (own === undefined ? [] : markFormulas(own)).map((formula) => ({ sqref, formula, fill }));

const ROW = '<row r="2"><c r="A2"><v>1</v></c></row>';
const USER_RULE =
  '<conditionalFormatting sqref="A2:D9"><cfRule type="cellIs" dxfId="0" priority="7" operator="lessThan"><formula>3</formula></cfRule></conditionalFormatting>';
const DXF = '<dxf><font><b/></font></dxf>';
const CELL_XFS = '<cellXfs count="1"><xf numFmtId="0"/></cellXfs>';

describe('mark', () => {
  it.each([
    { where: 'the rich workbook', file: RICH, sheet: '参数', part: 'xl/worksheets/sheet2.xml' },
    {
      where: 'the rich workbook beside a table',
      file: RICH,
      sheet: '数据',
      part: 'xl/worksheets/sheet3.xml',
    },
    {
      where: 'the rich workbook beside rules of the user',
      file: OPEN_RICH,
      sheet: '绩效自评表',
      part: 'xl/worksheets/sheet1.xml',
    },
    {
      where: 'a real form',
      file: bytesOf(FORMS, 'two-tier-target-header', 'form.xlsx'),
      sheet: null,
      part: 'xl/worksheets/sheet1.xml',
    },
    {
      where: 'another real form',
      file: bytesOf(FORMS, 'classic-with-spare-rows', 'form.xlsx'),
      sheet: null,
      part: 'xl/worksheets/sheet1.xml',
    },
  ])('writes marks into $where, changes two parts, and clears them without a trace', async (row) => {
    const { sheets } = await opened(row.file)
      .readSheets()
      .then((read) => ('kind' in read ? { sheets: [] } : read));
    const name = row.sheet ?? sheets[0]?.name ?? '';
    const after = await marked(row.file, planned(name));
    expect(changedParts(row.file, after).toSorted()).toEqual([STYLES, row.part].toSorted());
    expect(rulesOf(after, row.part).map(({ sqref, formula, fill }) => ({ sqref, formula, fill }))).toEqual([
      ...ruled('C2', MARKS[0], 'FFFFF2CC'),
      ...ruled('D2', MARKS[1], 'FFFCE4D6'),
      ...ruled('A2:D2', MARKS[2], 'FFFFFBEB'),
    ]);
    expect(opened(after).hasMarks()).toBe(true);
    expect(changedParts(row.file, await cleared(after))).toEqual([]);
  });

  it('gives the very bytes back when marks are cleared again in the same sitting', async () => {
    const workbook = opened(RICH);
    await workbook.mark([planned('参数'), planned('数据')]);
    expect(workbook.hasMarks()).toBe(true);
    await workbook.clearMarks();
    expect(workbook.hasMarks()).toBe(false);
    expect(workbook.toBytes()).toEqual(RICH);
  });

  it('replaces earlier marks, on every sheet', async () => {
    const first = await marked(RICH, planned('参数'), planned('数据'));
    const fewer = planned('数据', MARKS.slice(0, 1));
    expect(changedParts(await marked(first, fewer), await marked(RICH, fewer))).toEqual([]);
    expect(await marked(first, planned('参数'), planned('数据'))).toEqual(first);
  });

  it('takes several plans of one sheet together', async () => {
    const after = await marked(RICH, planned('参数', MARKS.slice(0, 1)), planned('参数', MARKS.slice(1)));
    expect(after).toEqual(await marked(RICH, planned('参数')));
  });

  it.each([
    { what: 'nothing', after: '' },
    { what: 'merged cells', after: '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>' },
    { what: 'a format of the user', after: USER_RULE },
    {
      what: 'phonetic properties and a format of the user',
      after: `<phoneticPr fontId="1"/>${USER_RULE}`,
    },
  ])('puts conditional formats behind $what and before the validations', async ({ after }) => {
    const validations =
      '<dataValidations count="1"><dataValidation type="whole" sqref="A1"/></dataValidations><pageMargins left="1"/>';
    const file = buildBook({ sheets: [{ rows: ROW, after: `${after}${validations}` }] });
    const text = sheetText(await marked(file, planned('自评表')));
    const [before = '', behind = ''] = text.split('<conditionalFormatting sqref="C2">');
    expect(before.endsWith(`</sheetData>${after}`)).toBe(true);
    expect(behind).toMatch(/^<cfRule.*<\/conditionalFormatting><dataValidations.*<pageMargins/u);
  });

  it('ranks behind the rules of the user, also behind those of extensions', async () => {
    const extension =
      '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings xmlns:x14="urn:x14"><x14:conditionalFormatting><x14:cfRule type="expression" priority="12"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    const file = buildBook({
      sheets: [{ rows: ROW, after: `${USER_RULE}${extension}` }],
      styles: `${CELL_XFS}<dxfs count="1">${DXF}</dxfs>`,
    });
    const after = await marked(file, planned('自评表'));
    expect(rulesOf(after).map(({ priority }) => priority)).toEqual([13, 14, 15, 16]);
    expect(sheetText(after)).toContain(USER_RULE);
    expect(partText(after, STYLES)).toContain(`<dxfs count="4">${DXF}<dxf>`);
    expect(changedParts(file, await cleared(after))).toEqual([]);
  });

  it.each([
    { what: 'a counted list', styles: `${CELL_XFS}<dxfs count="1">${DXF}</dxfs><tableStyles count="0"/>` },
    { what: 'an empty list', styles: `${CELL_XFS}<dxfs count="0"/><tableStyles count="0"/>` },
    { what: 'no list', styles: `${CELL_XFS}<cellStyles count="0"></cellStyles><tableStyles count="0"/>` },
    { what: 'nothing but cell styles', styles: CELL_XFS },
  ])('adds its looks to styles with $what and takes them away again', async ({ styles }) => {
    const file = buildBook({ sheets: [{ rows: ROW }], styles });
    const after = await marked(file, planned('自评表'));
    expect(fillsOf(after)).toEqual(['FFFFF2CC', 'FFFCE4D6', 'FFFFFBEB']);
    expect(partText(after, STYLES)).toMatch(/<\/cellXfs>(?:<cellStyles.*?<\/cellStyles>)?<dxfs/u);
    expect(changedParts(file, await cleared(after))).toEqual([]);
  });

  it('adds only the looks it needs', async () => {
    const after = await marked(RICH, planned('参数', MARKS.slice(1, 2)));
    const grown = partText(after, STYLES).length - partText(RICH, STYLES).length;
    expect(grown).toBe('<dxf><fill><patternFill><bgColor rgb="FFFCE4D6"/></patternFill></fill></dxf>'.length);
  });

  it('brings styles to a workbook that has none, and takes them along', async () => {
    const parts = bookParts({ sheets: [{ rows: ROW }] });
    const bare = Object.fromEntries(Object.entries(parts).filter(([name]) => name !== STYLES));
    const links = 'xl/_rels/workbook.xml.rels';
    const file = pack({
      ...bare,
      [links]: (parts[links] ?? '').replace(/<Relationship Id="rIdStyles".*?\/>/u, ''),
    });
    const after = await marked(file, planned('自评表'));
    expect(fillsOf(after)).toEqual(['FFFFF2CC', 'FFFCE4D6', 'FFFFFBEB']);
    expect(partText(after, '[Content_Types].xml')).toContain('PartName="/xl/styles.xml"');
    const back = await cleared(after);
    expect(Object.keys(partsOf(back))).toEqual(Object.keys(partsOf(file)));
    expect(partText(back, links)).toBe(partText(file, links));
  });

  it('speaks the prefix of the part', async () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const file = buildBook({ sheets: [{ xml }] });
    const after = await marked(file, planned('自评表'));
    expect(sheetText(after)).toContain('</x:sheetData><x:conditionalFormatting sqref="C2"><x:cfRule ');
    expect(fillsOf(after)).toHaveLength(3);
    expect(changedParts(file, await cleared(after))).toEqual([]);
  });

  it('keeps a fill that the user has come to use', async () => {
    const file = buildBook({ sheets: [{ rows: ROW }], styles: `${CELL_XFS}<dxfs count="0"/>` });
    const after = await marked(file, planned('自评表', MARKS.slice(0, 1)));
    const used = sheetText(after).replace(
      '<conditionalFormatting',
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="2"><formula>TRUE</formula></cfRule></conditionalFormatting><conditionalFormatting',
    );
    const parts = { ...partsOf(after), 'xl/worksheets/sheet1.xml': new TextEncoder().encode(used) };
    const back = await cleared(pack(parts));
    expect(sheetText(back)).not.toContain('绩效自评助手');
    expect(sheetText(back)).toContain('<formula>TRUE</formula>');
    expect(partText(back, STYLES)).toBe(partText(after, STYLES));
  });

  it('takes only its rule from a format that the user has added to', async () => {
    const own = (markFormulas(MARKS[0] ?? mark('A1', 'missing'))[0] ?? '').replaceAll('"', '&quot;');
    const user = '<cfRule type="expression" priority="2"><formula>A1=1</formula></cfRule>';
    const file = buildBook({
      sheets: [
        {
          rows: ROW,
          after: `<conditionalFormatting sqref="C2 E2"><cfRule type="expression" priority="1"><formula>${own}</formula></cfRule>${user}</conditionalFormatting>`,
        },
      ],
    });
    expect(sheetText(await cleared(file))).toContain(
      `<conditionalFormatting sqref="C2 E2">${user}</conditionalFormatting>`,
    );
  });

  it('does not touch a protected sheet, nor any other then', async () => {
    const workbook = opened(RICH);
    expect(await workbook.mark([planned('参数'), planned('绩效自评表')])).toEqual({
      kind: 'protected',
      cells: ['C2', 'D2', 'A2'].map((at) => ({ sheet: '绩效自评表', at: address(at) })),
    });
    expect(workbook.toBytes()).toEqual(RICH);
    expect(await workbook.mark([planned('参数'), planned('绩效自评表', [])])).toEqual({ kind: 'marked' });
  });

  it('does not clear a sheet that was protected after it was marked', async () => {
    const free = await marked(buildBook({ sheets: [{ rows: ROW }] }), planned('自评表'));
    const text = sheetText(free).replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>');
    const parts = { ...partsOf(free), 'xl/worksheets/sheet1.xml': new TextEncoder().encode(text) };
    const workbook = opened(pack(parts));
    expect(await workbook.clearMarks()).toMatchObject({ kind: 'protected', cells: { length: 3 } });
    expect(workbook.hasMarks()).toBe(true);
    expect(await workbook.mark([planned('自评表')])).toEqual({ kind: 'marked' });
  });

  it('names a sheet that is not there', async () => {
    const workbook = opened(RICH);
    expect(await workbook.mark([planned('参数'), planned('不存在')])).toEqual({
      kind: 'sheetMissing',
      sheet: '不存在',
    });
    expect(workbook.toBytes()).toEqual(RICH);
  });

  it('goes together with writing cells', async () => {
    const write = plan('参数', ['D9', null, '新']);
    const workbook = opened(RICH);
    await workbook.mark([planned('参数')]);
    expect(await workbook.apply([write])).toEqual({ kind: 'applied' });
    await workbook.clearMarks();
    expect(workbook.toBytes()).toEqual(await written(RICH, write));
  });
});
