import type { Colour } from './appearance';
import { childOf } from './xml-tree';
import type { XmlNode } from './xml-tree';

/** What the colours of a workbook refer to. */
export interface Palette {
  /** In the order of `theme="…"`: light 1, dark 1, light 2, dark 2, six accents, two for links. */
  readonly theme: readonly Colour[];
  readonly indexed: readonly Colour[];
}

const asColours = (digits: string): readonly Colour[] => digits.split(' ').map((six): Colour => `#${six}`);

const FIRST_EIGHT = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';

/** ECMA-376 part 1, 18.8.27. */
export const DEFAULT_INDEXED: readonly Colour[] = asColours(
  `${FIRST_EIGHT} ${FIRST_EIGHT} ` +
    '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 ' +
    '0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 ' +
    '99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 ' +
    '003300 333300 993300 993366 333399 333333',
);

/** The theme of Office, for workbooks without one. */
export const DEFAULT_THEME: readonly Colour[] = asColours(
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72',
);

const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);

const SIX_DIGITS = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/iu;

function hexColour(digits: string | undefined): Colour | null {
  const [, six] = SIX_DIGITS.exec(digits ?? '') ?? [];
  return six === undefined ? null : `#${six.toUpperCase()}`;
}

/** The twelve colours of a theme part. */
export function readThemeColours(theme: XmlNode): readonly Colour[] {
  const scheme = childOf(childOf(theme, 'themeElements'), 'clrScheme');
  return THEME_ORDER.map((name, index) => {
    const [colour] = childOf(scheme, name)?.children ?? [];
    const digits = colour?.attributes['lastClr'] ?? colour?.attributes['val'];
    return hexColour(digits) ?? DEFAULT_THEME[index] ?? '#000000';
  });
}

type Channels = readonly [number, number, number];

const channelsOf = (colour: Colour): Channels => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
];

const printChannels = (channels: Channels): Colour =>
  `#${channels
    .map((value) =>
      Math.round(Math.min(255, Math.max(0, value)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase()}`;

/** The colour between two others; `share` 0 is the first. */
export function mixColours(first: Colour, second: Colour, share: number): Colour {
  const [a, b] = [channelsOf(first), channelsOf(second)];
  const mixed = (index: 0 | 1 | 2): number => a[index] + (b[index] - a[index]) * share;
  return printChannels([mixed(0), mixed(1), mixed(2)]);
}

/**
 * Lightens or darkens a colour: hue and saturation stay, the lightness moves (ECMA-376 part 1, 18.8.19).
 *
 * @param tint from -1, black, to 1, white
 */
export function tinted(colour: Colour, tint: number): Colour {
  const [red, green, blue] = channelsOf(colour).map((value) => value / 255) as [number, number, number];
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (most + least) / 2;
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = most - least;
  const range = 1 - Math.abs(2 * lightness - 1);
  const saturation = range === 0 ? 0 : spread / range;
  const newSpread = saturation * (1 - Math.abs(2 * moved - 1));
  // Every channel keeps its place between the darkest and the lightest one, which is what keeps the hue.
  const move = (value: number): number =>
    255 * (moved - newSpread / 2 + (spread === 0 ? 0 : ((value - least) / spread) * newSpread));
  return printChannels([move(red), move(green), move(blue)]);
}

/** A colour element of the file; `null` for none, for the automatic colour and for one nobody knows. */
export function colourOf(node: XmlNode | undefined, palette: Palette): Colour | null {
  if (node === undefined) return null;
  const { rgb, theme, indexed, tint } = node.attributes;
  const base =
    theme !== undefined
      ? palette.theme[Number(theme)]
      : indexed !== undefined
        ? palette.indexed[Number(indexed)]
        : hexColour(rgb);
  if (base === undefined || base === null) return null;
  const shift = Number(tint ?? 0);
  return shift === 0 || !Number.isFinite(shift) ? base : tinted(base, Math.min(1, Math.max(-1, shift)));
}
