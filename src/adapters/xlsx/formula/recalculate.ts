import { inRange } from '../in-range';
import { dependentsOf } from './dependents';
import { evaluateFormula } from './evaluate-formula';
import type { FormulaBook, SheetPlace } from './formula-book';
import { FormulaCells } from './formula-cells';
import { formulaNodes } from './formula-nodes';
import type { FormulaNode } from './formula-nodes';
import type { Scalar } from './formula-value';

/** A cell whose cached result is no longer right; `result` is `null` where only Excel knows the new one. */
export interface FreshResult extends SheetPlace {
  readonly result: { readonly scalar: Scalar } | null;
}

/** The cells an array formula fills, as far as they are there. */
function* filledPlaces(book: FormulaBook, { fills, place }: FormulaNode): Generator<SheetPlace> {
  yield place;
  const rows = book.sheets[fills.sheet]?.part.rows;
  if (rows === undefined || (fills.top === fills.bottom && fills.left === fills.right)) return;
  for (const { cells } of inRange(rows, fills.top, fills.bottom)) {
    for (const { row, column } of inRange(cells, fills.left, fills.right)) {
      if (row !== place.row || column !== place.column) yield { sheet: fills.sheet, row, column };
    }
  }
}

/**
 * What becomes of every formula that depends on the written cells.
 *
 * @remarks
 * LibreOffice and other programs show a cached result as it is, whatever `fullCalcOnLoad` says; so no stale
 * one may remain. What cannot be computed here for certain loses its cached result.
 */
export function recalculate(
  book: FormulaBook,
  written: readonly (SheetPlace & { readonly to: Scalar })[],
): readonly FreshResult[] {
  const nodes = formulaNodes(book);
  if (nodes.length === 0) return [];
  const { ordered, unordered } = dependentsOf(nodes, written);
  const cells = new FormulaCells(book);
  for (const place of written) cells.set(place, { scalar: place.to });
  for (const node of [...ordered, ...unordered]) {
    for (const place of filledPlaces(book, node)) cells.set(place, null);
  }
  const unknown = (node: FormulaNode): readonly FreshResult[] =>
    [...filledPlaces(book, node)].map((place) => ({ ...place, result: null }));
  const fresh = unordered.flatMap(unknown);
  for (const node of ordered) {
    const { place, parsed, isEvaluable } = node;
    const { expression } = parsed;
    const result =
      isEvaluable && expression !== null ? evaluateFormula(book, cells, place, expression) : null;
    if (result === null) for (const stale of unknown(node)) fresh.push(stale);
    else {
      cells.set(place, result);
      fresh.push({ ...place, result });
    }
  }
  return fresh;
}
