import { ONE, compare } from '../number/decimal';
import type { Actual } from '../target/actual';
import { baseValue } from '../target/base-value';
import type { DatePhrase } from '../target/parse-deadline';
import type { Target } from '../target/target';
import { OTHER_STAGE } from '../target/words.zh-cn';
import { type Verdict, decided, notDone, notMeasured, undecidable } from './verdict';

/** The date an actual states: alone, or beside figures that restate the work. */
function dateOf({ phrase }: Actual): DatePhrase | null {
  if (phrase.kind === 'date') return phrase.date;
  return phrase.kind === 'several' ? phrase.date : null;
}

/** 12月底完成90%, 8月开工: by that day something else was reached than the work that was promised. */
function isOtherStage({ phrase }: Actual, { remainder }: DatePhrase, promised: string): boolean {
  const stage = OTHER_STAGE.exec(remainder)?.[0];
  if (stage !== undefined && !promised.includes(stage)) return true;
  return (
    phrase.kind === 'several' &&
    phrase.quantities.some(
      ({ quantity }) => quantity.unit?.kind === 'share' && compare(baseValue(quantity), ONE) < 0,
    )
  );
}

/**
 * Compares a date with a deadline: earlier or equal is met.
 *
 * @param promised the words of target and indicator: a day of 开工 answers 开工时间, and no other
 */
export function judgeDeadline(
  target: Target & { readonly kind: 'deadline' },
  actual: Actual,
  promised: string,
): Verdict {
  const { claims } = actual;
  if (claims.isNotDone) return notDone('deadline');
  const date = dateOf(actual);
  if (date !== null) {
    const { first, last } = date.excludesPeriod
      ? { first: date.period.first - 1, last: date.period.first - 1 }
      : date.period;
    if (first > target.latest) return decided('missed', 'deadline', '晚于期限，未达成');
    if (claims.isPartNotDone || isOtherStage(actual, date, promised))
      return undecidable('deadline', '实际完成时间说的不是全部完成，无法判断', 'actualUnreadable');
    return last <= target.latest
      ? decided('met', 'deadline', '没有晚于期限，达成')
      : undecidable('deadline', '实际完成时间不够具体，与期限分不出先后，无法判断', 'actualUnreadable');
  }
  if (claims.isLate) return decided('missed', 'deadline', '实际完成值说明没有按时完成，未达成');
  if (claims.isInTime) return decided('met', 'deadline', '实际完成值说明按时完成，达成');
  return actual.phrase.kind === 'words' || actual.phrase.kind === 'nothing'
    ? notMeasured('deadline', '完成时间')
    : undecidable('deadline', '实际完成值不是日期，无法判断', 'actualUnreadable');
}
