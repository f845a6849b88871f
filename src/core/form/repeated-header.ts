import type { FormSheet } from './form-sheet';
import { rowsBetween, typedText } from './form-sheet';
import type { IndicatorHeader } from './locate-headers';
import { matchBlockLabel } from './match-label';

/** What a row prints, column by column. */
const printedIn = (sheet: FormSheet, row: number): string =>
  sheet
    .filledIn(row)
    .map((placed) => `${placed.at.column} ${typedText(placed).replace(/\s/gu, '')}`)
    .join('|');

/** A block's label in a row of its own, right above a row, says that another goal begins, not another page. */
function isBelowBlockLabel(sheet: FormSheet, row: number): boolean {
  const before = rowsBetween(sheet, row - 3, row - 1).at(-1);
  const cells = before === undefined ? [] : sheet.filledIn(before);
  return cells.length < 3 && cells.some((placed) => matchBlockLabel(sheet.labelOf(placed)) !== null);
}

/**
 * Tells the rows in which the header of a table is printed again, as at the top of each page.
 *
 * @remarks Every cell says the same in the same column; 年度绩效目标2 beside it is another goal (L24).
 */
export function headerAgain(sheet: FormSheet, { top, bottom }: IndicatorHeader): (row: number) => boolean {
  const tiers = Array.from({ length: bottom - top + 1 }, (_, tier) => printedIn(sheet, top + tier));
  return (row) =>
    row > bottom &&
    tiers.every((tier, index) => printedIn(sheet, row + index) === tier) &&
    !isBelowBlockLabel(sheet, row);
}

/** Rows without those that print a header again. */
export function withoutHeaders(
  sheet: FormSheet,
  header: IndicatorHeader,
  rows: readonly number[],
): readonly number[] {
  const isAgain = headerAgain(sheet, header);
  const height = header.bottom - header.top + 1;
  let reach = 0;
  return rows.filter((row) => {
    if (row >= reach && isAgain(row)) reach = row + height;
    return row >= reach;
  });
}
