import type { PlacedCell } from '../sheet/grid';
import type { AnnualGoal, FormCell } from './form';
import type { FormSheet } from './form-sheet';
import { areaOf, cellOf, cellRightOf, rowsBetween } from './form-sheet';
import { nameWithoutNumbering } from './help-text';
import type { GoalLabel } from './labels.zh-cn';
import type { LabelMatch } from './match-label';
import {
  matchBlockLabel,
  matchFooterLabel,
  matchFundsLabel,
  matchGoalLabel,
  matchHeadLabel,
  matchIndicatorLabel,
} from './match-label';
import { cellBelow } from './read-head';

/** A goal label and where it stands. */
interface GoalHeader extends LabelMatch<GoalLabel> {
  readonly placed: PlacedCell;
}

/** The goal labels of a row: what is promised, what was adjusted, what was achieved. */
interface GoalHeaders {
  readonly expected: GoalHeader | null;
  readonly adjusted: GoalHeader | null;
  readonly achieved: GoalHeader | null;
}

/** The best label of a meaning; of equals the rightmost, since the block's own label stands left. */
const best = (headers: readonly GoalHeader[], meaning: GoalLabel): GoalHeader | null =>
  headers
    .filter((header) => header.meaning === meaning)
    .reduce<GoalHeader | null>(
      (chosen, header) => (chosen === null || header.rank <= chosen.rank ? header : chosen),
      null,
    );

function headersIn(sheet: FormSheet, row: number): GoalHeaders | null {
  const headers = sheet.filledIn(row).flatMap((placed) => {
    const match = matchGoalLabel(sheet.labelOf(placed));
    return match === null ? [] : [{ ...match, placed }];
  });
  const named = best(headers, 'expected') ?? best(headers, 'adjusted');
  // 年度总体目标 | 总体目标 | 总体目标完成情况: the block's own label stands left of the header (L9).
  const expected = named ?? headers.filter(({ meaning }) => meaning === 'goal').at(-1) ?? null;
  const adjusted = best(headers, 'adjusted');
  const from = expected?.placed.at.column ?? 0;
  const right = headers.filter(({ placed }) => placed.at.column > from);
  const achieved = best(right, 'achieved') ?? (expected === null ? best(headers, 'achieved') : null);
  if (expected === null && achieved === null) return null;
  return { expected, adjusted: adjusted === expected ? null : adjusted, achieved };
}

const MATCHES = [matchGoalLabel, matchIndicatorLabel, matchFundsLabel, matchHeadLabel, matchFooterLabel];

const isWholeLabel = (sheet: FormSheet, placed: PlacedCell): boolean => {
  const label = sheet.labelOf(placed);
  return [matchBlockLabel, ...MATCHES].some((match) => match(label)?.isExact === true);
};

const isAnyLabel = (sheet: FormSheet, placed: PlacedCell): boolean =>
  isWholeLabel(sheet, placed) || MATCHES.some((match) => match(sheet.labelOf(placed)) !== null);

const holdsValue = (sheet: FormSheet, cell: FormCell): boolean =>
  cell.text !== '' && !isAnyLabel(sheet, cell);

/** Whether the values stand right of their labels rather than below. */
function isBeside(sheet: FormSheet, { expected, achieved }: GoalHeaders, limit: number): boolean {
  const header = expected ?? achieved;
  if (header === null) return false;
  const right = cellRightOf(sheet, header.placed);
  if (holdsValue(sheet, right)) return true;
  if (right.cell.value !== null) return false;
  const below = cellBelow(sheet, header.placed);
  // Between two headers of one row a goal may be told in the words of a label: 已完成年初设定目标.
  const isLabel = expected !== null && achieved !== null ? isWholeLabel : isAnyLabel;
  return below.at.row > limit || isLabel(sheet, below);
}

/** The value of the adjusted goal where it is filled, else of the initial one (L11). */
function goalFrom(headers: GoalHeaders, valueOf: (header: GoalHeader) => FormCell): AnnualGoal {
  const { expected, adjusted, achieved } = headers;
  const changed = adjusted === null ? null : valueOf(adjusted);
  const promised = expected === null ? null : valueOf(expected);
  return {
    expected: changed !== null && changed.text !== '' ? changed : (promised ?? changed),
    achieved: achieved === null ? null : valueOf(achieved),
  };
}

/** The last row of values below a header: to the bottom of the label beside it, else to the next label. */
function lastValueRow(sheet: FormSheet, header: PlacedCell, bottom: number, limit: number): number {
  const side = sheet
    .filledIn(header.at.row)
    .filter(({ at }) => at.column < header.at.column)
    .at(-1);
  const sideBottom = side === undefined ? 0 : areaOf(sheet, side).bottom;
  if (sideBottom > bottom) return Math.min(sideBottom, limit);
  const next = rowsBetween(sheet, bottom + 2, limit).find((later) => {
    const cells = sheet.filledIn(later);
    return cells.some((placed) => isAnyLabel(sheet, placed));
  });
  return Math.min(next === undefined ? limit : next - 1, bottom + 20);
}

function goalsBelow(sheet: FormSheet, headers: GoalHeaders, limit: number): readonly AnnualGoal[] {
  const header = headers.expected ?? headers.achieved;
  if (header === null) return [];
  const bottom = areaOf(sheet, header.placed).bottom;
  const first = bottom + 1;
  const later = rowsBetween(sheet, first + 1, lastValueRow(sheet, header.placed, bottom, limit));
  return [first, ...later].flatMap((valueRow) => {
    const valueOf = ({ placed }: GoalHeader): FormCell => {
      const cell = cellOf(sheet, { row: valueRow, column: placed.at.column });
      // `目标3：` alone is what the template printed.
      return nameWithoutNumbering(cell.text) === '' ? { ...cell, text: '' } : cell;
    };
    const goal = goalFrom(headers, valueOf);
    const isOwn = [goal.expected, goal.achieved].some(
      (cell) => cell?.at.row === valueRow && cell.text !== '',
    );
    return valueRow === first || isOwn ? [goal] : [];
  });
}

/** A goal whose two sides stand one below the other, each beside its label. */
function withAchieved(goals: readonly AnnualGoal[], achieved: FormCell | null): readonly AnnualGoal[] {
  const last = goals.at(-1);
  return last?.achieved === null ? [...goals.slice(0, -1), { ...last, achieved }] : goals;
}

/** 年度总体目标 between two rows: what was promised and what came of it, one entry a goal. */
export function readGoals(sheet: FormSheet, top: number, limit: number): readonly AnnualGoal[] {
  let goals: readonly AnnualGoal[] = [];
  let read = 0;
  for (const row of rowsBetween(sheet, top, limit)) {
    const headers = row <= read ? null : headersIn(sheet, row);
    if (headers === null) continue;
    const { expected, achieved } = headers;
    const isWhole = expected !== null && achieved !== null;
    if (isBeside(sheet, headers, limit)) {
      const goal = goalFrom(headers, ({ placed }) => cellRightOf(sheet, placed));
      if (expected === null) goals = withAchieved(goals, goal.achieved);
      else if (isWhole || goal.expected?.text !== '') goals = [...goals, goal];
    } else if (isWhole || expected?.meaning === 'expected') {
      const below = goalsBelow(sheet, headers, limit);
      goals = [...goals, ...below];
      // A value that reads like a header is none.
      if (isWhole) read = Math.max(read, ...below.map((goal) => goal.expected?.at.row ?? 0));
    }
  }
  return goals;
}
