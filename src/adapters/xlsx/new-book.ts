import { scriptCompression } from './compression';
import { encodePart } from './part-text';
import { MAIN_NAMESPACE, STYLES_CONTENT_TYPE } from './new-styles';
import { XML_DECLARATION } from './part-links';
import { escapeXml } from './xml-text';
import { writeZip } from './zip-writer';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${type}"/>`;

const relationships = (entries: readonly (readonly [type: string, target: string])[]): string =>
  `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${entries
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** 宋体 11 is the default font, whose digits columns are measured in. */
const STYLES =
  `${XML_DECLARATION}<styleSheet xmlns="${MAIN_NAMESPACE}">` +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

const partsOf = (sheet: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml':
    `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`) +
    override('xl/worksheets/sheet1.xml', `${SPREADSHEET}.worksheet+xml`) +
    override('xl/styles.xml', STYLES_CONTENT_TYPE) +
    override('xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`) +
    '</Types>',
  '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
  'xl/workbook.xml':
    `${XML_DECLARATION}<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${OFFICE}">` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>' +
    `<sheets><sheet name="${escapeXml(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships([
    ['worksheet', 'worksheets/sheet1.xml'],
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ]),
  'xl/worksheets/sheet1.xml': `${XML_DECLARATION}<worksheet xmlns="${MAIN_NAMESPACE}"><sheetData/></worksheet>`,
  'xl/styles.xml': STYLES,
  'xl/sharedStrings.xml': `${XML_DECLARATION}<sst xmlns="${MAIN_NAMESPACE}" count="0" uniqueCount="0"></sst>`,
});

/** The smallest sound workbook: one empty sheet of the given name, and the parts that every program expects. */
export function newBook(sheet: string): Uint8Array {
  const contents = Object.entries(partsOf(sheet)).map(([name, text]) => [name, encodePart(text)] as const);
  return writeZip(
    new Uint8Array(),
    { entries: [], comment: new Uint8Array() },
    new Map(contents),
    scriptCompression,
  );
}
