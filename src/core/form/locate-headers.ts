import type { Span, FormSheet } from './form-sheet';
import { areaOf, rememberRows } from './form-sheet';
import type { IndicatorLabel } from './labels.zh-cn';
import type { LabelMatch } from './match-label';
import { matchIndicatorLabel } from './match-label';

/** A labelled column of the indicator table's header. */
export interface HeaderColumn extends Span, LabelMatch<IndicatorLabel> {}

/** The header of an indicator table, in one or two tiers. */
export interface IndicatorHeader {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
  /** Columns whose header nobody knows. */
  readonly unknown: readonly Span[];
}

/** The rightmost column a header labels. */
export const widthOf = ({ columns }: IndicatorHeader): number =>
  Math.max(...columns.map(({ right }) => right));

/** A label of one tier, and how far it reaches: where nothing is merged, to the next cell of its row. */
interface TierColumn extends HeaderColumn {
  readonly reach: number;
}

/** One row of a header: its labelled columns, and the cells that are no label. */
interface Tier {
  readonly row: number;
  readonly columns: readonly TierColumn[];
  readonly bottom: number;
  readonly strangers: readonly Span[];
  /** The cells that are no label hold words at least, no figures and no signs. */
  readonly isWorded: boolean;
}

const LEVELS: ReadonlySet<IndicatorLabel> = new Set(['firstLevel', 'secondLevel', 'thirdLevel']);
const TARGETS: ReadonlySet<IndicatorLabel> = new Set(['target', 'initialTarget', 'adjustedTarget']);

function readTier(sheet: FormSheet, row: number): Tier {
  const columns: TierColumn[] = [];
  const strangers: Span[] = [];
  let bottom = row;
  let isWorded = true;
  const cells = sheet.filledIn(row);
  cells.forEach((placed, index) => {
    const match = matchIndicatorLabel(sheet.labelOf(placed));
    const area = areaOf(sheet, placed);
    if (match === null) {
      strangers.push({ left: area.left, right: area.right });
      isWorded &&= sheet.labelOf(placed) !== '';
      return;
    }
    const next = area.left === area.right ? cells[index + 1]?.at.column : undefined;
    columns.push({ ...match, left: area.left, right: area.right, reach: (next ?? area.right + 1) - 1 });
    if (LEVELS.has(match.meaning)) bottom = Math.max(bottom, area.bottom);
  });
  return { row, columns, bottom, strangers, isWorded };
}

const hasLevel = (columns: readonly HeaderColumn[]): boolean =>
  columns.some(({ meaning }) => LEVELS.has(meaning));

/** Names of indicators, targets and actual values: without one of them a table is no self-evaluation. */
const isComplete = (columns: readonly HeaderColumn[]): boolean =>
  (hasLevel(columns) || columns.some(({ meaning }) => meaning === 'allLevels')) &&
  columns.some(({ meaning }) => TARGETS.has(meaning)) &&
  columns.some(({ meaning }) => meaning === 'actualValue');

const isUnder = (span: Span, { left, reach }: TierColumn): boolean => span.left >= left && span.left <= reach;

const isValue = ({ meaning }: HeaderColumn): boolean => TARGETS.has(meaning) || meaning === 'actualValue';

/** What a lower label means under 实际完成值: `数值` is the value, and a unit is not the target's. */
function underActual(column: TierColumn): TierColumn {
  if (column.meaning === 'unit') return { ...column, meaning: 'actualUnit' };
  return TARGETS.has(column.meaning) ? { ...column, meaning: 'actualValue' } : column;
}

/**
 * A column of the upper tier beside what stands under it.
 *
 * @remarks
 * 年度指标值 over `符号及数值 | 单位` keeps its meaning for the column that the lower tier has no word for. Of
 * 实际完成值 over `上半年 | 全年` the last counts: what was achieved in the end.
 */
function upperColumn(column: TierColumn, { columns, strangers }: Tier): readonly HeaderColumn[] {
  const labels = columns.filter((under) => isUnder(under, column));
  const nameless = strangers.filter((under) => isUnder(under, column));
  const own = column.meaning === 'actualValue' ? nameless.at(-1) : nameless[0];
  if (labels.length === 0) return [{ ...column, ...(column.meaning === 'actualValue' ? own : undefined) }];
  return !isValue(column) || labels.some(isValue) || own === undefined ? [] : [{ ...column, ...own }];
}

/** The lower tier names the columns; the upper one those that have nothing below. */
function joinTiers(upper: Tier, lower: Tier): readonly HeaderColumn[] {
  const actuals = upper.columns.filter(({ meaning }) => meaning === 'actualValue');
  const below = lower.columns.map((column) =>
    actuals.some((actual) => isUnder(column, actual)) ? underActual(column) : column,
  );
  const above = upper.columns.flatMap((column) => upperColumn(column, lower));
  return [...above, ...below].sort((a, b) => a.left - b.left);
}

/**
 * Whether a row under a header goes on labelling.
 *
 * @remarks
 * It holds more labels than anything else outside the header's wide cells, or nothing outside them: words
 * only, where the levels are not merged down beside it.
 */
function isLowerTier(upper: Tier, { row, columns, strangers, isWorded }: Tier): boolean {
  const wide = upper.columns.filter(({ left, reach }) => reach > left);
  const isInWide = (span: Span): boolean => wide.some((column) => isUnder(span, column));
  const labels = columns.filter(({ meaning }) => meaning !== 'ignored');
  const outside = strangers.filter((span) => !isInWide(span));
  const isInside = strangers.length > 1 && outside.length === 0 && (isWorded || upper.bottom === row);
  return isInside || labels.length > outside.length;
}

/** The header that begins in a row: the levels stand in it, or right below it, a blank row left between. */
function headerAt(row: number, tierOf: (row: number) => Tier): IndicatorHeader | null {
  const first = tierOf(row);
  if (first.columns.length === 0) return null;
  const next = tierOf(row + 1);
  const second = next.columns.length + next.strangers.length > 0 ? next : tierOf(row + 2);
  const isTwoTiered = isLowerTier(first, second);
  const beginsBelow = !hasLevel(first.columns) && !isComplete(first.columns);
  if (beginsBelow && !(isTwoTiered && hasLevel(second.columns) && !isComplete(second.columns))) return null;
  const columns = isTwoTiered ? joinTiers(first, second) : first.columns;
  if (!isComplete(columns)) return null;
  const unknown = [...first.strangers, ...(isTwoTiered ? second.strangers : [])];
  return { top: row, bottom: Math.max(first.bottom, isTwoTiered ? second.bottom : row), columns, unknown };
}

/** Only these characters begin or end the labels a header cannot do without. */
const mayBeHeader = (sheet: FormSheet, row: number): boolean => {
  for (const cell of sheet.grid.sheet.rows.get(row)?.values() ?? []) {
    if (typeof cell.value === 'string' && /[值级标成]/u.test(cell.value) && cell.value.length < 60)
      return true;
  }
  return false;
};

/** Every header of an indicator table in a sheet, from top to bottom. */
export function locateHeaders(sheet: FormSheet): readonly IndicatorHeader[] {
  const headers: IndicatorHeader[] = [];
  const tierOf = rememberRows((row) => readTier(sheet, row));
  for (const row of sheet.rows) {
    if (row <= (headers.at(-1)?.bottom ?? 0) || !mayBeHeader(sheet, row)) continue;
    const header = headerAt(row, tierOf);
    if (header !== null) headers.push(header);
  }
  return headers;
}
