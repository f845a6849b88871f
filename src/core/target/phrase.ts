import type { Decimal } from '../number/decimal';
import type { DatePhrase } from './parse-deadline';
import type { Unit } from './unit';

/** 不低于 · 不超过 · 等于. */
export type Sign = 'atLeast' | 'atMost' | 'exactly';

/**
 * How sure a figure is: `over` is 超 and `odd` 余 and 多 (more than it), `about` is 约 and 左右 (±5 %),
 * `nearly` is 近 (just below).
 */
export type Hedge = 'over' | 'odd' | 'about' | 'nearly';

/** A number with its unit, as written. */
export interface Quantity {
  /** Before magnitude and unit: 4.4 in 4.4万人次. */
  readonly number: Decimal;
  /** 万, 亿 …; `''` when none. */
  readonly magnitude: string;
  readonly unit: Unit | null;
}

/** A quantity in a text, with the words that go with it. */
export interface QuantityPhrase {
  readonly quantity: Quantity;
  /** The comparator, when one is stated. */
  readonly sign: Sign | null;
  readonly hedge: Hedge | null;
  /** Text before and after, comparator and hedge left out. */
  readonly before: string;
  readonly after: string;
}

/**
 * What a cell says, before anybody asks what it is compared with. Targets and actuals are read alike.
 */
export type Phrase =
  | { readonly kind: 'empty' }
  /** `/`, 无, 不涉及 … */
  | { readonly kind: 'nothing' }
  | ({ readonly kind: 'quantity' } & QuantityPhrase)
  | { readonly kind: 'between'; readonly low: Quantity; readonly high: Quantity }
  | { readonly kind: 'rank'; readonly place: Decimal; readonly unit: Unit | null; readonly isBound: boolean }
  | {
      readonly kind: 'change';
      readonly direction: 'up' | 'down';
      /** `null` for a direction without a size. */
      readonly amount: QuantityPhrase | null;
    }
  | { readonly kind: 'date'; readonly date: DatePhrase }
  | { readonly kind: 'ratio'; readonly first: Decimal; readonly second: Decimal }
  /** Several quantities, or a quantity beside a date. */
  | {
      readonly kind: 'several';
      readonly quantities: readonly QuantityPhrase[];
      readonly date: DatePhrase | null;
    }
  /** Words only. */
  | { readonly kind: 'words' }
  | { readonly kind: 'unreadable' };
