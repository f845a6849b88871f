import { draftBlankForm } from '../../../src/core/drafting/draft-blank-form';
import type { BlankFormRequest } from '../../../src/core/drafting/draft-blank-form';
import type { FormLayout } from '../../../src/core/drafting/form-layout';
import type { SheetDraft } from '../../../src/core/drafting/sheet-draft';
import { snapshotOfDraft } from '../../../src/core/drafting/snapshot-of-draft';
import { evaluateSheet } from '../../../src/core/evaluate';
import type { Evaluation } from '../../../src/core/evaluate';
import { DEFAULT_POLICY, findPreset } from '../../../src/core/scoring/policies/presets';
import type { ScoringPolicy } from '../../../src/core/scoring/policy';
import { printAddress } from '../../../src/core/sheet/cell-address';
import type { CellArea } from '../../../src/core/sheet/cell-address';
import type { SheetSnapshot } from '../../../src/core/sheet/sheet-snapshot';

export const REQUEST: BlankFormRequest = {
  layout: '益阳',
  year: 2026,
  projectName: '',
  supervisingDepartment: '',
  implementingAgency: '',
  unit: 'tenThousandYuan',
  rowsPerDimension: 2,
};

/** The policy that belongs to a layout. */
export function policyOf({ policy }: FormLayout): ScoringPolicy {
  const preset = findPreset(policy);
  if (preset === null) throw new Error(`no preset: ${policy}`);
  return preset;
}

export const blankForm = (layout: FormLayout, request: Partial<BlankFormRequest> = {}): SheetDraft =>
  draftBlankForm({ ...REQUEST, ...request, layout: layout.name });

/** The only form of a sheet. */
export function onlyForm(sheet: SheetSnapshot, policy: ScoringPolicy = DEFAULT_POLICY): Evaluation {
  const { evaluations } = evaluateSheet(sheet, policy);
  const [evaluation, ...others] = evaluations;
  if (evaluation === undefined || others.length > 0) throw new Error(`${evaluations.length} forms`);
  return evaluation;
}

export const formOfDraft = (draft: SheetDraft, policy?: ScoringPolicy): Evaluation =>
  onlyForm(snapshotOfDraft(draft), policy);

/** Findings in short: `code@D4`. */
export const placesOf = ({ findings }: Evaluation): readonly string[] =>
  findings.map(({ code, at }) => `${code}@${at === null ? 'form' : printAddress(at)}`);

const overlap = (a: CellArea, b: CellArea): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** Pairs of cells that lie on top of each other; a sound draft has none. */
export const overlappingCells = ({ cells }: SheetDraft): readonly string[] =>
  cells.flatMap(({ area }, index) =>
    cells
      .slice(index + 1)
      .filter((other) => overlap(area, other.area))
      .map((other) => JSON.stringify([area, other.area])),
  );
