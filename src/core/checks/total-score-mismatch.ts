import type { FormCell } from '../form/form';
import { absolute, isAbove, minus, sum, type Decimal } from '../number/decimal';
import { printDecimal, roundHalfUp } from '../number/rounding';
import { pointsOf, totalOfPoints } from '../scoring/score-total';
import type { Score } from '../scoring/score';
import type { ScoredForm } from '../scoring/scored-form';
import { policyNumber } from '../scoring/policy-number';
import { isUncalculated } from '../sheet/sheet-snapshot';
import { defineCheck } from './check';
import { contentOf, statesNothing } from './facts/cell-content';
import { isFormulaCell } from './facts/rewrite-advice';
import { isTotalShared } from './facts/total-row';
import { faultOfRow } from './facts/typed-score';

interface Params extends Readonly<Record<string, unknown>> {
  readonly expected: string;
  readonly found: string;
  readonly isFormula: boolean;
  /** 重新计算 knows the total and has a cell of its own for it. */
  readonly isWritten: boolean;
}

/** A score as it stands in the sheet; as computed where the form has no cell for it. */
const standing = (cell: FormCell | null, typed: Decimal | null, score: Score): Decimal | null =>
  cell === null ? pointsOf(score) : typed;

const executionScore = ({ form, execution }: ScoredForm): Decimal | null =>
  execution === null
    ? null
    : standing(form.funds?.total.score ?? null, execution.typedScore, execution.score);

/** The scores that a total counts, as {@link standing}; a row left out by the policy is left out here too. */
const countedScores = ({ results, policy }: ScoredForm): readonly (Decimal | null)[] =>
  results
    .filter(({ judgement }) => policy.notApplicable === 'ask' || judgement.outcome !== 'notApplicable')
    .map(({ indicator, typedScore, score }) => standing(indicator.score, typedScore, score));

/** Whether a score stands there that nobody can add up; the finding about that cell is enough. */
function hasUnreadableScore({ form, execution, results }: ScoredForm): boolean {
  const ofExecution = form.funds?.total.score ?? null;
  const scores = [ofExecution, ...results.map(({ indicator }) => indicator.score)];
  return (
    scores.some((cell) => cell !== null && isUncalculated(cell.cell)) ||
    results.some((result) => faultOfRow(result) === 'notANumber') ||
    (ofExecution !== null && execution?.typedScore === null && !statesNothing(ofExecution))
  );
}

function adviceFor({ isFormula, isWritten }: Params): string {
  if (isFormula) return '核对各项得分和总分的公式';
  return isWritten ? '核对各项得分，可重新计算写入总分' : '核对各项得分和总分';
}

/**
 * 得分 of the 总分 row is not the sum of the scores that stand in the sheet.
 *
 * 要求：总分应等于表中各项得分之和
 */
export const totalScoreMismatch = defineCheck({
  code: 'total-score-mismatch',
  severity: 'error',
  message: ({ expected, found }: Params) => `总分应为“${expected}”，现为“${found}”`,
  advice: adviceFor,
  run: (scored) => {
    const { form, total, policy } = scored;
    const cell = form.total?.score ?? null;
    if (cell === null || statesNothing(cell) || !form.columns.has('score')) return [];
    if (hasUnreadableScore(scored)) return [];
    const typed = [executionScore(scored), ...countedScores(scored)];
    const counted = totalOfPoints(sum(typed.filter((score) => score !== null)), scored);
    const expected = roundHalfUp(counted, policy.rounding.total);
    const isSame =
      total.typedScore !== null &&
      !isAbove(absolute(minus(total.typedScore, expected)), policyNumber(policy.tolerance));
    if (isSame) return [];
    return [
      {
        at: cell.at,
        params: {
          expected: printDecimal(expected),
          found: contentOf(cell),
          isFormula: isFormulaCell(cell),
          isWritten: total.score !== null && !isTotalShared(form),
        },
      },
    ];
  },
});
