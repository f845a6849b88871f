import { type Decimal, ONE, integer, over, parseDecimal, times } from '../number/decimal';
import {
  BARE_DENOMINATORS,
  COUNT_NOUNS,
  DENOMINATORS,
  JOINT_DENOMINATORS,
  MEASURES,
  MONTHS_OF_DENOMINATOR,
  SAME_COUNT_NOUNS,
} from './unit-table.zh-cn';

/** 计量单位: what a quantity is counted or measured in. */
export interface Unit {
  /** As the user wrote it. */
  readonly name: string;
  /** Without what it is measured by: 次 in 次/月. */
  readonly noun: string;
  /** Units of one kind convert; `count` stands for all count nouns. */
  readonly kind: string;
  /** Base units of the kind in one of this. */
  readonly factor: Decimal;
  /** What it is measured by, besides time: 元/人·月 has 人. Sorted. */
  readonly per: readonly string[];
  /** The stretch of time it is measured by, in months; `null` when none. */
  readonly perMonths: number | null;
}

/** A unit at the beginning of a text, with what follows it. */
export interface UnitMatch {
  readonly unit: Unit;
  readonly rest: string;
}

function factorOf(text: string): Decimal {
  const [first = '1', ...divisors] = text.split('/');
  return divisors.reduce(
    (value, divisor) => over(value, parseDecimal(divisor) ?? ONE),
    parseDecimal(first) ?? ONE,
  );
}

/** A unit that is measured by nothing else. */
const plainUnit = (name: string, kind: string, factor: Decimal): Unit => ({
  name,
  noun: name,
  kind,
  factor,
  per: [],
  perMonths: null,
});

/** A count noun that no table knows (大棚, 宣传栏). */
export const countNoun = (name: string): Unit => plainUnit(name, 'count', ONE);

/** Every unit with a name of its own, by first character, the longest name first. */
const UNITS: ReadonlyMap<string, readonly Unit[]> = (() => {
  const all = [
    ...MEASURES.flatMap(({ kind, factor, names }) =>
      names.map((name) => plainUnit(name, kind, factorOf(factor))),
    ),
    ...COUNT_NOUNS.map(countNoun),
  ];
  const byFirst = new Map<string, Unit[]>();
  for (const unit of all.sort((a, b) => b.name.length - a.name.length)) {
    const first = unit.name.slice(0, 1);
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [unit]);
    else known.push(unit);
  }
  return byFirst;
})();

const LATIN = /^[A-Za-z]$/u;

/** A Latin unit must not be the beginning of a longer word: 5G is no mass, 5GB is data. */
const endsCleanly = (name: string, text: string): boolean =>
  !LATIN.test(name.slice(-1)) || !LATIN.test(text.slice(name.length, name.length + 1));

const plainUnitAt = (text: string): Unit | null =>
  UNITS.get(text.slice(0, 1))?.find(({ name }) => text.startsWith(name) && endsCleanly(name, text)) ?? null;

const DENOMINATOR_NAMES: readonly { readonly written: string; readonly name: string }[] =
  DENOMINATORS.flatMap(({ name, names }) => names.map((written) => ({ written, name }))).sort(
    (a, b) => b.written.length - a.written.length,
  );

const FIRST_SEPARATOR = /^(?:\/每?|每一?|\(每)/u;
const NEXT_SEPARATOR = /^(?:[/·*•、.．。×・]|每)每?/u;

/** Behind a stroke anything short may stand: 元/餐, 元/机构. */
const UNKNOWN_DENOMINATOR = /^\/([\u4e00-\u9fff]{1,4})(?=$|[/·*,;、。)]|及?以[上下内])/u;

interface Denominators {
  readonly names: readonly string[];
  readonly rest: string;
}

/** Reads `/人·月`, `每人每月`, `/生.年` at the beginning of a text. */
function denominatorsAt(text: string): Denominators {
  const names: string[] = [];
  let rest = text;
  for (;;) {
    const separator = (names.length === 0 ? FIRST_SEPARATOR : NEXT_SEPARATOR).exec(rest)?.[0];
    if (separator === undefined && names.length === 0) return { names, rest };
    const after = separator === undefined ? rest : rest.slice(separator.length);
    const found = DENOMINATOR_NAMES.find(
      ({ written }) => after.startsWith(written) && endsCleanly(written, after),
    );
    const unknown = found === undefined ? UNKNOWN_DENOMINATOR.exec(rest)?.[1] : undefined;
    if (unknown !== undefined) {
      names.push(unknown);
      rest = rest.slice(unknown.length + 1);
      continue;
    }
    if (found === undefined) return { names, rest };
    if (separator === undefined && !BARE_DENOMINATORS.includes(found.name)) return { names, rest };
    names.push(...(JOINT_DENOMINATORS.get(found.name) ?? [found.name]));
    rest = after.slice(found.written.length);
  }
}

/** The same unit measured by more: 元 by 人 and 月. */
export function measuredBy(unit: Unit, denominators: readonly string[]): Unit {
  const months = denominators
    .map((name) => MONTHS_OF_DENOMINATOR.get(name))
    .find((value) => value !== undefined);
  const others = denominators.filter((name) => !MONTHS_OF_DENOMINATOR.has(name));
  return {
    ...unit,
    name: `${unit.name}${denominators.map((name, index) => `${index === 0 ? '/' : '·'}${name}`).join('')}`,
    per: [...unit.per, ...others].sort(),
    perMonths: months ?? unit.perMonths,
  };
}

/** Reads the denominators that stand in front of a number: 每亩, 每人每月. */
export const leadingDenominators = (text: string): Denominators => denominatorsAt(text);

/**
 * Reads the unit at the beginning of a text, the longest that fits.
 *
 * @returns `null` when the text begins with no known unit.
 * @example unitAt('元/人·月以上') // { unit: 元 per 人 per month, rest: '以上' }
 */
export function unitAt(text: string): UnitMatch | null {
  const plain = plainUnitAt(text);
  if (plain === null) return null;
  const { names, rest } = denominatorsAt(text.slice(plain.name.length));
  if (names.length === 0) return { unit: plain, rest };
  return {
    unit: { ...measuredBy(plain, names), name: text.slice(0, text.length - rest.length) },
    rest,
  };
}

/** Reads a text that is a unit and nothing else. @example parseUnit('平方米')?.kind // 'area' */
export function parseUnit(text: string): Unit | null {
  const match = unitAt(text);
  return match !== null && match.rest === '' ? match.unit : null;
}

export const SHARE_UNIT = plainUnit('%', 'share', factorOf('1/100'));
export const YUAN = plainUnit('元', 'money', ONE);

/** An amount in another unit of its kind; `null` where the two do not convert. */
export function convert(value: Decimal, from: Unit, to: Unit): Decimal | null {
  if (from === to) return value;
  if (from.per.join() !== to.per.join()) return null;
  if ((from.perMonths === null) !== (to.perMonths === null)) return null;
  const months = over(integer(to.perMonths ?? 1), integer(from.perMonths ?? 1));
  return from.kind === to.kind ? over(times(times(value, from.factor), months), to.factor) : null;
}

/** Whether two count nouns say the same: 人 and 名 do, 人 and 人次 do not. */
export const isSameCountNoun = (a: string, b: string): boolean =>
  a === b || SAME_COUNT_NOUNS.some((names) => names.includes(a) && names.includes(b));

/** An amount per person, household, mu …: a payment norm or a unit price. */
export const isPerHead = (unit: Unit): boolean =>
  unit.kind === 'money' && (unit.per.length > 0 || unit.perMonths !== null);

/** Hours, days, months, workdays. */
export const isDuration = (unit: Unit): boolean =>
  (unit.kind === 'time' || unit.kind === 'months' || unit.kind === 'workday') && unit.per.length === 0;
