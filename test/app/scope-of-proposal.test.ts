import { scopeOfProposal } from '../../src/app/scope-of-proposal';
import type { EvaluatedSheet } from '../../src/app/evaluate-workbook';
import { evaluateSheets } from '../../src/app/evaluate-workbook';
import { draftBlankForm } from '../../src/core/drafting/draft-blank-form';
import type { LayoutName } from '../../src/core/drafting/form-layout';
import { snapshotOfDraft } from '../../src/core/drafting/snapshot-of-draft';
import { DEFAULT_POLICY, EMPTY_MEMORY, findPreset } from '../../src/core/index';
import type { ScoringPolicy, WorkbookMemory } from '../../src/core/index';
import { REQUEST } from '../core/drafting/draft-builders';

const hubei = findPreset('湖北') ?? DEFAULT_POLICY;

const evaluated = (
  layouts: readonly LayoutName[],
  ruling: ScoringPolicy,
  memory: WorkbookMemory,
): readonly EvaluatedSheet[] =>
  evaluateSheets(
    layouts.map((layout, index) => ({
      ...snapshotOfDraft(draftBlankForm({ ...REQUEST, layout })),
      name: `表${String(index + 1)}`,
    })),
    ruling,
    memory,
  );

describe('scopeOfProposal', () => {
  it.each<{
    layouts: readonly LayoutName[];
    ownOf?: string;
    ruling?: ScoringPolicy;
    kind: string;
    because: string;
  }>([
    { layouts: ['湖北'], kind: 'workbook', because: 'there is no other form' },
    { layouts: ['湖北', '湖北'], kind: 'workbook', because: 'the other form proposes it too' },
    {
      layouts: ['湖北', '湖北'],
      ruling: hubei,
      kind: 'workbook',
      because: 'the other is scored by it already',
    },
    { layouts: ['湖北', '益阳'], kind: 'sheet', because: 'it does not fit the other form' },
    { layouts: ['湖北', '湖北'], ownOf: '表2', kind: 'workbook', because: 'the other has one of its own' },
    { layouts: ['益阳', '湖北'], ownOf: '表1', kind: 'sheet', because: 'the sheet has one of its own' },
  ])(
    'is the $kind for the first of $layouts: $because',
    ({ layouts, ownOf, ruling = DEFAULT_POLICY, kind }) => {
      const sheetPolicies = ownOf === undefined ? [] : [{ sheet: ownOf, policy: hubei }];
      const memory = { ...EMPTY_MEMORY, sheetPolicies };
      const sheets = evaluated(layouts, ruling, memory);
      expect(scopeOfProposal({ sheets, memory }, '表1', hubei).kind).toBe(kind);
    },
  );
});
