import { isEqual, type Decimal } from '../number/decimal';
import { roundHalfUp } from '../number/rounding';

/**
 * Whether a typed number is the computed one rounded to fewer places than it should have.
 *
 * @example isRoundedOff(9, 8.62, 2) // true
 */
export function isRoundedOff(typed: Decimal, computed: Decimal, places: number): boolean {
  return Array.from({ length: places }, (_, fewer) => fewer).some((fewer) =>
    isEqual(typed, roundHalfUp(computed, fewer)),
  );
}
