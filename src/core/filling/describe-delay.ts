import type { Actual } from '../target/actual';
import { type Day, dateOfDay, lastDayOfMonth } from '../target/calendar';
import type { DatePhrase } from '../target/parse-deadline';

const dateOf = ({ phrase }: Actual): DatePhrase | null => {
  if (phrase.kind === 'date') return phrase.date;
  return phrase.kind === 'several' ? phrase.date : null;
};

/** Whether a period is one whole month of the calendar. */
const isMonth = ({ period: { first, last } }: DatePhrase): boolean => {
  const { year, month, day } = dateOfDay(first);
  return day === 1 && last === lastDayOfMonth(year, month);
};

/**
 * How late a date is: in days where the day is known, in months or years where only those are.
 *
 * @returns `null` for a date in time, and for quarters and parts of months, which say too little
 * @example describeDelay(2023-12-31, 2024年1月16日) // '晚16天'
 * @example describeDelay(2023-12-31, 2024年2月) // '晚2个月'
 */
export function describeDelay(latest: Day, actual: Actual): string | null {
  const date = dateOf(actual);
  if (date === null || date.excludesPeriod || date.period.first <= latest) return null;
  const { first, last } = date.period;
  if (first === last) return `晚${String(first - latest)}天`;
  const [due, done] = [dateOfDay(latest), dateOfDay(first)];
  if (date.isYearOnly) return `晚${String(done.year - due.year)}年`;
  if (!isMonth(date)) return null;
  const months = (done.year - due.year) * 12 + done.month - due.month;
  const isWhole = latest === lastDayOfMonth(due.year, due.month);
  return `晚${isWhole ? '' : '约'}${String(months)}个月`;
}
