import { acceptOffer } from '../app/accept-offer';
import type { LiveWorkbook } from '../app/live-workbook';
import { markForms } from '../app/mark-forms';
import { withSheets } from '../app/evaluate-snapshot';
import { evaluationAt, readActiveSheet, withReading } from '../app/read-live-workbook';
import type { LiveReading } from '../app/read-live-workbook';
import { plansOf, recalculate, writePlans } from '../app/recalculate';
import { restoreWrite } from '../app/restore-write';
import { fillingOffers, isSameCell, isSameOffer } from '../core/index';
import type { CellAddress, CellWrite, FillingOffer } from '../core/index';
import { detailsOf } from './pane-controller';
import { countWrites, shownEvaluation } from './pane-state';
import type { PaneEvent, PaneState } from './pane-state';
import { readEvents, refused } from './read-events';

/** What the pane can be told to write or to mark. */
export type WriteCommand =
  | { readonly kind: 'recalculate' }
  /** By the ribbon: the form on the sheet the person looks at, whichever the pane shows. */
  | { readonly kind: 'recalculateActive' }
  /** Every form of the workbook, in one read and one write. */
  | { readonly kind: 'recalculateAll' }
  /** 自动重算: after an edit, and silent where nothing changes. */
  | { readonly kind: 'follow'; readonly sheet: string | null }
  /** Writes the planned value of one cell. */
  | { readonly kind: 'write'; readonly at: CellAddress }
  /** Writes a text that was offered, as the person saw it. */
  | { readonly kind: 'accept'; readonly offer: FillingOffer }
  | { readonly kind: 'restore' }
  | { readonly kind: 'mark' }
  | { readonly kind: 'clearMarks' };

/** What follows a write: a mistake of ours in it is told beside the write, which stands and can be taken back. */
async function following(work: () => Promise<readonly PaneEvent[]>): Promise<readonly PaneEvent[]> {
  try {
    return await work();
  } catch (error) {
    return [{ kind: 'failed', details: detailsOf(error) }];
  }
}

/** Marks that go with what was written. */
const marksAfterWriting = (
  workbook: LiveWorkbook,
  reading: LiveReading,
  { isMarking, shownMarks }: PaneState,
): Promise<readonly PaneEvent[]> =>
  following(async () => {
    if (!isMarking) return [];
    const marked = await markForms(workbook, reading, shownMarks);
    // A problem panel would say that nothing was written.
    return [
      marked.kind === 'marked' ? { kind: 'marksShown', plans: marked.plans } : { kind: 'marksRefused' },
    ];
  });

async function writeEvents(
  workbook: LiveWorkbook,
  state: PaneState,
  only: CellAddress | null,
): Promise<readonly PaneEvent[]> {
  const { place, reading: known } = state;
  if (place === null || known === null) return [];
  const isWanted = ({ at }: CellWrite): boolean => only === null || isSameCell(at, only);
  const outcome = await recalculate(workbook, place, isWanted);
  if (outcome.kind !== 'recalculated') return [refused(outcome)];
  const reading = withReading(known, outcome.reading);
  const marks = only === null ? await marksAfterWriting(workbook, reading, state) : [];
  return [
    { kind: 'read', reading },
    { kind: 'written', write: { plans: outcome.plans, undo: outcome.undo } },
    ...marks,
  ];
}

/** Writes what was offered; a second press finds the offer gone and has nothing to do. */
async function acceptEvents(
  workbook: LiveWorkbook,
  state: PaneState,
  offer: FillingOffer,
): Promise<readonly PaneEvent[]> {
  const { place, reading: known } = state;
  const shown = shownEvaluation(state);
  if (place === null || known === null || shown === null) return [];
  if (!fillingOffers(shown).some((one) => isSameOffer(one, offer))) return [];
  const outcome = await acceptOffer(workbook, place, offer);
  if (outcome.kind !== 'recalculated') return [refused(outcome)];
  const write = { plans: outcome.plans, undo: outcome.undo };
  const read: PaneEvent = { kind: 'read', reading: withReading(known, outcome.reading) };
  if (offer.kind === 'canonicalTarget') return [read, { kind: 'written', write }];
  // The person goes on there; that a cell cannot be shown is no reason to say that nothing was written.
  const shownCell = await following(async () => {
    await workbook.select({ sheet: place.sheet, at: offer.at });
    return [];
  });
  return [read, { kind: 'written', write, isOpening: true }, ...shownCell];
}

/** Keeps the edited sheet up to date, or the form that is shown where the edit may be anywhere. */
async function followEvents(
  workbook: LiveWorkbook,
  state: PaneState,
  edited: string | null,
): Promise<readonly PaneEvent[]> {
  const events = await readEvents(workbook, state.reading, edited);
  const [read] = events;
  if (read?.kind !== 'read') return events;
  const { reading } = read;
  const shown = state.place !== null && evaluationAt(reading, state.place) !== null ? state.place : null;
  const scope = edited === null ? shown : { sheet: edited };
  const plans = scope === null ? [] : plansOf(reading, scope);
  if ('kind' in plans || plans.length === 0) return events;
  // What is taken back raises an edit of its own: the same again would go on for ever.
  if (JSON.stringify(plans) === JSON.stringify(state.refusedPlans)) return events;
  const outcome = await writePlans(workbook, reading, plans);
  if (outcome.kind !== 'recalculated') {
    // A cell that is being edited stood against it, and nothing was tried.
    const isTried = outcome.kind !== 'busy';
    return [...events, refused(outcome), ...(isTried ? [{ kind: 'followRefused' as const, plans }] : [])];
  }
  const marks = await marksAfterWriting(workbook, outcome.reading, state);
  return [
    { kind: 'read', reading: outcome.reading },
    { kind: 'written', write: { plans, undo: outcome.undo } },
    ...marks,
  ];
}

async function writeActiveEvents(workbook: LiveWorkbook, state: PaneState): Promise<readonly PaneEvent[]> {
  if (state.reading === null) return [];
  const reading = await readActiveSheet(workbook, state.reading);
  if (reading.kind !== 'read') return [refused(reading)];
  const read: PaneEvent = { kind: 'read', reading };
  const { activeSheet: sheet, sheets } = reading;
  const forms = sheets.find((one) => one.sheet === sheet)?.evaluations.length ?? 0;
  if (sheet === null || forms === 0) {
    const isAnywhere = sheets.some(({ evaluations }) => evaluations.length > 0);
    return isAnywhere ? [read, refused({ kind: 'noFormOnSheet' })] : [read];
  }
  const plans = plansOf(reading, state.place?.sheet === sheet ? state.place : { sheet, index: 0 });
  const outcome = 'kind' in plans ? plans : await writePlans(workbook, reading, plans);
  if (outcome.kind !== 'recalculated') return [read, refused(outcome)];
  const marks = await marksAfterWriting(workbook, outcome.reading, state);
  return [
    { kind: 'read', reading: outcome.reading },
    { kind: 'sheetActivated', sheet },
    { kind: 'written', write: { plans: outcome.plans, undo: outcome.undo } },
    ...marks,
  ];
}

async function writeAllEvents(workbook: LiveWorkbook, state: PaneState): Promise<readonly PaneEvent[]> {
  const outcome = await recalculate(workbook, 'all');
  if (outcome.kind !== 'recalculated') return [refused(outcome)];
  const { reading, plans, undo } = outcome;
  const marks = await marksAfterWriting(workbook, reading, state);
  return [{ kind: 'read', reading }, { kind: 'written', write: { plans, undo } }, ...marks];
}

async function restoreEvents(
  workbook: LiveWorkbook,
  { lastWrite, reading }: PaneState,
): Promise<readonly PaneEvent[]> {
  if (lastWrite === null || reading === null) return [];
  const outcome = await restoreWrite(workbook, lastWrite.undo);
  if (outcome.kind !== 'applied') return [refused(outcome)];
  return [
    { kind: 'read', reading: withSheets(reading, outcome.sheets) },
    { kind: 'restored', count: countWrites(lastWrite.undo) },
  ];
}

/** Marks by what stands in the sheet now; the other sheets are followed anyway. */
async function markEvents(workbook: LiveWorkbook, state: PaneState): Promise<readonly PaneEvent[]> {
  const events = await readEvents(workbook, state.reading, state.place?.sheet);
  const [event] = events;
  if (event?.kind !== 'read') return events;
  const marked = await markForms(workbook, event.reading);
  return [...events, marked.kind === 'marked' ? marked : refused(marked)];
}

/** Writes or marks, and says what came of it. */
export async function writeCommandEvents(
  command: WriteCommand,
  workbook: LiveWorkbook,
  state: PaneState,
): Promise<readonly PaneEvent[]> {
  switch (command.kind) {
    case 'recalculate':
      return writeEvents(workbook, state, null);
    case 'recalculateActive':
      return writeActiveEvents(workbook, state);
    case 'recalculateAll':
      return writeAllEvents(workbook, state);
    case 'follow':
      return followEvents(workbook, state, command.sheet);
    case 'write':
      return writeEvents(workbook, state, command.at);
    case 'accept':
      return acceptEvents(workbook, state, command.offer);
    case 'restore':
      return restoreEvents(workbook, state);
    case 'mark':
      return markEvents(workbook, state);
    case 'clearMarks': {
      const outcome = await workbook.clearMarks();
      return [outcome.kind === 'marked' ? { kind: 'unmarked' } : refused(outcome)];
    }
  }
}
