import type { Decimal } from '../number/decimal';
import { isNegative } from '../number/decimal';
import type { FormCell } from './form';
import { plainNumber } from './label-text';

/**
 * 得分: the points a cell states, whole or not at all.
 *
 * @returns `null` for an empty cell and for everything that is not a number, also for `90%` and a date.
 * @example readPoints(cell saying '９.5 分') // 19/2
 */
export const readPoints = (cell: FormCell | null): Decimal | null =>
  cell === null ? null : plainNumber(cell.text);

/**
 * 分值: the points a row is worth.
 *
 * @returns `null` as {@link readPoints}, and for a negative number, which no row can be worth.
 * @example readMaxScore(cell saying '-5') // null
 */
export function readMaxScore(cell: FormCell | null): Decimal | null {
  const points = readPoints(cell);
  return points === null || isNegative(points) ? null : points;
}
