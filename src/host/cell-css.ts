import type { CSSProperties } from 'react';
import type { BorderAppearance, CellStyle } from '../adapters/xlsx/appearance';
import type { GridCell } from './grid-layout';

/** Fonts of the forms and what stands in for them where they are not installed. */
const FONT_FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/仿宋|FangSong/iu, 'FangSong, STFangsong, "FangSong_GB2312", "Noto Serif CJK SC", serif'],
  [/楷|Kai/iu, 'KaiTi, STKaiti, "Kaiti SC", "Noto Serif CJK SC", serif'],
  [/小标宋|宋|SimSun|Song|Times/iu, 'SimSun, "Songti SC", STSong, "Noto Serif CJK SC", serif'],
  [/黑|SimHei|Hei/iu, 'SimHei, "Heiti SC", "Noto Sans CJK SC", sans-serif'],
];
const OTHER_FAMILY = '"Segoe UI", "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif';

function fontFamily(name: string): string {
  const [, family = OTHER_FAMILY] = FONT_FAMILIES.find(([pattern]) => pattern.test(name)) ?? [];
  const own = name.replace(/["'\\;\n]/gu, '');
  return own === '' ? family : `"${own}", ${family}`;
}

const border = (side: BorderAppearance | null): string | undefined =>
  side === null ? undefined : `${side.width}px ${side.style} ${side.colour ?? '#000'}`;

/** Without a side of its own a cell shows the neighbour's, so the property stays away. */
function borderStyles({ borders }: GridCell): CSSProperties {
  const [top, right, bottom, left] = [borders.top, borders.right, borders.bottom, borders.left].map(border);
  return {
    ...(top === undefined ? {} : { borderTop: top }),
    ...(right === undefined ? {} : { borderRight: right }),
    ...(bottom === undefined ? {} : { borderBottom: bottom }),
    ...(left === undefined ? {} : { borderLeft: left }),
  };
}

const ALIGNMENT_OF_KIND = {
  empty: 'left',
  text: 'left',
  number: 'right',
  truth: 'center',
  error: 'center',
} as const satisfies Record<GridCell['kind'], string>;

const VERTICAL = { top: 'top', center: 'middle', bottom: 'bottom', justify: 'middle' } as const;

/** Text that stands on its side or runs downwards. */
const direction = ({ isVertical, rotation }: CellStyle): CSSProperties =>
  isVertical
    ? { writingMode: 'vertical-rl', textOrientation: 'upright' }
    : rotation === 90 || rotation === -90
      ? { writingMode: rotation === 90 ? 'sideways-lr' : 'vertical-rl' }
      : {};

/** The look of a cell in the words of CSS. */
export function cellCss(cell: GridCell): CSSProperties {
  const { font, fill, horizontal, vertical, isWrapped, indent, isVertical } = cell.style;
  const lines = [font.isUnderlined ? 'underline' : '', font.isStruckThrough ? 'line-through' : ''].join(' ');
  const background = cell.mark?.fill ?? fill;
  return {
    ...borderStyles(cell),
    ...direction(cell.style),
    fontFamily: fontFamily(font.name),
    fontSize: font.size,
    textAlign: horizontal === 'general' ? ALIGNMENT_OF_KIND[cell.kind] : horizontal,
    verticalAlign: VERTICAL[vertical],
    whiteSpace: isWrapped ? 'pre-wrap' : 'pre',
    overflow: isWrapped || cell.isOpen ? 'visible' : 'hidden',
    color: cell.textColour ?? font.colour ?? '#000',
    ...(font.isBold ? { fontWeight: 'bold' } : {}),
    ...(font.isItalic ? { fontStyle: 'italic' } : {}),
    ...(lines === ' ' ? {} : { textDecoration: lines.trim() }),
    ...(background === null ? {} : { backgroundColor: background }),
    ...(indent > 0 && !isVertical ? { paddingInline: `${indent}em` } : {}),
  };
}
