import type { WorkbookProblem } from '../../app/workbook';
import type { DrawnSheet, DrawProblem } from '../../app/sheet-drawer';
import type { SheetDraft } from '../../core/drafting/sheet-draft';
import type { MarkPlan } from '../../core/marking/mark';
import type { WorkbookMemory } from '../../core/memory/workbook-memory';
import type { SheetSnapshot } from '../../core/sheet/sheet-snapshot';
import { refuseWrites } from '../../core/writing/refuse-writes';
import type { WritePlan } from '../../core/writing/write-plan';
import { applyWrites } from './apply-writes';
import type { Applied } from './apply-writes';
import { cellRuns } from './cell-runs';
import { addDrawnSheet, redrawSheet } from './draw-sheet';
import { answer, attempt } from './excel-run';
import type { Attempt } from './excel-run';
import { hasFeature } from './office-features';
import { replaceMarks } from './office-marks';
import type { OwnWrites } from './own-writes';
import { storeMemory } from './store-memory';
import { groupPlans } from './write-batch';
import type { SheetWrites } from './write-batch';

/** Notes the events that a batch is going to raise, for an Excel that does not tell who triggered them. */
function noteWrites(own: OwnWrites, changes: readonly SheetWrites[]): void {
  if (hasFeature('triggerSource')) return;
  for (const { id, writes } of changes) {
    for (const { address } of cellRuns(writes)) own.note(id, address);
  }
}

/**
 * Writes plans over the sheets as they are known.
 *
 * @param sheets by their ids; what stands against the plans there is told before anything is sent
 */
export async function writePlans(
  plans: readonly WritePlan[],
  sheets: ReadonlyMap<string, SheetSnapshot>,
  own: OwnWrites,
): Promise<Applied | WorkbookProblem> {
  const problem = refuseWrites([...sheets.values()], plans);
  if (problem !== null) return problem;
  const changes = groupPlans(plans, sheets);
  if (changes.length === 0) return { kind: 'applied', sheets: new Map() };
  return own.formatting(() => applyWrites(changes, (written) => noteWrites(own, written)));
}

/** Replaces all our marks by these. */
export const markSheets = (plans: readonly MarkPlan[], own: OwnWrites): Promise<WorkbookProblem | null> =>
  own.formatting(() => answer(replaceMarks(plans)));

/** Draws a sheet in the place of the one with that name; behind all others where there is no name. */
export const drawSheet = (
  draft: SheetDraft,
  replaced: string | null,
  own: OwnWrites,
): Promise<DrawnSheet | DrawProblem> =>
  own.formatting(() => (replaced === null ? addDrawnSheet(draft, own) : redrawSheet(replaced, draft, own)));

/** Puts policy and decisions into the workbook; see {@link storeMemory}. */
export const remember = (memory: WorkbookMemory): Promise<Attempt<string | null>> =>
  attempt((context) => storeMemory(context, memory));
