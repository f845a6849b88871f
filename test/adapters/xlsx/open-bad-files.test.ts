import { createHash } from 'node:crypto';
import { scriptCompression } from '../../../src/adapters/xlsx/compression';
import { openXlsx } from '../../../src/adapters/xlsx/xlsx-workbook';
import { nodeCompression } from '../../../src/cli/node-compression';
import { MAIN, bookParts, buildBook, pack, relationshipsOf } from './book';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const GOOD = buildBook({
  sheets: [{ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }],
  strings: '<si><t>甲</t></si>',
});
const PARTS = bookParts({ sheets: [{}], strings: '<si><t>甲</t></si>' });
const withSheet = (xml: string): Uint8Array => pack({ ...PARTS, 'xl/worksheets/sheet1.xml': xml });
const sheet = (data: string, after = ''): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${after}</worksheet>`;
const without = (...names: readonly string[]): Uint8Array =>
  pack(Object.fromEntries(Object.entries(PARTS).filter(([name]) => !names.includes(name))));

/** A compound file whose directory names these streams. */
function compound(...streams: readonly string[]): Uint8Array {
  const file = new Uint8Array(512 + 128 * (streams.length + 1));
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, name] of ['Root Entry', ...streams].entries()) {
    const at = 512 + 128 * index;
    for (const [place, unit] of [...name].entries()) file[at + 2 * place] = unit.charCodeAt(0);
    file[at + 64] = 2 * (name.length + 1);
  }
  return file;
}

/** The place of a part's record in the central directory. */
function recordOf(file: Uint8Array, name: string): number {
  const wanted = text(name);
  for (let at = file.length - 46; at > 0; at -= 1) {
    const isRecord = file[at] === 0x50 && file[at + 1] === 0x4b && file[at + 2] === 1 && file[at + 3] === 2;
    if (isRecord && wanted.every((byte, index) => file[at + 46 + index] === byte)) return at;
  }
  throw new Error(`no record ${name}`);
}

/** The file with some 32-bit fields of a part's central record changed. */
function forged(file: Uint8Array, name: string, fields: Readonly<Record<number, number>>): Uint8Array {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  for (const [offset, value] of Object.entries(fields)) {
    view.setUint32(recordOf(file, name) + Number(offset), value, true);
  }
  return copy;
}

const CRC = 16;
const PACKED_SIZE = 20;
const SIZE = 24;
const OFFSET = 42;
const SHEET = 'xl/worksheets/sheet1.xml';
const ZEROS = new Uint8Array(40 << 20);

const noise = (length: number): Uint8Array =>
  new Uint8Array(createHash('shake256', { outputLength: length }).update('noise').digest());

/** Two parts that nobody reads, the second of which claims the data of the first. */
function sharedData(): Uint8Array {
  const file = pack({ ...PARTS, 'a.bin': 'same', 'b.bin': 'same' });
  const first = new DataView(file.buffer).getUint32(recordOf(file, 'a.bin') + OFFSET, true);
  return forged(file, 'b.bin', { [OFFSET]: first });
}

/** Three parts, each within all limits, that are too much together. */
function tooMuchTogether(): Uint8Array {
  const names = ['a.bin', 'b.bin', 'c.bin'];
  const megabyte = noise(1 << 20);
  const file = pack({ ...PARTS, ...Object.fromEntries(names.map((name) => [name, megabyte])) }, 0);
  return names.reduce((bytesSoFar, name) => forged(bytesSoFar, name, { [SIZE]: 200 << 20 }), file);
}

function damagedData(): Uint8Array {
  const copy = GOOD.slice();
  const local = new DataView(copy.buffer).getUint32(recordOf(copy, SHEET) + OFFSET, true);
  copy.fill(0xff, local + 30 + SHEET.length, local + 30 + SHEET.length + 8);
  return copy;
}

function encryptedEntry(): Uint8Array {
  const copy = GOOD.slice();
  const flags = recordOf(copy, SHEET) + 8;
  copy[flags] = (copy[flags] ?? 0) | 1;
  return copy;
}

function otherMethod(): Uint8Array {
  const copy = GOOD.slice();
  copy[recordOf(copy, SHEET) + 10] = 12;
  return copy;
}

/** Two names for one part: the second record is renamed to the first's name. */
function duplicateNames(): Uint8Array {
  const file = pack({ ...PARTS, 'xl/worksheets/sheet2.xml': sheet('') });
  const copy = file.slice();
  const at = recordOf(file, 'xl/worksheets/sheet2.xml') + 46;
  copy.set(text(SHEET), at);
  return copy;
}

const utf16 = (content: string): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...[...content].flatMap((unit) => [unit.charCodeAt(0) & 255, unit.charCodeAt(0) >> 8]),
  ]);

const FILLERS = Array.from(
  { length: 4000 },
  () => '<row><c><f t="array" ref="A1:XFD1048576">1</f></c></row>',
).join('');

const DOCTYPE = '<!DOCTYPE x [<!ENTITY a "aaaa">]>';

describe.each([
  { of: 'JavaScript', compression: scriptCompression },
  { of: 'Node', compression: nodeCompression },
])('openXlsx with the compression of $of', ({ compression }) => {
  const open = (file: Uint8Array): ReturnType<typeof openXlsx> => openXlsx(file, compression);

  it.each([
    { what: 'an empty file', file: bytes(), kind: 'not-xlsx', says: '空的' },
    {
      what: 'a picture',
      file: bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0),
      kind: 'not-xlsx',
      says: '图片',
    },
    { what: 'a PDF', file: text('%PDF-1.7'), kind: 'not-xlsx', says: 'PDF' },
    { what: 'a web page', file: text('<html><table>'), kind: 'not-xlsx', says: '网页' },
    { what: 'a web page with a mark', file: text('\uFEFF <table>'), kind: 'not-xlsx', says: '网页' },
    { what: 'a text', file: text('项目,得分\n甲,5'), kind: 'not-xlsx', says: '纯文本' },
    { what: 'a UTF-16 text', file: utf16('项目'), kind: 'not-xlsx', says: '纯文本' },
    { what: 'unknown bytes', file: bytes(1, 2, 3, 0, 9), kind: 'not-xlsx', says: '无法识别' },
    {
      what: 'an archive of another kind',
      file: bytes(0x52, 0x61, 0x72, 0x21, 0x1a),
      kind: 'not-xlsx',
      says: '压缩包',
    },
    { what: 'an empty archive', file: pack({}), kind: 'not-xlsx', says: '压缩包' },
    { what: 'an .xls file', file: compound('Workbook'), kind: 'not-xlsx', says: '旧版表格' },
    { what: 'an .et file of old', file: compound('ETExtData', 'Book'), kind: 'not-xlsx', says: '旧版表格' },
    { what: 'a .doc file', file: compound('WordDocument'), kind: 'not-xlsx', says: 'Word' },
    { what: 'a .ppt file', file: compound('PowerPoint Document'), kind: 'not-xlsx', says: '演示' },
    {
      what: 'an encrypted workbook',
      file: compound('EncryptionInfo', 'EncryptedPackage'),
      kind: 'encrypted',
      says: '加密',
    },
    { what: 'an encrypted entry', file: encryptedEntry(), kind: 'encrypted', says: '加密' },
    {
      what: 'a .docx file',
      file: pack({
        '_rels/.rels': relationshipsOf([['rId1', 'officeDocument', 'word/document.xml']]),
        'word/document.xml': '<document/>',
      }),
      kind: 'not-xlsx',
      says: 'Word',
    },
    {
      what: 'a .pptx file',
      file: pack({
        '_rels/.rels': relationshipsOf([['rId1', 'officeDocument', 'ppt/presentation.xml']]),
        'ppt/presentation.xml': '<presentation/>',
      }),
      kind: 'not-xlsx',
      says: '演示',
    },
    {
      what: 'an .xlsb file',
      file: pack({
        '_rels/.rels': relationshipsOf([['rId1', 'officeDocument', 'xl/workbook.bin']]),
        'xl/workbook.bin': 'x',
      }),
      kind: 'not-xlsx',
      says: '.xlsb',
    },
    {
      what: 'an .ods file',
      file: pack({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
      kind: 'not-xlsx',
      says: 'OpenDocument',
    },
    { what: 'any other archive', file: pack({ 'a.txt': 'a' }), kind: 'not-xlsx', says: '压缩包' },
    {
      what: 'a package whose main part is no workbook',
      file: pack({ ...PARTS, 'xl/workbook.xml': '<slideshow/>' }),
      kind: 'not-xlsx',
      says: '无法识别',
    },
  ])('calls $what by its name', ({ file, kind, says }) => {
    const result = open(file);
    expect(result.kind).toBe(kind);
    expect(result).toHaveProperty('message', expect.stringContaining(says));
  });

  it.each([
    { what: 'a file cut in half', file: GOOD.subarray(0, GOOD.length >> 1), says: '不完整' },
    { what: 'a file without its last bytes', file: GOOD.subarray(0, GOOD.length - 8), says: '不完整' },
    { what: 'a file of four bytes', file: bytes(0x50, 0x4b, 3, 4), says: '不完整' },
    { what: 'damaged data', file: damagedData(), says: '损坏' },
    { what: 'a wrong checksum', file: forged(GOOD, SHEET, { [CRC]: 1 }), says: '损坏' },
    {
      what: 'a part longer in the directory than in truth',
      file: forged(GOOD, SHEET, { [SIZE]: 9999 }),
      says: '损坏',
    },
    { what: 'an entry outside the file', file: forged(GOOD, SHEET, { [OFFSET]: 1 << 28 }), says: '损坏' },
    {
      what: 'an entry that is not where it should be',
      file: forged(GOOD, SHEET, { [OFFSET]: 7 }),
      says: '损坏',
    },
    {
      what: 'entries that share their data',
      file: sharedData(),
      says: '损坏',
    },
    { what: 'ZIP64', file: forged(GOOD, SHEET, { [SIZE]: 0xffffffff }), says: 'ZIP64' },
    { what: 'another compression', file: otherMethod(), says: '压缩方法' },
    { what: 'two parts of one name', file: duplicateNames(), says: '重名' },
    {
      what: 'two parts that differ in case',
      file: pack({ ...PARTS, 'xl/Workbook.xml': '<a/>' }),
      says: '重名',
    },
    { what: 'no content types', file: without('[Content_Types].xml'), says: '[Content_Types].xml' },
    { what: 'no relationships', file: without('_rels/.rels'), says: '_rels/.rels' },
    { what: 'no workbook', file: without('xl/workbook.xml'), says: 'xl/workbook.xml' },
    { what: 'no sheet', file: without(SHEET), says: SHEET },
    {
      what: 'no relationship to the sheet',
      file: without('xl/_rels/workbook.xml.rels'),
      says: 'xl/workbook.xml',
    },
    { what: 'no tabs', file: buildBook({ sheets: [] }), says: 'xl/workbook.xml' },
    {
      what: 'two tabs of one name',
      file: buildBook({ sheets: [{ name: 'A' }, { name: 'a' }] }),
      says: 'xl/workbook.xml',
    },
    { what: 'a sheet without cells', file: withSheet(`<worksheet xmlns="${MAIN}"/>`), says: SHEET },
    { what: 'an open tag', file: withSheet('<worksheet><sheetData>'), says: '不是完整的 XML' },
    { what: 'crossed tags', file: withSheet(sheet('<row><c></row></c>')), says: '不是完整的 XML' },
    {
      what: 'an unknown entity',
      file: withSheet(sheet('<row><c><v>&a;</v></c></row>')),
      says: '不是完整的 XML',
    },
    { what: 'a second root', file: withSheet(`${sheet('')}<a/>`), says: '不是完整的 XML' },
    { what: 'an empty part', file: withSheet(''), says: '不是完整的 XML' },
    {
      what: 'a control character',
      file: withSheet(sheet('<row><c><v>\u000B</v></c></row>')),
      says: '不是完整的 XML',
    },
    { what: 'a DOCTYPE in a sheet', file: withSheet(DOCTYPE + sheet('')), says: 'DOCTYPE' },
    {
      what: 'a DOCTYPE in the strings',
      file: pack({ ...PARTS, 'xl/sharedStrings.xml': `${DOCTYPE}<sst><si><t>&a;</t></si></sst>` }),
      says: 'DOCTYPE',
    },
    {
      what: 'a DOCTYPE in the styles',
      file: pack({ ...PARTS, 'xl/styles.xml': `${DOCTYPE}<styleSheet/>` }),
      says: 'DOCTYPE',
    },
    {
      what: 'a DOCTYPE in the relationships',
      file: pack({ ...PARTS, '_rels/.rels': `${DOCTYPE}<a/>` }),
      says: 'DOCTYPE',
    },
    { what: 'a UTF-16 part', file: pack({ ...PARTS, [SHEET]: utf16(sheet('')) }), says: 'UTF-8' },
    {
      what: 'a part that says it is GBK',
      file: withSheet(`<?xml version="1.0" encoding="GBK"?>${sheet('')}`),
      says: 'UTF-8',
    },
    {
      what: 'bytes that are no UTF-8',
      file: pack({ ...PARTS, [SHEET]: bytes(0x3c, 0xc4, 0xe3) }),
      says: 'UTF-8',
    },
    {
      what: 'a string that is not there',
      file: withSheet(sheet('<row><c t="s"><v>9</v></c></row>')),
      says: SHEET,
    },
    {
      what: 'one cell twice',
      file: withSheet(sheet('<row r="1"><c r="A1"/><c r="A1"/></row>')),
      says: SHEET,
    },
    { what: 'one row twice', file: withSheet(sheet('<row r="1"/><row r="1"/>')), says: SHEET },
    { what: 'a cell in a foreign row', file: withSheet(sheet('<row r="1"><c r="A2"/></row>')), says: SHEET },
    {
      what: 'a cell beyond the last column',
      file: withSheet(sheet('<row r="1"><c r="XFD1"/><c/></row>')),
      says: SHEET,
    },
    { what: 'a row beyond the last', file: withSheet(sheet('<row r="1048577"/>')), says: SHEET },
    { what: 'array formulas that all fill the whole grid', file: withSheet(sheet(FILLERS)), says: SHEET },
    { what: 'a row 0', file: withSheet(sheet('<row r="0"/>')), says: SHEET },
  ])('finds $what', ({ file, says }) => {
    const result = open(file);
    expect(result.kind).toBe('damaged');
    expect(result).toHaveProperty('message', expect.stringContaining(says));
  });

  const bomb = pack({ ...PARTS, 'xl/media/image1.png': ZEROS });
  const largePart = pack({ ...PARTS, [SHEET]: noise(200_000) });
  const sheetBomb = pack({ ...PARTS, [SHEET]: ZEROS });
  const manyParts = pack(
    Object.fromEntries(Array.from({ length: 8001 }, (_, index) => [`p${index}`, ''])),
    0,
  );
  const manySheets = buildBook({
    sheets: Array.from({ length: 1001 }, (_, index) => ({ name: `表${index}` })),
  });
  const manyMerges = withSheet(
    sheet('', `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(100_001)}</mergeCells>`),
  );

  it.each([
    { what: 'a bomb beside the cells', file: bomb, says: '解压后' },
    {
      what: 'a bomb that hides its size',
      file: forged(sheetBomb, SHEET, { [SIZE]: 100_000 }),
      says: '解压后',
    },
    {
      what: 'a part beyond the limit',
      file: forged(GOOD, 'xl/styles.xml', { [SIZE]: 257 << 20, [PACKED_SIZE]: 2 << 20 }),
      says: '解压后',
    },
    {
      what: 'a large part that hides its size',
      file: forged(largePart, SHEET, { [SIZE]: 100_000 }),
      says: '解压后',
    },
    { what: 'parts that are too much together', file: tooMuchTogether(), says: '解压后' },
    { what: 'too many parts', file: manyParts, says: '部件数' },
    { what: 'too many sheets', file: manySheets, says: '1000' },
    { what: 'too many merged areas', file: manyMerges, says: '10 万' },
  ])('stops at $what', ({ file, says }) => {
    const start = performance.now();
    const result = open(file);
    expect(result.kind).toBe('too-large');
    expect(result).toHaveProperty('message', expect.stringContaining(says));
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('stops at too many cells', () => {
    const row = `<row>${'<c/>'.repeat(16_000)}</row>`;
    const result = open(pack({ ...PARTS, [SHEET]: sheet(row.repeat(126)) }, 0));
    expect(result).toMatchObject({ kind: 'too-large', message: expect.stringContaining('200 万') as string });
  });

  it('says every problem in one sentence that follows the grammar of messages', () => {
    const files = [
      bytes(),
      text('<html>'),
      text('a'),
      compound('Workbook'),
      compound('EncryptedPackage'),
      damagedData(),
      bomb,
      manyParts,
      withSheet('<a>'),
      without(SHEET),
    ];
    for (const file of files) {
      const result = open(file);
      if (result.kind === 'opened') throw new Error('opened');
      expect(result.message).toMatch(/^[^。！!请\n]+$/u);
      expect(result.message).toContain('须');
      expect(result.message).not.toMatch(/Error|\bat \w+|undefined|null/u);
    }
  });

  it('opens every cut of a file or names a problem, and never throws', () => {
    for (let length = 0; length < GOOD.length; length += 7) {
      expect(open(GOOD.subarray(0, length)).kind).not.toBe('opened');
    }
  });

  it('survives any single changed byte', async () => {
    for (let at = 0; at < GOOD.length; at += 3) {
      const copy = GOOD.slice();
      copy[at] = (copy[at] ?? 0) ^ 0x55;
      const result = open(copy);
      expect(['opened', 'not-xlsx', 'encrypted', 'damaged', 'too-large']).toContain(result.kind);
      if (result.kind === 'opened') expect(await result.workbook.readSheets()).toHaveProperty('sheets');
    }
  });
});
