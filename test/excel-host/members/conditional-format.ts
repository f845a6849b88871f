import { HostRange, HostRangeAreas } from '../model/host-range';
import type { ConditionalFormatType, HostConditionalFormat } from '../model/host-conditional-format';
import { textOf, truthOf, wholeNumberOf } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import { action, link, objectType, readOnly, scalar } from '../protocol/object-type';
import type { HostObject } from '../protocol/object-type';
import type { HostSheet } from '../model/host-sheet';
import type { HostWorkbook } from '../model/host-workbook';
import { bagScalars } from './bag-scalars';

/** A conditional format with the sheet it belongs to. */
export interface PlacedFormat {
  readonly format: HostConditionalFormat;
  readonly sheet: HostSheet;
  readonly workbook: HostWorkbook;
}

/** What a condition set by a program may be long. */
const LONGEST_FORMULA = 255;

const rule = objectType<PlacedFormat>('ConditionalFormatRule', {
  members: {
    Formula: scalar(
      ({ format }) => format.formula,
      ({ format, sheet }, value) => {
        sheet.demand('allowFormatCells');
        const formula = textOf(value);
        if (formula.length > LONGEST_FORMULA) throw new ExcelError('InvalidArgument');
        format.formula = formula;
      },
    ),
  },
});

const looks = (prefix: string, names: readonly string[]) =>
  bagScalars<PlacedFormat>(
    names,
    ({ format }, name) => format.format.get(`${prefix}${name}`) ?? null,
    ({ format, sheet }, name, value) => {
      sheet.demand('allowFormatCells');
      format.format.set(`${prefix}${name}`, value);
    },
  );

const fill = objectType<PlacedFormat>('ConditionalRangeFill', { members: looks('Fill.', ['Color']) });
const font = objectType<PlacedFormat>('ConditionalRangeFont', {
  members: looks('Font.', ['Color', 'Bold', 'Italic', 'Underline', 'Strikethrough']),
});
const rangeFormat = objectType<PlacedFormat>('ConditionalRangeFormat', {
  members: {
    ...looks('', ['NumberFormat']),
    Fill: link((placed) => fill(placed)),
    Font: link((placed) => font(placed)),
  },
});

const custom = objectType<PlacedFormat>('CustomConditionalFormat', {
  members: { Rule: link((placed) => rule(placed)), Format: link((placed) => rangeFormat(placed)) },
});

/** Those whose rule is one object. */
const ruled = (typeName: string) =>
  objectType<PlacedFormat>(typeName, {
    members: {
      Rule: scalar(
        ({ format }) => format.rule,
        ({ format, sheet }, value) => {
          sheet.demand('allowFormatCells');
          format.rule = value;
        },
      ),
      Format: link((placed) => rangeFormat(placed)),
    },
  });

const cellValue = ruled('CellValueConditionalFormat');
const textComparison = ruled('TextConditionalFormat');

/** A format of another kind than the one asked for is none. */
const ofType = (type: ConditionalFormatType, make: (placed: PlacedFormat) => HostObject) =>
  link<PlacedFormat>((placed) => {
    if (placed.format.type !== type) throw new ExcelError('ItemNotFound');
    return make(placed);
  });

const rangesOf = ({ format, sheet, workbook }: PlacedFormat): readonly HostRange[] =>
  format.areas.map((area) => new HostRange(workbook, sheet, area));

function moveTo({ format, sheet }: PlacedFormat, priority: number): void {
  sheet.demand('allowFormatCells');
  const others = sheet.conditionalFormats.filter((other) => other !== format);
  const place = priority < 0 ? Math.max(0, others.length + 1 + priority) : Math.min(priority, others.length);
  sheet.conditionalFormats = [...others.slice(0, place), format, ...others.slice(place)];
}

export const conditionalFormat = objectType<PlacedFormat>('ConditionalFormat', {
  identity: ({ format }) => ({ Id: format.id }),
  members: {
    Id: readOnly(({ format }) => format.id),
    Type: readOnly(({ format }) => format.type),
    StopIfTrue: scalar(
      ({ format }) => format.stopIfTrue,
      ({ format, sheet }, value) => {
        sheet.demand('allowFormatCells');
        format.stopIfTrue = truthOf(value);
      },
    ),
    Priority: scalar(
      ({ format, sheet }) => sheet.conditionalFormats.indexOf(format),
      (placed, value) => moveTo(placed, wholeNumberOf(value)),
    ),
    Custom: ofType('Custom', custom),
    CellValue: ofType('CellValue', cellValue),
    TextComparison: ofType('ContainsText', textComparison),
    GetRange: link((placed, _, scene) => {
      const [first, ...others] = rangesOf(placed);
      if (first === undefined || others.length > 0) throw new ExcelError('ItemNotFound');
      return scene.objectOf(first);
    }),
    GetRanges: link((placed, _, scene) => {
      const [first, ...others] = rangesOf(placed);
      if (first === undefined) throw new ExcelError('ItemNotFound');
      return scene.objectOf(new HostRangeAreas([first, ...others]));
    }),
    Delete: action(({ format, sheet }) => {
      sheet.demand('allowFormatCells');
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
    }),
  },
});
