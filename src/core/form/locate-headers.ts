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
}

/** The rightmost column a header labels. */
export const widthOf = ({ columns }: IndicatorHeader): number =>
  Math.max(...columns.map(({ right }) => right));

/** One row of a header: its labelled columns, and how many of its cells are no label. */
interface Tier {
  readonly columns: readonly HeaderColumn[];
  readonly bottom: number;
  readonly strangers: number;
}

const LEVELS: ReadonlySet<IndicatorLabel> = new Set(['firstLevel', 'secondLevel', 'thirdLevel']);
const TARGETS: ReadonlySet<IndicatorLabel> = new Set(['target', 'initialTarget', 'adjustedTarget']);

function readTier(sheet: FormSheet, row: number): Tier {
  const columns: HeaderColumn[] = [];
  let bottom = row;
  let strangers = 0;
  for (const placed of sheet.filledIn(row)) {
    const match = matchIndicatorLabel(sheet.labelOf(placed));
    if (match === null) {
      strangers += 1;
      continue;
    }
    const area = areaOf(sheet, placed);
    columns.push({ ...match, left: area.left, right: area.right });
    if (LEVELS.has(match.meaning)) bottom = Math.max(bottom, area.bottom);
  }
  return { columns, bottom, strangers };
}

const hasLevel = (columns: readonly HeaderColumn[]): boolean =>
  columns.some(({ meaning }) => LEVELS.has(meaning));

/** Names of indicators, targets and actual values: without one of them a table is no self-evaluation. */
const isComplete = (columns: readonly HeaderColumn[]): boolean =>
  hasLevel(columns) &&
  columns.some(({ meaning }) => TARGETS.has(meaning)) &&
  columns.some(({ meaning }) => meaning === 'actualValue');

/** The lower tier names the columns; the upper one those that have nothing below. */
const joinTiers = (upper: Tier, lower: Tier): readonly HeaderColumn[] =>
  [
    ...upper.columns.filter(
      ({ left, right }) => !lower.columns.some((column) => column.left >= left && column.left <= right),
    ),
    ...lower.columns,
  ].sort((a, b) => a.left - b.left);

/** Whether a row under a header goes on labelling: more labels than anything else. */
const isLowerTier = ({ columns, strangers }: Tier): boolean =>
  columns.filter(({ meaning }) => meaning !== 'ignored').length > strangers;

/** The header that begins in a row: the levels stand in it, or right below it. */
function headerAt(row: number, tierOf: (row: number) => Tier): IndicatorHeader | null {
  const first = tierOf(row);
  if (first.columns.length === 0) return null;
  const second = tierOf(row + 1);
  const isTwoTiered = isLowerTier(second);
  const beginsBelow = !hasLevel(first.columns);
  if (beginsBelow && !(isTwoTiered && hasLevel(second.columns) && !isComplete(second.columns))) return null;
  const columns = isTwoTiered ? joinTiers(first, second) : first.columns;
  if (!isComplete(columns)) return null;
  return { top: row, bottom: Math.max(first.bottom, isTwoTiered ? second.bottom : row), columns };
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
