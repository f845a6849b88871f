import fs from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const ROOT = path.resolve(__dirname, '../..');

const bytesOf = (file: string): Uint8Array => new Uint8Array(fs.readFileSync(path.join(ROOT, file)));

/** The real form of 益阳, without an error. */
export const SAMPLE = bytesOf('assets/益阳-附件3-样表.xlsx');

/** A form that was handed in. */
export const realForm = (slug: string): Uint8Array => bytesOf(`test/forms/real/${slug}/form.xlsx`);

/** The same workbook with every sheet protected, and so every cell that its style does not unlock. */
export function protectedCopy(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const sheets = Object.keys(parts).filter((name) => /^xl\/worksheets\/[^/]+\.xml$/u.test(name));
  const guarded = sheets.map((name): [string, Uint8Array] => {
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    return [
      name,
      strToU8(xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1"/>')),
    ];
  });
  return zipSync({ ...parts, ...Object.fromEntries(guarded) });
}

/** The same workbook with another text in its first shared strings that match. */
export function withString(bytes: Uint8Array, from: RegExp, to: string): Uint8Array {
  const parts = unzipSync(bytes);
  const name = 'xl/sharedStrings.xml';
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  if (!from.test(xml)) throw new Error(`no text ${String(from)}`);
  return zipSync({ ...parts, [name]: strToU8(xml.replace(from, to)) });
}

/** The same workbook with its first sheet once more, under another name. */
export function withSheetCopy(bytes: Uint8Array, name: string): Uint8Array {
  const parts = unzipSync(bytes);
  const insert = (part: string, end: string, xml: string): readonly [string, Uint8Array] => [
    part,
    strToU8(strFromU8(parts[part] ?? new Uint8Array()).replace(end, `${xml}${end}`)),
  ];
  const worksheet = '/officeDocument/2006/relationships/worksheet';
  const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
  return zipSync({
    ...parts,
    'xl/worksheets/copy.xml': parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    ...Object.fromEntries([
      insert('xl/workbook.xml', '</sheets>', `<sheet sheetId="99" name="${name}" r:id="rId99"/>`),
      insert(
        'xl/_rels/workbook.xml.rels',
        '</Relationships>',
        `<Relationship Id="rId99" Type="http://schemas.openxmlformats.org${worksheet}" Target="worksheets/copy.xml"/>`,
      ),
      insert(
        '[Content_Types].xml',
        '</Types>',
        `<Override PartName="/xl/worksheets/copy.xml" ContentType="${contentType}"/>`,
      ),
    ]),
  });
}

export const protectedForm = (): Uint8Array => protectedCopy(realForm('amounts-in-yuan'));

export const twoForms = (): Uint8Array => withSheetCopy(SAMPLE, '第二份');

export const withoutForm = (): Uint8Array =>
  withString(realForm('transfer-no-scores'), /三级指标|年度指标值|实际完成值/gu, '栏目');
