import {
  absolute,
  decimalOfNumber,
  integer,
  isAbove,
  isBelow,
  minus,
  over,
  plus,
  times,
  toNumber,
} from '../../../core/number/decimal';
import type { Decimal } from '../../../core/number/decimal';
import { roundHalfUp } from '../../../core/number/rounding';
import { NotComputable } from './formula-value';

export type RoundingDirection = 'half' | 'up' | 'down';

const powerOfTen = (places: number): Decimal => integer(10 ** places);

/** The magnitude in whole units, half units going up. */
function wholeUnits(magnitude: Decimal, direction: RoundingDirection): Decimal {
  const nearest = roundHalfUp(magnitude, 0);
  if (direction === 'up' && isBelow(nearest, magnitude)) return plus(nearest, integer(1));
  if (direction === 'down' && isAbove(nearest, magnitude)) return minus(nearest, integer(1));
  return nearest;
}

/**
 * ROUND, ROUNDUP and ROUNDDOWN on the 15 digits Excel sees.
 *
 * @throws NotComputable for more places than a cell's number has.
 * @example roundNumber(1.005, 2, 'half') // 1.01
 */
export function roundNumber(value: number, places: number, direction: RoundingDirection): number {
  const exact = decimalOfNumber(value);
  const digits = Math.trunc(places);
  if (exact === null || Math.abs(digits) > 15) throw new NotComputable();
  const scale = powerOfTen(Math.abs(digits));
  const magnitude = absolute(exact);
  const units = wholeUnits(digits < 0 ? over(magnitude, scale) : times(magnitude, scale), direction);
  const rounded = toNumber(digits < 0 ? times(units, scale) : over(units, scale));
  return value < 0 ? 0 - rounded : rounded;
}
