import type { Actual } from '../target/actual';
import type { DatePhrase } from '../target/parse-deadline';
import type { Target } from '../target/target';
import { type Verdict, decided, notDone, notMeasured, undecidable } from './verdict';

/** The date an actual states: alone, or beside figures that restate the work. */
function dateOf({ phrase }: Actual): DatePhrase | null {
  if (phrase.kind === 'date') return phrase.date;
  return phrase.kind === 'several' ? phrase.date : null;
}

/** Compares a date with a deadline: earlier or equal is met. */
export function judgeDeadline(target: Target & { readonly kind: 'deadline' }, actual: Actual): Verdict {
  const { claims } = actual;
  if (claims.isNotDone) return notDone('deadline');
  const date = dateOf(actual);
  if (date !== null) {
    const { first, last } = date.excludesPeriod
      ? { first: date.period.first - 1, last: date.period.first - 1 }
      : date.period;
    if (last <= target.latest) return decided('met', 'deadline', '没有晚于期限，达成');
    return first > target.latest
      ? decided('missed', 'deadline', '晚于期限，未达成')
      : undecidable('deadline', '实际完成时间不够具体，与期限分不出先后，无法判断', 'actualUnreadable');
  }
  if (claims.isLate) return decided('missed', 'deadline', '实际完成值说明没有按时完成，未达成');
  if (claims.isInTime) return decided('met', 'deadline', '实际完成值说明按时完成，达成');
  return actual.phrase.kind === 'words' || actual.phrase.kind === 'nothing'
    ? notMeasured('deadline', '完成时间')
    : undecidable('deadline', '实际完成值不是日期，无法判断', 'actualUnreadable');
}
