import {
  type Decimal,
  ONE,
  ZERO,
  compare,
  isAbove,
  isBelow,
  isEqual,
  isNegative,
  isZero,
  over,
  plus,
} from '../number/decimal';
import { printPercent } from '../number/rounding';
import type { Actual } from '../target/actual';
import { type Measured, type Measurement, measure } from '../target/measure';
import type { QuantityPhrase } from '../target/phrase';
import { baseValue } from '../target/base-value';
import type { BoundTarget } from '../target/target';
import { isDuration } from '../target/unit';
import type { JudgementBasis, JudgementNote } from './judgement';
import { figureOf } from './stated-figure';
import { type Verdict, decided, notDone, notMeasured, undecidable } from './verdict';

/** What counts as 超额: a policy parameter, handed in because a judgement knows no policy. */
export interface OverFulfilment {
  /** 完成率 from which a row counts as exceeded; 1.3 is 130 %. */
  readonly threshold: Decimal;
}

const rateText = (rate: Decimal | null): string => (rate === null ? '' : `，完成率${printPercent(rate)}`);

/** Whether a value is at least the bound: yes, no, or it cannot be told from a hedged figure. */
function isReached({ low, high }: Measured, bound: Decimal): boolean | null {
  if (compare(low, bound) >= 0) return true;
  if (high === null) return null;
  return isBelow(high, bound) ? false : null;
}

/** Whether a value stays within a ceiling: yes, no, or it cannot be told. */
function isWithin({ low, high, isAboveLow }: Measured, bound: Decimal): boolean | null {
  if (high !== null && compare(high, bound) <= 0) return true;
  return isAbove(low, bound) || (isAboveLow && isEqual(low, bound)) ? false : null;
}

/** Actual ÷ target. A bound below zero has no share that could be reached. */
const rateUpwards = (stated: Decimal, bound: Decimal): Decimal | null =>
  isAbove(bound, ZERO) ? over(stated, bound) : null;

/** Target ÷ actual of a missed ceiling; zero of a zero ceiling. A hedged figure at the bound has none. */
function rateDownwards(stated: Decimal, bound: Decimal): Decimal | null {
  if (isZero(bound)) return ZERO;
  return isAbove(bound, ZERO) && isAbove(stated, bound) ? over(bound, stated) : null;
}

/** 提高覆盖率 ≥60% speaks of the share, 提高产量 ≥5% and 产量增长率 ≥60% of the growth. */
const isShareOfWhole = (target: BoundTarget, bound: Decimal): boolean =>
  target.bound.unit?.kind === 'share' &&
  !target.isRateOfGrowth &&
  (!target.isGrowth || compare(plus(bound, bound), ONE) >= 0);

function judgeFloor(value: Measured, bound: Decimal, target: BoundTarget, over100: OverFulfilment): Verdict {
  const basis = basisOf(target);
  const reached = isReached(value, bound);
  if (reached === null)
    return undecidable(basis, '实际完成值是约数，与指标值分不出高低，无法判断', 'actualUnreadable');
  const completionRate = rateUpwards(value.stated, bound);
  if (!reached) {
    if (target.isDoubtfulCost)
      return undecidable(basis, '成本指标写作“不低于”而实际更低，符号可能有误，无法判断');
    return { ...decided('missed', basis, `低于指标值${rateText(completionRate)}，未达成`), completionRate };
  }
  const isFullShare = isShareOfWhole(target, bound) && isEqual(value.stated, ONE);
  const isOver =
    completionRate !== null &&
    !target.isNorm &&
    !isFullShare &&
    compare(completionRate, over100.threshold) >= 0;
  return {
    ...decided(
      isOver ? 'exceeded' : 'met',
      basis,
      `达到指标值${rateText(completionRate)}，${isOver ? '超额达成' : '达成'}`,
    ),
    completionRate,
  };
}

function judgeCeiling(value: Measured, bound: Decimal, target: BoundTarget): Verdict {
  const basis = basisOf(target);
  const within = isWithin(value, bound);
  if (within === null)
    return undecidable(basis, '实际完成值是约数，与指标值分不出高低，无法判断', 'actualUnreadable');
  if (within) return { ...decided('met', basis, '没有超出指标值，达成'), isReverse: true };
  const completionRate = rateDownwards(value.stated, bound);
  return {
    ...decided('missed', basis, `超出指标值${rateText(completionRate)}，未达成`),
    completionRate,
    isReverse: true,
  };
}

const basisOf = (target: BoundTarget): JudgementBasis =>
  target.bound.unit !== null && isDuration(target.bound.unit) ? 'duration' : 'quantity';

const isZeroTarget = (target: BoundTarget): boolean => isZero(target.bound.number);

/** A copy of the comparator with the same figure measures nothing; ≤0 can only mean 0. */
const isCopy = (figure: QuantityPhrase, value: Measured, target: BoundTarget): boolean =>
  target.isExplicit &&
  (figure.sign === target.kind || (target.isOver && figure.hedge === 'over')) &&
  isEqual(value.stated, baseValue(target.bound)) &&
  !(target.kind === 'atMost' && isZeroTarget(target)) &&
  target.kind !== 'exactly';

function judgeMeasured(
  measurement: Measurement,
  figure: QuantityPhrase,
  target: BoundTarget,
  over100: OverFulfilment,
): Verdict {
  const basis = basisOf(target);
  if (measurement.kind === 'unclear')
    return undecidable(basis, '实际完成值的计量单位不明确，无法判断', 'unitUnclear');
  if (measurement.kind === 'mismatch')
    return undecidable(basis, '实际完成值与指标值的计量单位不同类，无法判断', 'unitMismatch');
  if (isCopy(figure, measurement, target)) return notMeasured(basis, '实际数值，只照抄了指标值');
  const bound = baseValue(target.bound);
  const isCeiling = target.kind === 'atMost' || (target.kind === 'exactly' && isZeroTarget(target));
  const verdict = isCeiling
    ? judgeCeiling(measurement, bound, target)
    : judgeFloor(measurement, bound, target, over100);
  const notes: readonly JudgementNote[] = measurement.hasOtherNoun ? ['unitMismatch'] : [];
  return { ...verdict, notes: [...verdict.notes, ...notes] };
}

/** An actual that states no figure. */
function judgeWords(actual: Actual, target: BoundTarget): Verdict {
  const { claims, phrase } = actual;
  const basis = basisOf(target);
  const wantsNone = target.kind === 'atMost' || isZeroTarget(target);
  if (claims.isNotDone) return notDone(basis);
  const isNone = claims.isNone || (claims.isNoneOf && target.bound.unit?.kind !== 'money');
  if (isNone && wantsNone) return { ...decided('met', basis, '实际完成值为零，达成'), isReverse: true };
  if (target.isNorm && claims.isByTheNorm) return decided('met', basis, '已按标准执行，达成');
  if (phrase.kind === 'words' || phrase.kind === 'nothing') return notMeasured(basis, '实际数值');
  return undecidable(basis, '实际完成值无法识别，无法判断', 'actualUnreadable');
}

/** 6% of 降低事故发生率 5%: the fall, or what is left. */
const isAmbiguousShare = ({ isLevelOrFall, bound }: BoundTarget, { phrase }: Actual): boolean =>
  isLevelOrFall && phrase.kind === 'quantity' && !isEqual(phrase.quantity.number, bound.number);

/** -4% of a 降低率: nobody can say whether it fell by 4 % or rose. */
const isAmbiguousDecline = ({ isDecline, bound }: BoundTarget, { phrase }: Actual): boolean =>
  isDecline && phrase.kind === 'quantity' && isNegative(phrase.quantity.number) && !isNegative(bound.number);

/** Compares an actual with a bound. */
export function judgeBound(target: BoundTarget, actual: Actual, over100: OverFulfilment): Verdict {
  if (isAmbiguousDecline(target, actual)) {
    return undecidable(basisOf(target), '负数在下降类指标里方向不明，无法判断', 'actualUnreadable');
  }
  if (isAmbiguousShare(target, actual)) {
    return undecidable(basisOf(target), '指标说的是降低的幅度还是降低后的水平不明，无法判断');
  }
  const isClaimOnly = actual.claims.isAchieved && actual.phrase.kind === 'quantity' && !target.isClaim;
  const figure = isClaimOnly ? null : figureOf(actual, target);
  const verdict =
    figure === null
      ? isClaimOnly
        ? notMeasured(basisOf(target), '实际数值')
        : judgeWords(actual, target)
      : judgeFigure(figure, actual, target, over100);
  return target.isContradictory
    ? { ...verdict, notes: [...verdict.notes, 'directionContradiction'] }
    : verdict;
}

/** 未完成，完成率60%: the figure counts, unless it says that the target was reached all the same. */
function judgeFigure(
  figure: QuantityPhrase,
  actual: Actual,
  target: BoundTarget,
  over100: OverFulfilment,
): Verdict {
  const verdict = judgeMeasured(measure(figure, target.bound), figure, target, over100);
  const { isNotDone, isPartNotDone } = actual.claims;
  const isDoubted = isNotDone || (isPartNotDone && !verdict.isReverse && verdict.outcome !== 'undecidable');
  if (!isDoubted || verdict.outcome === 'missed') return verdict;
  return verdict.outcome === 'undecidable'
    ? notDone(verdict.basis)
    : undecidable(verdict.basis, '实际完成值既写未完成又写明已达到的数值，无法判断', 'actualUnreadable');
}
