import { plainText } from '../number/plain-text';
import { over, parseDecimal, plus, times, integer, ZERO, toNumber } from '../number/decimal';
import { printDecimal } from '../number/rounding';
import { CHINESE_DIGIT } from './numeral';
import { parseUnit } from './unit';

const EDGES = /^[,;:、。.!\s"“”'‘’]+|[,;:、。.!\s"“”'‘’]+$/gu;
const BRACKETS = /\(([^()]*)\)/gu;
const FIGURE = new RegExp(`\\d|[${CHINESE_DIGIT}]{2,}`, 'u');

/** Removes bracketed remarks; a unit in brackets behind a number and a figure that stands only there stay. */
function withoutRemarks(text: string): string {
  const whole = /^\(([^()]*)\)$/u.exec(text)?.[1];
  if (whole !== undefined) return whole;
  const withUnits = text.replace(/(\d)\(([^()]{1,8})\)/gu, (all, digit: string, content: string) =>
    parseUnit(content) === null ? all : `${digit}${content}`,
  );
  const outside = withUnits.replace(BRACKETS, '');
  if (FIGURE.test(outside) || !/[≥≤<>=\d]/u.test(withUnits)) return outside === '' ? withUnits : outside;
  return withUnits.replace(/[()]/gu, '');
}

const CLOCK =
  /(?=\d)(?:(\d+(?:\.\d+)?)个?(?:天|日))?(?:(\d+(?:\.\d+)?)个?(?:小时|时))?(?:(\d+(?:\.\d+)?)分钟?)?(?:(\d+(?:\.\d+)?)秒)?/gu;
const CLOCK_SECONDS = [86_400, 3600, 60, 1];

/** 4分38秒 is one figure: 278秒. */
function joinClock(text: string): string {
  return text.replace(CLOCK, (all, ...groups: (string | undefined)[]) => {
    const parts = groups.slice(0, CLOCK_SECONDS.length);
    if (parts.filter((part) => part !== undefined && part !== '').length < 2) return all;
    const seconds = parts.reduce(
      (total, part, index) =>
        plus(total, times(parseDecimal(part ?? '') ?? ZERO, integer(CLOCK_SECONDS[index] ?? 0))),
      ZERO,
    );
    return `${printDecimal(seconds)}秒`;
  });
}

/** 1年6个月 is one figure: 18个月. 1年半 is 18个月, 半年 6个月. */
const joinMonths = (text: string): string =>
  text
    .replace(
      /(?<!\d)(\d{1,2})年零?(\d{1,2})个月/gu,
      (_all, years: string, months: string) => `${String(Number(years) * 12 + Number(months))}个月`,
    )
    .replace(/(?<!\d)(\d{1,2})年半/gu, (_all, years: string) => `${String(Number(years) * 12 + 6)}个月`)
    .replace(/^半年(?!度)/u, '6个月')
    .replace(/(?<!\d)(\d{1,3})个半月/gu, (_all, months: string) => `${months}.5个月`);

const PARTS_OF: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`百分之(百|[${CHINESE_DIGIT}点]+|[\\d.]+)`, 'gu'), 100],
  [new RegExp(`千分之([${CHINESE_DIGIT}点]+|[\\d.]+)`, 'gu'), 1000],
  [new RegExp(`万分之([${CHINESE_DIGIT}点]+|[\\d.]+)`, 'gu'), 10_000],
];

/** 1、培训500人: the number of a list is no quantity. */
const NUMBERING = /^(?:\(?\d{1,2}(?:[、)]|[.](?!\d))|[①-⑳])(?=[^\d])/u;

/** Brings a cell's text into the form the phrases are read from. Idempotent; the user's words stay elsewhere. */
export function phraseText(
  text: string,
  parseNumber: (digits: string) => ReturnType<typeof parseDecimal>,
): string {
  const plain = withoutRemarks(plainText(text.replace(/[\r\n]+/gu, ';')).replace(EDGES, '')).replace(
    EDGES,
    '',
  );
  const shares = PARTS_OF.reduce(
    (value, [pattern, parts]) =>
      value.replace(pattern, (all, digits: string) => {
        const number = digits === '百' ? integer(100) : parseNumber(digits);
        return number === null ? all : `${printDecimal(over(times(number, integer(100)), integer(parts)))}%`;
      }),
    plain,
  );
  const tenths = shares
    .replace(/百分百/gu, '100%')
    .replace(
      /(?<![\d.一二三四五六七八九十])([一二三四五六七八九]|[1-9])成([一二三四五六七八九半])?(?=$|[以左多,;、。)])/gu,
      (all, first: string, second: string | undefined) => {
        const number = parseNumber(first);
        if (number === null) return all;
        const rest = second === undefined ? 0 : second === '半' ? 5 : toNumber(parseNumber(second) ?? ZERO);
        return `${String(toNumber(number) * 10 + rest)}%`;
      },
    )
    .replace(/[￥¥](\d[\d,.]*)([万亿]?)元?/gu, '$1$2元');
  return joinMonths(joinClock(tenths.replace(NUMBERING, '')));
}
