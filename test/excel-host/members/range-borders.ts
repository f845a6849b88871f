import type { CellArea } from '../../../src/core/sheet/cell-address';
import type { FormatTarget } from '../model/format-target';
import { ExcelError } from '../protocol/excel-error';
import { objectType, readOnly } from '../protocol/object-type';
import type { HostObject } from '../protocol/object-type';
import { bagScalars } from './bag-scalars';

interface Side {
  /** Which side of the cells carries the line. */
  readonly carrier: 'Top' | 'Bottom' | 'Left' | 'Right' | 'DiagonalDown' | 'DiagonalUp';
  /** The cells of an area that carry it; `null` for none. */
  readonly cells: (area: CellArea) => CellArea | null;
}

const whole = (area: CellArea): CellArea => area;

const SIDES: Readonly<Record<string, Side>> = {
  EdgeTop: { carrier: 'Top', cells: (area) => ({ ...area, bottom: area.top }) },
  EdgeBottom: { carrier: 'Bottom', cells: (area) => ({ ...area, top: area.bottom }) },
  EdgeLeft: { carrier: 'Left', cells: (area) => ({ ...area, right: area.left }) },
  EdgeRight: { carrier: 'Right', cells: (area) => ({ ...area, left: area.right }) },
  InsideHorizontal: {
    carrier: 'Bottom',
    cells: (area) => (area.top === area.bottom ? null : { ...area, bottom: area.bottom - 1 }),
  },
  InsideVertical: {
    carrier: 'Right',
    cells: (area) => (area.left === area.right ? null : { ...area, right: area.right - 1 }),
  },
  DiagonalDown: { carrier: 'DiagonalDown', cells: whole },
  DiagonalUp: { carrier: 'DiagonalUp', cells: whole },
};

interface Border {
  readonly target: FormatTarget;
  readonly index: string;
  readonly side: Side;
}

const border = objectType<Border>('RangeBorder', {
  members: {
    SideIndex: readOnly(({ index }) => index),
    ...bagScalars<Border>(
      ['Style', 'Weight', 'Color', 'TintAndShade'],
      ({ target, side }, name) => target.get(`Borders.${side.carrier}.${name}`),
      ({ target, side }, name, value) =>
        target.change((cell) => void cell.format.set(`Borders.${side.carrier}.${name}`, value), side.cells),
    ),
  },
});

function borderAt(target: FormatTarget, index: unknown): HostObject {
  const side = typeof index === 'string' && Object.hasOwn(SIDES, index) ? SIDES[index] : undefined;
  if (side === undefined) throw new ExcelError('InvalidArgument');
  return border({ target, index: String(index), side });
}

export const rangeBorders = objectType<FormatTarget>('RangeBorderCollection', {
  members: { Count: readOnly(() => Object.keys(SIDES).length) },
  items: (target) => Object.keys(SIDES).map((index) => borderAt(target, index)),
  index: borderAt,
});
