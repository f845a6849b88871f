import { plainText } from '../number/plain-text';
import { over, parseDecimal, plus, times, integer, ZERO, toNumber } from '../number/decimal';
import { printDecimal } from '../number/rounding';
import { CHINESE_DIGIT, parseNumeral } from './numeral';
import { parseUnit, unitAt } from './unit';

const EDGES = /^[,;:、。.!\s"“”'‘’]+|[,;:、。.!\s"“”'‘’]+$/gu;
const BRACKETS = /\(([^()]*)\)/gu;
const FIGURE = new RegExp(`\\d|[${CHINESE_DIGIT}]{2,}`, 'u');

/** 300元/(人·月): what an amount is measured by is no remark. */
const IN_BRACKETS = /\/\(([^()]{1,8})\)/gu;

/** 12月（含）前, 12月前（含12月）: the month itself is in time. */
const MONTH_INCLUDED =
  /月份?(?:\(含(?:本数|[本当]月|\d{1,2}月)?\)(?:之|以)?前|(?:之|以)?前\(含(?:本数|[本当]月|\d{1,2}月)?\))/gu;

/** Removes bracketed remarks; a unit in brackets behind a number and a figure that stands only there stay. */
function withoutRemarks(text: string): string {
  const whole = /^\(([^()]*)\)$/u.exec(text)?.[1];
  if (whole !== undefined) return whole;
  const withUnits = text
    .replace(IN_BRACKETS, '/$1')
    .replace(MONTH_INCLUDED, '月底前')
    .replace(/(\d)\(([^()]{1,8})\)/gu, (all, digit: string, content: string) =>
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
    .replace(
      /(?<![\d十])(\d{1,2}|[一二两三四五])年半/gu,
      (_all, years: string) => `${String(digitOf(years) * 12 + 6)}个月`,
    )
    .replace(/^半年(?=$|[以之]?内|左右|[,;、])/u, '6个月')
    .replace(/^半个?月(?=$|[以之]?内|左右|[,;、])/u, '15天')
    .replace(/(?<!\d)(\d{1,3})个半月/gu, (_all, months: string) => `${months}.5个月`);

const PARTS_OF: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`百分之(百|[${CHINESE_DIGIT}点]+|[\\d.]+)`, 'gu'), 100],
  [new RegExp(`千分之([${CHINESE_DIGIT}点]+|[\\d.]+)`, 'gu'), 1000],
  [new RegExp(`万分之([${CHINESE_DIGIT}点]+|[\\d.]+)`, 'gu'), 10_000],
];

const HUNDRED = integer(100);

/** 百分之九十五 is 95%. */
const joinParts = (text: string): string =>
  PARTS_OF.reduce(
    (value, [pattern, parts]) =>
      value.replace(pattern, (all, digits: string) => {
        const number = digits === '百' ? HUNDRED : parseNumeral(digits);
        return number === null ? all : `${printDecimal(over(times(number, HUNDRED), integer(parts)))}%`;
      }),
    text,
  );

const TENTHS =
  /(?<![\d.一二三四五六七八九十])([一二三四五六七八九]|[1-9])成([一二三四五六七八九半])?(?=$|[以左多,;、。)])/gu;

const digitOf = (text: string): number => toNumber(parseNumeral(text) ?? ZERO);

/** 九成六 is 96%. */
const joinTenths = (text: string): string =>
  text.replace(TENTHS, (_all, first: string, second = '') => {
    const rest = second === '半' ? 5 : digitOf(String(second));
    return `${String(digitOf(first) * 10 + rest)}%`;
  });

const SPAN = new RegExp(`([${CHINESE_DIGIT}]{1,5})(?:[-~—–]+|至|到)([${CHINESE_DIGIT}]{1,5})`, 'gu');

/** 三至五次 is 3至5次, where a unit follows; 一至六年级 stays. */
const joinSpans = (text: string): string =>
  text.replace(SPAN, (all, low: string, high: string, offset: number) => {
    const bounds = [low, high].map(parseNumeral);
    const [first, second] = bounds;
    const isSpan = !!first && !!second && unitAt(text.slice(offset + all.length)) !== null;
    return isSpan ? `${printDecimal(first)}至${printDecimal(second)}` : all;
  });

/** 1、培训500人: the number of a list is no quantity. */
const NUMBERING = /^(?:\(?\d{1,2}(?:[、)]|[.](?!\d))|[①-⑳])(?=[^\d])/u;
const YUAN_SIGN = /[￥¥](\d[\d,.]*)([万亿]?)元?/gu;

interface Step {
  /** What a text must hold for the step to have work; most hold none of it. */
  readonly needs: RegExp;
  readonly rewrite: (text: string) => string;
}

const STEPS: readonly Step[] = [
  { needs: /分之/u, rewrite: joinParts },
  { needs: /[十百千二两三四五六七八九](?:[-~—–]|至|到)/u, rewrite: joinSpans },
  { needs: /百分百/u, rewrite: (text) => text.replace(/百分百/gu, '100%') },
  { needs: /成/u, rewrite: joinTenths },
  { needs: /[￥¥]/u, rewrite: (text) => text.replace(YUAN_SIGN, '$1$2元') },
  { needs: NUMBERING, rewrite: (text) => text.replace(NUMBERING, '') },
  { needs: /半/u, rewrite: (text) => text.replace(/半个?小时/gu, '30分钟').replace(/^半天/u, '12小时') },
  { needs: /[时分秒天日]/u, rewrite: joinClock },
  { needs: /[年月]/u, rewrite: joinMonths },
];

/** A figure goes on behind a comparator or 年, and its unit behind the figure, though the line ends: ≥⏎95⏎%. */
const GOES_ON = /[≥≤≧≦><＞＜=＝~～\-—年月第前近约少到达超过于]$/u;
const BELONGS_BEFORE = /^(?:[%％‰年月日号]|及?以[上下内]|左右|之?前)/u;

function joinLines(text: string): string {
  const [first = '', ...lines] = text.split(/\s*[\r\n]+\s*/u);
  return lines.reduce((joined, line) => {
    const isFigure = /^[\d０-９]/u.test(line) && GOES_ON.test(joined);
    const isUnit =
      /[\d０-９]$/u.test(joined) && (BELONGS_BEFORE.test(line) || unitAt(plainText(line)) !== null);
    return `${joined}${isFigure || isUnit ? '' : ';'}${line}`;
  }, first);
}

const withoutEdges = (text: string): string => text.replace(EDGES, '');

/** Brings a cell's text into the form the phrases are read from; the user's words stay elsewhere. */
export function phraseText(text: string): string {
  const plain = withoutEdges(plainText(/[\r\n]/u.test(text) ? joinLines(text) : text));
  const bare = plain.includes('(') ? withoutEdges(withoutRemarks(plain)) : plain;
  return STEPS.reduce((value, { needs, rewrite }) => (needs.test(value) ? rewrite(value) : value), bare);
}
