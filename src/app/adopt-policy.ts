import type { Evaluation, SheetEvaluation } from '../core/evaluate';
import { rememberPolicy } from '../core/memory/remember-policy';
import { policyOfSheet } from '../core/memory/sheet-policies';
import type { PolicyChoice } from '../core/memory/sheet-policies';
import type { WorkbookMemory } from '../core/memory/workbook-memory';
import { DEFAULT_POLICY } from '../core/scoring/policies/presets';
import { proposePreset } from '../core/scoring/propose-preset';
import type { ScoringPolicy } from '../core/scoring/policy';
import { changeMemory } from './change-memory';
import type { LiveWorkbook, Remembered } from './live-workbook';
import type { WorkbookProblem } from './workbook';

/** What was remembered of new forms, and what was chosen for them; nothing where a left-over was only dropped. */
export interface Adopted extends Remembered {
  readonly choices: readonly (PolicyChoice & { readonly policy: ScoringPolicy })[];
}

/** The preset that every one of these forms states, where the workbook's policy says otherwise. */
function statedPreset(evaluations: readonly Evaluation[], policy: ScoringPolicy): ScoringPolicy | null {
  const stated = evaluations.map(({ form }) => proposePreset(form, policy)?.preset ?? null);
  const [first = null] = stated;
  return stated.every((preset) => preset === first) ? first : null;
}

/**
 * Has the workbook remember the 评分办法 that its new forms bring along: with it they are read back without a finding.
 *
 * @remarks
 * For all its sheets while it holds nothing but new forms that state the same and nobody has chosen one; else for
 * each new sheet alone, and the others are scored as before. What a sheet of that name had of its own before it was
 * deleted is dropped.
 * @param drawn names of the sheets with new forms
 * @param carried what the sheets of earlier forms had of their own, by the new sheet: it goes before what is stated
 * @returns `null` where they bring nothing else than what applies to them
 */
export async function adoptPolicy(
  workbook: Pick<LiveWorkbook, 'readMemory' | 'writeMemory'>,
  { sheets, memory }: { readonly sheets: readonly SheetEvaluation[]; readonly memory: WorkbookMemory },
  drawn: readonly string[],
  carried: ReadonlyMap<string, ScoringPolicy> = new Map(),
): Promise<Adopted | WorkbookProblem | null> {
  const ruling = memory.policy ?? DEFAULT_POLICY;
  const alone = sheets
    .filter(({ sheet }) => drawn.includes(sheet))
    .map(({ sheet, evaluations }) => ({
      policy: carried.get(sheet) ?? statedPreset(evaluations, ruling),
      scope: { kind: 'sheet', sheet } as const,
    }));
  const [first] = alone;
  const hasLeftOver = drawn.some((sheet) => policyOfSheet(memory, sheet) !== null);
  if (first === undefined || (!hasLeftOver && alone.every(({ policy }) => policy === null))) return null;
  const forms = sheets.flatMap(({ evaluations }) => evaluations);
  const isNew = sheets.every(({ sheet, evaluations }) => evaluations.length === 0 || drawn.includes(sheet));
  const common = isNew && carried.size === 0 ? statedPreset(forms, ruling) : null;
  const choicesFor = (present: WorkbookMemory): readonly PolicyChoice[] =>
    common !== null && present.policy === null
      ? [{ policy: common, scope: { kind: 'workbook', chosenOn: first.scope.sheet } }]
      : alone;
  const outcome = await changeMemory(workbook, (present) =>
    choicesFor(present).reduce(rememberPolicy, present),
  );
  if (outcome.kind !== 'remembered') return outcome;
  const choices = choicesFor(outcome.before).flatMap(({ policy, scope }) =>
    policy === null ? [] : [{ policy, scope }],
  );
  return { ...outcome, choices };
}
