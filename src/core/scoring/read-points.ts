import type { FormCell } from '../form/form';
import { isNegative, parseDecimal, type Decimal } from '../number/decimal';

const FULL_WIDTH_OFFSET = 0xfee0;

const narrow = (text: string): string =>
  text
    .replace(/[０-９．－＋]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/\s/gu, '');

/**
 * 得分: the points a cell states, whole or not at all.
 *
 * @returns `null` for an empty cell and for everything that is not a number, also for `90%` and a date.
 * @example readPoints(cell saying '９.5 分') // 19/2
 */
export function readPoints(cell: FormCell | null): Decimal | null {
  return cell === null ? null : parseDecimal(narrow(cell.text).replace(/分$/u, ''));
}

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
