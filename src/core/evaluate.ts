import type { Finding } from './checks/check';
import { runChecks } from './checks/run-checks';
import type { Dimension, FormCell, Indicator, SelfEvaluationForm } from './form/form';
import { readSheet } from './form/read-form';
import { decideOutcome } from './judgement/decide-outcome';
import { judge } from './judgement/judge';
import { NOT_CALCULATED } from './judgement/not-calculated';
import { decisionsOfForm } from './memory/decisions-of-form';
import { policyOfSheet } from './memory/sheet-policies';
import { EMPTY_MEMORY, type WorkbookMemory } from './memory/workbook-memory';
import { ONE, type Decimal, decimalOfNumber } from './number/decimal';
import type { IndicatorContext } from './target/direction';
import { type TargetCells, joinTarget } from './target/read-target';
import type { JudgedIndicator, RowDecision, ScoredForm } from './scoring/scored-form';
import type { ScoringPolicy } from './scoring/policy';
import { scoreForm } from './scoring/score-form';
import { type SheetSnapshot, isUncalculated } from './sheet/sheet-snapshot';
import { planWrites } from './writing/plan-writes';
import type { WritePlan } from './writing/write-plan';

/** Everything that can be said about one form: scores, findings, and what recalculation would write. */
export interface Evaluation extends ScoredForm {
  readonly findings: readonly Finding[];
  readonly plan: WritePlan;
}

/** The forms of one sheet; a sheet without one names the labels that were looked for. */
export interface SheetEvaluation {
  readonly sheet: string;
  readonly evaluations: readonly Evaluation[];
  readonly missingLabels: readonly string[];
}

/** A cell with a number that is no date: `2023.12` is a number there. */
export const isPlainNumber = ({ cell, text }: FormCell): boolean =>
  typeof cell.value === 'number' && !/年|-\d/u.test(text.slice(1));

/** The cells of a row that together are its target. */
export const targetCellsOf = ({ target, targetSign, targetDirection, unit }: Indicator): TargetCells => ({
  value: target.text,
  isNumber: isPlainNumber(target),
  sign: targetSign?.text ?? '',
  direction: targetDirection?.text ?? '',
  unit: unit?.text ?? '',
});

/** A year for months that stand alone in a form without one; only differences count then. */
export const SOME_YEAR = 2000;

/** 完成率 from which a row counts as 超额, by the policy. */
export const overThresholdOf = (policy: ScoringPolicy): Decimal =>
  decimalOfNumber(policy.quantity.overThreshold) ?? ONE;

/** Whether nobody knows what the target or the actual of a row says. */
const isUnknown = ({ target, targetSign, targetDirection, unit, actual }: Indicator): boolean =>
  [target, targetSign, targetDirection, unit, actual].some(
    (cell) => cell !== null && isUncalculated(cell.cell),
  );

/** What the side of performance means for the direction of a target. */
export const sideOf = (
  dimension: Dimension | null,
): Pick<IndicatorContext, 'isCost' | 'isBenefit' | 'isSatisfaction'> => ({
  isCost: dimension === 'cost',
  isBenefit: dimension === 'economicBenefit' || dimension === 'socialBenefit',
  isSatisfaction: dimension === 'satisfaction',
});

/** What a row says about the reading of its target. */
export const contextOf = (
  { name, dimension, maxScore }: Indicator,
  year: number | null,
): IndicatorContext => ({
  name: name.text,
  ...sideOf(dimension),
  year: year ?? SOME_YEAR,
  hasWeight: (maxScore?.text ?? '') !== '',
});

function judgeIndicator(
  indicator: Indicator,
  form: SelfEvaluationForm,
  policy: ScoringPolicy,
): JudgedIndicator {
  const { actual, explanation } = indicator;
  const target = targetCellsOf(indicator);
  const judgement = isUnknown(indicator)
    ? NOT_CALCULATED
    : judge({
        target,
        actual: actual.text,
        isActualNumber: isPlainNumber(actual),
        explanation: explanation?.text ?? '',
        context: contextOf(indicator, form.year),
        overThreshold: overThresholdOf(policy),
      });
  return { indicator, targetText: joinTarget(target), actualText: actual.text, judgement };
}

/** Judges, scores and checks one form, and plans what recalculation would write. */
export function evaluateForm(
  form: SelfEvaluationForm,
  policy: ScoringPolicy,
  decisions: readonly RowDecision[] = [],
): Evaluation {
  const outcomes = new Map(decisions.map(({ row, outcome }) => [row, outcome]));
  const judged = form.indicators.map((indicator) => {
    const one = judgeIndicator(indicator, form, policy);
    const outcome = outcomes.get(indicator.row) ?? null;
    return outcome === null ? one : { ...one, judgement: decideOutcome(one.judgement, outcome) };
  });
  const scored = scoreForm(form, judged, policy, decisions);
  return { ...scored, findings: runChecks(scored), plan: planWrites(scored) };
}

/**
 * Reads a sheet and evaluates every form in it: the one entry of the core.
 *
 * @remarks Total and pure: any snapshot yields an evaluation.
 * @param policy applies where the memory has none for this sheet alone
 */
export function evaluateSheet(
  sheet: SheetSnapshot,
  policy: ScoringPolicy,
  memory: WorkbookMemory = EMPTY_MEMORY,
): SheetEvaluation {
  const { forms, missingLabels } = readSheet(sheet);
  const ruling = policyOfSheet(memory, sheet.name) ?? policy;
  return {
    sheet: sheet.name,
    evaluations: forms.map((form) => evaluateForm(form, ruling, decisionsOfForm(form, memory))),
    missingLabels,
  };
}
