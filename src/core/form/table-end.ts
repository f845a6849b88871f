import { isSameCell } from '../sheet/cell-address';
import type { PlacedCell } from '../sheet/grid';
import type { FormSheet, Span } from './form-sheet';
import { cellUnder, typedText } from './form-sheet';
import { bareLabel, isFiller, splitAtColon } from './label-text';
import type { FooterLabel } from './labels.zh-cn';
import { matchFooterLabel, matchHeadLabel, matchIndicatorLabel } from './match-label';
import type { TableColumns } from './table-columns';

/**
 * What a cell below or at the end of the table is; also where a value follows the label in the same cell.
 *
 * @remarks A label like the explanation column's, below the table, explains the whole form.
 */
export function footerLabel(sheet: FormSheet, placed: PlacedCell): FooterLabel | null {
  const split = splitAtColon(typedText(placed));
  const label = split === null ? sheet.labelOf(placed) : bareLabel(split.label);
  const known = matchFooterLabel(sheet.labelOf(placed)) ?? matchFooterLabel(label);
  if (known !== null) return known.meaning;
  const isReason = label.includes('原因') && matchIndicatorLabel(label)?.meaning === 'explanation';
  return isReason ? 'formReason' : null;
}

/** The filled cells of a row that may name what the row is: those up to the column of the names, else the first. */
function leadingCells(sheet: FormSheet, columns: TableColumns, row: number): readonly PlacedCell[] {
  const cells = sheet.filledIn(row);
  const leading = cells.filter(({ at }) => at.column <= columns.thirdLevel.right);
  return leading.length > 0 ? leading : cells.slice(0, 1);
}

/** Whether a row holds something of its own beside its label in each of these columns. */
const holdsIn = (
  sheet: FormSheet,
  row: number,
  label: PlacedCell,
  spans: readonly (Span | null | undefined)[],
): boolean =>
  spans.every((span) => {
    if (span === null || span === undefined) return false;
    const cell = cellUnder(sheet, row, span);
    const isBeside = cell.at.row === row && cell.at.column >= span.left && !isSameCell(cell.at, label.at);
    return isBeside && cell.text !== '';
  });

/** Whether a row holds both a target and an actual value beside its label. */
const holdsValues = (sheet: FormSheet, columns: TableColumns, row: number, label: PlacedCell): boolean =>
  holdsIn(sheet, row, label, [columns.targets[0], columns.actualValue]);

/**
 * Whether a name like a label (中考总分) is an indicator that nobody measured yet: it has a target, and a weight
 * or a place of its own behind the levels.
 */
function isUnmeasured(sheet: FormSheet, columns: TableColumns, row: number, name: PlacedCell): boolean {
  const [target] = columns.targets;
  if (!holdsIn(sheet, row, name, [target]) || target === undefined) return false;
  if (isFiller(cellUnder(sheet, row, target).text)) return false;
  const isBehindLevels =
    (columns.firstLevel ?? columns.secondLevel) !== null && name.at.column >= columns.thirdLevel.left;
  return isBehindLevels || holdsIn(sheet, row, name, [columns.maxScore]);
}

const ENDS: ReadonlySet<FooterLabel> = new Set(['total', 'sum', 'formReason', 'selfRating', 'end']);

/**
 * A row of labels like a header's, also where target and actual value should stand: another table begins.
 *
 * @remarks 达到国家标准 and 完成复核 only resemble labels: at least two cells are labels whole, and none is a number.
 */
function isForeignHeader(sheet: FormSheet, columns: TableColumns, row: number): boolean {
  const isLabel = (placed: PlacedCell): boolean => matchIndicatorLabel(sheet.labelOf(placed)) !== null;
  const stand = [...columns.targets.slice(0, 1), columns.actualValue].map((span) =>
    cellUnder(sheet, row, span),
  );
  if (!stand.every((cell) => cell.at.row === row && isLabel(cell))) return false;
  const cells = sheet.filledIn(row);
  const exact = cells.filter((placed) => matchIndicatorLabel(sheet.labelOf(placed))?.isExact === true);
  return exact.length > 1 && cells.every(({ cell }) => typeof cell.value === 'string');
}

/**
 * The row in which an indicator table ends: 总分, a footer, the head of another form.
 *
 * @returns `null` where the table goes on to the last of the rows.
 */
export function endOfTable(sheet: FormSheet, columns: TableColumns, rows: readonly number[]): number | null {
  for (const row of rows) {
    for (const placed of leadingCells(sheet, columns, row)) {
      const footer = footerLabel(sheet, placed);
      const isEnd =
        (footer !== null && ENDS.has(footer)) ||
        matchHeadLabel(sheet.labelOf(placed))?.meaning === 'projectName';
      const isIndicator =
        holdsValues(sheet, columns, row, placed) || isUnmeasured(sheet, columns, row, placed);
      if (isEnd && !isIndicator) return row;
    }
    if (isForeignHeader(sheet, columns, row)) return row;
  }
  return null;
}

/**
 * A row of the sums that stands right under the header, with the indicators below it.
 *
 * @returns `null` where the first row is none, or no row below it holds a target before the table ends.
 */
export function totalAbove(sheet: FormSheet, columns: TableColumns, rows: readonly number[]): number | null {
  const [first, ...others] = rows;
  const [target] = columns.targets;
  if (first === undefined || target === undefined || endOfTable(sheet, columns, [first]) === null)
    return null;
  const isSum = leadingCells(sheet, columns, first).some((placed) => {
    const footer = footerLabel(sheet, placed);
    return footer === 'total' || footer === 'sum';
  });
  const end = endOfTable(sheet, columns, others) ?? Infinity;
  const isFilled = (row: number): boolean => {
    const cell = cellUnder(sheet, row, target);
    return row < end && cell.at.row === row && cell.text !== '';
  };
  return isSum && others.some(isFilled) ? first : null;
}

/** 小计, 产出指标合计: a sum inside the table. */
export const isSubtotal = (sheet: FormSheet, columns: TableColumns, row: number): boolean =>
  leadingCells(sheet, columns, row).some(
    (placed) =>
      matchFooterLabel(sheet.labelOf(placed))?.meaning === 'subtotal' &&
      !holdsValues(sheet, columns, row, placed),
  );
