import { cellText, printAddress, readNumberFormat } from '../core/index';
import type { CellValue, Evaluation, FormCell } from '../core/index';
import { oneLine } from './text-table';

/** The cells of a form that recalculation may write, by their address. */
function writtenCells({ form }: Evaluation): ReadonlyMap<string, FormCell> {
  const cells = [
    form.funds?.total.executionRate,
    form.funds?.total.score,
    ...form.indicators.map(({ score }) => score),
    form.total?.score,
    form.selfRating,
  ];
  return new Map(
    cells
      .filter((cell) => cell !== null && cell !== undefined)
      .map((cell) => [printAddress(cell.at), cell] as const),
  );
}

/** A value as the user sees it: a number under a % format as a percentage. */
function printValue(value: CellValue, cell: FormCell | undefined): string {
  if (value === null || value === '') return '（空）';
  if (typeof value === 'string') return `“${oneLine(value)}”`;
  return cell !== undefined && readNumberFormat(cell.cell.numberFormat).kind === 'percent'
    ? cellText({ ...cell.cell, value }, 1900)
    : String(value);
}

/**
 * What recalculation writes into a form, one line for every cell.
 *
 * @example describeWrites(evaluation) // ['I6  86% → 86.2%', 'H13  20 → 12.5']
 */
export function describeWrites(evaluation: Evaluation): readonly string[] {
  const cells = writtenCells(evaluation);
  return evaluation.plan.writes.map(({ at, from, to, fromError }) => {
    const address = printAddress(at);
    const cell = cells.get(address);
    return `${address}  ${fromError ?? printValue(from, cell)} → ${printValue(to, cell)}`;
  });
}
