import type { FormCell } from '../../form/form';
import { isBelow } from '../../number/decimal';
import type { ScoringPolicy } from '../../scoring/policy';
import type { IndicatorResult, ScoredForm } from '../../scoring/scored-form';
import type { CellAddress } from '../../sheet/cell-address';
import { isUncalculated } from '../../sheet/sheet-snapshot';
import { EMPTY_SIGNS, headedTexts } from './explanation-headings';
import type { HeadedText } from './explanation-headings';
import { fundsRowsOf } from './funds';
import { isActualMissing, isTargetMissing } from './readings';

/** Signs between one heading and the next. */
const BETWEEN_HEADINGS = new RegExp(`[\\s${EMPTY_SIGNS.join('')}]`, 'gu');

/** Whether words say anything: 无, 0 and strokes do not, however often they are repeated. */
function saysSomething(words: string, { explanation }: ScoringPolicy): boolean {
  const plain = words.replace(BETWEEN_HEADINGS, '');
  const fillers = new Set(explanation.fillers);
  return plain !== '' && !fillers.has(plain) && ![...plain].every((sign) => fillers.has(sign));
}

const isBlank = (words: string): boolean => words.replace(BETWEEN_HEADINGS, '') === '';

/** Whether a heading only leads to the next: 偏差原因分析：主要原因：…, or the title of the column copied in front. */
const isTitle = ({ asks, content }: HeadedText, next: HeadedText | undefined): boolean =>
  isBlank(content) && next !== undefined && (asks === 'measures' || next.asks === 'reason');

/**
 * Whether a text explains anything: fillers such as 无 do not, and neither does a beginning that nobody completed.
 *
 * @remarks
 * A heading (偏差原因：, 改进措施：) is a question: with nothing behind it, or with a filler where a reason is asked
 * for, the explanation is still owed. No measures are an answer.
 */
export const isExplanation = (text: string, policy: ScoringPolicy): boolean =>
  saysSomething(text, policy) &&
  headedTexts(text).every((headed, index, all) => {
    if (isTitle(headed, all[index + 1])) return true;
    return headed.asks === 'reason' ? saysSomething(headed.content, policy) : !isBlank(headed.content);
  });

/** What a formula without a result would say may be an explanation. */
const explains = (cell: FormCell | null, policy: ScoringPolicy): boolean =>
  cell !== null && (isUncalculated(cell.cell) || isExplanation(cell.text, policy));

/** Where the row's explanation stands: its own cell, else the one reason of the whole form (湖北). */
export const explanationCell = ({ indicator }: IndicatorResult, { form }: ScoredForm): FormCell | null =>
  indicator.explanation ?? form.formReason;

/** Whether the row's deviation is explained. */
export const isExplained = (result: IndicatorResult, scored: ScoredForm): boolean =>
  explains(explanationCell(result, scored), scored.policy);

/** Why a row owes an explanation for what it did not reach; `null` where it owes none. */
export function deviationOf(result: IndicatorResult): 'missed' | 'partly' | 'belowFull' | null {
  const { judgement, score, maxScore } = result;
  if (judgement.outcome === 'missed' || judgement.outcome === 'partly') return judgement.outcome;
  const isMissing = isTargetMissing(result) || isActualMissing(result);
  const isByPerson = score.kind === 'kept' || score.kind === 'decided';
  const isBelowFull = isByPerson && maxScore !== null && isBelow(score.points, maxScore);
  return isBelowFull && !isMissing ? 'belowFull' : null;
}

/** An explanation cell that owes something, with the rows it owes it for. */
export interface OwedExplanation {
  readonly at: CellAddress;
  readonly results: readonly [IndicatorResult, ...IndicatorResult[]];
}

/** Cells that owe an explanation, each once; a form without any place for one owes none. */
export function owedExplanations(
  scored: ScoredForm,
  owes: (result: IndicatorResult) => boolean,
): readonly OwedExplanation[] {
  const owing = scored.results.filter((result) => owes(result) && !isExplained(result, scored));
  const ownCells = owing.flatMap((result) =>
    result.indicator.explanation === null
      ? []
      : [{ at: result.indicator.explanation.at, results: [result] as const }],
  );
  const [first, ...rest] = owing.filter(({ indicator }) => indicator.explanation === null);
  const { formReason } = scored.form;
  return first === undefined || formReason === null
    ? ownCells
    : [...ownCells, { at: formReason.at, results: [first, ...rest] }];
}

/** Cells in which the form asks for a reason about the budget: 原因 of the funds block, the form's own reason. */
export const reasonCells = (scored: ScoredForm): readonly FormCell[] =>
  [...fundsRowsOf(scored).map(({ reason }) => reason), scored.form.formReason].filter(
    (cell) => cell !== null,
  );

/**
 * Whether the execution of the budget is explained.
 *
 * @remarks Where the form has no place for that reason, an explanation in any row serves.
 */
export function isBudgetExplained(scored: ScoredForm): boolean {
  const cells = reasonCells(scored);
  return cells.length > 0
    ? cells.some((cell) => explains(cell, scored.policy))
    : scored.results.some(({ indicator }) => explains(indicator.explanation, scored.policy));
}
