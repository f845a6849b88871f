import type { SelfEvaluationForm } from '../form/form';
import { figureCells, userCells } from '../form/form-cells';
import type { MaybeCell } from '../form/form-cells';
import type { CellAddress } from '../sheet/cell-address';
import { placeKey } from '../sheet/cell-address';

const placesOf = (cells: readonly MaybeCell[]): readonly number[] =>
  cells.filter((cell) => cell !== null && cell !== undefined).map(({ at }) => placeKey(at));

/**
 * Tells the cells that hold one computed figure and nothing else.
 *
 * @remarks A merged area may make one cell of two: of two figures, or of a figure and words of the user's.
 */
export function ownCells(form: SelfEvaluationForm): (at: CellAddress) => boolean {
  const own = new Set<number>();
  const taken = new Set(placesOf(userCells(form)));
  for (const place of placesOf(figureCells(form))) {
    if (taken.has(place)) own.delete(place);
    else own.add(place);
    taken.add(place);
  }
  return (at) => own.has(placeKey(at));
}
