import { policyOfSheet, policyScopeOf, rememberPolicy } from '../../../src/core/memory/sheet-policies';
import { EMPTY_MEMORY, remembersNothing } from '../../../src/core/memory/workbook-memory';
import { DEFAULT_POLICY, findPreset } from '../../../src/core/scoring/policies/presets';

const hubei = findPreset('湖北') ?? DEFAULT_POLICY;
const sichuan = findPreset('四川') ?? DEFAULT_POLICY;
const both = rememberPolicy(rememberPolicy(EMPTY_MEMORY, hubei, { kind: 'sheet', sheet: '甲' }), sichuan, {
  kind: 'sheet',
  sheet: '乙',
});

describe('rememberPolicy', () => {
  it('keeps one policy for a sheet, the last', () => {
    const again = rememberPolicy(both, DEFAULT_POLICY, { kind: 'sheet', sheet: '甲' });
    expect(['甲', '乙', '丙'].map((sheet) => policyOfSheet(again, sheet))).toEqual([
      DEFAULT_POLICY,
      sichuan,
      null,
    ]);
    expect(again.policy).toBeNull();
    expect(again.sheetPolicies).toHaveLength(2);
  });

  it('leaves the sheet a policy for the workbook was chosen on none of its own, and others theirs', () => {
    const everywhere = rememberPolicy(both, DEFAULT_POLICY, { kind: 'workbook', chosenOn: '甲' });
    expect(everywhere).toEqual({
      ...EMPTY_MEMORY,
      policy: DEFAULT_POLICY,
      sheetPolicies: [{ sheet: '乙', policy: sichuan }],
    });
  });
});

describe('policyScopeOf', () => {
  it('is the sheet where it has a policy of its own, else the workbook', () => {
    expect(policyScopeOf(both, '甲')).toEqual({ kind: 'sheet', sheet: '甲' });
    expect(policyScopeOf(both, '丙')).toEqual({ kind: 'workbook', chosenOn: '丙' });
  });
});

describe('remembersNothing', () => {
  it.each([
    { memory: EMPTY_MEMORY, nothing: true },
    { memory: both, nothing: false },
    { memory: { ...EMPTY_MEMORY, policy: hubei }, nothing: false },
  ])('is $nothing', ({ memory, nothing }) => {
    expect(remembersNothing(memory)).toBe(nothing);
  });
});
