import type { CellAddress, CellArea } from '../../core/sheet/cell-address';
import type { Mark } from '../../core/marking/mark';

/** `#RRGGBB`. */
export type Colour = `#${string}`;

/** A font as the page draws it. */
export interface FontAppearance {
  /** As the file names it: 宋体, 仿宋_GB2312. */
  readonly name: string;
  /** In CSS pixels. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly isStruckThrough: boolean;
  /** `null` for the automatic colour: the reader's own. */
  readonly colour: Colour | null;
}

/** How a side of a cell is drawn; the styles of the file in the words of CSS. */
export interface BorderAppearance {
  readonly style: 'solid' | 'dashed' | 'dotted' | 'double';
  /** In CSS pixels: 1 for thin and hair, 2 for medium, 3 for thick and double. */
  readonly width: 1 | 2 | 3;
  /** `null` for the automatic colour. */
  readonly colour: Colour | null;
}

export interface BordersAppearance {
  readonly top: BorderAppearance | null;
  readonly right: BorderAppearance | null;
  readonly bottom: BorderAppearance | null;
  readonly left: BorderAppearance | null;
}

/** What several cells have in common; cells of one style share one object. */
export interface CellStyle {
  readonly font: FontAppearance;
  /** `null` for no fill; a pattern or a gradient is given as the one colour nearest to it. */
  readonly fill: Colour | null;
  readonly borders: BordersAppearance;
  /** `general`: text to the left, numbers to the right, truth values and errors in the middle. */
  readonly horizontal: 'general' | 'left' | 'center' | 'right' | 'justify';
  readonly vertical: 'top' | 'center' | 'bottom' | 'justify';
  readonly isWrapped: boolean;
  /** The text shrinks until it fits. */
  readonly isShrunk: boolean;
  /** Steps of about one character. */
  readonly indent: number;
  /** 竖排: one Hanzi below the other. */
  readonly isVertical: boolean;
  /** Degrees counter-clockwise, -90 to 90. */
  readonly rotation: number;
  /** Locked cells cannot be edited while the sheet is protected. */
  readonly isLocked: boolean;
}

/** A cell as it looks. */
export interface CellAppearance {
  readonly at: CellAddress;
  /** The value in its number format; `''` for an empty cell. */
  readonly text: string;
  /** A colour the number format asks for (`[Red]`), which wins over the font's. */
  readonly textColour: Colour | null;
  /** What the value is, for the alignment `general`. */
  readonly kind: 'empty' | 'text' | 'number' | 'truth' | 'error';
  readonly style: CellStyle;
}

/** One of our marks that shows now. */
export interface ShownMark {
  readonly area: CellArea;
  readonly kind: Mark['kind'];
  readonly fill: Colour;
}

/**
 * A sheet as it looks on paper, sparse like the sheet itself.
 *
 * @remarks
 * All sizes are CSS pixels at 100 %. A row or column without an entry has the default size; a cell without an
 * entry has `styleAt`. Nothing here is longer than what the file declares, so a page must not walk over
 * declared areas but over `lastRow` and `lastColumn`. Made by `readAppearance(workbook, sheet)` of
 * read-appearance.ts, which only the page imports: it brings the number formats along.
 */
export interface SheetAppearance {
  readonly name: string;
  readonly isProtected: boolean;
  /** Whether the sheet's own grid lines show on the screen. */
  readonly showsGridLines: boolean;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  /** By column, from 1; only those that differ. A width the file gives for thousands of columns stops at `lastColumn`. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly mergedAreas: readonly CellArea[];
  /**
   * The last row and column with a value, a fill or a border. A merged area that begins among them may reach
   * some way beyond, but never to the end of the grid.
   */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Cells by row and column, from 1; those with a value or a style of their own. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, CellAppearance>>;
  /** The style of a cell without an entry: its row's, its column's, or the plain one. */
  readonly styleAt: (at: CellAddress) => CellStyle;
  readonly marks: readonly ShownMark[];
}
