import { ZERO, compare, isAbove, isEqual, isInteger, times } from '../number/decimal';
import type { Actual } from '../target/actual';
import { measure } from '../target/measure';
import { baseValue } from '../target/base-value';
import type { Target } from '../target/target';
import { type Verdict, decided, notDone, notMeasured, undecidable } from './verdict';

/** A rank against a rank: the smaller, the better; met or missed, no rate. */
export function judgeRank(target: Target & { readonly kind: 'rank' }, actual: Actual): Verdict {
  const { phrase, claims } = actual;
  if (claims.isNotDone) return notDone('rank');
  if (phrase.kind === 'rank' && (phrase.unit === null) === (target.unit === null)) {
    if (phrase.isBound && target.isBound && isEqual(phrase.place, target.place)) {
      return notMeasured('rank', '实际名次，只照抄了指标值');
    }
    if (compare(phrase.place, target.place) <= 0) return decided('met', 'rank', '名次没有落后于指标值，达成');
    return phrase.isBound
      ? undecidable('rank', '实际名次不够具体，无法判断', 'actualUnreadable')
      : decided('missed', 'rank', '名次落后于指标值，未达成');
  }
  if (phrase.kind === 'quantity' && target.unit === null && isPlace(phrase.quantity)) {
    return compare(phrase.quantity.number, target.place) <= 0
      ? decided('met', 'rank', '名次没有落后于指标值，达成')
      : decided('missed', 'rank', '名次落后于指标值，未达成');
  }
  return phrase.kind === 'words' || phrase.kind === 'nothing'
    ? notMeasured('rank', '实际名次')
    : undecidable('rank', '实际完成值无法识别为名次，无法判断', 'actualUnreadable');
}

const isPlace = ({ number, magnitude, unit }: Parameters<typeof baseValue>[0]): boolean =>
  isInteger(number) &&
  isAbove(number, ZERO) &&
  magnitude === '' &&
  (unit === null || /^[名位]$/u.test(unit.name));

/** Inside is met, below is missed unless less is better, above nobody can say. No rate. */
export function judgeBetween(target: Target & { readonly kind: 'between' }, actual: Actual): Verdict {
  const { phrase, claims } = actual;
  if (phrase.kind !== 'quantity') {
    if (claims.isNotDone) return notDone('between');
    return phrase.kind === 'words' || phrase.kind === 'nothing' || phrase.kind === 'between'
      ? notMeasured('between', '实际数值')
      : undecidable('between', '实际完成值无法识别，无法判断', 'actualUnreadable');
  }
  const value = measure(phrase, target.high);
  if (value.kind === 'unclear')
    return undecidable('between', '实际完成值的计量单位不明确，无法判断', 'unitUnclear');
  if (value.kind === 'mismatch')
    return undecidable('between', '实际完成值与指标值的计量单位不同类，无法判断', 'unitMismatch');
  const low = baseValue(target.low);
  const high = baseValue(target.high);
  const notes = value.hasOtherNoun ? (['unitMismatch'] as const) : [];
  if (value.high !== null && compare(value.high, low) < 0 && !target.isLowBetter) {
    return { ...decided('missed', 'between', '低于区间下限，未达成'), notes };
  }
  const isInside = compare(value.low, low) >= 0 && value.high !== null && compare(value.high, high) <= 0;
  if (isInside) return { ...decided('met', 'between', '在区间之内，达成'), notes };
  return undecidable('between', '不在区间之内或分不出是否在区间之内，无法判断');
}

/** A ratio is met when equal, else not decided. */
export function judgeRatio(target: Target & { readonly kind: 'ratio' }, actual: Actual): Verdict {
  const { phrase, claims } = actual;
  if (claims.isNotDone) return notDone('ratio');
  if (phrase.kind !== 'ratio') {
    return phrase.kind === 'words' || phrase.kind === 'nothing'
      ? notMeasured('ratio', '实际比例')
      : undecidable('ratio', '实际完成值无法识别为比例，无法判断', 'actualUnreadable');
  }
  const isSame = isEqual(times(target.first, phrase.second), times(phrase.first, target.second));
  return isSame
    ? decided('met', 'ratio', '比例相等，达成')
    : undecidable('ratio', '比例不相等而方向不明，无法判断');
}
