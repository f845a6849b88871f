import type { FormCell, FundsBlock } from '../form/form';
import { integer, isEqual, times, toNumber, type Decimal } from '../number/decimal';
import { printPercent, roundHalfUp } from '../number/rounding';
import { isSameRate, rateKindOf, readPrintedRate } from '../scoring/printed-rate';
import { readPoints } from '../form/read-points';
import type { Score } from '../scoring/score';
import type { IndicatorResult, ScoredForm } from '../scoring/scored-form';
import { parseRating, printRating } from '../scoring/self-rating';
import { compareAddresses } from '../sheet/cell-address';
import type { CellValue } from '../sheet/sheet-snapshot';
import { ownCells } from './own-cells';
import { writeOver } from './write-plan';
import type { CellWrite, WritePlan } from './write-plan';

const HUNDRED = integer(100);

/** A write into a constant cell; the user's formulas stay, and no cell can hold an infinite number. */
function writeInto(cell: FormCell | null, to: (cell: FormCell) => CellValue): readonly CellWrite[] {
  if (cell === null || cell.cell.formula !== null) return [];
  const next = to(cell);
  const isPossible = typeof next !== 'number' || Number.isFinite(next);
  return next === cell.cell.value || !isPossible ? [] : [writeOver(cell.cell, cell.at, next)];
}

function writePoints(cell: FormCell | null, points: Decimal): readonly CellWrite[] {
  return writeInto(cell, (current) => {
    const typed = readPoints(current);
    return typed !== null && isEqual(typed, points) ? current.cell.value : toNumber(points);
  });
}

const writeScore = (cell: FormCell | null, score: Score): readonly CellWrite[] =>
  score.kind === 'computed' || score.kind === 'decided' ? writePoints(cell, score.points) : [];

/** Four places of the rate are two of the percentage. */
function printRate(rate: Decimal, cell: FormCell, { parts, isRateInPercent }: FundsBlock): CellValue {
  const examples = parts.map(({ executionRate }) => executionRate).filter((example) => example !== null);
  switch (rateKindOf(cell, examples, isRateInPercent)) {
    case 'fraction':
      return toNumber(roundHalfUp(rate, 4));
    case 'percentNumber':
      return toNumber(roundHalfUp(times(rate, HUNDRED), 2));
    case 'percentText':
      return printPercent(rate);
  }
}

function writeExecution({ form: { funds }, execution }: ScoredForm): readonly CellWrite[] {
  if (funds === null || execution === null) return [];
  const { total, isRateInPercent } = funds;
  const { rate } = execution;
  const rateWrites =
    rate === null
      ? []
      : writeInto(total.executionRate, (cell) => {
          const printed = readPrintedRate(cell, isRateInPercent);
          const isRight = printed !== null && isSameRate(printed, rate);
          return isRight ? cell.cell.value : printRate(rate, cell, funds);
        });
  return [...rateWrites, ...writeScore(total.score, execution.score)];
}

const writeIndicator = ({ indicator, score }: IndicatorResult): readonly CellWrite[] =>
  writeScore(indicator.score, score);

function writeRating({ form: { selfRating }, total: { rating }, policy }: ScoredForm): readonly CellWrite[] {
  if (rating === null) return [];
  return writeInto(selfRating, (cell) => {
    const typed = parseRating(cell.text, policy);
    const isLeftAlone = typed === rating || (typed === null && cell.text.trim() !== '');
    return isLeftAlone ? cell.cell.value : printRating(rating, policy, cell.text);
  });
}

/**
 * 写入方案: what 重新计算 would change in the sheet, and nothing else.
 *
 * @remarks
 * 执行率 of the total row, execution score, 得分 that were computed, 总分 and 自评等级; only constants whose
 * meaning changes. Points a person gave, formulas, and words nobody can read as a grade stay, and so does
 * a merged cell that stands for more than one of them or for anything else of the form.
 */
export function planWrites(scored: ScoredForm): WritePlan {
  const { form, results, total } = scored;
  const isOwn = ownCells(form);
  const writes = [
    ...writeExecution(scored),
    ...results.flatMap(writeIndicator),
    ...(total.score === null ? [] : writePoints(form.total?.score ?? null, total.score)),
    ...writeRating(scored),
  ].filter(({ at }) => isOwn(at));
  return { sheet: form.sheet, writes: writes.sort((a, b) => compareAddresses(a.at, b.at)) };
}
