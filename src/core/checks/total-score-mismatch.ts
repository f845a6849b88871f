import { absolute, isAbove, minus, sum, type Decimal } from '../number/decimal';
import { printDecimal } from '../number/rounding';
import { isFormulaCell } from './facts/rewrite-advice';
import { totalOfPoints } from '../scoring/score-total';
import type { ScoredForm } from '../scoring/scored-form';
import { policyNumber } from '../scoring/policy-number';
import { defineCheck } from './check';
import { contentOf, statesNothing } from './facts/cell-content';

interface Params extends Readonly<Record<string, unknown>> {
  readonly expected: string;
  readonly found: string;
  readonly isFormula: boolean;
}

/** The typed scores that a total counts; a row left out by the policy is left out here too. */
const countedScores = ({ results, policy }: ScoredForm): readonly (Decimal | null)[] =>
  results
    .filter(({ judgement }) => policy.notApplicable === 'ask' || judgement.outcome !== 'notApplicable')
    .map(({ typedScore }) => typedScore);

/** 得分 of the 总分 row is not the sum of the scores that stand in the sheet. */
export const totalScoreMismatch = defineCheck({
  code: 'total-score-mismatch',
  severity: 'error',
  requires: '总分应等于表中各项得分之和',
  message: ({ expected, found }: Params) => `总分应为“${expected}”，现为“${found}”`,
  advice: ({ isFormula }: Params) =>
    isFormula ? '核对各项得分和总分的公式' : '核对各项得分，可重新计算写入总分',
  run: (scored) => {
    const { form, execution, total, policy } = scored;
    const cell = form.total?.score ?? null;
    if (cell === null || statesNothing(cell) || !form.columns.has('score')) return [];
    const typed = [execution?.typedScore ?? null, ...countedScores(scored)];
    const expected = totalOfPoints(sum(typed.filter((score) => score !== null)), scored);
    const isSame =
      total.typedScore !== null &&
      !isAbove(absolute(minus(total.typedScore, expected)), policyNumber(policy.tolerance));
    if (isSame) return [];
    return [
      {
        at: cell.at,
        params: { expected: printDecimal(expected), found: contentOf(cell), isFormula: isFormulaCell(cell) },
      },
    ];
  },
});
