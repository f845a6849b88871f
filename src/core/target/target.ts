import type { Decimal } from '../number/decimal';
import type { Day } from './calendar';
import type { Quantity, Sign } from './phrase';
import type { Unit } from './unit';

/** 不低于, 不超过 or 等于 a quantity. */
export interface BoundTarget {
  readonly kind: Sign;
  readonly bound: Quantity;
  /** The comparator is stated: beside the value, in a column of its own, or in the indicator's name. */
  readonly isExplicit: boolean;
  /** The comparator is a word that a hedge may be as well: 超500人. */
  readonly isOver: boolean;
  /** The target itself is written as a claim, 完成100%, so that a claim answers it. */
  readonly isClaim: boolean;
  /** 补助标准 and the like: an amount per head that is paid or not. */
  readonly isNorm: boolean;
  /** Growth and decline are no shares of a whole, though they are per cent. */
  readonly isGrowth: boolean;
  /** The figure is the growth itself: 税收增长率 can pass 100 %, 提高覆盖率 cannot. */
  readonly isRateOfGrowth: boolean;
  /** The indicator speaks of a decline: 下降率, 压减比例. */
  readonly isDecline: boolean;
  /** 降低事故发生率 5% may be the fall or what is left of it. */
  readonly isLevelOrFall: boolean;
  /** What is saved or overspent is what the indicator counts: 节约资金. */
  readonly isDifference: boolean;
  /** Comparator, 正向/反向 column and name disagree, or ≥ stands under 成本指标. */
  readonly isContradictory: boolean;
  /** ≥ under 成本指标: the sign is probably wrong where the actual is lower. */
  readonly isDoubtfulCost: boolean;
}

/**
 * 年度指标值: what the project promised for the year.
 *
 * @remarks
 * Reading a target never fails. Text nobody can read becomes `unreadable`, so one odd cell cannot hide the
 * findings of the other forty.
 */
export type Target =
  | BoundTarget
  | {
      readonly kind: 'between';
      readonly low: Quantity;
      readonly high: Quantity;
      /** Less is better, 3-5个工作日: below is no failure. */
      readonly isLowBetter: boolean;
    }
  | { readonly kind: 'rank'; readonly place: Decimal; readonly unit: Unit | null; readonly isBound: boolean }
  | {
      readonly kind: 'change';
      readonly direction: 'up' | 'down';
      readonly sign: Sign;
      readonly amount: Quantity;
    }
  /** The last day that is in time. */
  | { readonly kind: 'deadline'; readonly latest: Day }
  | { readonly kind: 'ratio'; readonly first: Decimal; readonly second: Decimal }
  | { readonly kind: 'descriptive'; readonly text: string }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'missing' }
  /** Two quantities, or a quantity beside a date. */
  | { readonly kind: 'several' }
  /** Readable, but nobody can say in which unit. */
  | { readonly kind: 'unclear' }
  | { readonly kind: 'unreadable' };

/** The kinds that compare a quantity with a bound. */
export const isBoundTarget = (target: Target): target is BoundTarget =>
  target.kind === 'atLeast' || target.kind === 'atMost' || target.kind === 'exactly';
