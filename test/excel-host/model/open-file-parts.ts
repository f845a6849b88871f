import type { XlsxWorkbook } from '../../../src/adapters/xlsx/xlsx-workbook';
import { readXml } from '../../../src/adapters/xlsx/xml-tokens';
import type { CellArea } from '../../../src/core/sheet/cell-address';
import { readArea } from './area-address';
import { HostConditionalFormat } from './host-conditional-format';
import type { ConditionalFormatType } from './host-conditional-format';
import type { HostWorkbook } from './host-workbook';

/** The kinds of rules of the file; all others are presets. */
const TYPES: Readonly<Record<string, ConditionalFormatType>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
};

interface RankedFormat {
  readonly format: HostConditionalFormat;
  readonly priority: number;
}

const localName = (name: string): string => name.replace(/^.*:/u, '');

function formatsOfPart(text: string, path: string): readonly RankedFormat[] {
  const found: RankedFormat[] = [];
  let areas: readonly CellArea[] = [];
  let isFormula = false;
  readXml(text, path, {
    open({ name, attributes }) {
      const local = localName(name);
      isFormula = local === 'formula';
      if (name === 'conditionalFormatting') areas = (attributes['sqref'] ?? '').split(/\s+/u).map(readArea);
      if (name !== 'cfRule') return;
      const format = new HostConditionalFormat(TYPES[attributes['type'] ?? ''] ?? 'PresetCriteria', areas);
      format.stopIfTrue = attributes['stopIfTrue'] === '1';
      found.push({ format, priority: Number(attributes['priority'] ?? 0) });
    },
    text(content) {
      const format = found.at(-1)?.format;
      if (isFormula && format !== undefined) format.formula = `${format.formula || '='}${content}`;
    },
    close() {
      isFormula = false;
    },
  });
  return found;
}

/** What our snapshots leave out: conditional formats and custom XML parts. */
export function addFileParts(workbook: HostWorkbook, file: XlsxWorkbook): void {
  const { parts, book } = file.contents();
  for (const { name, part, path } of book.sheets) {
    const sheet = workbook.find(name);
    if (sheet === null || !part.text.includes('conditionalFormatting')) continue;
    sheet.conditionalFormats = [...formatsOfPart(part.text, path)]
      .sort((a, b) => a.priority - b.priority)
      .map(({ format }) => format);
  }
  for (const name of parts.names) {
    if (/^customXml\/item\d+\.xml$/u.test(name)) workbook.xmlParts.add(parts.text(name));
  }
}
