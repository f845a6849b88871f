import { placeKey } from '../../../core/sheet/cell-address';
import { hasStoredResult } from '../sheet-part';
import { inCalculationOrder } from './dependents';
import { evaluateFormula } from './evaluate-formula';
import type { FormulaBook, FormulaSheet } from './formula-book';
import { FormulaCells } from './formula-cells';
import { formulaNodes } from './formula-nodes';
import type { Scalar } from './formula-value';

/**
 * The results that the cells of a workbook's formulas do not keep, one map for each sheet.
 *
 * @remarks
 * Programs that write formulas without calculating them leave it to Excel; read as they stand, such cells would
 * look empty. Results that are kept stand as they are, and what cannot be computed here for certain stays unknown.
 */
export function missingResults(book: FormulaBook): readonly FormulaSheet['computed'][] {
  const computed = book.sheets.map(() => new Map<number, Scalar>());
  if (book.sheets.every(({ part }) => part.uncalculated.length === 0)) return computed;
  const nodes = formulaNodes(book, (cell) => !hasStoredResult(cell));
  const cells = new FormulaCells(book);
  for (const { place, parsed, reads, isEvaluable } of inCalculationOrder(nodes)) {
    const { expression } = parsed;
    if (!isEvaluable || expression === null || reads === 'everything') continue;
    const result = evaluateFormula(book, cells, place, expression);
    if (result === null) continue;
    cells.set(place, result);
    computed[place.sheet]?.set(placeKey(place), result.scalar);
  }
  return computed;
}
