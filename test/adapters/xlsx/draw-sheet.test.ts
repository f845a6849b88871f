import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { newXlsx } from '../../../src/adapters/xlsx/xlsx-workbook';
import { resolvePart } from '../../../src/adapters/xlsx/relationships';
import { draftBlankForm } from '../../../src/core/drafting/draft-blank-form';
import { REQUEST } from '../../core/drafting/draft-builders';
import { DRAFT, draftOf } from '../drawing-contract';
import { bookParts, buildBook, pack } from './book';
import { parseTree, readIndependently } from './independent-reader';
import { opened, partText, partsOf, sheetOf } from './opened';

const RICH = new Uint8Array(readFileSync(join(__dirname, 'books', 'rich.xlsx')));
const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../../assets/益阳-附件3-样表.xlsx')));

const withText = (file: Uint8Array, name: string, change: (text: string) => string): Uint8Array =>
  pack({ ...partsOf(file), [name]: change(partText(file, name)) });

/** The rich workbook without 保护工作簿. */
const OPEN_RICH = withText(RICH, 'xl/workbook.xml', (text) =>
  text.replace(/<workbookProtection [^>]*\/>/u, ''),
);

async function drawn(file: Uint8Array, draft = DRAFT): Promise<Uint8Array> {
  const workbook = opened(file);
  expect(await workbook.addSheet(draft)).toMatchObject({ kind: 'drawn' });
  return workbook.toBytes();
}

/** Parts that differ, are new or have gone. */
function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names.filter((name) => Buffer.compare(old[name] ?? RICH, now[name] ?? RICH) !== 0).sort();
}

/** What a text gained: its common beginning and end must be the text of before. */
function insertion(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  expect(before.length).toBe(start + end);
  return after.slice(start, after.length - end);
}

/** Relationships and content types that lead nowhere, and parts that nothing leads to. */
function looseEnds(file: Uint8Array): readonly string[] {
  const parts = partsOf(file);
  const names = new Set(Object.keys(parts));
  const sources = [...names].filter((name) => name.endsWith('.rels'));
  const reached = new Set(sources);
  const dangling = sources.flatMap((source) => {
    const from = source.replace(/(^|\/)_rels\/([^/]*)\.rels$/u, '$1$2');
    return parseTree(partText(file, source)).children.flatMap(({ attributes }) => {
      if (attributes['TargetMode'] === 'External') return [];
      const target = resolvePart(from, attributes['Target'] ?? '');
      reached.add(target);
      return names.has(target) && (from === '' || names.has(from)) ? [] : [`${source} → ${target}`];
    });
  });
  const overrides = parseTree(partText(file, '[Content_Types].xml')).children.flatMap(({ attributes }) => {
    const part = attributes['PartName']?.slice(1);
    return part === undefined || names.has(part) ? [] : [`type of ${part}`];
  });
  const orphans = [...names].filter((name) => !reached.has(name) && name !== '[Content_Types].xml');
  return [...dangling, ...overrides, ...orphans.map((name) => `orphan ${name}`)];
}

async function readByExcelJs(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(file).buffer);
  return workbook;
}

describe('adding a sheet to the rich workbook', () => {
  it.each([
    { what: 'as much of a text as a cell holds', text: '字'.repeat(40_000), kept: '字'.repeat(32_767) },
    { what: 'no half of a character', text: `${'字'.repeat(32_766)}𠮷`, kept: '字'.repeat(32_766) },
  ])('writes $what', async ({ text, kept }) => {
    const projectName = text;
    const file = await drawn(SAMPLE, draftBlankForm({ ...REQUEST, projectName }));
    const sheets = (await opened(file).readSheets()).sheets;
    const texts = [...(sheets.at(-1)?.rows.values() ?? [])].flatMap((row) =>
      [...row.values()].map(({ value }) => String(value)),
    );
    expect(texts.reduce((a, b) => (b.length > a.length ? b : a), '')).toBe(kept);
  });

  it('is refused while its structure is protected', async () => {
    const workbook = opened(RICH);
    expect(await workbook.addSheet(DRAFT)).toEqual({ kind: 'structureProtected' });
    expect(workbook.toBytes()).toEqual(RICH);
  });

  it('changes only the parts that have to know the sheet', async () => {
    const after = await drawn(OPEN_RICH);
    expect(changedParts(OPEN_RICH, after)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet4.xml',
    ]);
    expect(looseEnds(after)).toEqual(looseEnds(OPEN_RICH));
  });

  it('adds to each of them and takes nothing away', async () => {
    const after = await drawn(OPEN_RICH);
    const added = (name: string): string => insertion(partText(OPEN_RICH, name), partText(after, name));
    expect(added('[Content_Types].xml')).toContain('/xl/worksheets/sheet4.xml');
    expect(added('xl/_rels/workbook.xml.rels')).toContain('Target="worksheets/sheet4.xml"');
    const plain = (text: string): string => text.replace(/ (?:count|uniqueCount)="\d+"/gu, '');
    for (const name of ['xl/styles.xml', 'xl/sharedStrings.xml']) {
      const before = parseTree(partText(OPEN_RICH, name));
      const now = parseTree(partText(after, name));
      const lists = name === 'xl/styles.xml' ? before.children.map((_, index) => index) : [-1];
      for (const index of lists) {
        const [old, grown] = [before, now].map((root) => (index < 0 ? root : root.children[index]));
        const kept = grown?.children.slice(0, old?.children.length);
        expect(plain(JSON.stringify(kept))).toBe(plain(JSON.stringify(old?.children)));
      }
    }
    const workbook = partText(after, 'xl/workbook.xml');
    expect(
      workbook
        .replace(/<sheet name="自评汇总" sheetId="4" r:id="[^"]*"\/>/u, '')
        .replace(
          `<definedName name="_xlnm.Print_Titles" localSheetId="3">'自评汇总'!$2:$3</definedName>`,
          '',
        ),
    ).toBe(partText(OPEN_RICH, 'xl/workbook.xml'));
  });

  it('leaves counts of strings that an independent reader confirms', async () => {
    const [before, after] = [OPEN_RICH, await drawn(OPEN_RICH)].map(readIndependently);
    const added = after?.sheet('xl/worksheets/sheet4.xml').stringReferences ?? 0;
    expect(Number(after?.counts.count)).toBe(Number(before?.counts.count) + added);
    expect(after?.counts.uniqueCount).toBe(String(after?.strings.length));
  });

  it('adds no style a second time', async () => {
    const once = await drawn(OPEN_RICH);
    const twice = await drawn(once);
    expect(partText(twice, 'xl/styles.xml')).toBe(partText(once, 'xl/styles.xml'));
  });
});

describe('adding a sheet', () => {
  it('names it in the properties of a file that names its sheets', async () => {
    const after = partText(await drawn(SAMPLE), 'docProps/app.xml');
    expect(after).toContain('<vt:i4>2</vt:i4>');
    expect(after).toContain(
      '<vt:vector size="2" baseType="lpstr"><vt:lpstr>自评表</vt:lpstr><vt:lpstr>自评汇总</vt:lpstr></vt:vector>',
    );
  });

  it.each([
    { what: 'counts other things', change: (text: string) => text.replace('<vt:i4>1<', '<vt:i4>3<') },
    {
      what: 'has no list',
      change: (text: string) => text.replace(/<TitlesOfParts>.*<\/TitlesOfParts>/u, ''),
    },
  ])('leaves properties alone whose list $what', async ({ change }) => {
    const file = withText(SAMPLE, 'docProps/app.xml', change);
    expect(partText(await drawn(file), 'docProps/app.xml')).toBe(partText(file, 'docProps/app.xml'));
  });

  it('speaks the prefix and the flavour of the workbook', async () => {
    const strict = (text: string): string =>
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const prefixed = (text: string): string =>
      strict(text)
        .replace(/<(\/?)(?!\?|\/)/gu, '<$1x:')
        .replace('xmlns=', 'xmlns:x=')
        .replace('xmlns:r=', 'xmlns:rel=')
        .replaceAll('r:id=', 'rel:id=');
    const parts = bookParts();
    const file = pack(
      Object.fromEntries(
        Object.entries(parts).map(([name, text]) => [
          name,
          name === 'xl/workbook.xml' ? prefixed(text) : strict(text),
        ]),
      ),
    );
    const after = await drawn(file);
    expect(partText(after, 'xl/workbook.xml')).toMatch(
      /<x:sheet name="自评汇总" sheetId="2" rel:id="rId\d+"\/><\/x:sheets><x:definedNames><x:definedName /u,
    );
    expect(partText(after, 'xl/worksheets/sheet2.xml')).toContain(
      '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">',
    );
    expect((await sheetOf(opened(after), 1)).rows.get(3)?.get(1)?.value).toBe('=1+1');
  });

  it('finds a free part, whatever the tabs are called', async () => {
    const file = pack({ ...bookParts(), 'xl/worksheets/sheet2.xml': '<unused/>' });
    expect(Object.keys(partsOf(await drawn(file)))).toContain('xl/worksheets/sheet3.xml');
  });

  it('quotes names that need it in formulas', async () => {
    const after = await drawn(buildBook(), draftOf(`甲'乙&丙`, { A1: 1 }));
    expect(partText(after, 'xl/workbook.xml')).toContain(`>'甲''乙&amp;丙'!$2:$3<`);
  });
});

describe('drawing a sheet anew', () => {
  const unprotected = withText(OPEN_RICH, 'xl/worksheets/sheet1.xml', (text) =>
    text.replace(/<sheetProtection [^>]*\/>/u, ''),
  );

  it('takes away what belonged to the sheet alone, and nothing else', async () => {
    const workbook = opened(unprotected);
    expect(await workbook.replaceSheet('绩效自评表', DRAFT)).toMatchObject({ kind: 'drawn' });
    const after = workbook.toBytes();
    expect(looseEnds(after)).toEqual([]);
    const gone = Object.keys(partsOf(unprotected)).filter((name) => !(name in partsOf(after)));
    expect(gone).toEqual(expect.arrayContaining(['xl/calcChain.xml', 'xl/comments1.xml']));
    expect(gone.filter((name) => /sheet\d|styles|theme|customXml|externalLink|workbook/u.test(name))).toEqual(
      ['xl/worksheets/_rels/sheet1.xml.rels'],
    );
    expect(partText(after, 'xl/workbook.xml')).not.toContain('Print_Area');
    expect(partText(after, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    expect((await sheetOf(opened(after), 0)).rows.get(3)?.get(1)?.value).toBe('=1+1');
  });

  it('counts out the texts that went', async () => {
    const workbook = opened(await drawn(OPEN_RICH));
    const before = Number(readIndependently(workbook.toBytes()).counts.count);
    await workbook.replaceSheet('自评汇总', { ...DRAFT, cells: [] });
    const texts = DRAFT.cells.filter(({ value }) => typeof value === 'string').length;
    expect(Number(readIndependently(workbook.toBytes()).counts.count)).toBe(before - texts);
  });

  it('changes nothing when the same is drawn again', async () => {
    const workbook = opened(await drawn(OPEN_RICH));
    const before = workbook.toBytes();
    await workbook.replaceSheet('自评汇总', DRAFT);
    expect(changedParts(before, workbook.toBytes()).filter((name) => name !== 'xl/workbook.xml')).toEqual([]);
  });
});

describe('newXlsx', () => {
  it('makes a workbook that another reader understands', async () => {
    const draft = draftBlankForm({ ...REQUEST, layout: '四川', projectName: '公路养护' });
    const file = (await newXlsx([draft, DRAFT])).toBytes();
    expect(looseEnds(file)).toEqual([]);
    const workbook = await readByExcelJs(file);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['公路养护', '自评汇总']);
    const [form, summary] = workbook.worksheets;
    const title = form?.getCell('A1');
    expect(title?.value).toBe('部门预算项目支出绩效自评表（2026年度）');
    expect(title?.font).toMatchObject({ name: '宋体', size: 16, bold: true });
    expect(title?.isMerged).toBe(true);
    expect(form?.getCell('C3').border.bottom?.style).toBe('thin');
    expect(form?.getColumn(4).width).toBe(24);
    expect(form?.getRow(1).height).toBe(34);
    expect(form?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
    });
    const choices = form?.getCell('E15').dataValidation;
    expect(choices).toMatchObject({ type: 'list', formulae: ['"≥,＞,＝,＜,≤,定性"'] });
    expect(choices?.showErrorMessage ?? false).toBe(false);
    expect(summary?.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
    expect(summary?.pageSetup.printTitlesRow).toBe('2:3');
    expect(summary?.headerFooter.oddFooter).toBe('&C第 &P 页，共 &N 页');
    expect(summary?.getCell('A3').type).toBe(ExcelJS.ValueType.String);
  });

  it('always makes the same bytes', async () => {
    const [one, other] = [await newXlsx([DRAFT]), await newXlsx([DRAFT])];
    expect(one.toBytes()).toEqual(other.toBytes());
  });
});
