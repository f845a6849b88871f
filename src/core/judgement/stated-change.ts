import { isNegative, negate } from '../number/decimal';
import { plainText } from '../number/plain-text';
import type { Actual } from '../target/actual';
import type { QuantityPhrase } from '../target/phrase';
import type { Target } from '../target/target';

/** A target that is a change: 压缩5%以上. */
export type ChangeTarget = Target & { readonly kind: 'change' };

/** What an actual says has changed; `amount` is `null` for a direction without a size. */
export interface Change {
  readonly direction: 'up' | 'down';
  readonly amount: QuantityPhrase | null;
}

const OPPOSITE = { up: 'down', down: 'up' } as const;

/** The change an actual states. A bare figure takes the target's direction, a minus means a decline, a plus growth. */
export function changeOf(actual: Actual, target: ChangeTarget): Change | null {
  const { phrase, claims } = actual;
  if (phrase.kind === 'change') {
    const { direction, amount } = phrase;
    return amount !== null && isNegative(amount.quantity.number)
      ? { direction: OPPOSITE[direction], amount: withoutMinus(amount) }
      : { direction, amount };
  }
  if (phrase.kind === 'quantity') {
    if (isNegative(phrase.quantity.number)) return { direction: 'down', amount: withoutMinus(phrase) };
    return { direction: /^\+/u.test(plainText(actual.text)) ? 'up' : target.direction, amount: phrase };
  }
  return claims.direction === null ? null : { direction: claims.direction, amount: null };
}

const withoutMinus = (phrase: QuantityPhrase): QuantityPhrase => ({
  ...phrase,
  quantity: { ...phrase.quantity, number: negate(phrase.quantity.number) },
});
