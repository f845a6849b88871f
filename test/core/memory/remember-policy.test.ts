import { rememberPolicy, takePolicyBack } from '../../../src/core/memory/remember-policy';
import { policyOfSheet } from '../../../src/core/memory/sheet-policies';
import type { PolicyChoice } from '../../../src/core/memory/sheet-policies';
import { EMPTY_MEMORY } from '../../../src/core/memory/workbook-memory';
import { DEFAULT_POLICY, findPreset } from '../../../src/core/scoring/policies/presets';
import type { ScoringPolicy } from '../../../src/core/scoring/policy';

const hubei = findPreset('湖北') ?? DEFAULT_POLICY;
const sichuan = findPreset('四川') ?? DEFAULT_POLICY;
const jiangxi = findPreset('江西') ?? DEFAULT_POLICY;

const forSheet = (sheet: string, policy: ScoringPolicy | null): PolicyChoice => ({
  policy,
  scope: { kind: 'sheet', sheet },
});
const forAll = (chosenOn: string, policy: ScoringPolicy | null): PolicyChoice => ({
  policy,
  scope: { kind: 'workbook', chosenOn },
});
const both = [forSheet('甲', hubei), forSheet('乙', sichuan)].reduce(rememberPolicy, EMPTY_MEMORY);

describe('rememberPolicy', () => {
  it('keeps one policy for a sheet, the last', () => {
    const again = rememberPolicy(both, forSheet('甲', jiangxi));
    expect(['甲', '乙', '丙'].map((sheet) => policyOfSheet(again, sheet))).toEqual([jiangxi, sichuan, null]);
    expect([again.policy, again.sheetPolicies.length]).toEqual([null, 2]);
  });

  it('leaves the sheet a policy for the workbook was chosen on none of its own, and others theirs', () => {
    expect(rememberPolicy(both, forAll('甲', jiangxi))).toEqual({
      ...EMPTY_MEMORY,
      policy: jiangxi,
      sheetPolicies: [{ sheet: '乙', policy: sichuan }],
    });
  });

  it.each([
    { because: 'of the sheet', choice: forSheet('甲', null) },
    { because: 'of the workbook, as it is', choice: forAll('甲', null) },
  ])('forgets what a sheet has of its own for the policy $because', ({ choice }) => {
    const before = { ...both, policy: jiangxi };
    const sheetPolicies = [{ sheet: '乙', policy: sichuan }];
    expect(rememberPolicy(before, choice)).toEqual({ ...before, sheetPolicies });
    expect(rememberPolicy(both, choice)).toEqual({ ...both, sheetPolicies });
  });
});

describe('takePolicyBack', () => {
  it.each([
    { choice: forSheet('甲', jiangxi) },
    { choice: forSheet('丙', jiangxi) },
    { choice: forSheet('甲', null) },
    { choice: forAll('甲', jiangxi) },
    { choice: forAll('甲', null) },
    { choice: forAll('丙', hubei) },
  ])('undoes $choice', ({ choice }) => {
    for (const before of [EMPTY_MEMORY, both, { ...both, policy: sichuan }]) {
      const back = takePolicyBack(rememberPolicy(before, choice), choice, before);
      expect(back.policy).toEqual(before.policy);
      const owns = ['甲', '乙', '丙'].map((sheet) => policyOfSheet(back, sheet));
      expect(owns).toEqual(['甲', '乙', '丙'].map((sheet) => policyOfSheet(before, sheet)));
    }
  });

  it('leaves what somebody else has chosen since, there and elsewhere', () => {
    const mine = forSheet('甲', hubei);
    const theirs = [forSheet('乙', sichuan), forAll('丙', jiangxi)];
    const back = takePolicyBack([mine, ...theirs].reduce(rememberPolicy, EMPTY_MEMORY), mine, EMPTY_MEMORY);
    expect(back).toEqual(theirs.reduce(rememberPolicy, EMPTY_MEMORY));
    const common = forAll('甲', hubei);
    const over = [common, forAll('乙', jiangxi), forSheet('甲', sichuan)].reduce(
      rememberPolicy,
      EMPTY_MEMORY,
    );
    expect(takePolicyBack(over, common, both)).toEqual(over);
  });
});
