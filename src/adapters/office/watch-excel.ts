import type { WorkbookEvent } from '../../app/live-workbook';
import { parseArea } from '../../core/sheet/cell-address';
import { attempt } from './excel-run';
import { hasFeature } from './office-features';
import type { OwnWrites } from './own-writes';

/** What the events need to know of the workbook. */
export interface WatchedWorkbook {
  readonly own: OwnWrites;
  /** The name of a sheet as it was last read; `null` for one that is new. */
  readonly nameOf: (sheetId: string) => string | null;
  readonly rename: (sheetId: string, name: string) => void;
  /** Rows, columns or sheets are no longer where they were. */
  readonly forget: () => void;
  /** The merged areas of a sheet may be others now. */
  readonly doubtMerges: (sheetId: string) => void;
}

type Tell = (event: WorkbookEvent) => void;

/** An event without a handler of its own that Office needs, for the time being watched. */
type Handle = OfficeExtension.EventHandlerResult<unknown>;

type SheetEvent = Excel.WorksheetAddedEventArgs | Excel.WorksheetDeletedEventArgs;

const SETTLED: Promise<void> = Promise.resolve();

const sourceOf = ({ source }: Pick<SheetEvent, 'source'>): 'user' | 'remote' =>
  source === Excel.EventSource.remote ? 'remote' : 'user';

function isOwnChange(own: OwnWrites, event: Excel.WorksheetChangedEventArgs): boolean {
  if (sourceOf(event) === 'remote') return false;
  return hasFeature('triggerSource')
    ? event.triggerSource === Excel.EventTriggerSource.thisLocalAddin
    : own.claim(event.worksheetId, event.address);
}

const hasSeveralCells = ({ address }: { readonly address: string }): boolean => /[:,]/u.test(address);

function onChanged(
  { own, nameOf, forget, doubtMerges }: WatchedWorkbook,
  tell: Tell,
  event: Excel.WorksheetChangedEventArgs,
): Promise<void> {
  if (isOwnChange(own, event)) return SETTLED;
  const isEdit = event.changeType === Excel.DataChangeType.rangeEdited;
  if (!isEdit) forget();
  // Pasted cells bring their merged areas along.
  else if (hasSeveralCells(event)) doubtMerges(event.worksheetId);
  tell({
    kind: 'changed',
    source: sourceOf(event),
    sheet: isEdit ? nameOf(event.worksheetId) : null,
  });
  return SETTLED;
}

/** Merging is a change of format and of nothing else; a format of one cell alone merges nothing. */
function onFormatChanged(
  { own, doubtMerges }: WatchedWorkbook,
  event: Excel.WorksheetFormatChangedEventArgs,
): Promise<void> {
  const isOwn = sourceOf(event) === 'user' && own.isFormatting();
  if (!isOwn && hasSeveralCells(event)) doubtMerges(event.worksheetId);
  return SETTLED;
}

function onSelected(
  { nameOf }: WatchedWorkbook,
  tell: Tell,
  { worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs,
): Promise<void> {
  const sheet = nameOf(worksheetId);
  const area = parseArea(address.split(',')[0] ?? '');
  if (sheet !== null && area !== null) {
    tell({ kind: 'selected', cell: { sheet, at: { row: area.top, column: area.left } } });
  }
  return SETTLED;
}

/** Registers every handler; one sync. */
async function register(
  context: Excel.RequestContext,
  watched: WatchedWorkbook,
  tell: Tell,
): Promise<readonly Handle[]> {
  const { worksheets } = context.workbook;
  const onStructure = (event: Pick<SheetEvent, 'source'>): Promise<void> => {
    watched.forget();
    tell({ kind: 'changed', source: sourceOf(event), sheet: null });
    return SETTLED;
  };
  const onAdded = (event: SheetEvent): Promise<void> => {
    const isOwn = sourceOf(event) === 'user' && watched.own.claimNewSheet();
    return isOwn ? SETTLED : onStructure(event);
  };
  const onRenamed = (event: Excel.WorksheetNameChangedEventArgs): Promise<void> => {
    watched.rename(event.worksheetId, event.nameAfter);
    return onStructure(event);
  };
  const handles: Handle[] = [
    worksheets.onChanged.add((event) => onChanged(watched, tell, event)),
    worksheets.onFormatChanged.add((event) => onFormatChanged(watched, event)),
    worksheets.onSelectionChanged.add((event) => onSelected(watched, tell, event)),
    worksheets.onActivated.add(({ worksheetId }) => {
      const sheet = watched.nameOf(worksheetId);
      if (sheet !== null) tell({ kind: 'activated', sheet });
      return SETTLED;
    }),
    worksheets.onAdded.add(onAdded),
    worksheets.onDeleted.add(onStructure),
    ...(hasFeature('nameChanged') ? [worksheets.onNameChanged.add(onRenamed)] : []),
  ];
  await context.sync();
  return handles;
}

async function unregister(handles: readonly Handle[]): Promise<void> {
  const [first] = handles;
  if (first === undefined) return;
  // Handlers leave by the context they came by.
  await Excel.run(first.context, async (context) => {
    for (const handle of handles) handle.remove();
    await context.sync();
  });
}

/**
 * Tells of what a person or a co-author does until the returned function is called.
 *
 * @remarks Registered once: some builds of Excel lose the user's 撤销 by it.
 */
export function watchExcel(watched: WatchedWorkbook, listener: Tell): () => void {
  let isWatching = true;
  const tell: Tell = (event) => {
    if (isWatching) listener(event);
  };
  const registered = attempt((context) => register(context, watched, tell)).then((outcome) => {
    if (outcome.kind === 'done') return outcome.value;
    tell({ kind: 'unwatched' });
    return [];
  });
  return () => {
    isWatching = false;
    void registered.then(unregister);
  };
}
