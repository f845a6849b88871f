import type { CellArea } from '../../core/sheet/cell-address';
import { attempt } from './excel-run';
import type { Attempt } from './excel-run';
import { parseAreas } from './merged-areas';
import { readMemory, requestMemory, requestMemoryParts } from './office-memory';
import type { FoundMemory } from './office-memory';
import { problemOf } from './office-problems';
import { readRequest, requestSheet } from './request-sheet';
import type { SheetSnapshot } from '../../core/sheet/sheet-snapshot';

/** Sheets by their ids, which outlive their names, in tab order. */
export type KnownSheets = ReadonlyMap<string, SheetSnapshot>;

/** The whole workbook at one moment. */
export interface WorkbookReading {
  readonly sheets: KnownSheets;
  readonly memory: FoundMemory;
  readonly activeSheet: string;
}

interface Listing {
  readonly ids: readonly string[];
  readonly memoryPart: string | null;
  readonly activeSheet: string;
}

interface ListedSheets {
  readonly sheets: KnownSheets;
  readonly memoryXml: string | undefined;
}

/** What is in the workbook; one sync. */
async function listSheets(context: Excel.RequestContext): Promise<Listing> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id');
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  const parts = requestMemoryParts(context);
  await context.sync();
  return {
    ids: worksheets.items.map(({ id }) => id),
    memoryPart: parts.items[0]?.id ?? null,
    activeSheet: active.name,
  };
}

/** Everything on the listed sheets; one sync. */
const readListed =
  ({ ids, memoryPart }: Listing, asksMerged: boolean) =>
  async (context: Excel.RequestContext): Promise<ListedSheets> => {
    const { worksheets, customXmlParts } = context.workbook;
    const requests = ids.map((id) =>
      requestSheet(worksheets.getItem(id), { locks: true, merged: asksMerged }),
    );
    const xml = memoryPart === null ? null : customXmlParts.getItem(memoryPart).getXml();
    await context.sync();
    return {
      sheets: new Map(requests.map((request) => [request.worksheet.id, readRequest(request, null)])),
      memoryXml: xml?.value,
    };
  };

/**
 * Whether an error can mean that there are more merged areas than Excel lists.
 *
 * @remarks Excel has no code for it: anything but what is known to mean something else.
 */
const canBeTooMany = (error: OfficeExtension.Error): boolean =>
  problemOf(error).kind === 'failed' && error.code !== 'ItemNotFound';

/**
 * The merged areas of some rows, asked in halves where there are more of them than Excel tells at once (512).
 *
 * @remarks Excel names an area for the rows that hold its upper left corner, so that no area is named twice.
 */
async function readMergedAreas(
  id: string,
  top: number,
  bottom: number,
): Promise<Attempt<readonly CellArea[]>> {
  const outcome = await attempt(async (context) => {
    const rows = context.workbook.worksheets.getItem(id).getRange(`${top}:${bottom}`);
    const merged = rows.getMergedAreasOrNullObject();
    merged.load('address');
    await context.sync();
    return merged.isNullObject ? [] : parseAreas(merged.address);
  });
  if (outcome.kind === 'done' || !canBeTooMany(outcome.error)) return outcome;
  if (top === bottom) return { kind: 'done', value: [] };
  const middle = Math.floor((top + bottom) / 2);
  const upper = await readMergedAreas(id, top, middle);
  if (upper.kind === 'refused') return upper;
  const lower = await readMergedAreas(id, middle + 1, bottom);
  if (lower.kind === 'refused') return lower;
  return { kind: 'done', value: [...upper.value, ...lower.value] };
}

/** One after the other: each may take long, and Excel answers in order anyway. */
async function withMergedAreas(sheets: KnownSheets): Promise<Attempt<KnownSheets>> {
  const complete = new Map<string, SheetSnapshot>();
  for (const [id, sheet] of sheets) {
    const [first = 1, last = first] = [[...sheet.rows.keys()].at(0), [...sheet.rows.keys()].at(-1)];
    const areas = await readMergedAreas(id, first, last);
    if (areas.kind === 'refused') return areas;
    complete.set(id, { ...sheet, mergedAreas: areas.value });
  }
  return { kind: 'done', value: complete };
}

async function readInHalves(listing: Listing, asksMerged: boolean): Promise<Attempt<ListedSheets>> {
  const middle = Math.ceil(listing.ids.length / 2);
  const first = await readSheets({ ...listing, ids: listing.ids.slice(0, middle) }, asksMerged);
  if (first.kind === 'refused') return first;
  const second = await readSheets(
    { ...listing, ids: listing.ids.slice(middle), memoryPart: null },
    asksMerged,
  );
  if (second.kind === 'refused') return second;
  const { sheets, memoryXml } = first.value;
  return { kind: 'done', value: { sheets: new Map([...sheets, ...second.value.sheets]), memoryXml } };
}

/** All sheets in one sync; in more only where Excel on the web finds the answer too large, or the merged areas too many. */
async function readSheets(listing: Listing, asksMerged: boolean): Promise<Attempt<ListedSheets>> {
  const outcome = await attempt(readListed(listing, asksMerged));
  if (outcome.kind === 'done') return outcome;
  const { kind } = problemOf(outcome.error);
  if (kind === 'tooLarge' && listing.ids.length > 1) return readInHalves(listing, asksMerged);
  if (!asksMerged || !canBeTooMany(outcome.error)) return outcome;
  const plain = await readSheets(listing, false);
  if (plain.kind === 'refused') return plain;
  const sheets = await withMergedAreas(plain.value.sheets);
  if (sheets.kind === 'refused') return sheets;
  return { kind: 'done', value: { ...plain.value, sheets: sheets.value } };
}

/** Reads everything anew: two syncs, whatever the number of sheets. */
export async function readWorkbook(
  asksMerged: boolean,
  isSecondTry = false,
): Promise<Attempt<WorkbookReading>> {
  const listed = await attempt(listSheets);
  if (listed.kind === 'refused') return listed;
  const read = await readSheets(listed.value, asksMerged);
  if (read.kind === 'refused') {
    // A sheet or the memory was deleted in between.
    const isGone = read.error.code === 'ItemNotFound' && !isSecondTry;
    return isGone ? readWorkbook(asksMerged, true) : read;
  }
  const { sheets, memoryXml } = read.value;
  const { memoryPart, activeSheet } = listed.value;
  const memory = { ...(await readMemory(memoryXml)), part: memoryPart };
  return { kind: 'done', value: { sheets, memory, activeSheet } };
}

/** A sheet that is known, and what is to be asked along with it. */
export interface KnownSheet {
  readonly id: string;
  readonly known: SheetSnapshot;
  readonly asksMerged: boolean;
  readonly memoryPart: string | null;
}

/** One sheet, with what the workbook remembers at the same moment. */
export interface SheetReading {
  readonly sheet: SheetSnapshot;
  readonly memory: FoundMemory;
  readonly activeSheet: string;
}

/** Reads one sheet that is known; one sync, and one more where somebody else has added a memory. */
export const readKnownSheet =
  ({ id, known, asksMerged, memoryPart }: KnownSheet) =>
  async (context: Excel.RequestContext): Promise<SheetReading> => {
    const { worksheets } = context.workbook;
    const request = requestSheet(worksheets.getItem(id), { locks: true, merged: asksMerged });
    const active = worksheets.getActiveWorksheet();
    active.load('name');
    const memory = requestMemory(context, memoryPart);
    await context.sync();
    const reading = { sheet: readRequest(request, known), activeSheet: active.name };
    return { ...reading, memory: await memory() };
  };
