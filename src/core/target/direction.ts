import { isZero } from '../number/decimal';
import { plainText } from '../number/plain-text';
import type { Quantity, Sign } from './phrase';
import { type Unit, isDuration, isPerHead } from './unit';
import {
  BAD_HEADS,
  BAD_SHARES,
  BAD_THINGS,
  CONTROLLED,
  COUNTING,
  LOST_TIME,
  MONEY_NAMES,
  NORM_NAMES,
  OFFERED_TIME,
  PER_HEAD_AT_END,
  PER_HEAD_NAMES,
  SHARE_NAMES,
  PLACES,
  SAVINGS,
  SHORTENED,
  SHORT_TIMES,
  UNIT_COST,
  WORK_AGAINST,
  WORK_AT_END,
  WORK_RIGHT_BEFORE,
} from './indicator-words.zh-cn';

/** The head of a longer name is not looked for. */
const LONGEST_NAME = 200;

/** The indicator's name without brackets, blanks and closing punctuation. */
export const bareName = (name: string): string =>
  plainText(name.slice(0, LONGEST_NAME))
    .replace(/\([^()]*\)/gu, '')
    .replace(/[^\p{L}\p{N}]+$/gu, '');

/** The name with ever fewer counting words behind its head: 投诉数量, 投诉. */
function headsOf(name: string): readonly string[] {
  const heads = [name];
  for (;;) {
    const last = heads.at(-1) ?? '';
    const shorter = last.replace(COUNTING, '');
    if (shorter === last || shorter === '') return heads;
    heads.push(shorter);
  }
}

const endsWithAny = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.endsWith(word));

const SHORT_THINGS = [...SHORT_TIMES, ...PLACES];

/** Bad things by their last character: most names end with none of them, and one look tells. */
const BAD_THINGS_BY_END = new Map<string, readonly string[]>();
for (const word of BAD_THINGS) {
  const end = word.slice(-1);
  BAD_THINGS_BY_END.set(end, [...(BAD_THINGS_BY_END.get(end) ?? []), word]);
}

const isWorkAgainst = (before: string, name: string): boolean =>
  WORK_AGAINST.test(before) || (WORK_RIGHT_BEFORE.test(before) && !name.endsWith('率'));

const endsWithBadThing = (head: string, name: string): boolean =>
  (BAD_THINGS_BY_END.get(head.slice(-1)) ?? []).some(
    (word) => head.endsWith(word) && !isWorkAgainst(head.slice(0, -word.length), name),
  );

const endsWithBadHead = (head: string): boolean =>
  BAD_HEADS.some((pattern) => {
    const at = head.search(pattern);
    return at >= 0 && !WORK_AGAINST.test(head.slice(0, at)) && !WORK_AT_END.test(head);
  });

/** Whether the indicator counts things that should not happen. */
export function isBadThing(name: string): boolean {
  const bare = bareName(name);
  if ([CONTROLLED, BAD_SHARES, /(?:发生|出现)[率数]$/u].some((pattern) => pattern.test(bare))) return true;
  return headsOf(bare).some((head) => endsWithBadThing(head, bare) || endsWithBadHead(head));
}

/** Whether a lower figure is the better one, by what the indicator is called. */
export function isLowName(name: string): boolean {
  const bare = bareName(name);
  if (LOST_TIME.test(bare)) return true;
  if (OFFERED_TIME.test(bare)) return false;
  return isBadThing(name) || endsWithAny(bare, SHORT_THINGS);
}

/** Whether a lower figure in this unit is the better one: 发放时间 每季度1次 tells how often, and not how long. */
function isLowFigure(name: string, unit: Unit | null): boolean {
  if (unit?.kind === 'share') return isBadThing(name);
  return unit?.kind === 'count' ? isBadThing(name) || endsWithAny(bareName(name), PLACES) : isLowName(name);
}

/** 470 beside 人/天 is what a person costs a day: the unit leaves the 元 out. */
const isPriceWithoutYuan = (unit: Unit | null, name: string): boolean =>
  unit?.kind === 'count' && unit.per.length > 0 && UNIT_COST.test(name);

const REDUCED = /^(?:降低|减少|压降)(?=\p{L}+率$)/u;

/** 降低事故发生率: nobody can say whether the figure is the fall, or the share that is left. */
export function isLevelOrFall(name: string): boolean {
  const bare = bareName(name);
  return REDUCED.test(bare) && isBadThing(bare.replace(REDUCED, ''));
}

const SHARE_HEAD = /(?:率|度|比例|占比)$/u;
const WORK_BEHIND = /^(?:办结|处理|整改|化解|查处|处置|解决|调处|落实|完成|修复|救助)/u;

/**
 * What a target's figure is of: its own words say it before the indicator's name does, if they say it at all.
 *
 * @param before the text in front of the figure, `after` the text behind it
 * @example spokenName('信访投诉', '办结率', '') // '信访投诉办结率'
 * @example spokenName('安全事故', '全年', '') // '安全事故'
 */
export function spokenName(name: string, before: string, after: string): string {
  const own = bareName(before);
  const saysIt = isBadThing(own) || WORK_AGAINST.test(own) || SHARE_HEAD.test(own);
  if (saysIt && own !== '') return `${bareName(name)}${own}`;
  return WORK_BEHIND.test(after) ? `${bareName(name)}${after}` : name;
}

/** What the reading of a target needs to know of its indicator. */
export interface IndicatorContext {
  /** 三级指标, as written. */
  readonly name: string;
  /** The row stands under 成本指标. */
  readonly isCost: boolean;
  /** The row stands under 经济效益 or 社会效益: an amount per head is an income there, no payment norm. */
  readonly isBenefit: boolean;
  /** The row stands under 满意度指标. */
  readonly isSatisfaction: boolean;
  /** The form's year: a month alone belongs to it. */
  readonly year: number;
  /** The row has a 分值. */
  readonly hasWeight: boolean;
}

/** The direction of a target without a comparator, and whether it is a payment norm. */
export interface ImpliedDirection {
  readonly sign: Sign;
  readonly isNorm: boolean;
}

const atMost: ImpliedDirection = { sign: 'atMost', isNorm: false };
const atLeast: ImpliedDirection = { sign: 'atLeast', isNorm: false };
const norm: ImpliedDirection = { sign: 'exactly', isNorm: true };

/** A total amount under 成本指标, also where no unit says that it is money. */
const isCostAmount = (quantity: Quantity, name: string): boolean =>
  quantity.unit === null
    ? quantity.magnitude !== '' || MONEY_NAMES.test(name) || !SHARE_NAMES.test(name)
    : ['money', 'dollar', 'euro', 'hongKongDollar'].includes(quantity.unit.kind);

/**
 * The direction of a target that states none.
 *
 * @remarks SPEC §3, "no comparator": zero and bad things at most; under 成本指标 amounts are ceilings, norms
 * exact, percentages at least; durations the shorter the better; everything else at least.
 */
export function impliedDirection(quantity: Quantity, context: IndicatorContext): ImpliedDirection {
  const name = bareName(context.name);
  const { unit } = quantity;
  if (isZero(quantity.number)) return atMost;
  if (unit?.kind === 'share' && SHORTENED.test(name)) return atLeast;
  if (isLowFigure(name, unit)) return atMost;
  if (context.isCost && isPriceWithoutYuan(unit, name)) return atMost;
  if (unit !== null && isPerHead(unit)) {
    const isRunningCost = unit.per.length === 0 && !NORM_NAMES.test(name);
    if (context.isCost) return isRunningCost || UNIT_COST.test(name) ? atMost : norm;
    if (NORM_NAMES.test(name) && !UNIT_COST.test(name) && !context.isBenefit) return norm;
  }
  const isNamedNorm =
    !UNIT_COST.test(name) &&
    (PER_HEAD_AT_END.test(name) || (PER_HEAD_NAMES.test(name) && NORM_NAMES.test(name)));
  if (context.isCost && isCostAmount(quantity, name) && !SAVINGS.test(name))
    return isNamedNorm ? norm : atMost;
  if (unit !== null && isDuration(unit)) return OFFERED_TIME.test(name) ? atLeast : atMost;
  return atLeast;
}
