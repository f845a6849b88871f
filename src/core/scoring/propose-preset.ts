import type { PrintedPoints, SelfEvaluationForm } from '../form/form';
import { readMaxScore } from '../form/read-points';
import { isAbove, isEqual, minus, sum, ZERO, type Decimal } from '../number/decimal';
import { printDecimal } from '../number/rounding';
import type { BlockPoints } from './policies/preset';
import { presetBlockPoints, PRESETS, presetSources } from './policies/presets';
import type { ScoringPolicy } from './policy';
import { policyNumber } from './policy-number';

/** 内置评分办法 that fits a form better than the chosen one. */
export interface PresetProposal {
  readonly preset: ScoringPolicy;
  /** What in the form speaks for it: one Chinese sentence, no 句号. */
  readonly reason: string;
}

/** Points in brackets that are not themselves a part of others. */
const outermost = (printed: readonly PrintedPoints[]): readonly PrintedPoints[] =>
  printed.filter(
    ({ rows }, index) =>
      rows.length > 0 &&
      !printed.slice(0, index).some((outer) => rows.every((row) => outer.rows.includes(row))),
  );

/** 分值 of the execution: as the form prints it, else what the points in brackets leave of the total. */
function executionPoints(
  { funds, printedPoints, indicators }: SelfEvaluationForm,
  policy: ScoringPolicy,
): Decimal | null {
  if (funds === null || funds.maxScore !== null) return funds?.maxScore ?? null;
  const blocks = outermost(printedPoints);
  const covered = new Set(blocks.flatMap(({ rows }) => rows));
  if (indicators.length === 0 || !indicators.every(({ row }) => covered.has(row))) return null;
  const rest = minus(policyNumber(policy.maxScore.total), sum(blocks.map(({ points }) => points)));
  return isAbove(rest, ZERO) ? rest : null;
}

/** 分值 of a first-level block: in brackets behind its label, else the sum of its rows. */
function pointsOfBlock({ indicators, printedPoints }: SelfEvaluationForm, label: string): Decimal | null {
  const printed = printedPoints.find((entry) => entry.label.startsWith(label));
  if (printed !== undefined) return printed.points;
  const weights = indicators
    .filter(({ category }) => category?.startsWith(label) === true)
    .map(({ maxScore }) => readMaxScore(maxScore));
  return weights.length > 0 && weights.every((weight) => weight !== null) ? sum(weights) : null;
}

const fittingBlocks = (form: SelfEvaluationForm, { name }: ScoringPolicy): readonly BlockPoints[] =>
  (presetBlockPoints.get(name) ?? []).filter(({ label, points }) => {
    const found = pointsOfBlock(form, label);
    return found !== null && isEqual(found, policyNumber(points));
  });

/**
 * Proposes the preset whose source prints the execution weight of this form, where the chosen policy has another.
 *
 * @remarks
 * Weights are the only rule that forms print and that presets differ in (scoring-rules §1). Of several presets
 * with the weight the one whose blocks fit best is taken, else the first.
 * @returns `null` for a form that does not contradict the chosen policy, and for one that no preset fits.
 */
export function proposePreset(form: SelfEvaluationForm, policy: ScoringPolicy): PresetProposal | null {
  const weight = executionPoints(form, policy);
  const has = ({ maxScore }: ScoringPolicy): boolean =>
    weight !== null && isEqual(policyNumber(maxScore.execution), weight);
  if (weight === null || has(policy)) return null;
  const candidates = PRESETS.filter(
    (preset) => has(preset) && presetSources.get(preset.name)?.['maxScore.execution'] !== undefined,
  ).map((preset) => ({ preset, blocks: fittingBlocks(form, preset) }));
  const [first, ...others] = candidates;
  if (first === undefined) return null;
  const { preset, blocks } = others.reduce(
    (best, next) => (next.blocks.length > best.blocks.length ? next : best),
    first,
  );
  const also = blocks.map(({ label, points }) => `${label}${String(points)}分`).join('、');
  const agreement = `表中预算执行率的分值为“${printDecimal(weight)}”，与“${preset.name}”一致`;
  return {
    preset,
    reason: `${agreement}${also === '' ? '' : `，${also}也一致`}，“${policy.name}”为“${String(policy.maxScore.execution)}”`,
  };
}
