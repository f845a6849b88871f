import { intersectionOf } from '../model/area-address';
import { HostConditionalFormat } from '../model/host-conditional-format';
import type { ConditionalFormatType } from '../model/host-conditional-format';
import type { HostRange } from '../model/host-range';
import { ExcelError } from '../protocol/excel-error';
import { action, link, objectType } from '../protocol/object-type';
import { conditionalFormat } from './conditional-format';
import type { PlacedFormat } from './conditional-format';

const TYPES: readonly ConditionalFormatType[] = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
];

function typeOf(value: unknown): ConditionalFormatType {
  const type = TYPES.find((candidate) => candidate === value);
  if (type === undefined) throw new ExcelError('InvalidArgument');
  return type;
}

/** The formats that touch any of the ranges, the highest first. */
function formatsOf(ranges: readonly HostRange[]): readonly PlacedFormat[] {
  const [first] = ranges;
  if (first === undefined) return [];
  const { sheet, workbook } = first;
  return sheet.conditionalFormats
    .filter(({ areas }) =>
      areas.some((area) => ranges.some((range) => intersectionOf(area, range.area) !== null)),
    )
    .map((format) => ({ format, sheet, workbook }));
}

export const conditionalFormats = objectType<readonly HostRange[]>('ConditionalFormatCollection', {
  items: (ranges) => formatsOf(ranges).map(conditionalFormat),
  index: (ranges, id) => {
    const found = formatsOf(ranges).find(({ format }) => format.id === id);
    return found === undefined ? null : conditionalFormat(found);
  },
  members: {
    // A new one ranks before all others.
    Add: link((ranges, [type]) => {
      const [first] = ranges;
      if (first === undefined) throw new ExcelError('InvalidArgument');
      const { sheet, workbook } = first;
      sheet.demand('allowFormatCells');
      const format = new HostConditionalFormat(
        typeOf(type),
        ranges.map(({ area }) => area),
      );
      sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
      return conditionalFormat({ format, sheet, workbook });
    }, 'records'),
    ClearAll: action((ranges) => {
      for (const { format, sheet } of formatsOf(ranges)) {
        sheet.demand('allowFormatCells');
        sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
      }
    }),
  },
});
