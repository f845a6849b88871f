import { type Unit, YUAN, leadingDenominators, measuredBy } from './unit';

const PER_HEAD = /每[^每\d]{1,6}(?:每[^每\d]{1,4})*$/u;
/** An average per head is an amount per head: 人均5000元 is 5000元/人. */
const AVERAGE = /([人户亩生头村班])均$/u;
/** 月1次 and 半年1次 are 每月1次 and 每半年1次; 隔周1次 is a count by something as well. */
const PERIOD = /^(?:半年|半月|双月|隔月|双周|隔周|[月周旬季]|季度)$/u;
const TIMES = ['年', '月', '季', '学期', '半年', '周'];

interface Measured {
  readonly unit: Unit | null;
  readonly before: string;
}

function withAverage({ unit, before }: Measured): Measured {
  const head = AVERAGE.exec(before)?.[1];
  return head === undefined || unit?.kind !== 'money' || unit.per.includes(head)
    ? { unit, before }
    : { unit: measuredBy(unit, [head]), before: before.slice(0, -2) };
}

/** What a count is measured by where no table knows it: 每旬1次, 每乡镇1个. */
const UNKNOWN_HEAD = /^每([\u4e00-\u9fff]{1,4})$/u;

/**
 * Adds to a unit what stands in front of its figure: 每亩300 and 每人每月300元 are amounts per mu, per person and
 * month; 每月检查1次 is a count per month, 人均5000元 an amount per person.
 *
 * @param before the text before the figure, comparator left out
 * @example withLeadingDenominators('每人每月', 元) // 元/人·月, nothing left before
 */
export function withLeadingDenominators(before: string, unit: Unit | null): Measured {
  const words = PERIOD.test(before) && unit?.kind === 'count' ? `每${before}` : PER_HEAD.exec(before)?.[0];
  if (words === undefined || (unit !== null && unit.kind !== 'money' && unit.kind !== 'count'))
    return withAverage({ unit, before });
  const { names, rest } = leadingDenominators(words);
  const withoutWords = before.slice(0, Math.max(0, before.length - words.length));
  const unknown = UNKNOWN_HEAD.exec(words)?.[1];
  if (names.length === 0 && unit?.kind === 'count' && unknown !== undefined)
    return { unit: measuredBy(unit, [unknown]), before: withoutWords };
  const isUnsaid = unit === null && names.every((name) => TIMES.includes(name));
  const isRest = unit?.kind === 'count' ? /^[\u4e00-\u9fff]*$/u : /^(?:补助|补贴|发放|奖励|奖补|按|标准)*$/u;
  if (names.length === 0 || !isRest.test(rest) || isUnsaid) return { unit, before };
  return { unit: measuredBy(unit ?? YUAN, names), before: withoutWords };
}
