import fs from 'node:fs';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { REAL_FORMS } from './selfeval';

const FORM = new Uint8Array(fs.readFileSync(path.join(REAL_FORMS, 'classic-with-spare-rows/form.xlsx')));

const SHEET = 'xl/worksheets/sheet1.xml';

/** Bytes of jest's own world, the only ones fflate recognises as bytes. */
const utf8 = (text: string): Uint8Array => new Uint8Array(new TextEncoder().encode(text));

function withSheet(change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(FORM);
  const xml = new TextDecoder().decode(parts[SHEET]);
  return zipSync({ ...parts, [SHEET]: utf8(change(xml)) });
}

/** A compound file of one directory entry that bears a name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = Buffer.alloc(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write(stream, 512, 'utf16le');
  bytes.writeUInt16LE(2 * stream.length + 2, 512 + 64);
  return bytes;
}

/** What people hand in instead of a form, by what it is, with the kind of problem it must be called. */
export const BAD_WORKBOOKS: readonly {
  readonly what: string;
  readonly kind: string;
  readonly bytes: Uint8Array;
}[] = [
  { what: 'an empty file', kind: 'not-xlsx', bytes: new Uint8Array() },
  { what: 'text', kind: 'not-xlsx', bytes: utf8('项目,得分\n') },
  { what: 'an old .xls', kind: 'not-xlsx', bytes: compoundFile('Workbook') },
  { what: 'a .docx', kind: 'not-xlsx', bytes: zipSync({ 'word/document.xml': utf8('<w/>') }) },
  { what: 'a ZIP archive', kind: 'not-xlsx', bytes: zipSync({ '自评表.txt': utf8('x') }) },
  { what: 'an encrypted workbook', kind: 'encrypted', bytes: compoundFile('EncryptedPackage') },
  { what: 'a truncated workbook', kind: 'damaged', bytes: FORM.slice(0, FORM.length / 2) },
  {
    what: 'a sheet that ends early',
    kind: 'damaged',
    bytes: withSheet((xml) => xml.slice(0, xml.length / 2)),
  },
  {
    what: 'a sheet with entities',
    kind: 'damaged',
    bytes: withSheet((xml) => xml.replace('?>', '?><!DOCTYPE x [<!ENTITY a "aaaa">]>')),
  },
  {
    what: 'a ZIP bomb',
    kind: 'too-large',
    bytes: zipSync({ ...unzipSync(FORM), [SHEET]: new Uint8Array(1 << 24) }, { level: 9 }),
  },
  {
    what: 'a workbook without a form',
    kind: 'no-form',
    bytes: withSheet((xml) =>
      xml
        .replace(/<sheetData>.*<\/sheetData>/su, '<sheetData/>')
        .replace(/<mergeCells.*<\/mergeCells>/su, ''),
    ),
  },
];

/** The rows of the indicators in the classic form, emptied. */
export const formWithoutIndicators = (): Uint8Array =>
  withSheet((xml) =>
    xml.replace(/<row r="(\d+)".*?<\/row>/gsu, (row: string, digits: string) =>
      Number(digits) >= 13 && Number(digits) <= 24
        ? row.replace(
            /<c r="([C-Z]\d+)"([^>]*?)(?:\/>|>.*?<\/c>)/gsu,
            (_cell, at: string, rest: string) => `<c r="${at}"${rest.replace(/ t="\w+"/u, '')}/>`,
          )
        : row,
    ),
  );
