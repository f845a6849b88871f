import { adoptPolicy } from '../../src/app/adopt-policy';
import { draftBlankForm } from '../../src/core/drafting/draft-blank-form';
import type { LayoutName } from '../../src/core/drafting/form-layout';
import { snapshotOfDraft } from '../../src/core/drafting/snapshot-of-draft';
import { DEFAULT_POLICY, evaluateSheet, EMPTY_MEMORY, findPreset } from '../../src/core/index';
import type { WorkbookMemory } from '../../src/core/index';
import { REQUEST } from '../core/drafting/draft-builders';

const evaluationsOf = (...layouts: readonly LayoutName[]) =>
  layouts.flatMap((layout) => {
    const sheet = snapshotOfDraft(draftBlankForm({ ...REQUEST, layout }));
    return evaluateSheet(sheet, DEFAULT_POLICY).evaluations;
  });

function remembering(memory: WorkbookMemory) {
  const written: WorkbookMemory[] = [];
  return {
    written,
    readMemory: () => Promise.resolve({ kind: 'memory' as const, memory, problems: [] }),
    writeMemory: (next: WorkbookMemory) => {
      written.push(next);
      return Promise.resolve({ kind: 'remembered' as const });
    },
  };
}

describe('adoptPolicy', () => {
  it.each<{ layouts: readonly LayoutName[]; policy: string | null; because: string }>([
    { layouts: ['湖北'], policy: '湖北', because: 'its execution is worth 20' },
    { layouts: ['湖北', '湖北'], policy: '湖北', because: 'all of them say so' },
    { layouts: ['湖北', '全国'], policy: null, because: 'one of them agrees with the default' },
    { layouts: ['全国'], policy: null, because: 'the default fits' },
    { layouts: [], policy: null, because: 'nothing states anything' },
  ])('takes $policy for $layouts: $because', async ({ layouts, policy }) => {
    const workbook = remembering(EMPTY_MEMORY);
    const outcome = await adoptPolicy(workbook, evaluationsOf(...layouts), DEFAULT_POLICY);
    expect(outcome === null).toBe(policy === null);
    expect(workbook.written.map((memory) => memory.policy?.name)).toEqual(policy === null ? [] : [policy]);
  });

  it('keeps the policy that somebody has chosen meanwhile', async () => {
    const chosen = findPreset('四川') ?? DEFAULT_POLICY;
    const workbook = remembering({ ...EMPTY_MEMORY, policy: chosen });
    await adoptPolicy(workbook, evaluationsOf('湖北'), DEFAULT_POLICY);
    expect(workbook.written.map((memory) => memory.policy?.name)).toEqual([chosen.name]);
  });
});
