import { isEqual } from '../number/decimal';
import { printDecimal } from '../number/rounding';
import { readMaxScore } from '../form/read-points';
import { defineCheck } from './check';
import { contentOf, statesNothing } from './facts/cell-content';
import { isTotalShared } from './facts/total-row';
import { doWeightsAddUp } from './facts/weights';

/**
 * 分值 of the 总分 row is not the sum of the weights.
 *
 * 要求：总分的分值应等于各项分值之和
 */
export const totalMaxScoreMismatch = defineCheck({
  code: 'total-max-score-mismatch',
  severity: 'error',
  message: ({ expected, found }: { expected: string; found: string }) =>
    `总分的分值应为“${expected}”，现为“${found}”`,
  advice: ({ expected }) => `改为${expected}`,
  run: (scored) => {
    const { form, total } = scored;
    const cell = form.total?.maxScore ?? null;
    if (cell === null || isTotalShared(form) || total.maxScore === null) return [];
    if (statesNothing(cell) || !doWeightsAddUp(scored)) return [];
    const printed = readMaxScore(cell);
    if (printed !== null && isEqual(printed, total.maxScore)) return [];
    return [{ at: cell.at, params: { expected: printDecimal(total.maxScore), found: contentOf(cell) } }];
  },
});
