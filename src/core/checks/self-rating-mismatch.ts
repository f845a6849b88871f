import { printDecimal } from '../number/rounding';
import { parseRating, printRating, rateTotal } from '../scoring/self-rating';
import { defineCheck } from './check';
import { contentOf } from './facts/cell-content';

interface Params extends Readonly<Record<string, unknown>> {
  readonly expected: string;
  readonly found: string;
  readonly total: string;
}

/**
 * 自评等级 does not follow from the total that stands in the sheet.
 *
 * 要求：自评等级应与总分对应
 */
export const selfRatingMismatch = defineCheck({
  code: 'self-rating-mismatch',
  severity: 'error',
  message: ({ expected, found, total }: Params) =>
    `自评等级应为“${expected}”，现为“${found}”，总分“${total}”`,
  advice: ({ expected }: Params) => `核对总分，自评等级可改为“${expected}”`,
  run: ({ form, total, policy }) => {
    const cell = form.selfRating;
    const typed = cell === null ? null : parseRating(cell.text, policy);
    if (cell === null || typed === null || total.typedScore === null) return [];
    const rating = rateTotal(total.typedScore, policy);
    if (typed === rating) return [];
    return [
      {
        at: cell.at,
        params: {
          expected: printRating(rating, policy, cell.text),
          found: contentOf(cell),
          total: printDecimal(total.typedScore),
        },
      },
    ];
  },
});
