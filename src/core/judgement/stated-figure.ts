import { negate } from '../number/decimal';
import type { Actual } from '../target/actual';
import { measure } from '../target/measure';
import type { Quantity, QuantityPhrase } from '../target/phrase';
import type { BoundTarget } from '../target/target';
import { DIFFERENCE } from '../target/words.zh-cn';

/** Words before the other figures of an actual that only restate it: 129户,完工率243%. */
const RESTATES =
  /(?:率|占比?|比例|达成|超过?|超额|同比|环比|较|比|增长|提高|下降|节约|结余|其中|合计|折合|即|目标|任务|计划)[\u4e00-\u9fff]{0,6}$/u;

/** A unit, or 万 for 万元. */
const hasDimension = ({ unit, magnitude }: Quantity): boolean => unit !== null || magnitude !== '';

/** Whether a figure beside the chosen one only says the same otherwise: 完成率243%, 超额10%, 节约1.5万元. */
const isRestatement = ({ before, hedge, quantity }: QuantityPhrase): boolean =>
  RESTATES.test(before) ||
  DIFFERENCE.test(before) ||
  (quantity.unit?.kind === 'share' && (hedge === 'over' || before.endsWith('完成')));

/** The quantity of a sentence that is in the target's unit, if the others only restate it. */
function chooseQuantity(quantities: readonly QuantityPhrase[], target: BoundTarget): QuantityPhrase | null {
  const fitting = quantities.filter(
    (phrase) =>
      hasDimension(phrase.quantity) &&
      (target.isDifference || !DIFFERENCE.test(phrase.before)) &&
      measure(phrase, target.bound).kind === 'measured',
  );
  const [chosen, ...others] = fitting;
  if (chosen === undefined || others.length > 0 || !hasDimension(target.bound)) return null;
  return quantities.every((phrase) => phrase === chosen || isRestatement(phrase)) ? chosen : null;
}

/** 增长12% against ≥8% of a growth: up counts, down counts against it. */
function changeAsQuantity(actual: Actual, target: BoundTarget): QuantityPhrase | null {
  const { phrase } = actual;
  if (phrase.kind !== 'change' || phrase.amount === null) return null;
  const isShare = target.bound.unit?.kind === 'share' || target.bound.unit?.kind === 'percentagePoint';
  if (isShare && !target.isGrowth) return null;
  const isAgainst = target.isDecline ? phrase.direction === 'up' : phrase.direction === 'down';
  const { quantity } = phrase.amount;
  return isAgainst
    ? { ...phrase.amount, quantity: { ...quantity, number: negate(quantity.number) } }
    : phrase.amount;
}

/**
 * The figure an actual states beside a bound: alone, as a change, or the one of several in the target's unit.
 *
 * @returns `null` when it states none, or when nobody can say which.
 * @example figureOf(parseActual('129户,完工率243%', 2023), ≥53户) // 129 户
 */
export function figureOf(actual: Actual, target: BoundTarget): QuantityPhrase | null {
  const { phrase } = actual;
  switch (phrase.kind) {
    case 'quantity':
      return DIFFERENCE.test(phrase.before) && !target.isDifference ? null : phrase;
    case 'several':
      return phrase.quantities.length === 1 && phrase.date !== null
        ? (phrase.quantities[0] ?? null)
        : chooseQuantity(phrase.quantities, target);
    case 'change':
      return changeAsQuantity(actual, target);
    case 'empty':
    case 'nothing':
    case 'between':
    case 'rank':
    case 'date':
    case 'ratio':
    case 'words':
    case 'unreadable':
      return null;
  }
}
