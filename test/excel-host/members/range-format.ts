import type { FormatTarget } from '../model/format-target';
import { ExcelError } from '../protocol/excel-error';
import { numberOf, truthOf } from '../protocol/arguments';
import { action, link, objectType, scalar } from '../protocol/object-type';
import { bagScalars } from './bag-scalars';
import { rangeBorders } from './range-borders';

const bag = (prefix: string, names: readonly string[]) =>
  bagScalars<FormatTarget>(
    names,
    (target, name) => target.get(`${prefix}${name}`),
    (target, name, value) => {
      if (value === null) throw new ExcelError('InvalidArgument');
      target.set(`${prefix}${name}`, value);
    },
  );

const rangeFill = objectType<FormatTarget>('RangeFill', {
  members: {
    ...bag('Fill.', ['Color', 'Pattern', 'PatternColor']),
    Clear: action((target) => target.change((cell) => void cell.format.delete('Fill.Color'))),
  },
});

const rangeFont = objectType<FormatTarget>('RangeFont', {
  members: bag('Font.', [
    'Name',
    'Size',
    'Color',
    'Bold',
    'Italic',
    'Underline',
    'Strikethrough',
    'Subscript',
    'Superscript',
  ]),
});

const protection = objectType<FormatTarget>('FormatProtection', {
  members: {
    Locked: scalar(
      (target) => target.common(({ locked }) => locked),
      (target, value) => {
        const locked = truthOf(value);
        target.change((cell) => {
          cell.locked = locked;
        });
      },
    ),
    ...bag('Protection.', ['FormulaHidden']),
  },
});

/** Points: the size of a new sheet of Excel in Chinese. */
const STANDARD_WIDTH = 54;
const STANDARD_HEIGHT = 14.25;

type Sizes = 'columnWidths' | 'rowHeights';

/** The lines a target spans; whole sheets stand for those that were given a size. */
function* linesOf({ ranges }: FormatTarget, sizes: Sizes): Generator<readonly [Map<number, number>, number]> {
  for (const { sheet, area } of ranges) {
    const [first, last] = sizes === 'rowHeights' ? [area.top, area.bottom] : [area.left, area.right];
    for (let line = first; line <= last; line += 1) yield [sheet[sizes], line];
  }
}

function sizeOf(target: FormatTarget, sizes: Sizes, standard: number): number | null {
  const found = new Set([...linesOf(target, sizes)].map(([known, line]) => known.get(line) ?? standard));
  const [only = standard] = found;
  return found.size === 1 ? only : null;
}

function resize(target: FormatTarget, sizes: Sizes, value: unknown): void {
  const size = numberOf(value);
  if (size < 0 || size > (sizes === 'rowHeights' ? 409.5 : 1800)) throw new ExcelError('InvalidArgument');
  const option = sizes === 'rowHeights' ? 'allowFormatRows' : 'allowFormatColumns';
  for (const { sheet } of target.ranges) sheet.demand(option);
  for (const [known, line] of linesOf(target, sizes)) known.set(line, size);
}

/** The looks of a range. */
export const rangeFormat = objectType<FormatTarget>('RangeFormat', {
  members: {
    ...bag('', [
      'WrapText',
      'HorizontalAlignment',
      'VerticalAlignment',
      'TextOrientation',
      'ReadingOrder',
      'ShrinkToFit',
      'IndentLevel',
      'AutoIndent',
    ]),
    ColumnWidth: scalar(
      (target) => sizeOf(target, 'columnWidths', STANDARD_WIDTH),
      (target, value) => resize(target, 'columnWidths', value),
    ),
    RowHeight: scalar(
      (target) => sizeOf(target, 'rowHeights', STANDARD_HEIGHT),
      (target, value) => resize(target, 'rowHeights', value),
    ),
    Borders: link((target) => rangeBorders(target)),
    Fill: link((target) => rangeFill(target)),
    Font: link((target) => rangeFont(target)),
    Protection: link((target) => protection(target)),
    AutofitColumns: action(() => null),
    AutofitRows: action(() => null),
  },
});
