import { DEFAULT_POLICY } from '../../../src/core/scoring/policies/presets';
import { POLICY_PARAMETERS, POLICY_VALUES } from '../../../src/core/scoring/policy-parameter';

function pathsOf(value: unknown, depth: number, path = ''): readonly string[] {
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value) && depth > 0;
  if (!isGroup) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    pathsOf(inner, depth - 1, path === '' ? key : `${path}.${key}`),
  );
}

describe('POLICY_PARAMETERS', () => {
  it('names every parameter of the policy once', () => {
    const paths = pathsOf(DEFAULT_POLICY, 2).filter((path) => path !== 'name');
    expect([...POLICY_PARAMETERS].sort()).toEqual([...paths].sort());
  });

  it('finds each value at its path', () => {
    for (const parameter of POLICY_PARAMETERS) {
      const value = parameter
        .split('.')
        .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], DEFAULT_POLICY);
      expect(POLICY_VALUES[parameter](DEFAULT_POLICY)).toBe(value);
    }
  });
});
