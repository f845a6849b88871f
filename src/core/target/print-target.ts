import { printDecimal } from '../number/rounding';
import { printDay } from './calendar';
import type { Quantity } from './phrase';
import { type Target, isBoundTarget } from './target';

const SIGNS = { atLeast: '≥', atMost: '≤', exactly: '=' } as const;

const printQuantity = ({ number, magnitude, unit }: Quantity): string =>
  `${printDecimal(number)}${magnitude}${unit?.name ?? ''}`;

/**
 * Writes a target in its canonical form; what it prints, {@link readTarget} reads as the same target.
 *
 * @returns `null` where there is nothing to write: missing, several, unclear or unreadable.
 * @example printTarget(readTarget(targetCells('不低于 5 家'), context)) // '≥5家'
 */
export function printTarget(target: Target): string | null {
  if (isBoundTarget(target)) return `${SIGNS[target.kind]}${printQuantity(target.bound)}`;
  switch (target.kind) {
    case 'between':
      return `${printDecimal(target.low.number)}-${printQuantity(target.high)}`;
    case 'rank':
      return `${target.isBound ? '前' : '第'}${printDecimal(target.place)}${target.unit?.name ?? '名'}`;
    case 'change':
      return `${target.direction === 'up' ? '增长' : '下降'}${SIGNS[target.sign]}${printQuantity(target.amount)}`;
    case 'deadline':
      return `${printDay(target.latest)}前`;
    case 'ratio':
      return `${printDecimal(target.first)}:${printDecimal(target.second)}`;
    case 'descriptive':
      return target.text;
    case 'notApplicable':
      return '/';
    case 'missing':
    case 'several':
    case 'unclear':
    case 'unreadable':
      return null;
  }
}
