import type { FormSheet } from './form-sheet';
import { rowsBetween } from './form-sheet';
import type { IndicatorHeader } from './locate-headers';
import { locateHeaders } from './locate-headers';
import { locateFunds } from './locate-funds';
import { matchHeadLabel } from './match-label';
import { isTitle } from './read-title';

/** The rows of one form, and the headers of its indicator tables. */
export interface FormSection {
  readonly top: number;
  readonly bottom: number;
  readonly headers: readonly IndicatorHeader[];
}

/** A title stands alone in its row, but for what is printed beside it (附件3). */
const isTitleRow = (sheet: FormSheet, row: number): boolean => {
  const cells = sheet.filledIn(row);
  return cells.length <= 2 && cells.some((placed) => isTitle(sheet, placed, cells));
};

const isHeadRow = (sheet: FormSheet, row: number): boolean =>
  sheet
    .filledIn(row)
    .slice(0, 1)
    .some((first) => matchHeadLabel(sheet.labelOf(first))?.meaning === 'projectName');

/**
 * The row in which another form begins between two indicator tables.
 *
 * @returns `null` where both tables belong to one form (two goals with indicators of their own, L24)
 */
function nextFormTop(sheet: FormSheet, after: number, before: number): number | null {
  const rows = rowsBetween(sheet, after + 1, before - 1);
  const title = rows.find((row) => isTitleRow(sheet, row));
  return (
    title ??
    rows.find((row) => isHeadRow(sheet, row)) ??
    locateFunds(sheet, after + 1, before - 1)?.row ??
    null
  );
}

/** Divides a sheet into its forms, by their titles, heads and indicator tables. */
export function locateSections(sheet: FormSheet): readonly FormSection[] {
  const sections: { top: number; bottom: number; headers: IndicatorHeader[] }[] = [];
  for (const header of locateHeaders(sheet)) {
    const current = sections.at(-1);
    const before = current?.headers.at(-1);
    const top = before === undefined ? 1 : nextFormTop(sheet, before.bottom, header.top);
    if (current === undefined || top !== null) {
      if (current !== undefined && top !== null) current.bottom = top - 1;
      sections.push({ top: top ?? 1, bottom: sheet.rows.at(-1) ?? 0, headers: [header] });
    } else current.headers.push(header);
  }
  return sections;
}
