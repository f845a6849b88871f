import { policyOfSheet, policyScopeOf } from '../core/memory/sheet-policies';
import type { PolicyScope } from '../core/memory/sheet-policies';
import { isSamePolicy } from '../core/scoring/nearest-preset';
import type { ScoringPolicy } from '../core/scoring/policy';
import { proposePreset } from '../core/scoring/propose-preset';
import type { LiveReading } from './read-live-workbook';

/**
 * Where a preset that a form proposes would apply: to the workbook where all the others propose it too, or are
 * scored by it, else to the sheet of that form alone.
 */
export function scopeOfProposal(
  { sheets, memory }: Pick<LiveReading, 'sheets' | 'memory'>,
  sheet: string,
  preset: ScoringPolicy,
): PolicyScope {
  const others = sheets
    .filter((other) => other.sheet !== sheet && policyOfSheet(memory, other.sheet) === null)
    .flatMap(({ evaluations }) => evaluations);
  const isCommon = others.every(
    ({ form, policy }) => isSamePolicy(policy, preset) || proposePreset(form, policy)?.preset === preset,
  );
  return isCommon ? policyScopeOf(memory, sheet) : { kind: 'sheet', sheet };
}
