import { compare, isZero, over } from '../number/decimal';
import { printPercent } from '../number/rounding';
import type { Actual } from '../target/actual';
import { measure } from '../target/measure';
import type { QuantityPhrase } from '../target/phrase';
import { baseValue } from '../target/base-value';
import type { OverFulfilment } from './judge-bound';
import { type Change, type ChangeTarget, changeOf } from './stated-change';
import { type Verdict, decided, notDone, notMeasured, undecidable } from './verdict';

function judgeSize(amount: QuantityPhrase, target: ChangeTarget, { threshold }: OverFulfilment): Verdict {
  const value = measure(amount, target.amount);
  if (value.kind === 'unclear') return undecidable('change', '变化幅度的单位不明确，无法判断', 'unitUnclear');
  if (value.kind === 'mismatch')
    return undecidable('change', '变化幅度的单位与指标值不同类，无法判断', 'unitMismatch');
  const bound = baseValue(target.amount);
  if (target.sign === amount.sign && compare(value.stated, bound) === 0 && target.sign !== 'exactly') {
    return notMeasured('change', '实际变化幅度，只照抄了指标值');
  }
  if (target.sign === 'atMost') {
    if (value.high !== null && compare(value.high, bound) <= 0)
      return decided('met', 'change', '变化幅度没有超出指标值，达成');
    return compare(value.low, bound) > 0
      ? decided('missed', 'change', '变化幅度超出指标值，未达成')
      : undecidable('change', '实际变化幅度是约数，无法判断', 'actualUnreadable');
  }
  const completionRate = isZero(bound) ? null : over(value.stated, bound);
  const rate = completionRate === null ? '' : `，完成率${printPercent(completionRate)}`;
  if (compare(value.low, bound) >= 0) {
    const isOver = completionRate !== null && compare(completionRate, threshold) >= 0;
    const end = isOver ? '超额达成' : '达成';
    return {
      ...decided(isOver ? 'exceeded' : 'met', 'change', `变化幅度达到指标值${rate}，${end}`),
      completionRate,
    };
  }
  return value.high !== null && compare(value.high, bound) < 0
    ? { ...decided('missed', 'change', `变化幅度低于指标值${rate}，未达成`), completionRate }
    : undecidable('change', '实际变化幅度是约数，无法判断', 'actualUnreadable');
}

/** Compares a change with a change: direction first, then size. */
export function judgeChange(target: ChangeTarget, actual: Actual, overFulfilment: OverFulfilment): Verdict {
  if (actual.claims.isNotDone) return notDone('change');
  const change = changeOf(actual, target);
  if (change === null) {
    return ['words', 'nothing'].includes(actual.phrase.kind)
      ? notMeasured('change', '实际变化幅度')
      : undecidable('change', '实际完成值无法识别，无法判断', 'actualUnreadable');
  }
  if (change.direction !== target.direction && !isUnchanged(change)) {
    return target.sign === 'atMost'
      ? undecidable('change', '实际变化方向与指标值相反，而指标值只限定了上限，无法判断')
      : decided('missed', 'change', '实际变化方向与指标值相反，未达成');
  }
  return change.amount === null
    ? notMeasured('change', '实际变化幅度')
    : judgeSize(change.amount, target, overFulfilment);
}

const isUnchanged = ({ amount }: Change): boolean => amount !== null && isZero(amount.quantity.number);
