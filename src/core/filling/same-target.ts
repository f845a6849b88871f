import { isEqual } from '../number/decimal';
import type { Quantity } from '../target/phrase';
import { type Target, isBoundTarget } from '../target/target';

const isSameQuantity = (a: Quantity, b: Quantity): boolean =>
  isEqual(a.number, b.number) && a.magnitude === b.magnitude && a.unit?.name === b.unit?.name;

/** Whether two readings promise the same, flags and unit included; only bounds and deadlines are compared. */
export function isSameTarget(a: Target, b: Target): boolean {
  if (a.kind === 'deadline' && b.kind === 'deadline') return a.latest === b.latest;
  return (
    isBoundTarget(a) &&
    isBoundTarget(b) &&
    isSameQuantity(a.bound, b.bound) &&
    a.kind === b.kind &&
    a.isExplicit === b.isExplicit &&
    a.isNorm === b.isNorm &&
    a.isGrowth === b.isGrowth &&
    a.isRateOfGrowth === b.isRateOfGrowth &&
    a.isDecline === b.isDecline &&
    a.isDifference === b.isDifference &&
    a.isContradictory === b.isContradictory &&
    a.isDoubtfulCost === b.isDoubtfulCost
  );
}
