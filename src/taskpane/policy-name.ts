import { changedParameters, nearestPreset, PRESETS } from '../core/index';
import type { ScoringPolicy } from '../core/index';

const CHANGED = '（有修改）';

/** Whether a preset has this name. */
export const isPresetName = (name: string): boolean => PRESETS.some((preset) => preset.name === name);

/**
 * The name that says what a policy is: the preset's own only for exactly the preset.
 *
 * @example nameOf({ ...hubei, tolerance: 0.1 }) // '湖北（有修改）'
 */
export function nameOf(policy: ScoringPolicy): string {
  const stem = policy.name.replace(CHANGED, '');
  if (!isPresetName(stem)) return policy.name;
  const isPreset = changedParameters(policy, nearestPreset({ ...policy, name: stem })).length === 0;
  return isPreset ? stem : `${stem}${CHANGED}`;
}

/** The policy under the name that says what it is; see {@link nameOf}. */
export const renamed = (policy: ScoringPolicy): ScoringPolicy => ({ ...policy, name: nameOf(policy) });
