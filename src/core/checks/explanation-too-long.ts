import type { FormCell } from '../form/form';
import { defineCheck } from './check';
import { reasonCells } from './facts/explanations';

const lengthOf = ({ text }: FormCell): number => [...text.replace(/\s/gu, '')].length;

/**
 * An explanation or reason is longer than the policy allows.
 *
 * 要求：偏差原因的字数不得超出评分办法的上限
 */
export const explanationTooLong = defineCheck({
  code: 'explanation-too-long',
  severity: 'error',
  message: ({ length, limit }: { length: number; limit: number }) =>
    `偏差原因的字数“${String(length)}”超出限制，上限“${String(limit)}”`,
  advice: ({ limit }) => `压缩到${String(limit)}字以内`,
  run: (scored) => {
    const limit = scored.policy.explanation.maxLength;
    if (limit === null) return [];
    const explanations = scored.results.flatMap(({ indicator: { explanation } }) =>
      explanation === null ? [] : [explanation],
    );
    return [...explanations, ...reasonCells(scored)]
      .filter((cell) => lengthOf(cell) > limit)
      .map((cell) => ({ at: cell.at, params: { length: lengthOf(cell), limit } }));
  },
});
