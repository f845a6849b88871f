import { isFormulaCell, rewriteAdvice } from './facts/rewrite-advice';
import { isEqual } from '../number/decimal';
import { printDecimal } from '../number/rounding';
import { roundHalfUp } from '../number/rounding';
import { isRoundedOff } from '../scoring/rounded-off';
import { defineCheck } from './check';
import { contentOf, statesNothing } from './facts/cell-content';

interface Params extends Readonly<Record<string, unknown>> {
  readonly expected: string;
  readonly found: string;
  readonly isFormula: boolean;
}

const PLACES = 2;

/**
 * The printed score of the execution is not the computed one.
 *
 * 要求：预算执行率得分应等于按评分办法计算的得分
 */
export const executionScoreMismatch = defineCheck({
  code: 'execution-score-mismatch',
  severity: 'error',
  message: ({ expected, found }: Params) => `预算执行率得分应为“${expected}”，现为“${found}”`,
  advice: ({ expected, isFormula }: Params) => rewriteAdvice(expected, isFormula),
  run: ({ form, execution }) => {
    const cell = form.funds?.total.score ?? null;
    if (cell === null || execution?.score.kind !== 'computed' || statesNothing(cell)) return [];
    const { typedScore } = execution;
    const { points } = execution.score;
    const isSame =
      typedScore !== null && isEqual(roundHalfUp(typedScore, PLACES), roundHalfUp(points, PLACES));
    if (isSame) return [];
    return [
      {
        at: cell.at,
        severity: typedScore !== null && isRoundedOff(typedScore, points, PLACES) ? 'hint' : 'error',
        params: { expected: printDecimal(points), found: contentOf(cell), isFormula: isFormulaCell(cell) },
      },
    ];
  },
});
