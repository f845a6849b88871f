import { type Decimal, integer, times } from '../number/decimal';
import { scaled } from './numeral';
import type { Quantity } from './phrase';

/** The value of a quantity in base units of its kind: 4.4万元 is 44000. */
export const baseValue = ({ number, magnitude, unit }: Quantity): Decimal =>
  times(scaled(number, magnitude), unit?.factor ?? integer(1));
