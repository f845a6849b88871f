import type { Decimal } from '../number/decimal';
import { isNegative } from '../number/decimal';
import type { FormCell } from './form';
import { plainNumber } from './label-text';

/**
 * 得分: the points a cell states, whole or not at all.
 *
 * @returns `null` for an empty cell and for everything that is not a number, also for `90%`, a date and `20分`:
 * the sheet's own sums leave such a cell out.
 * @example readPoints(cell saying '９.5') // 19/2
 */
export const readPoints = (cell: FormCell | null): Decimal | null =>
  cell === null || /分\s*$/u.test(cell.text) ? null : plainNumber(cell.text);

/**
 * 分值: the points a row is worth.
 *
 * @remarks Under 权重（%） a cell may say `15%`: 15 of 100.
 * @returns `null` for everything that is not a number (`20分` is 20), and for a negative number, which no row can be worth.
 * @example readMaxScore(cell saying '-5') // null
 */
export function readMaxScore(cell: FormCell | null): Decimal | null {
  const points = cell === null ? null : plainNumber(cell.text.replace(/[%％]\s*$/u, ''));
  return points === null || isNegative(points) ? null : points;
}
