import { CHINESE_DIGIT, parseNumeral } from './numeral';
import { toNumber } from '../number/decimal';
import { type Day, dayOf, isDate, lastDayOfMonth } from './calendar';

/** A stretch of days: a day, a month, a quarter, a year. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

/** A date in a text. */
export interface DatePhrase {
  /** The date as written. */
  readonly written: string;
  /** The text around it. */
  readonly remainder: string;
  readonly period: Period;
  /** `9月前` excludes September; `11月底前`, `11月30日前` include the last day. */
  readonly excludesPeriod: boolean;
  /** Only a year was named: a frame rather than a date, where other words stand beside it. */
  readonly isYearOnly: boolean;
}

const C = `[\\d${CHINESE_DIGIT}]`;
const YEAR = String.raw`(?<year>(?:19|20)\d{2}|[二一][〇零九]${C}{2}|\d{2}(?=年\d{1,2}月)|次年|翌年|明年|下年|下一年|第二年|当年|本年|今年|上年|去年)(?<yearMark>年度?|度)?`;
const MONTH = String.raw`(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?`;
/** 日 is left out before 前 at times: 12月31前. */
const DAY = String.raw`(?<day>[12]\d|3[01]|0?[1-9]|二?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])(?:[日号]|(?<=\d)(?=之?前|以前))`;
const PART = String.raw`(?<part>月?底|月?末|初|上旬|中旬|下旬)`;
const QUARTER = String.raw`第?(?<quarter>[一二三四1-4])季度|(?<half>[上下])半年|Q(?<q>[1-4])`;

/** Every way of writing one date, longest first. `-` `/` `.` dates are whole or not at all. */
const SHAPES: readonly RegExp[] = [
  String.raw`(?<!\d)(?<year>(?:19|20)\d{2})(?<dash>[-/.])(?<month>1[0-2]|0?[1-9])\k<dash>(?<day>3[01]|[12]\d|0?[1-9])(?![\d.])`,
  String.raw`(?<![\d${CHINESE_DIGIT}])${YEAR}的?${MONTH}${DAY}`,
  String.raw`(?<![\d${CHINESE_DIGIT}])${YEAR}的?${MONTH}${PART}?`,
  String.raw`(?<![\d${CHINESE_DIGIT}])${YEAR}的?(?:${QUARTER})(?<part>底|末|初)?`,
  String.raw`(?<!\d)(?<year>(?:19|20)\d{2})[-/.](?<month>1[0-2]|0?[1-9])(?:月份?)?(?:(?<=月|月份)(?:${DAY}|${PART})?|(?=$|[底末前之以内止至到~—–完竣开建投已,;、。)]|-(?:19|20)\d{2}))`,
  String.raw`(?<![\d${CHINESE_DIGIT}个])${MONTH}${DAY}`,
  String.raw`(?<![\d.])(?<month>1[0-2]|0?[1-9])\.(?<day>3[01]|[12]\d|0?[1-9])[日号]?(?=之?前|以前)`,
  String.raw`(?<![\d${CHINESE_DIGIT}个.])${MONTH}${PART}?(?![\d度均龄])`,
  String.raw`(?<![\d${CHINESE_DIGIT}])(?:${YEAR})(?<part>底|末)`,
  String.raw`(?<![\d${CHINESE_DIGIT}每])(?:${QUARTER})(?<part>底|末|初)?`,
  String.raw`(?<![\d${CHINESE_DIGIT}第])(?<year>(?:19|20)\d{2}|二〇${C}{2}|二零${C}{2})年度?`,
  String.raw`(?<year>次年|翌年|明年|下一年|当年|本年|今年)度?`,
  String.raw`(?<![半每近\d${CHINESE_DIGIT}])(?<yearEnd>年底|年末|年终|年内|年度内|本年度)`,
].map((shape) => new RegExp(shape, 'u'));

const RELATIVE_YEARS: ReadonlyMap<string, number> = new Map([
  ['次年', 1],
  ['翌年', 1],
  ['明年', 1],
  ['下年', 1],
  ['下一年', 1],
  ['第二年', 1],
  ['当年', 0],
  ['本年', 0],
  ['今年', 0],
  ['上年', -1],
  ['去年', -1],
]);

const numberOf = (text: string): number => {
  const value = parseNumeral(text);
  return value === null ? Number.NaN : toNumber(value);
};

function yearOf(text: string | undefined, formYear: number): number {
  if (text === undefined) return formYear;
  const relative = RELATIVE_YEARS.get(text);
  if (relative !== undefined) return formYear + relative;
  const value = numberOf(text);
  return value < 100 ? 2000 + value : value;
}

function periodInMonth(year: number, month: number, part: string | undefined): Period {
  const first = dayOf(year, month, 1);
  const last = lastDayOfMonth(year, month);
  if (part === undefined) return { first, last };
  if (/[底末]/u.test(part)) return { first: last, last };
  if (part === '下旬') return { first: first + 20, last };
  return part === '中旬' ? { first: first + 10, last: first + 19 } : { first, last: first + 9 };
}

type Groups = Partial<Record<string, string>>;

function periodOf(groups: Groups, formYear: number): Period | null {
  const year = yearOf(groups['year'], formYear);
  if (groups['month'] !== undefined) {
    const month = numberOf(groups['month']);
    if (groups['day'] === undefined) return periodInMonth(year, month, groups['part']);
    const day = numberOf(groups['day']);
    if (!isDate(year, month, day)) return null;
    const at = dayOf(year, month, day);
    return { first: at, last: at };
  }
  const quarter = groups['quarter'] ?? groups['q'];
  if (quarter !== undefined) return monthsOf(year, numberOf(quarter) * 3 - 2, 3, groups['part']);
  if (groups['half'] !== undefined) return monthsOf(year, groups['half'] === '上' ? 1 : 7, 6, groups['part']);
  if (/[底末终]/u.test(groups['yearEnd'] ?? '')) return monthsOf(year, 1, 12, '底');
  return monthsOf(year, 1, 12, groups['part']);
}

function monthsOf(year: number, month: number, count: number, part: string | undefined): Period {
  const last = lastDayOfMonth(year, month + count - 1);
  return part === '底' || part === '末' ? { first: last, last } : { first: dayOf(year, month, 1), last };
}

const BEFORE = /^(?:之前|以前|前|(?<named>底前|末前))/u;

/** Stands where the date stood; a private character that no form uses. */
const GAP = '\ue000';

/** The first date of a text, with what stands around it. */
function firstDate(text: string, formYear: number): DatePhrase | null {
  for (const shape of SHAPES) {
    const match = shape.exec(text);
    if (match === null) continue;
    const groups: Groups = match.groups ?? {};
    const period = periodOf(groups, formYear);
    if (period === null) return null;
    const after = text.slice(match.index + match[0].length);
    const isBefore = BEFORE.test(after);
    const namesLastDay =
      groups['day'] !== undefined || groups['part'] !== undefined || groups['yearEnd'] !== undefined;
    return {
      written: match[0],
      remainder: text.slice(0, match.index) + GAP + after.replace(BEFORE, ''),
      period,
      excludesPeriod: isBefore && !namesLastDay,
      isYearOnly:
        groups['month'] === undefined &&
        groups['quarter'] === undefined &&
        groups['q'] === undefined &&
        groups['half'] === undefined &&
        groups['part'] === undefined &&
        !/[底末终]/u.test(groups['yearEnd'] ?? ''),
    };
  }
  return null;
}

const SPAN = /^起?[-~—–至到]+$/u;
const MONTH_SPAN = new RegExp(
  String.raw`(?<!\d)(1[0-2]|0?[1-9])(?:月份?)?[-~—–至到]+(?=(?:1[0-2]|0?[1-9])月)`,
  'u',
);

const YEAR_SPAN = /(?:19|20)\d{2}年?[-~—–至到](?=(?:19|20)\d{2}年)/u;
/** 1-4季度, 第一季度至第四季度. */
const QUARTER_SPAN = /第?[一二三四1-4](?:季度)?[-~—–至到]+(?=第?[一二三四1-4]季度)/u;
/** 2023.1.1-12.31, 2023/1/1-12/31: the year stands only once. */
const DAY_SPAN =
  /(?<!\d)((?:19|20)\d{2}([./]))(?:1[0-2]|0?[1-9])\2(?:3[01]|[12]\d|0?[1-9])[-~—–至到]+(?=(?:1[0-2]|0?[1-9])\2(?:3[01]|[12]\d|0?[1-9])(?![\d./]))/u;
/** 2023.1-12. */
const MONTH_OF_YEAR_SPAN =
  /(?<!\d)((?:19|20)\d{2}\.)(?:1[0-2]|0?[1-9])[-~—–至到]+(?=(?:1[0-2]|0?[1-9])(?:月|$|[,;、前完]))/u;

const SPAN_SIGN = /[-~—–至到]/u;

/** A span counts as its end. */
const endOfSpan = (text: string): string =>
  [MONTH_SPAN, YEAR_SPAN, QUARTER_SPAN, DAY_SPAN, MONTH_OF_YEAR_SPAN].reduce(
    (plain, span) =>
      plain.replace(span, (_all, year: unknown) => (typeof year === 'string' && year.length > 4 ? year : '')),
    text,
  );

/** Every way of writing a date has one of these. */
const DATE_MARK = /[年月季半Q]|\d[-/.]\d/u;

/**
 * Reads the date of a text: `2023年12月底`, `9月前`, `2023.12`, `第三季度`, `次年3月底`, `二〇二三年十二月`.
 *
 * @remarks
 * A span (`2023年1月-12月`, `2021-2023年`) counts as its end. A second date makes the text unreadable.
 * @param formYear the year a month alone belongs to
 * @returns `null` when there is no date, or more than one.
 * @example findDate('11月底前', 2023)?.period.last // day of 2023-11-30
 */
export function findDate(text: string, formYear: number): DatePhrase | null {
  if (!DATE_MARK.test(text)) return null;
  const plain = SPAN_SIGN.test(text) ? endOfSpan(text) : text;
  const first = firstDate(plain, formYear);
  if (first === null) return null;
  const [before = '', after = ''] = first.remainder.split(GAP);
  const second = firstDate(after, formYear);
  if (second === null) {
    const earlier = firstDate(before, formYear);
    return earlier === null || !earlier.isYearOnly ? { ...first, remainder: before + after } : null;
  }
  const [between = '', end = ''] = second.remainder.split(GAP);
  if (!SPAN.test(between)) return null;
  return {
    ...second,
    written: `${first.written}${between}${second.written}`,
    remainder: before + end,
    period: { first: second.period.last, last: second.period.last },
  };
}
