import type { SheetCell, WorkbookProblem } from '../../app/workbook';
import { cellAt } from '../../core/sheet/sheet-snapshot';
import type { SheetSnapshot } from '../../core/sheet/sheet-snapshot';
import { attempt } from './excel-run';
import type { Attempt } from './excel-run';
import { holds, toExcelValue } from './excel-value';
import { isOfficeError, leftUntouched, problemOf } from './office-problems';
import {
  alteredCells,
  driftedCells,
  foundCells,
  requestCells,
  requestWritten,
  restoreBatch,
  writeBatch,
} from './write-batch';
import type { BatchResult, FoundCell, SheetWrites } from './write-batch';

/** The written sheets by their ids, as they are now. */
export interface Applied {
  readonly kind: 'applied';
  readonly sheets: ReadonlyMap<string, SheetSnapshot>;
}

const cellsOf = (changes: readonly SheetWrites[]): readonly SheetCell[] =>
  changes.flatMap(({ known, writes }) => writes.map(({ at }) => ({ sheet: known.name, at })));

/** Told of every batch that writes before it is sent, the one that puts back included. */
export type NoteWrites = (changes: readonly SheetWrites[]) => void;

/** Nobody answers any more: which of the cells were written is not known. */
const unconfirmed = (changes: readonly SheetWrites[]): WorkbookProblem => ({
  kind: 'unconfirmed',
  cells: cellsOf(changes),
});

async function putBack(
  changes: readonly SheetWrites[],
  found: readonly FoundCell[],
  problem: WorkbookProblem,
  note: NoteWrites,
): Promise<WorkbookProblem> {
  note(changes);
  const outcome = await attempt(restoreBatch(changes, found));
  return outcome.kind === 'done' ? problem : unconfirmed(changes);
}

/** What stands against the writes of a batch; `null` where there is nothing. */
function problemIn(
  changes: readonly SheetWrites[],
  { found, sheets }: BatchResult,
): Extract<WorkbookProblem, { kind: 'drifted' | 'altered' }> | null {
  const drifted = driftedCells(found);
  if (drifted.length > 0) return { kind: 'drifted', cells: drifted };
  const altered = alteredCells(changes, sheets);
  return altered.length > 0 ? { kind: 'altered', cells: altered } : null;
}

/**
 * Everything as planned in one sync, or everything as it was in two.
 *
 * @remarks
 * Both in one run, because a run is one step of 撤销: a step between would let Ctrl+Z put our value over that of a
 * co-author.
 */
const writeOrPutBack =
  (changes: readonly SheetWrites[], note: NoteWrites) =>
  async (context: Excel.RequestContext): Promise<Applied | WorkbookProblem> => {
    const result = await writeBatch(changes)(context);
    const problem = problemIn(changes, result);
    if (problem === null) return { kind: 'applied', sheets: result.sheets };
    note(changes);
    try {
      await restoreBatch(changes, result.found)(context);
      return problem;
    } catch (error) {
      if (!isOfficeError(error)) throw error;
      return unconfirmed(changes);
    }
  };

/** Reads the sheets of a batch that was carried out although it failed. */
async function readWritten(changes: readonly SheetWrites[]): Promise<Applied | WorkbookProblem> {
  const outcome = await attempt(async (context) => {
    const sheets = requestWritten(context, changes);
    await context.sync();
    return sheets();
  });
  return outcome.kind === 'done' ? { kind: 'applied', sheets: outcome.value } : unconfirmed(changes);
}

/** The cells that hold what was written, with what stood there when the plan was made. */
function ownCells(changes: readonly SheetWrites[], found: readonly FoundCell[]): readonly FoundCell[] {
  const knownOf = new Map(changes.map(({ known }) => [known.name, known]));
  return found.flatMap((cell) => {
    const known = knownOf.get(cell.sheet);
    if (known === undefined) return [];
    const { error, numberFormat } = cellAt(known, cell.write.at);
    if (!holds(cell, cell.write, numberFormat)) return [];
    return [{ ...cell, original: error ?? toExcelValue(cell.write.from) }];
  });
}

/** What stands in the cells now, on the sheets that are still there. */
async function lookAgain(
  changes: readonly SheetWrites[],
): Promise<Attempt<{ readonly left: readonly SheetWrites[]; readonly found: readonly FoundCell[] }>> {
  return attempt(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    await context.sync();
    const ids = new Set(worksheets.items.map(({ id }) => id));
    const left = changes.filter(({ id }) => ids.has(id));
    const runs = requestCells(context, left);
    await context.sync();
    return { left, found: foundCells(runs) };
  });
}

/**
 * Finds out what a failed batch has left behind, and makes it all or nothing.
 *
 * @remarks Batches are not atomic: what stood before the failing call stays written.
 */
async function settle(
  changes: readonly SheetWrites[],
  error: OfficeExtension.Error,
  note: NoteWrites,
): Promise<Applied | WorkbookProblem> {
  if (leftUntouched(error)) return problemOf(error);
  const outcome = await lookAgain(changes);
  if (outcome.kind === 'refused') return unconfirmed(changes);
  const { left, found } = outcome.value;
  const gone = changes.find((change) => !left.includes(change));
  const problem: WorkbookProblem =
    gone === undefined ? problemOf(error) : { kind: 'sheetMissing', sheet: gone.known.name };
  const own = ownCells(left, found);
  if (own.length === 0) return problem;
  if (gone === undefined && own.length === found.length) return readWritten(changes);
  const ours = new Set(own.map(({ write }) => write));
  const partly = left.map((change) => ({
    ...change,
    writes: change.writes.filter((write) => ours.has(write)),
  }));
  return putBack(partly, own, problem, note);
}

/** Writes in one batch, one step of 撤销 where Excel can, all or nothing. */
export async function applyWrites(
  changes: readonly SheetWrites[],
  note: NoteWrites,
  mergeUndoGroup = true,
): Promise<Applied | WorkbookProblem> {
  note(changes);
  const outcome = await attempt(writeOrPutBack(changes, note), { mergeUndoGroup });
  if (outcome.kind === 'done') return outcome.value;
  const settled = await settle(changes, outcome.error, note);
  const canTryAgain = mergeUndoGroup && outcome.error.code === 'UndoNotSupported';
  return canTryAgain && settled.kind === 'failed' ? applyWrites(changes, note, false) : settled;
}
