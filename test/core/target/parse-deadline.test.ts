import fc from 'fast-check';
import { dayOf, isDate, lastDayOfMonth, printDay } from '../../../src/core/target/calendar';
import { findDate } from '../../../src/core/target/parse-deadline';

describe('findDate', () => {
  it.each([
    { text: '2023年12月31日', first: '2023年12月31日', last: '2023年12月31日' },
    { text: '2023年12月底', first: '2023年12月31日', last: '2023年12月31日' },
    { text: '2023/12/31', first: '2023年12月31日', last: '2023年12月31日' },
    { text: '2023-11-30', first: '2023年11月30日', last: '2023年11月30日' },
    { text: '2023.7.8', first: '2023年7月8日', last: '2023年7月8日' },
    { text: '2023.12', first: '2023年12月1日', last: '2023年12月31日' },
    { text: '2024-02', first: '2024年2月1日', last: '2024年2月29日' },
    { text: '23年6月', first: '2023年6月1日', last: '2023年6月30日' },
    { text: '9月', first: '2023年9月1日', last: '2023年9月30日' },
    { text: '9月份', first: '2023年9月1日', last: '2023年9月30日' },
    { text: '9月中旬', first: '2023年9月11日', last: '2023年9月20日' },
    { text: '9月上旬', first: '2023年9月1日', last: '2023年9月10日' },
    { text: '9月下旬', first: '2023年9月21日', last: '2023年9月30日' },
    { text: '10月15日', first: '2023年10月15日', last: '2023年10月15日' },
    { text: '二〇二三年十二月', first: '2023年12月1日', last: '2023年12月31日' },
    { text: '二零二三年十一月三十日', first: '2023年11月30日', last: '2023年11月30日' },
    { text: '第三季度', first: '2023年7月1日', last: '2023年9月30日' },
    { text: '2023年二季度末', first: '2023年6月30日', last: '2023年6月30日' },
    { text: '2022年Q4', first: '2022年10月1日', last: '2022年12月31日' },
    { text: '上半年', first: '2023年1月1日', last: '2023年6月30日' },
    { text: '2022年下半年', first: '2022年7月1日', last: '2022年12月31日' },
    { text: '次年3月底', first: '2024年3月31日', last: '2024年3月31日' },
    { text: '2021年', first: '2021年1月1日', last: '2021年12月31日' },
    { text: '2021年度', first: '2021年1月1日', last: '2021年12月31日' },
    { text: '年底', first: '2023年12月31日', last: '2023年12月31日' },
    { text: '2022年底', first: '2022年12月31日', last: '2022年12月31日' },
    { text: '年内', first: '2023年1月1日', last: '2023年12月31日' },
    { text: '2023年1月-12月', first: '2023年12月1日', last: '2023年12月31日' },
    { text: '2023年1月1日至2023年11月30日', first: '2023年11月30日', last: '2023年11月30日' },
    { text: '2021-2023年', first: '2023年1月1日', last: '2023年12月31日' },
    { text: '2021年-2023年', first: '2023年1月1日', last: '2023年12月31日' },
    { text: '2021年至2023年6月', first: '2023年6月1日', last: '2023年6月30日' },
    { text: '00年6月', first: '2000年6月1日', last: '2000年6月30日' },
    { text: '2022年下半年末', first: '2022年12月31日', last: '2022年12月31日' },
    { text: '年末', first: '2023年12月31日', last: '2023年12月31日' },
    { text: '本年度', first: '2023年1月1日', last: '2023年12月31日' },
    { text: '去年12月', first: '2022年12月1日', last: '2022年12月31日' },
  ])('reads $text', ({ text, first, last }) => {
    const period = findDate(text, 2023)?.period;
    expect(period && [printDay(period.first), printDay(period.last)]).toEqual([first, last]);
  });

  it.each([
    { text: '9月前', excludes: true },
    { text: '2023年12月之前', excludes: true },
    { text: '三季度以前', excludes: true },
    { text: '11月底前', excludes: false },
    { text: '11月30日前', excludes: false },
    { text: '年底前', excludes: false },
    { text: '9月', excludes: false },
  ])('knows whether $text excludes the time it names', ({ text, excludes }) => {
    expect(findDate(text, 2023)?.excludesPeriod).toBe(excludes);
  });

  it.each([
    '',
    '45261',
    '2000.5万元',
    '1950.8亩',
    '20231231',
    '3个月',
    '12.31',
    '2023',
    '每月',
    '13月',
    '2023年2月30日',
    '5家',
    '3月龄',
    '9月开工11月完工',
    '5月开工,2023年完工',
    '2022年开工,5月完工',
    '2月30日',
  ])('finds no date in “%s”', (text) => {
    expect(findDate(text, 2023)).toBeNull();
  });

  it.each([
    { text: '2023年', isYearOnly: true },
    { text: '2023年度', isYearOnly: true },
    { text: '年内', isYearOnly: true },
    { text: '本年度', isYearOnly: true },
    { text: '年底', isYearOnly: false },
    { text: '年末', isYearOnly: false },
    { text: '年终', isYearOnly: false },
    { text: '2023年底', isYearOnly: false },
    { text: '2023年6月', isYearOnly: false },
    { text: '二季度', isYearOnly: false },
    { text: '2023年Q2', isYearOnly: false },
    { text: '上半年', isYearOnly: false },
  ])('knows whether $text names only a year', ({ text, isYearOnly }) => {
    expect(findDate(text, 2023)?.isYearOnly).toBe(isYearOnly);
  });

  it('writes a span as it stands', () => {
    expect(findDate('2023年1月1日至2023年11月30日', 2023)?.written).toBe('2023年1月1日至2023年11月30日');
  });

  it('leaves nothing of the date in what stands around it', () => {
    expect(findDate('11月底前完工', 2023)?.remainder).toBe('完工');
    expect(findDate('9月之前完工', 2023)?.remainder).toBe('完工');
    expect(findDate('自2023年1月至2023年3月实施', 2023)?.remainder).toBe('自实施');
  });

  it('keeps the words around the date', () => {
    expect(findDate('项目于2023年10月20日完工并投入使用', 2023)?.remainder).toBe('项目于完工并投入使用');
  });
});

describe('the calendar', () => {
  it('agrees with the calendar of the machine', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const date = new Date(Date.UTC(year, month - 1, day));
          expect(dayOf(year, month, day)).toBe(date.getTime() / 86_400_000);
          expect(isDate(year, month, day)).toBe(date.getUTCMonth() === month - 1);
          expect(lastDayOfMonth(year, month)).toBe(Date.UTC(year, month, 0) / 86_400_000);
        },
      ),
    );
  });

  it.each([
    { year: 2023, month: 0, day: 1 },
    { year: 2023, month: 13, day: 1 },
    { year: 2023, month: 1, day: 0 },
    { year: 2023, month: 2, day: 29 },
  ])('has no $year-$month-$day', ({ year, month, day }) => {
    expect(isDate(year, month, day)).toBe(false);
  });

  it.each([
    { day: '1600年2月29日', year: 1600, month: 2, date: 29 },
    { day: '1899年12月31日', year: 1899, month: 12, date: 31 },
    { day: '1900年1月1日', year: 1900, month: 1, date: 1 },
    { day: '2000年2月29日', year: 2000, month: 2, date: 29 },
    { day: '2000年12月31日', year: 2000, month: 12, date: 31 },
  ])('prints $day at the turn of a century', ({ day, year, month, date }) => {
    expect(printDay(dayOf(year, month, date))).toBe(day);
  });

  it.each([
    { month: 0, last: '2022年12月31日' },
    { month: 13, last: '2024年1月31日' },
  ])('ends month $month of 2023 in the neighbouring year', ({ month, last }) => {
    expect(printDay(lastDayOfMonth(2023, month))).toBe(last);
  });

  it('prints the day it was given', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 60_000 }), (day) => {
        const [year = 0, month = 0, date = 0] = printDay(day)
          .split(/[年月日]/u)
          .map(Number);
        expect(dayOf(year, month, date)).toBe(day);
      }),
    );
  });
});
