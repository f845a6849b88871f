import { DEFAULT_POLICY } from '../../src/core/index';
import type { PolicyScope } from '../../src/core/index';
import { draftOf } from '../../src/taskpane/policy-draft';
import { draftFor, withDraft, withoutDraft } from '../../src/taskpane/policy-drafts';

const common = draftOf(DEFAULT_POLICY, { kind: 'workbook', chosenOn: '甲' });
const alone = draftOf(DEFAULT_POLICY, { kind: 'sheet', sheet: '甲' });
const other = draftOf(DEFAULT_POLICY, { kind: 'sheet', sheet: '乙' });

describe('draftFor', () => {
  it.each<{ sheet: string; inForce: PolicyScope['kind']; drafts: string[]; finds: string | null }>([
    { sheet: '甲', inForce: 'workbook', drafts: ['common', 'alone'], finds: 'alone' },
    { sheet: '甲', inForce: 'sheet', drafts: ['common', 'other'], finds: 'common' },
    { sheet: '丙', inForce: 'workbook', drafts: ['common', 'other'], finds: 'common' },
    { sheet: '丙', inForce: 'sheet', drafts: ['common', 'other'], finds: null },
    { sheet: '乙', inForce: 'sheet', drafts: ['common', 'other'], finds: 'other' },
    { sheet: '甲', inForce: 'workbook', drafts: ['other'], finds: null },
  ])(
    'finds $finds of $drafts for $sheet, which is scored by its $inForce',
    ({ sheet, inForce, drafts, finds }) => {
      const all = new Map([
        ['common', common],
        ['alone', alone],
        ['other', other],
      ]);
      const given = drafts.flatMap((name) => all.get(name) ?? []);
      expect(draftFor(given, sheet, inForce)).toBe(finds === null ? null : all.get(finds));
    },
  );
});

describe('withDraft', () => {
  it('puts a draft in the place of the one it came from, wherever it is for', () => {
    expect(withDraft([alone, other], common, alone)).toEqual([other, common]);
  });

  it('keeps one draft for a place', () => {
    const again = { ...other, name: '我县' };
    expect(withDraft([common, other], again, null)).toEqual([common, again]);
  });

  it('takes a draft away for none', () => {
    expect(withDraft([common, other], null, common)).toEqual([other]);
  });
});

describe('withoutDraft', () => {
  it('leaves the drafts for other places', () => {
    expect(withoutDraft([common, alone, other], { kind: 'workbook', chosenOn: '丙' })).toEqual([
      alone,
      other,
    ]);
    expect(withoutDraft([common, alone, other], alone.scope)).toEqual([common, other]);
  });
});
