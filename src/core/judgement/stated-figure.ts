import { negate } from '../number/decimal';
import type { Actual } from '../target/actual';
import type { QuantityPhrase } from '../target/phrase';
import type { BoundTarget } from '../target/target';
import { DIFFERENCE } from '../target/words.zh-cn';
import { chooseQuantity } from './choose-quantity';

/** What the change is measured from: 较上年增加200人. */
const COMPARED = /[较比]/u;

/** 增长12% against ≥8% of a growth: up counts, down counts against it. */
function changeAsQuantity(actual: Actual, target: BoundTarget): QuantityPhrase | null {
  const { phrase } = actual;
  if (phrase.kind !== 'change' || phrase.amount === null) return null;
  const isShare = target.bound.unit?.kind === 'share' || target.bound.unit?.kind === 'percentagePoint';
  const isOfTotal = COMPARED.test(phrase.amount.before) && !target.isDifference;
  if ((isShare || isOfTotal) && !target.isGrowth) return null;
  const isAgainst = target.isDecline ? phrase.direction === 'up' : phrase.direction === 'down';
  const { quantity } = phrase.amount;
  return isAgainst
    ? { ...phrase.amount, quantity: { ...quantity, number: negate(quantity.number) } }
    : phrase.amount;
}

/**
 * The figure an actual states beside a bound: alone, as a change, or the one of several in the target's unit.
 *
 * @returns `null` when it states none, or when nobody can say which.
 * @example figureOf(parseActual('129户,完工率243%', 2023), ≥53户) // 129 户
 */
export function figureOf(actual: Actual, target: BoundTarget): QuantityPhrase | null {
  const { phrase } = actual;
  switch (phrase.kind) {
    case 'quantity':
      return DIFFERENCE.test(phrase.before) && !target.isDifference ? null : phrase;
    case 'several':
      return phrase.quantities.length === 1 && phrase.date !== null
        ? (phrase.quantities[0] ?? null)
        : chooseQuantity(phrase.quantities, target);
    case 'change':
      return changeAsQuantity(actual, target);
    case 'empty':
    case 'nothing':
    case 'between':
    case 'rank':
    case 'date':
    case 'ratio':
    case 'words':
    case 'unreadable':
      return null;
  }
}
