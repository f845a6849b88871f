import { type Decimal, times } from '../number/decimal';
import { scaled } from './numeral';
import type { Quantity } from './phrase';

/** The value of a quantity in base units of its kind: 4.4万元 is 44000. */
export function baseValue({ number, magnitude, unit }: Quantity): Decimal {
  const value = scaled(number, magnitude);
  return unit === null ? value : times(value, unit.factor);
}
