import type { FormCell } from '../form/form';
import { absolute, isAbove, isEqual, minus, sum, type Decimal } from '../number/decimal';
import { printDecimal, roundHalfUp } from '../number/rounding';
import { pointsOf, totalOfPoints } from '../scoring/score-total';
import type { Score } from '../scoring/score';
import type { ScoredForm } from '../scoring/scored-form';
import { policyNumber } from '../scoring/policy-number';
import { printAddress } from '../sheet/cell-address';
import { isUncalculated } from '../sheet/sheet-snapshot';
import { defineCheck } from './check';
import { contentOf, isEmptyCell, statesNothing } from './facts/cell-content';
import { isFormulaCell } from './facts/rewrite-advice';
import { isTotalShared } from './facts/total-row';
import { faultOfRow } from './facts/typed-score';

interface Params extends Readonly<Record<string, unknown>> {
  readonly expected: string;
  readonly found: string;
  /** The policy makes something else of the scores than their sum: scaled up, or capped. */
  readonly isAdjusted: boolean;
  readonly isFormula: boolean;
  /** 重新计算 knows the total and has a cell of its own for it. */
  readonly isWritten: boolean;
  /** The empty 得分 cells, the first few by name; `` where none is. */
  readonly blanks: string;
  /** 重新计算 fills every one of them. */
  readonly areBlanksWritten: boolean;
}

/** A score that the total counts, and its cell. */
interface CountedScore {
  readonly cell: FormCell | null;
  readonly typed: Decimal | null;
  readonly score: Score;
}

/** The score of the execution and of every row; a row left out by the policy is left out here too. */
function countedScores({ form, execution, results, policy }: ScoredForm): readonly CountedScore[] {
  const ofExecution =
    execution === null
      ? []
      : [{ cell: form.funds?.total.score ?? null, typed: execution.typedScore, score: execution.score }];
  const ofRows = results
    .filter(({ judgement }) => policy.notApplicable === 'ask' || judgement.outcome !== 'notApplicable')
    .map(({ indicator, typedScore, score }) => ({ cell: indicator.score, typed: typedScore, score }));
  return [...ofExecution, ...ofRows];
}

/** A score as it stands in the sheet; as computed where the form has no cell for it. */
const standing = ({ cell, typed, score }: CountedScore): Decimal | null =>
  cell === null ? pointsOf(score) : typed;

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

/** More names would bury the advice. */
const MOST_NAMES = 3;

function blanksOf(scores: readonly CountedScore[]): Pick<Params, 'blanks' | 'areBlanksWritten'> {
  const blanks = scores.flatMap(({ cell, score }) =>
    cell !== null && isEmptyCell(cell) && score.kind !== 'none' ? [{ at: cell.at, score }] : [],
  );
  const names = blanks
    .slice(0, MOST_NAMES)
    .map(({ at }) => printAddress(at))
    .join('、');
  return {
    blanks: blanks.length > MOST_NAMES ? `${names}等${String(blanks.length)}格` : names,
    areBlanksWritten: blanks.every(({ score }) => pointsOf(score) !== null),
  };
}

function adviceFor({ isFormula, isWritten, blanks, areBlanksWritten }: Params): string {
  if (blanks !== '')
    return areBlanksWritten ? `${blanks}未填得分，可重新计算写入` : `${blanks}未填得分，补填后再核对总分`;
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
  // Not `应为`: a score that is still to be written changes the sum, and with it what the total should be.
  message: ({ expected, found, isAdjusted }: Params) =>
    `表中各项得分${isAdjusted ? '按评分办法' : ''}合计为“${expected}”，总分为“${found}”，两者不一致`,
  advice: adviceFor,
  run: (scored) => {
    const { form, total, policy } = scored;
    const cell = form.total?.score ?? null;
    if (cell === null || statesNothing(cell) || !form.columns.has('score')) return [];
    if (hasUnreadableScore(scored)) return [];
    const scores = countedScores(scored);
    const added = sum(scores.map(standing).filter((score) => score !== null));
    const counted = totalOfPoints(added, scored);
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
          isAdjusted: !isEqual(counted, added),
          isFormula: isFormulaCell(cell),
          isWritten: total.score !== null && !isTotalShared(form),
          ...blanksOf(scores),
        },
      },
    ];
  },
});
