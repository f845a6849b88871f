import type { BorderAppearance, BordersAppearance, CellStyle, Colour, FontAppearance } from './appearance';
import { colourOf, DEFAULT_INDEXED, mixColours } from './colours';
import type { Palette } from './colours';
import { isTrue } from './xml-tokens';
import { childOf, childrenOf } from './xml-tree';
import type { XmlNode } from './xml-tree';

const PIXELS_PER_POINT = 96 / 72;

/** Points to CSS pixels, to a hundredth. */
export const pixelsOf = (points: number): number => Math.round(points * PIXELS_PER_POINT * 100) / 100;

const NO_BORDERS: BordersAppearance = { top: null, right: null, bottom: null, left: null };

/** The style of a workbook that has no styles, and of a cell that points at none. */
export const PLAIN_STYLE: CellStyle = {
  font: {
    name: '宋体',
    size: pixelsOf(11),
    isBold: false,
    isItalic: false,
    isUnderlined: false,
    isStruckThrough: false,
    colour: null,
  },
  fill: null,
  borders: NO_BORDERS,
  horizontal: 'general',
  vertical: 'bottom',
  isWrapped: false,
  isShrunk: false,
  indent: 0,
  isVertical: false,
  rotation: 0,
  isLocked: true,
};

const valueOf = (node: XmlNode | undefined, name: string): string | undefined =>
  childOf(node, name)?.attributes['val'];

const isOn = (font: XmlNode, name: string): boolean =>
  childOf(font, name) !== undefined && isTrue(valueOf(font, name) ?? '1');

function readFont(font: XmlNode, palette: Palette): FontAppearance {
  const points = Number(valueOf(font, 'sz'));
  return {
    name: valueOf(font, 'name') ?? PLAIN_STYLE.font.name,
    size: points > 0 ? pixelsOf(points) : PLAIN_STYLE.font.size,
    isBold: isOn(font, 'b'),
    isItalic: isOn(font, 'i'),
    isUnderlined: childOf(font, 'u') !== undefined && valueOf(font, 'u') !== 'none',
    isStruckThrough: isOn(font, 'strike'),
    colour: colourOf(childOf(font, 'color'), palette),
  };
}

/** How much of a pattern is its foreground. */
const DENSITY: ReadonlyMap<string, number> = new Map([
  ['solid', 1],
  ['darkGray', 0.75],
  ['mediumGray', 0.5],
  ['lightGray', 0.25],
  ['gray125', 0.125],
  ['gray0625', 0.0625],
]);

function readFill(fill: XmlNode, palette: Palette): Colour | null {
  const gradient = childOf(fill, 'gradientFill');
  if (gradient !== undefined) {
    const stops = childrenOf(gradient, 'stop').map((stop) => colourOf(childOf(stop, 'color'), palette));
    return mixColours(stops[0] ?? '#FFFFFF', stops.at(-1) ?? '#FFFFFF', 0.5);
  }
  const pattern = childOf(fill, 'patternFill');
  const type = pattern?.attributes['patternType'] ?? 'none';
  if (type === 'none') return null;
  const front = colourOf(childOf(pattern, 'fgColor'), palette) ?? '#000000';
  const back = colourOf(childOf(pattern, 'bgColor'), palette) ?? '#FFFFFF';
  const density = DENSITY.get(type) ?? (type.startsWith('dark') ? 0.5 : 0.25);
  return mixColours(back, front, density);
}

type Line = Pick<BorderAppearance, 'style' | 'width'>;

const LINES: ReadonlyMap<string, Line> = new Map<string, Line>([
  ['thin', { style: 'solid', width: 1 }],
  ['hair', { style: 'dotted', width: 1 }],
  ['dotted', { style: 'dotted', width: 1 }],
  ['dashed', { style: 'dashed', width: 1 }],
  ['dashDot', { style: 'dashed', width: 1 }],
  ['dashDotDot', { style: 'dashed', width: 1 }],
  ['medium', { style: 'solid', width: 2 }],
  ['mediumDashed', { style: 'dashed', width: 2 }],
  ['mediumDashDot', { style: 'dashed', width: 2 }],
  ['mediumDashDotDot', { style: 'dashed', width: 2 }],
  ['slantDashDot', { style: 'dashed', width: 2 }],
  ['thick', { style: 'solid', width: 3 }],
  ['double', { style: 'double', width: 3 }],
]);

function readBorder(side: XmlNode | undefined, palette: Palette): BorderAppearance | null {
  const line = LINES.get(side?.attributes['style'] ?? 'none');
  return line === undefined ? null : { ...line, colour: colourOf(childOf(side, 'color'), palette) };
}

const readBorders = (border: XmlNode, palette: Palette): BordersAppearance => ({
  top: readBorder(childOf(border, 'top'), palette),
  right: readBorder(childOf(border, 'right') ?? childOf(border, 'end'), palette),
  bottom: readBorder(childOf(border, 'bottom'), palette),
  left: readBorder(childOf(border, 'left') ?? childOf(border, 'start'), palette),
});

const HORIZONTAL: ReadonlyMap<string, CellStyle['horizontal']> = new Map([
  ['left', 'left'],
  ['fill', 'left'],
  ['center', 'center'],
  ['centerContinuous', 'center'],
  ['right', 'right'],
  ['justify', 'justify'],
  ['distributed', 'justify'],
]);

const VERTICAL: ReadonlyMap<string, CellStyle['vertical']> = new Map([
  ['top', 'top'],
  ['center', 'center'],
  ['justify', 'justify'],
  ['distributed', 'justify'],
]);

const STACKED = 255;

type Alignment = Pick<
  CellStyle,
  'horizontal' | 'vertical' | 'isWrapped' | 'isShrunk' | 'indent' | 'isVertical' | 'rotation'
>;

function readAlignment(alignment: XmlNode | undefined): Alignment {
  const {
    horizontal = '',
    vertical = '',
    wrapText,
    shrinkToFit,
    indent,
    textRotation,
  } = alignment?.attributes ?? {};
  const turned = Number(textRotation ?? 0);
  const aligned = HORIZONTAL.get(horizontal) ?? 'general';
  const placed = VERTICAL.get(vertical) ?? 'bottom';
  return {
    horizontal: aligned,
    vertical: placed,
    isWrapped: isTrue(wrapText) || aligned === 'justify' || placed === 'justify',
    isShrunk: isTrue(shrinkToFit),
    indent: Number(indent ?? 0) || 0,
    isVertical: turned === STACKED,
    rotation: turned === STACKED ? 0 : turned > 90 ? 90 - turned : turned,
  };
}

const indexedColours = (styles: XmlNode): Palette['indexed'] => {
  const own = childrenOf(childOf(childOf(styles, 'colors'), 'indexedColors'), 'rgbColor');
  const none: Palette = { theme: [], indexed: [] };
  return own.length === 0
    ? DEFAULT_INDEXED
    : own.map((node, index) => colourOf(node, none) ?? DEFAULT_INDEXED[index] ?? '#000000');
};

/**
 * The looks that cells refer to by index.
 *
 * @remarks
 * A cell's own format is taken as it stands: the flags `applyFont` and the like only say which of its sides
 * follow when the named style is changed.
 */
export function readCellStyles(styles: XmlNode, theme: Palette['theme']): readonly CellStyle[] {
  const palette = { theme, indexed: indexedColours(styles) };
  const fonts = childrenOf(childOf(styles, 'fonts'), 'font').map((font) => readFont(font, palette));
  const fills = childrenOf(childOf(styles, 'fills'), 'fill').map((fill) => readFill(fill, palette));
  const borders = childrenOf(childOf(styles, 'borders'), 'border').map((border) =>
    readBorders(border, palette),
  );
  return childrenOf(childOf(styles, 'cellXfs'), 'xf').map((format) => ({
    ...readAlignment(childOf(format, 'alignment')),
    font: fonts[Number(format.attributes['fontId'] ?? 0)] ?? PLAIN_STYLE.font,
    fill: fills[Number(format.attributes['fillId'] ?? 0)] ?? null,
    borders: borders[Number(format.attributes['borderId'] ?? 0)] ?? NO_BORDERS,
    isLocked: isTrue(childOf(format, 'protection')?.attributes['locked'] ?? '1'),
  }));
}
