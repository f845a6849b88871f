import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

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
