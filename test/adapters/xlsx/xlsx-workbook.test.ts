import { escapeXml } from '../../../src/adapters/xlsx/xml-text';
import type { CellValue } from '../../../src/core/sheet/sheet-snapshot';
import { PageWorkbook } from '../../../src/host/page-workbook';
import { describeDrawingContract } from '../drawing-contract';
import { describeFillingContract } from '../filling-contract';
import { describeMarkingContract } from '../marking-contract';
import { describeWorkbookContract } from '../workbook-contract';
import type { ContractSheet } from '../workbook-contract';
import { describeWritingContract } from '../writing-contract';
import { bookParts, buildBook, pack, packStreamed } from './book';
import type { SheetSource } from './book';
import { opened, partsOf, plan, sheetText, written } from './opened';

const TYPES: Readonly<Record<string, string>> = { string: 'str', boolean: 'b' };

function cellXml(sheet: ContractSheet, at: string, value: CellValue): string {
  const formula = sheet.formulas?.[at];
  const style = sheet.locked?.includes(at) === true ? 0 : 1;
  const f = formula === undefined ? '' : `<f>${escapeXml(formula.slice(1))}</f>`;
  const error = sheet.errors?.[at];
  if (error !== undefined) return `<c r="${at}" s="${style}" t="e"><v>${error}</v></c>`;
  if (value === null) return `<c r="${at}" s="${style}">${f}</c>`;
  const type = TYPES[typeof value];
  const t = type === undefined ? '' : ` t="${type}"`;
  return `<c r="${at}" s="${style}"${t}>${f}<v>${escapeXml(String(typeof value === 'boolean' ? Number(value) : value))}</v></c>`;
}

function sheetSource(sheet: ContractSheet): SheetSource {
  const rows = new Map<string, string>();
  for (const [at, value] of Object.entries(sheet.cells)) {
    const row = at.replace(/\D/gu, '');
    rows.set(row, (rows.get(row) ?? '') + cellXml(sheet, at, value));
  }
  const merges = (sheet.merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return {
    name: sheet.name,
    rows: [...rows].map(([row, cells]) => `<row r="${row}">${cells}</row>`).join(''),
    after:
      (sheet.protected === true ? '<sheetProtection sheet="1"/>' : '') +
      (merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`),
  };
}

const source = (sheets: readonly ContractSheet[], strings: string | null) => ({
  sheets: sheets.map(sheetSource),
  strings,
});

describeWorkbookContract('an .xlsx file with shared strings', (sheets) =>
  Promise.resolve(opened(buildBook(source(sheets, '<si><t>原有</t></si>')))),
);
describeWorkbookContract('an .xlsx file without shared strings', (sheets) =>
  Promise.resolve(opened(pack(bookParts(source(sheets, null)), 0))),
);
describeWorkbookContract('an .xlsx file from a streaming writer', (sheets) =>
  Promise.resolve(opened(packStreamed(bookParts(source(sheets, '<si><t>原有</t></si>'))))),
);

describeMarkingContract('an .xlsx file with shared strings', (sheets) =>
  Promise.resolve(opened(buildBook(source(sheets, '<si><t>原有</t></si>')))),
);
describeMarkingContract('an .xlsx file from a streaming writer', (sheets) =>
  Promise.resolve(opened(packStreamed(bookParts(source(sheets, null))))),
);

describeDrawingContract('an .xlsx file with shared strings', (sheets) =>
  Promise.resolve(opened(buildBook(source(sheets, '<si><t>原有</t></si>')))),
);
describeDrawingContract('an .xlsx file without shared strings and styles', (sheets) => {
  const parts = bookParts({ ...source(sheets, null), styles: '' });
  return Promise.resolve(opened(pack(parts)));
});

/** A file as the page has it open. */
const onPage = (sheets: readonly ContractSheet[]): Promise<PageWorkbook> =>
  PageWorkbook.open(opened(buildBook(source(sheets, '<si><t>原有</t></si>'))), '表.xlsx');

describeWorkbookContract('an .xlsx file on the page', onPage);
describeMarkingContract('an .xlsx file on the page', onPage);
describeDrawingContract('an .xlsx file on the page', onPage);
describeWritingContract('an .xlsx file on the page', onPage);
describeFillingContract('an .xlsx file on the page', onPage);

describe('XlsxWorkbook', () => {
  const BOOK = buildBook({
    sheets: [{ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2</v></c></row>' }],
    strings: '<si><r><rPr><b/></rPr><t>粗</t></r><r><t>体</t></r></si>',
  });

  it('gives the very bytes back when nothing was written', () => {
    const streamed = packStreamed(bookParts());
    expect(opened(BOOK).toBytes()).toEqual(BOOK);
    expect(opened(streamed).toBytes()).toEqual(streamed);
  });

  it.each([
    { what: 'no plan', plans: [] },
    {
      what: 'a plan of values that stand there already',
      plans: [plan('自评表', ['A1', '粗体', '粗体'], ['B1', 2, 2])],
    },
    { what: 'a plan that empties an absent cell', plans: [plan('自评表', ['Z9', null, null])] },
    { what: 'a plan that goes there and back', plans: [plan('自评表', ['B1', 2, 3], ['B1', 3, 2])] },
  ])('gives the very bytes back after $what', async ({ plans }) => {
    expect(await written(BOOK, ...plans)).toEqual(BOOK);
  });

  it('gives the same bytes for the same edit', async () => {
    const edit = plan('自评表', ['B1', 2, '三']);
    expect(await written(BOOK, edit)).toEqual(await written(BOOK, edit));
  });

  it('leaves every part but the sheet alone when a number is written', async () => {
    const after = partsOf(await written(BOOK, plan('自评表', ['B1', 2, 3])));
    const before = partsOf(BOOK);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [name, part] of Object.entries(before)) {
      if (name !== 'xl/worksheets/sheet1.xml') expect(after[name]).toEqual(part);
    }
  });

  it('is read once for as long as nothing is written', async () => {
    const workbook = opened(BOOK);
    const first = await workbook.readSheets();
    expect(await workbook.readSheets()).toBe(first);
    await workbook.apply([plan('自评表', ['B1', 2, 2])]);
    expect(await workbook.readSheets()).toBe(first);
    await workbook.apply([plan('自评表', ['B1', 2, 3])]);
    expect(await workbook.readSheets()).not.toEqual(first);
  });

  it('can be read, written and read again many times', async () => {
    const workbook = opened(BOOK);
    for (let score = 2; score < 10; score += 1) {
      expect(await workbook.apply([plan('自评表', ['B1', score, score + 1])])).toEqual({ kind: 'applied' });
    }
    expect(sheetText(workbook.toBytes())).toContain('<c r="B1"><v>10</v></c>');
  });

  it.each([
    { what: 'an array', copy: (bytes: Uint8Array) => Uint8Array.from(bytes) },
    { what: 'a Node Buffer', copy: (bytes: Uint8Array) => Buffer.from(bytes) },
    {
      what: 'a Node Buffer inside a larger one',
      copy: (bytes: Uint8Array) => Buffer.concat([Buffer.alloc(7), bytes, Buffer.alloc(5)]).subarray(7, -5),
    },
  ])('never changes its input, and gives the same file of $what', async ({ copy }) => {
    const input = copy(BOOK);
    const workbook = opened(input);
    const unchanged = workbook.toBytes();
    await workbook.apply([plan('自评表', ['B1', 2, '三'], ['C9', null, 1])]);
    expect(workbook.toBytes()).toEqual(await written(BOOK, plan('自评表', ['B1', 2, '三'], ['C9', null, 1])));
    unchanged.fill(0);
    workbook.toBytes().fill(0);
    expect(Buffer.compare(input, BOOK)).toBe(0);
  });

  it('tells whether the file is signed', () => {
    const signed = pack(bookParts({ extra: { '_xmlsignatures/sig1.xml': '<Signature/>' } }));
    expect(opened(signed).isSigned).toBe(true);
    expect(opened(BOOK).isSigned).toBe(false);
  });

  it.each([
    { what: 'a number no cell holds', write: plan('自评表', ['B1', 2, Number.NaN]) },
    { what: 'a text longer than a cell', write: plan('自评表', ['B1', 2, 'x'.repeat(32_768)]) },
  ])('takes $what for a mistake of the caller', ({ write }) => {
    const workbook = opened(BOOK);
    expect(() => workbook.apply([write])).toThrow(RangeError);
    expect(workbook.toBytes()).toEqual(BOOK);
  });
});
