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
  ])('finds no date in “%s”', (text) => {
    expect(findDate(text, 2023)).toBeNull();
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
