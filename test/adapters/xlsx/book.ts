import { Zip, ZipDeflate, zipSync } from 'fflate';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts of a package by name. */
export type Parts = Readonly<Record<string, string>>;

export interface SheetSource {
  readonly name?: string;
  /** What stands inside sheetData. */
  readonly rows?: string;
  /** What stands before and behind sheetData. */
  readonly before?: string;
  readonly after?: string;
  readonly state?: string;
  /** The whole part, instead of all above but the name. */
  readonly xml?: string;
}

export interface BookSource {
  readonly sheets?: readonly SheetSource[];
  /** The `<si>` elements; `null` for a workbook without the part. */
  readonly strings?: string | null;
  /** What stands inside styleSheet. */
  readonly styles?: string;
  readonly workbookPr?: string;
  /** What stands behind sheets in the workbook. */
  readonly workbookTail?: string;
  readonly extra?: Parts;
}

/** Style 0 is plain, 1 unlocked, 2 a percentage, 3 a custom format, 4 an unlocked date of zh-CN, 5 hides its formula. */
export const STYLES =
  '<numFmts count="1"><numFmt numFmtId="176" formatCode="0.0_ &quot;分&quot;"/></numFmts>' +
  '<cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>' +
  '<cellXfs count="6"><xf numFmtId="0" xfId="0"/>' +
  '<xf numFmtId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf>' +
  '<xf numFmtId="10" xfId="0"/><xf numFmtId="176" xfId="0"/>' +
  '<xf numFmtId="31" xfId="0" applyProtection="1"><alignment wrapText="1"/><protection locked="0"/></xf>' +
  '<xf numFmtId="0" xfId="0" applyProtection="1"><protection hidden="1"/></xf></cellXfs>';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const relationships = (entries: readonly (readonly [string, string, string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}">${entries
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export const relationshipsOf = relationships;

const sheetXml = ({ rows = '', before = '', after = '' }: SheetSource): string =>
  `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

const workbookXml = ({ sheets = [{}], workbookPr = '', workbookTail = '' }: BookSource): string => {
  const tabs = sheets.map(({ name = '自评表', state }, index) => {
    const ofState = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name}" sheetId="${index + 1}"${ofState} r:id="rId${index + 1}"/>`;
  });
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookPr}<sheets>${tabs.join('')}</sheets>${workbookTail}</workbook>`;
};

/** The parts of a small workbook. */
export function bookParts(source: BookSource = {}): Parts {
  const { sheets = [{}], strings = null, styles = STYLES, extra = {} } = source;
  const ids = sheets.map(
    (_, index) => ['rId' + String(index + 1), 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
  );
  const count = strings === null ? 0 : strings.split('<si>').length - 1;
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(source),
    'xl/_rels/workbook.xml.rels': relationships([
      ...ids,
      ['rIdStyles', 'styles', '/xl/styles.xml'],
      ...(strings === null ? [] : ([['rIdStrings', 'sharedStrings', 'sharedStrings.xml']] as const)),
    ]),
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet.xml ?? sheetXml(sheet)]),
    ),
    'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    ...(strings === null
      ? {}
      : {
          'xl/sharedStrings.xml': `${XML}<sst xmlns="${MAIN}" count="${count}" uniqueCount="${count}">${strings}</sst>`,
        }),
    ...extra,
  };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Packs parts with a fixed time, so that a test never depends on the clock. */
export function pack(parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  const entries = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? encode(part) : part,
  ]);
  const packed: unknown = Object.fromEntries(entries);
  return zipSync(packed as Record<string, Uint8Array>, { level, mtime: new Date(2023, 2, 15, 10) });
}

/** Packs parts as a streaming writer does: sizes and checksums stand behind the data. */
export function packStreamed(parts: Parts): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, part] of Object.entries(parts)) {
    const entry = new ZipDeflate(name);
    entry.mtime = new Date(2023, 2, 15, 10);
    zip.add(entry);
    entry.push(encode(part), true);
  }
  zip.end();
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}

export const buildBook = (source: BookSource = {}): Uint8Array => pack(bookParts(source));
