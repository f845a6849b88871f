import type { FormCell } from '../form/form';
import type { IndicatorResult } from '../scoring/scored-form';
import { defineCheck } from './check';
import type { Hit } from './check';
import { indicatorName } from './facts/indicator-name';

interface Params extends Readonly<Record<string, unknown>> {
  readonly indicator: string;
  readonly year: number;
  readonly found: number;
}

const MONTH = '(?:1[0-2]|0?[1-9])';
/** 2023年, 2023-12-31, 2023/12; not 2023-2100 and not 2023人. */
const YEAR = new RegExp(`(?<![\\d.])(20\\d{2})(?:年|[-/]${MONTH}(?!\\d))`, 'gu');
/** 2023.12 and 2023.12.31, where the row is about a day. */
const DOTTED_YEAR = new RegExp(`(?<![\\d.])(20\\d{2})\\.${MONTH}(?!\\d)`, 'gu');
/** Every way of writing a year has one of these. */
const SOME_YEAR = /20\d{2}|二[〇○零]/u;
const CHINESE_YEAR = /二[〇○零][〇○零一二三四五六七八九]{2}(?=年)/gu;
const CHINESE_DIGITS = '零一二三四五六七八九';

const digitsOf = (year: string): string =>
  [...year.replace(/[〇○]/gu, '零')].map((sign) => String(CHINESE_DIGITS.indexOf(sign))).join('');

function yearsIn(text: string, isDate: boolean): readonly number[] {
  const bare = text.replace(/\s/gu, '');
  if (!SOME_YEAR.test(bare)) return [];
  const plain = bare.replace(CHINESE_YEAR, digitsOf);
  const patterns = isDate ? [YEAR, DOTTED_YEAR] : [YEAR];
  return patterns.flatMap((pattern) => [...plain.matchAll(pattern)].map(([, year]) => Number(year)));
}

function hitsOfRow(
  { indicator, judgement, ...texts }: IndicatorResult,
  year: number,
): readonly Hit<Params>[] {
  const hitOf = (cell: FormCell, text: string): readonly Hit<Params>[] => {
    const years = yearsIn(text, judgement.basis === 'deadline');
    const [found] = years;
    return found === undefined || years.includes(year)
      ? []
      : [{ at: cell.at, params: { indicator: indicatorName(indicator), year, found } }];
  };
  return [...hitOf(indicator.target, texts.targetText), ...hitOf(indicator.actual, texts.actualText)];
}

/**
 * A target or an actual speaks of another year than the title.
 *
 * 要求：指标中的年份须与表题的年度一致
 */
export const yearMismatch = defineCheck({
  code: 'year-mismatch',
  severity: 'warning',
  message: ({ indicator, year, found }: Params) =>
    `指标“${indicator}”写的是“${String(found)}”年，与表题年度“${String(year)}”不一致`,
  advice: () => '核对年份，确为跨年完成的可在偏差原因中说明',
  run: ({ form: { year }, results }) =>
    year === null ? [] : results.flatMap((result) => hitsOfRow(result, year)),
});
