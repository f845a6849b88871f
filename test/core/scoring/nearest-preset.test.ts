import { parseMemory } from '../../../src/core/memory/parse-memory';
import { EMPTY_MEMORY } from '../../../src/core/memory/workbook-memory';
import { printMemory } from '../../../src/core/memory/print-memory';
import { changedParameters, nearestPreset } from '../../../src/core/scoring/nearest-preset';
import { DEFAULT_POLICY, findPreset, PRESETS } from '../../../src/core/scoring/policies/presets';
import type { ScoringPolicy } from '../../../src/core/scoring/policy';

const hubei = findPreset('湖北') ?? DEFAULT_POLICY;

describe('nearestPreset', () => {
  it.each(PRESETS)('knows $name by its name, however it was changed', (preset) => {
    expect(nearestPreset({ ...preset, tolerance: 3, notApplicable: 'rescale' })).toBe(preset);
  });

  it.each<{ policy: ScoringPolicy; name: string }>([
    { policy: { ...hubei, name: '我县', tolerance: 0.1 }, name: '湖北' },
    { policy: { ...DEFAULT_POLICY, name: '我县' }, name: DEFAULT_POLICY.name },
    { policy: { ...DEFAULT_POLICY, name: '我县', tolerance: 0.1 }, name: DEFAULT_POLICY.name },
  ])('finds the one a renamed policy was made from', ({ policy, name }) => {
    expect(nearestPreset(policy).name).toBe(name);
  });
});

describe('changedParameters', () => {
  it('names what differs, in the order of the lists', () => {
    const policy: ScoringPolicy = { ...hubei, tolerance: 0.1, rounding: { row: 1, total: 2 } };
    expect(changedParameters(policy, hubei)).toEqual(['rounding.row', 'tolerance']);
  });

  it.each(PRESETS)('finds nothing in $name after it travelled with a workbook', (policy) => {
    const { memory } = parseMemory(JSON.parse(printMemory({ ...EMPTY_MEMORY, policy })));
    expect(changedParameters(memory.policy ?? DEFAULT_POLICY, policy)).toEqual([]);
  });
});
