import { isEqual, sum } from '../number/decimal';
import { printDecimal } from '../number/rounding';
import { defineCheck } from './check';
import { isWeightMissing } from './facts/weights';

/**
 * Points in brackets behind a label differ from the weights under it.
 *
 * 要求：一级、二级指标标明的分值应等于其下各指标分值之和
 */
export const categoryPointsMismatch = defineCheck({
  code: 'category-points-mismatch',
  severity: 'error',
  message: ({ label, expected, found }: { label: string; expected: string; found: string }) =>
    `“${label}”标明的分值与其下指标分值合计不一致：“${found}”，“${expected}”`,
  advice: () => '核对标明的分值和各指标的分值',
  run: ({ form, results }) => {
    // A form in which no indicator is begun has no weights to add up yet.
    if (results.length === 0 || !form.columns.has('maxScore')) return [];
    const byRow = new Map(results.map((result) => [result.indicator.row, result]));
    return form.printedPoints.flatMap(({ label, at, points, rows }) => {
      const members = rows.map((row) => byRow.get(row)).filter((member) => member !== undefined);
      const expected = sum(members.map(({ maxScore }) => maxScore).filter((weight) => weight !== null));
      if (members.some(isWeightMissing) || isEqual(points, expected)) return [];
      return [{ at, params: { label, expected: printDecimal(expected), found: printDecimal(points) } }];
    });
  },
});
