import { ONE, isEqual } from '../number/decimal';
import { baseValue } from '../target/base-value';
import { measure } from '../target/measure';
import type { Quantity, QuantityPhrase } from '../target/phrase';
import type { BoundTarget } from '../target/target';
import { DIFFERENCE } from '../target/words.zh-cn';

/** Words before the other figures of an actual that only restate it: 129户,完工率243%. */
const RESTATES =
  /(?:率|占比?|比例|达成|超过?|超额|同比|环比|较|比|增长|提高|下降|节约|结余|其中|合计|折合|即|目标|任务|计划)[\u4e00-\u9fff]{0,6}$/u;

/** A unit, or 万 for 万元. */
const hasDimension = ({ unit, magnitude }: Quantity): boolean => unit !== null || magnitude !== '';

/** 12次，较上年增加2次, 12次，超计划2次: by how much it is more, beside how much it is. */
const CHANGED =
  /(?:(?:[较比]|同比|环比)[^,;、。]{0,8}(?:增加|增长|新增|增|提高|提升|上升|减少|下降|降低|减|多|少)|超(?:出|过)?(?:计划|任务|目标))(?:了|完成)?$/u;

/** 12个，100%: all of them. */
const isWhole = ({ before, quantity }: QuantityPhrase): boolean =>
  /^[,;、。(]*$/u.test(before) && isEqual(baseValue(quantity), ONE);

/** Whether a figure beside the chosen one only says the same otherwise: 完成率243%, 超额10%, 节约1.5万元. */
const isRestatement = (phrase: QuantityPhrase): boolean =>
  RESTATES.test(phrase.before) ||
  DIFFERENCE.test(phrase.before) ||
  CHANGED.test(phrase.before) ||
  phrase.quantity.unit?.kind === 'percentagePoint' ||
  (phrase.quantity.unit?.kind === 'share' &&
    (phrase.hedge === 'over' || phrase.before.endsWith('完成') || isWhole(phrase)));

const PLANNED = /(?:计划|目标|任务|应)[\u4e00-\u9fff]{0,6}$/u;
const DONE = /(?:实际|完成)[\u4e00-\u9fff]{0,6}$/u;
const isInFact = ({ before }: QuantityPhrase): boolean =>
  /实际[\u4e00-\u9fff]{0,6}$/u.test(before) || (DONE.test(before) && !PLANNED.test(before));

/** 计划150人，实际145人: beside a plan only what was done in fact. */
function withoutPlan(quantities: readonly QuantityPhrase[]): readonly QuantityPhrase[] {
  const inFact = quantities.filter(isInFact);
  const isRestPlanned = quantities.every((phrase) => isInFact(phrase) || PLANNED.test(phrase.before));
  return inFact.length > 0 && isRestPlanned ? inFact : quantities;
}

/** 共200人，其中男120人、女80人: what is counted among the others is no figure of its own. */
function withoutParts(quantities: readonly QuantityPhrase[]): readonly QuantityPhrase[] {
  const first = quantities.findIndex(({ before }) => /其中[^,;。]{0,8}$/u.test(before));
  return first > 0 ? quantities.slice(0, first) : quantities;
}

/**
 * The quantity of a sentence that is in the target's unit, if the others only restate it.
 *
 * @returns `null` when none is, or when nobody can say which of them is meant
 * @example chooseQuantity(129户, 完成率243%, beside ≥53户) // 129户
 */
export function chooseQuantity(
  stated: readonly QuantityPhrase[],
  target: BoundTarget,
): QuantityPhrase | null {
  const quantities = withoutParts(stated);
  const fitting = quantities.filter(
    (phrase) =>
      hasDimension(phrase.quantity) &&
      (target.isDifference || !DIFFERENCE.test(phrase.before)) &&
      (target.isGrowth || !CHANGED.test(phrase.before)) &&
      measure(phrase, target.bound).kind === 'measured',
  );
  const [chosen, ...others] = withoutPlan(fitting);
  if (chosen === undefined || others.length > 0 || !hasDimension(target.bound)) return null;
  // 120万元，较上年增长12%: of a growth the total is only what has grown.
  const isGrown = target.isGrowth && CHANGED.test(chosen.before);
  const isBeside = (phrase: QuantityPhrase): boolean => phrase === chosen || isGrown || isRestatement(phrase);
  return quantities.every(isBeside) ? chosen : null;
}
