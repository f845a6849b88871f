import { adoptPolicy } from '../../src/app/adopt-policy';
import { draftBlankForm } from '../../src/core/drafting/draft-blank-form';
import type { LayoutName } from '../../src/core/drafting/form-layout';
import { snapshotOfDraft } from '../../src/core/drafting/snapshot-of-draft';
import { DEFAULT_POLICY, evaluateSheet, EMPTY_MEMORY, findPreset } from '../../src/core/index';
import type { SheetEvaluation, WorkbookMemory } from '../../src/core/index';
import { REQUEST } from '../core/drafting/draft-builders';

/** Sheets 表1, 表2 … with a new form of each layout. */
const sheetsOf = (layouts: readonly LayoutName[], memory: WorkbookMemory): readonly SheetEvaluation[] =>
  layouts.map((layout, index) => {
    const drawn = snapshotOfDraft(draftBlankForm({ ...REQUEST, layout }));
    const sheet = { ...drawn, name: `表${String(index + 1)}` };
    return evaluateSheet(sheet, memory.policy ?? DEFAULT_POLICY, memory);
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

const hubei = findPreset('湖北');
const sichuan = findPreset('四川');

describe('adoptPolicy', () => {
  it.each<{
    layouts: readonly LayoutName[];
    drawn: readonly string[];
    chosen?: typeof hubei;
    policy: string | null;
    own: readonly string[];
    because: string;
  }>([
    { layouts: ['湖北'], drawn: ['表1'], policy: '湖北', own: [], because: 'its execution is worth 20' },
    {
      layouts: ['湖北', '湖北'],
      drawn: ['表1', '表2'],
      policy: '湖北',
      own: [],
      because: 'all of them say so',
    },
    {
      layouts: ['湖北', '全国'],
      drawn: ['表1', '表2'],
      policy: null,
      own: ['表1'],
      because: 'the other agrees',
    },
    {
      layouts: ['益阳', '湖北'],
      drawn: ['表2'],
      policy: null,
      own: ['表2'],
      because: 'the earlier form stays',
    },
    {
      layouts: ['湖北', '湖北'],
      drawn: ['表2'],
      policy: null,
      own: ['表2'],
      because: 'nobody asked for the earlier',
    },
    {
      layouts: ['湖北'],
      drawn: ['表1'],
      chosen: sichuan,
      policy: '四川',
      own: ['表1'],
      because: 'it was chosen',
    },
  ])(
    'takes $policy for the workbook and one for $own of $layouts: $because',
    async ({ layouts, drawn, chosen = null, policy, own }) => {
      const memory = { ...EMPTY_MEMORY, policy: chosen };
      const workbook = remembering(memory);
      const outcome = await adoptPolicy(workbook, { sheets: sheetsOf(layouts, memory), memory }, drawn);
      const [written] = workbook.written;
      expect(outcome).toMatchObject({ kind: 'remembered', memory: written, before: memory });
      expect(written?.policy?.name ?? null).toBe(policy);
      expect(written?.sheetPolicies).toEqual(own.map((sheet) => ({ sheet, policy: hubei })));
      const findings = sheetsOf(layouts, written ?? EMPTY_MEMORY)
        .filter(({ sheet }) => drawn.includes(sheet))
        .flatMap(({ evaluations }) => evaluations.flatMap((evaluation) => evaluation.findings));
      expect(findings.map(({ code }) => code)).not.toContain('execution-max-score-unusual');
    },
  );

  it.each<{
    layouts: readonly LayoutName[];
    drawn: readonly string[];
    chosen?: typeof hubei;
    because: string;
  }>([
    { layouts: ['全国'], drawn: ['表1'], because: 'the default fits' },
    { layouts: ['湖北', '益阳'], drawn: ['表2'], because: 'the form that states another is not new' },
    { layouts: ['湖北'], drawn: ['表1'], chosen: hubei, because: 'it is scored by it already' },
    { layouts: [], drawn: ['表1'], because: 'nothing states anything' },
  ])('takes nothing for $layouts: $because', async ({ layouts, drawn, chosen = null }) => {
    const memory = { ...EMPTY_MEMORY, policy: chosen };
    const workbook = remembering(memory);
    expect(await adoptPolicy(workbook, { sheets: sheetsOf(layouts, memory), memory }, drawn)).toBeNull();
    expect(workbook.written).toEqual([]);
  });

  it('drops what a sheet of that name had of its own before it was deleted', async () => {
    const memory = { ...EMPTY_MEMORY, sheetPolicies: [{ sheet: '表2', policy: hubei ?? DEFAULT_POLICY }] };
    const workbook = remembering(memory);
    const reading = { sheets: sheetsOf(['益阳', '全国'], memory), memory };
    expect(await adoptPolicy(workbook, reading, ['表2'])).toMatchObject({ kind: 'remembered', choices: [] });
    expect(workbook.written).toEqual([EMPTY_MEMORY]);
  });

  it('carries what an earlier form was scored by, whatever the new one states', async () => {
    const policy = { ...DEFAULT_POLICY, name: '我县' };
    const workbook = remembering(EMPTY_MEMORY);
    const reading = { sheets: sheetsOf(['湖北'], EMPTY_MEMORY), memory: EMPTY_MEMORY };
    const outcome = await adoptPolicy(workbook, reading, ['表1'], new Map([['表1', policy]]));
    expect(outcome).toMatchObject({ choices: [{ policy, scope: { kind: 'sheet', sheet: '表1' } }] });
    expect(workbook.written).toEqual([{ ...EMPTY_MEMORY, sheetPolicies: [{ sheet: '表1', policy }] }]);
  });

  it('keeps the policy that somebody has chosen meanwhile', async () => {
    const workbook = remembering({ ...EMPTY_MEMORY, policy: sichuan });
    const reading = { sheets: sheetsOf(['湖北'], EMPTY_MEMORY), memory: EMPTY_MEMORY };
    await adoptPolicy(workbook, reading, ['表1']);
    expect(workbook.written).toEqual([
      { ...EMPTY_MEMORY, policy: sichuan, sheetPolicies: [{ sheet: '表1', policy: hubei }] },
    ]);
  });
});
