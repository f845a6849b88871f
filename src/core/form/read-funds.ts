import { isAbove, ZERO } from '../number/decimal';
import { plainText } from '../number/plain-text';
import { isSameCell } from '../sheet/cell-address';
import type { PlacedCell } from '../sheet/grid';
import type { AmountUnit, FormCell, FundsBlock, FundsRow } from './form';
import type { FormSheet } from './form-sheet';
import { areaOf, rowsBetween, typedText } from './form-sheet';
import { partsOfTotal } from './funds-parts';
import { bareLabel, pointsOf } from './label-text';
import type { FundsHeader } from './locate-funds';
import { isOtherBlock } from './locate-funds';
import { matchFundsRowLabel } from './match-label';
import { amountUnitIn } from './read-amount';
import type { HeadEntry } from './read-head';
import type { LabelledFundsRow } from './read-funds-row';
import { readFundsRow } from './read-funds-row';
import { readMaxScore } from './read-points';

const hasLabel = (sheet: FormSheet, row: number, meaning: 'end' | 'byIncome' | 'bySpending'): boolean =>
  sheet.filledIn(row).some((placed) => matchFundsRowLabel(sheet.labelOf(placed))?.meaning === meaning);

/** The rows of the block: as far as its own label reaches, else to the next block. */
function blockRows(sheet: FormSheet, header: FundsHeader, limit: number): readonly number[] {
  const bottoms = [...header.columns.values()].map(({ placed }) => areaOf(sheet, placed).bottom);
  const first = header.isPaired ? header.row : Math.max(header.bottom, Math.min(...bottoms)) + 1;
  const reach = Math.max(...header.labels.slice(0, 1).map((label) => areaOf(sheet, label).bottom), 0);
  const rows = rowsBetween(sheet, first, reach >= first ? Math.min(reach, limit) : limit);
  const end = rows.findIndex(
    (row) => row > header.row && (hasLabel(sheet, row, 'end') || isOtherBlock(sheet, row)),
  );
  return end < 0 ? rows : rows.slice(0, end);
}

const hasContent = ({ label, initialBudget, annualBudget, executedAmount }: FundsRow): boolean =>
  label !== '' ||
  [initialBudget, annualBudget, executedAmount].some((cell) => cell !== null && cell.text !== '');

/** The row of the total: by its label, else the first. */
function totalOf(rows: readonly LabelledFundsRow[]): LabelledFundsRow | null {
  const ranked = rows.flatMap((row) => {
    const match = matchFundsRowLabel(bareLabel(row.label));
    return match?.meaning === 'total' ? [{ row, rank: match.rank }] : [];
  });
  const best = ranked.reduce<(typeof ranked)[number] | null>(
    (chosen, entry) => (chosen === null || entry.rank < chosen.rank ? entry : chosen),
    null,
  );
  return best?.row ?? rows[0] ?? null;
}

/**
 * The rows beside the total that split it.
 *
 * @remarks
 * 部门整体 forms (L14) split the same total twice, 按收入性质分 and 按支出性质分: only the first split counts.
 */
function splitRows(
  sheet: FormSheet,
  rows: readonly LabelledFundsRow[],
  total: LabelledFundsRow,
): readonly LabelledFundsRow[] {
  const second = rows.findIndex(({ row }) => hasLabel(sheet, row, 'bySpending'));
  const once = second < 0 ? rows : rows.slice(0, second);
  return once.filter(
    (row) => row !== total && matchFundsRowLabel(bareLabel(row.label))?.meaning !== 'byIncome',
  );
}

const UNIT_IN_BRACKETS = /[(（]\s*(?:(?:金额)?单位[:：]?)?\s*([亿万千]?元)\s*[)）]/u;

/** The unit in brackets in a line of its own right above the header: `预算执行情况（元）`. */
function unitAbove(sheet: FormSheet, { row }: FundsHeader): AmountUnit | null {
  const above = rowsBetween(sheet, row - 2, row - 1).at(-1);
  const [cell, ...others] = above === undefined ? [] : sheet.filledIn(above);
  const unit = cell === undefined ? null : UNIT_IN_BRACKETS.exec(typedText(cell));
  return others.length > 0 ? null : amountUnitIn(unit?.[1] ?? '');
}

/** 金额单位: from the block's labels, else from its headers or the line above, else from a cell that says 单位：元. */
function unitOf(sheet: FormSheet, header: FundsHeader, head: readonly HeadEntry[]): AmountUnit {
  const columns = [...header.columns.values()].map(({ placed }) => placed);
  for (const text of [...header.labels, ...columns].map(typedText)) {
    const unit = amountUnitIn(text);
    if (unit !== null) return unit;
  }
  const above = unitAbove(sheet, header);
  if (above !== null) return above;
  const typed = head
    .filter(({ meaning }) => meaning === 'amountUnit')
    .map(({ cell }) => amountUnitIn(cell.text))
    .find((unit) => unit !== null);
  return typed ?? 'tenThousandYuan';
}

/** The header says (%), and the cell's own format does not. */
function isRateInPercent(header: FundsHeader, rate: FormCell | null): boolean {
  const column = header.columns.get('executionRate');
  if (column === undefined || rate === null) return false;
  const label = plainText(typedText(column.placed)).replace(/ /gu, '');
  return /\(%\)|[率度]%$/u.test(label) && !rate.text.includes('%');
}

const withoutDepth = ({ depth: _depth, ...row }: LabelledFundsRow): FundsRow => row;

/** A part of the total; a rate or score merged over the whole block is the total's alone. */
function partOf(total: FundsRow, row: LabelledFundsRow): FundsRow {
  const own = (column: 'executionRate' | 'maxScore' | 'score' | 'reason'): FormCell | null => {
    const cell = row[column];
    const shared = total[column];
    return cell !== null && shared !== null && isSameCell(cell.at, shared.at) ? null : cell;
  };
  return {
    ...withoutDepth(row),
    executionRate: own('executionRate'),
    maxScore: own('maxScore'),
    score: own('score'),
    reason: own('reason'),
  };
}

/** 分值 of the execution: the column's figure where it is above zero, else the points in a label of the block. */
function maxScoreOf(header: FundsHeader, total: FundsRow): FundsBlock['maxScore'] {
  const typed = readMaxScore(total.maxScore);
  if (typed !== null) return isAbove(typed, ZERO) ? typed : null;
  const labels: readonly (PlacedCell | undefined)[] = [
    header.columns.get('maxScore')?.placed,
    header.columns.get('score')?.placed,
    ...header.labels,
  ];
  for (const label of labels) {
    const points = label === undefined ? null : pointsOf(typedText(label));
    if (points !== null) return points;
  }
  return null;
}

/** 项目资金: reads the funds block under its header, at the latest to `limit`. */
export function readFunds(
  sheet: FormSheet,
  header: FundsHeader,
  head: readonly HeadEntry[],
  limit: number,
): FundsBlock | null {
  const unit = unitOf(sheet, header, head);
  const inBlock = blockRows(sheet, header, limit);
  const [top = header.row] = inBlock;
  const rows = inBlock.map((row) => readFundsRow(sheet, header, unit, row, top)).filter(hasContent);
  const total = totalOf(rows);
  if (total === null) return null;
  return {
    unit,
    total: withoutDepth(total),
    parts: partsOfTotal(total, splitRows(sheet, rows, total)).map((row) => partOf(total, row)),
    isRateInPercent: isRateInPercent(header, total.executionRate),
    maxScore: maxScoreOf(header, total),
  };
}
