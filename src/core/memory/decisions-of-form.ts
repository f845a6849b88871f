import type { Indicator, SelfEvaluationForm } from '../form/form';
import type { RowDecision } from '../scoring/scored-form';
import type { RememberedDecision, WorkbookMemory } from './workbook-memory';

interface IndicatorKey {
  readonly sheet: string;
  readonly project: string;
  readonly indicator: string;
  readonly occurrence: number;
}

const keyText = ({ sheet, project, indicator, occurrence }: IndicatorKey): string =>
  JSON.stringify([sheet, project, indicator, occurrence]);

/** Every indicator of a form with the key it is remembered by. */
function keysOf(form: SelfEvaluationForm): readonly { readonly row: number; readonly key: IndicatorKey }[] {
  const project = form.projectName?.cell.text ?? '';
  const seen = new Map<string, number>();
  return form.indicators.map(({ row, name }: Indicator) => {
    const occurrence = seen.get(name.text) ?? 0;
    seen.set(name.text, occurrence + 1);
    return { row, key: { sheet: form.sheet, project, indicator: name.text, occurrence } };
  });
}

/**
 * What a person decided about the rows of a form, found again by the indicators' names.
 *
 * @remarks Rows may have moved since; an indicator that was renamed is a new one.
 */
export function decisionsOfForm(
  form: SelfEvaluationForm,
  { decisions }: WorkbookMemory,
): readonly RowDecision[] {
  if (decisions.length === 0) return [];
  const firsts = new Map([...decisions].reverse().map((decision) => [keyText(decision), decision]));
  return keysOf(form).flatMap(({ row, key }) => {
    const found = firsts.get(keyText(key));
    return found === undefined
      ? []
      : [{ row, outcome: found.outcome, points: found.points, isScoreLocked: found.isScoreLocked }];
  });
}

const saysNothing = ({ outcome, points, isScoreLocked }: RowDecision): boolean =>
  outcome === null && points === null && !isScoreLocked;

/** The memory with one decision put in the place of an earlier one; a decision that says nothing is forgotten. */
export function rememberDecision(
  memory: WorkbookMemory,
  form: SelfEvaluationForm,
  decision: RowDecision,
): WorkbookMemory {
  const key = keysOf(form).find(({ row }) => row === decision.row)?.key;
  if (key === undefined) return memory;
  const others = memory.decisions.filter((known) => keyText(known) !== keyText(key));
  const { outcome, points, isScoreLocked } = decision;
  const remembered: RememberedDecision = { ...key, outcome, points, isScoreLocked };
  return { ...memory, decisions: saysNothing(decision) ? others : [...others, remembered] };
}
