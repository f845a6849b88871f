import type { CellArea } from '../sheet/cell-address';
import type { CellValue } from '../sheet/sheet-snapshot';

/** How a drafted cell looks: the few things a form on paper needs. The typeface is {@link DRAFT_FONT}. */
export interface CellLook {
  /** In points. */
  readonly fontSize: number;
  readonly isBold: boolean;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center';
  readonly isWrapped: boolean;
  /** A thin line on all four sides, also between the cells of a merged area and its neighbours. */
  readonly hasBorder: boolean;
  /** `#RRGGBB`; `null` for none. */
  readonly fill: `#${string}` | null;
  readonly numberFormat: string;
}

/** A cell of the draft, merged where its area spans several cells. */
export interface DraftCell {
  readonly area: CellArea;
  /** Text is data: whatever it begins with, no adapter may make a formula of it. */
  readonly value: CellValue;
  readonly look: CellLook;
}

/**
 * Words to choose from in some cells.
 *
 * @remarks
 * An offer, never a bar: other content is accepted without a question, because no list knows every way in which
 * a form is rightly filled in. The words hold no comma and are 255 characters at most together, as lists have to.
 */
export interface ChoiceList {
  readonly area: CellArea;
  readonly words: readonly string[];
  /** Shown beside the cell while it is selected. */
  readonly prompt: string;
}

/** Rows that stand at the top of every printed page. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** How the sheet is printed: always on A4, in the middle, and no wider than the page. */
export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly repeatedRows: RowRange | null;
  /** 第几页，共几页 at the foot of every page. */
  readonly hasPageNumbers: boolean;
}

/**
 * 表样草稿: a sheet to be inserted, described whole before anything is touched.
 *
 * @remarks
 * Areas of cells do not overlap. Plain data, so that a file, Excel and a grid in memory come to the same sheet.
 */
export interface SheetDraft {
  /** The wished-for name; the workbook may hold another sheet of that name already. */
  readonly name: string;
  /** From top to bottom and from left to right. */
  readonly cells: readonly DraftCell[];
  /** From column A on, in digits of the default font, as a file counts them. */
  readonly columnWidths: readonly number[];
  /** Heights in points by row; a row that is not named fits its content. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly choices: readonly ChoiceList[];
  readonly print: PrintSetup;
  /** Rows at the top that stay in view while the sheet is scrolled; 0 for none. */
  readonly frozenRows: number;
}

/** The typeface of all drafted cells: every Chinese system has it, and the printed form uses it. */
export const DRAFT_FONT = '宋体';

/** Margins of the printed page, in centimetres. */
export const DRAFT_MARGINS = {
  top: 1.9,
  bottom: 1.9,
  left: 1.5,
  right: 1.5,
  header: 0.8,
  footer: 0.8,
} as const;

/** What both kinds of hosts print at the foot of a page, in the codes of headers and footers. */
export const PAGE_NUMBERS = '第 &P 页，共 &N 页';
