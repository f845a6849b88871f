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

/** A block's label in a row of its own says that another goal begins, not another page. */
const isBlockLabel = (sheet: FormSheet, row: number): boolean => {
  const cells = sheet.filledIn(row);
  return cells.length < 3 && cells.some((placed) => matchBlockLabel(sheet.labelOf(placed)) !== null);
};

/**
 * The rows in which the header of a table is printed again, as at the top of each page, down to `bottom`.
 *
 * @remarks Every cell says the same in the same column; 年度绩效目标2 beside it is another goal (L24).
 */
export function repeatedRows(sheet: FormSheet, header: IndicatorHeader, bottom: number): ReadonlySet<number> {
  const height = header.bottom - header.top + 1;
  const tiers = Array.from({ length: height }, (_, tier) => printedIn(sheet, header.top + tier));
  const repeated = new Set<number>();
  let before = header.bottom;
  for (const row of rowsBetween(sheet, header.bottom + 1, bottom)) {
    const isSame = tiers.every((tier, index) => printedIn(sheet, row + index) === tier);
    if (isSame && !isBlockLabel(sheet, before)) {
      for (let tier = 0; tier < height; tier += 1) repeated.add(row + tier);
    }
    before = row;
  }
  return repeated;
}
