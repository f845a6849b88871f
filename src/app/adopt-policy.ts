import type { Evaluation, SheetEvaluation } from '../core/evaluate';
import { rememberPolicy } from '../core/memory/sheet-policies';
import type { WorkbookMemory } from '../core/memory/workbook-memory';
import { proposePreset } from '../core/scoring/propose-preset';
import type { ScoringPolicy } from '../core/scoring/policy';
import { changeMemory } from './change-memory';
import type { LiveWorkbook, Remembered } from './live-workbook';
import type { WorkbookProblem } from './workbook';

/** The preset that every one of these forms states, where the policy they are scored by says otherwise. */
function statedPreset(evaluations: readonly Evaluation[]): ScoringPolicy | null {
  const stated = evaluations.map(({ form, policy }) => proposePreset(form, policy)?.preset ?? null);
  const [first = null] = stated;
  return stated.every((preset) => preset === first) ? first : null;
}

/**
 * Has the workbook remember the 评分办法 that its new forms bring along: with it they are read back without a finding.
 *
 * @remarks
 * For all its sheets while it holds nothing but new forms that state the same and nobody has chosen one; else for
 * each new sheet alone, and the others are scored as before.
 * @param drawn names of the sheets with new forms
 * @param carried what the sheets of earlier forms had of their own, by the new sheet: it goes before what is stated
 * @returns `null` where they bring nothing else than what applies to them
 */
export async function adoptPolicy(
  workbook: Pick<LiveWorkbook, 'readMemory' | 'writeMemory'>,
  sheets: readonly SheetEvaluation[],
  drawn: readonly string[],
  carried: ReadonlyMap<string, ScoringPolicy> = new Map(),
): Promise<Remembered | WorkbookProblem | null> {
  const adopted = sheets.flatMap(({ sheet, evaluations }) => {
    const policy = drawn.includes(sheet) ? (carried.get(sheet) ?? statedPreset(evaluations)) : null;
    return policy === null ? [] : [{ sheet, policy }];
  });
  const [first] = adopted;
  if (first === undefined) return null;
  const common = carried.size > 0 ? null : statedPreset(sheets.flatMap(({ evaluations }) => evaluations));
  const isNew = sheets.every(({ sheet, evaluations }) => evaluations.length === 0 || drawn.includes(sheet));
  const adopt = (memory: WorkbookMemory): WorkbookMemory =>
    common !== null && isNew && memory.policy === null
      ? rememberPolicy(memory, common, { kind: 'workbook', chosenOn: first.sheet })
      : adopted.reduce(
          (known, { sheet, policy }) => rememberPolicy(known, policy, { kind: 'sheet', sheet }),
          memory,
        );
  return changeMemory(workbook, adopt);
}
