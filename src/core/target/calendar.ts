/**
 * Days as numbers: 1970-01-01 is 0. No clock, no time zone.
 *
 * @remarks Howard Hinnant's civil-from-days arithmetic; valid for every year a form can name.
 */
export type Day = number;

/** The day of a date of the Gregorian calendar. Months count from 1; a day beyond the month runs on. */
export function dayOf(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The last day of a month; month 0 and month 13 belong to the neighbouring years. */
export function lastDayOfMonth(year: number, month: number): Day {
  return month >= 12 ? dayOf(year + 1, month - 11, 1) - 1 : dayOf(year, month + 1, 1) - 1;
}

/** Whether the calendar has that date. */
export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month) - dayOf(year, month, 1) + 1;

/** A date of the calendar; months and days count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The date of a day. @example dateOfDay(dayOf(2023, 12, 31)) // 2023, 12, 31 */
export function dateOfDay(day: Day): CalendarDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** The date of a day, written out. @example printDay(dayOf(2023, 12, 31)) // '2023年12月31日' */
export function printDay(day: Day): string {
  const date = dateOfDay(day);
  return `${String(date.year)}年${String(date.month)}月${String(date.day)}日`;
}
