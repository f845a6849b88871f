import { undecided } from '../../../src/core/scoring/scored-form';
import type { FormCell } from '../../../src/core/form/form';
import { scoreForm } from '../../../src/core/scoring/score-form';
import type { ScoredForm } from '../../../src/core/scoring/scored-form';
import { isSameCell } from '../../../src/core/sheet/cell-address';
import type { WritePlan } from '../../../src/core/writing/write-plan';
import { textOf } from '../checks/scored-form-builder';

const isFormCell = (value: object): value is FormCell => 'at' in value && 'cell' in value && 'text' in value;

function rewriteCell(cell: FormCell, plan: WritePlan): FormCell {
  const write = plan.writes.find(({ at }) => isSameCell(at, cell.at));
  if (write === undefined) return cell;
  const written = { ...cell.cell, value: write.to, error: write.toError ?? null };
  return { ...cell, cell: written, text: textOf(written) };
}

function rewrite<Value>(value: Value, plan: WritePlan): Value {
  if (typeof value !== 'object' || value === null || value instanceof Set) return value;
  if (isFormCell(value)) return rewriteCell(value, plan) as Value;
  if (Array.isArray(value)) return value.map((entry: unknown) => rewrite(entry, plan)) as Value;
  const isPlain = Object.getPrototypeOf(value) === Object.prototype;
  if (!isPlain) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, rewrite(inner, plan)]),
  ) as Value;
}

/** The form after the plan was carried out, read and scored again. */
export function writtenForm(scored: ScoredForm, plan: WritePlan, lockedRows: readonly number[]): ScoredForm {
  const judged = scored.results.map(({ indicator, targetText, actualText, judgement }) => ({
    indicator: rewrite(indicator, plan),
    targetText,
    actualText,
    judgement,
  }));
  const decisions = lockedRows.map((row) => ({ ...undecided(row), isScoreLocked: true }));
  return scoreForm(rewrite(scored.form, plan), judged, scored.policy, decisions);
}
