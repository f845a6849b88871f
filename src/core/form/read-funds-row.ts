import { isSameCell } from '../sheet/cell-address';
import type { PlacedCell } from '../sheet/grid';
import type { AmountCell, AmountUnit, FormCell, FundsRow } from './form';
import type { FormSheet, Span } from './form-sheet';
import { areaOf, cellUnder, ownCellUnder, typedText } from './form-sheet';
import type { FundsLabel } from './labels.zh-cn';
import type { FundsHeader, FundsHeaderColumn } from './locate-funds';
import { matchFundsPairLabel } from './match-label';
import { readAmount } from './read-amount';

/** A row of the funds block, with the column its label stands in: deeper rows split the row above. */
export interface LabelledFundsRow extends FundsRow {
  readonly depth: number;
}

const isPairLabel = (sheet: FormSheet, placed: PlacedCell): boolean =>
  matchFundsPairLabel(sheet.labelOf(placed)) !== null;

/** The columns under a header; right of the row's label where the layout repeats it in every column (L12, L19). */
function spanInRow(sheet: FormSheet, row: number, { left, right }: FundsHeaderColumn): Span {
  const first = cellUnder(sheet, row, { left, right });
  if (first.at.row !== row || !isPairLabel(sheet, first)) return { left, right };
  const next = areaOf(sheet, first).right + 1;
  return { left: next, right: Math.max(right, next) };
}

/** Row labels stand left of the amounts, beside the block's own label. */
function labelCells(sheet: FormSheet, header: FundsHeader, row: number): readonly PlacedCell[] {
  const first = Math.min(...[...header.columns.values()].map(({ left }) => left));
  const cells = sheet.filledIn(row);
  const before = cells.filter(
    ({ at, cell }) =>
      at.column < first &&
      typeof cell.value === 'string' &&
      !header.labels.some((label) => isSameCell(label.at, at)),
  );
  return before.length > 0 ? before : cells.filter((placed) => isPairLabel(sheet, placed)).slice(0, 1);
}

/**
 * Reads one row of the funds block.
 *
 * @param top the first row below the block's header
 */
export function readFundsRow(
  sheet: FormSheet,
  header: FundsHeader,
  unit: AmountUnit,
  row: number,
  top: number,
): LabelledFundsRow {
  const labels = labelCells(sheet, header, row);
  const repeatsLabels = sheet.filledIn(row).some((placed) => isPairLabel(sheet, placed));
  const spanOf = (meaning: FundsLabel): Span | null => {
    const column = header.columns.get(meaning) ?? null;
    return column !== null && repeatsLabels ? spanInRow(sheet, row, column) : column;
  };
  const cellIn = (meaning: FundsLabel): FormCell | null => {
    const span = spanOf(meaning);
    return span === null ? null : cellUnder(sheet, row, span);
  };
  const ownCellIn = (meaning: FundsLabel): FormCell | null => {
    const span = spanOf(meaning);
    return span === null ? null : ownCellUnder(sheet, row, span, top);
  };
  const amountIn = (meaning: FundsLabel): AmountCell | null => {
    const cell = cellIn(meaning);
    return cell === null ? null : { ...cell, amount: readAmount(cell.cell, unit) };
  };
  return {
    row,
    label: labels.map(typedText).join('').replace(/\s+/gu, ''),
    depth: labels.at(-1)?.at.column ?? 0,
    initialBudget: amountIn('initialBudget'),
    annualBudget: amountIn('annualBudget'),
    executedAmount: amountIn('executedAmount'),
    executionRate: ownCellIn('executionRate'),
    maxScore: ownCellIn('maxScore'),
    score: ownCellIn('score'),
    reason: cellIn('reason'),
  };
}
