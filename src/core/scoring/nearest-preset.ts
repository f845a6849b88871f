import { DEFAULT_POLICY, PRESETS } from './policies/presets';
import type { ScoringPolicy } from './policy';
import { POLICY_PARAMETERS, POLICY_VALUES, type PolicyParameter } from './policy-parameter';

/** Whether two policies set a parameter alike. */
export const isSameParameter = (parameter: PolicyParameter, a: ScoringPolicy, b: ScoringPolicy): boolean => {
  const value = POLICY_VALUES[parameter];
  return JSON.stringify(value(a)) === JSON.stringify(value(b));
};

/** The parameters two policies set differently, in the order people see them. */
export const changedParameters = (a: ScoringPolicy, b: ScoringPolicy): readonly PolicyParameter[] =>
  POLICY_PARAMETERS.filter((parameter) => !isSameParameter(parameter, a, b));

/** Whether two policies are the same in every parameter and in name. */
export const isSamePolicy = (a: ScoringPolicy, b: ScoringPolicy): boolean =>
  a.name === b.name && changedParameters(a, b).length === 0;

/**
 * 内置评分办法 a policy was made from, as far as anybody can tell: the one of its name, else the one from which
 * the fewest parameters differ.
 */
export function nearestPreset(policy: ScoringPolicy): ScoringPolicy {
  const named = PRESETS.find(({ name }) => name === policy.name);
  if (named !== undefined) return named;
  return PRESETS.reduce(
    (nearest, preset) =>
      changedParameters(policy, preset).length < changedParameters(policy, nearest).length ? preset : nearest,
    DEFAULT_POLICY,
  );
}
