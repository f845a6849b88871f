import { policyOfSheet, policyScopeOf } from '../../../src/core/memory/sheet-policies';
import { EMPTY_MEMORY, remembersNothing } from '../../../src/core/memory/workbook-memory';
import { DEFAULT_POLICY } from '../../../src/core/scoring/policies/presets';

const memory = { ...EMPTY_MEMORY, sheetPolicies: [{ sheet: '甲', policy: DEFAULT_POLICY }] };

describe('policyOfSheet', () => {
  it('is the one of that sheet', () => {
    expect([policyOfSheet(memory, '甲'), policyOfSheet(memory, '乙')]).toEqual([DEFAULT_POLICY, null]);
  });
});

describe('policyScopeOf', () => {
  it('is the sheet where it has a policy of its own, else the workbook', () => {
    expect(policyScopeOf(memory, '甲')).toEqual({ kind: 'sheet', sheet: '甲' });
    expect(policyScopeOf(memory, '丙')).toEqual({ kind: 'workbook', chosenOn: '丙' });
  });
});

describe('remembersNothing', () => {
  it.each([
    { of: EMPTY_MEMORY, nothing: true },
    { of: memory, nothing: false },
    { of: { ...EMPTY_MEMORY, policy: DEFAULT_POLICY }, nothing: false },
  ])('is $nothing', ({ of, nothing }) => {
    expect(remembersNothing(of)).toBe(nothing);
  });
});
