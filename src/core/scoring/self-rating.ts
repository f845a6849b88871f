import { isBelow, type Decimal } from '../number/decimal';
import type { ScoringPolicy } from './policy';
import { policyNumber } from './policy-number';
import type { SelfRating } from './score';

const RATINGS: readonly SelfRating[] = ['excellent', 'good', 'fair', 'poor'];

/** Words seen in forms, best first; a form keeps to one line of them (scoring-rules §6). */
const WORDINGS: readonly (readonly string[])[] = [
  ['优', '良', '中', '差'],
  ['优秀', '良好', '一般', '较差'],
  ['优秀', '良好', '合格', '不合格'],
  ['优秀', '良好', '中等', '较差'],
];

/** 自评等级 of a total; a lower bound belongs to the better grade, so that exactly 90 is 优. */
export function rateTotal(total: Decimal, policy: ScoringPolicy): SelfRating {
  const reached = policy.rating.bounds.findIndex((bound) => !isBelow(total, policyNumber(bound)));
  return RATINGS[reached] ?? 'poor';
}

const plainWord = (text: string): string =>
  text
    .replace(/[\s“”"。]/gu, '')
    .replace(/^(?:自评)?(?:等级|等次|结果|结论)?[:：]?(?:评定|评价)?为?/u, '')
    .replace(/(?:等级|等次|档)$/u, '');

/**
 * 自评等级 as a word of the form, or of the policy, says it.
 *
 * @returns `null` for every other text.
 * @example parseRating('评定为优秀', policy) // 'excellent'
 */
export function parseRating(text: string, policy: ScoringPolicy): SelfRating | null {
  const word = plainWord(text);
  const wording = [policy.rating.labels, ...WORDINGS].find((words) => words.includes(word));
  return RATINGS[wording?.indexOf(word) ?? -1] ?? null;
}

/**
 * The word for a grade, in the wording the form already uses, else in the policy's.
 *
 * @example printRating('excellent', policy, '良好') // '优秀'
 */
export function printRating(rating: SelfRating, policy: ScoringPolicy, usedWord = ''): string {
  const { labels } = policy.rating;
  const word = plainWord(usedWord);
  const wording = [labels, ...WORDINGS].find((words) => words.includes(word)) ?? labels;
  return wording[RATINGS.indexOf(rating)] ?? labels[RATINGS.indexOf(rating)] ?? '';
}
