import type { DrawnSheet, DrawProblem } from '../../app/sheet-drawer';
import { freeSheetName } from '../../core/drafting/sheet-name';
import type { SheetDraft } from '../../core/drafting/sheet-draft';
import { drawDraft, setUpPrinting, wipe } from './draw-draft';
import { attempt } from './excel-run';
import { isOfficeError, problemOf } from './office-problems';
import type { OwnWrites } from './own-writes';

type Outcome = DrawnSheet | DrawProblem;

/** Excel's word for 保护工作簿 where it keeps a sheet from being added. */
const REFUSED = new Set(['AccessDenied', 'InvalidOperation']);

interface AddedSheet {
  readonly kind: 'added';
  readonly sheet: string;
  readonly id: string;
}

/** Adds an empty sheet; one sync. */
async function addSheet(
  context: Excel.RequestContext,
  name: string,
  own: OwnWrites,
): Promise<Excel.Worksheet> {
  const worksheet = context.workbook.worksheets.add(name);
  worksheet.load('id');
  own.noteNewSheet();
  try {
    await context.sync();
  } catch (error) {
    own.claimNewSheet();
    throw error;
  }
  return worksheet;
}

/**
 * Draws a sheet in one sync, and sets up its printing in another.
 *
 * @remarks
 * Page layout fails where there is no printer, as on some servers: that costs the layout, never what is drawn.
 */
async function drawWhole(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  draft: SheetDraft,
): Promise<void> {
  drawDraft(worksheet, draft);
  worksheet.activate();
  await context.sync();
  setUpPrinting(worksheet, draft.print);
  try {
    await context.sync();
  } catch (error) {
    if (!isOfficeError(error)) throw error;
  }
}

/** Empties an added sheet that could not be drawn; deleting it would take the user's 撤销 along. */
async function empty(id: string): Promise<void> {
  await attempt(async (context) => {
    wipe(context.workbook.worksheets.getItem(id));
    await context.sync();
  });
}

/** Adds a sheet behind all others: four syncs. One that cannot be drawn stays, empty. */
export async function addDrawnSheet(draft: SheetDraft, own: OwnWrites): Promise<Outcome> {
  const added = await attempt(async (context): Promise<DrawProblem | AddedSheet> => {
    const { worksheets, protection } = context.workbook;
    worksheets.load('items/name');
    protection.load('protected');
    await context.sync();
    if (protection.protected) return { kind: 'structureProtected' };
    const sheet = freeSheetName(
      draft.name,
      worksheets.items.map(({ name }) => name),
    );
    const { id } = await addSheet(context, sheet, own);
    return { kind: 'added', sheet, id };
  });
  if (added.kind === 'refused') {
    return REFUSED.has(added.error.code) ? { kind: 'structureProtected' } : problemOf(added.error);
  }
  if (added.value.kind !== 'added') return added.value;
  const { sheet, id } = added.value;
  own.noteSheet(id);
  const drawn = await attempt(async (context) => {
    await drawWhole(context, context.workbook.worksheets.getItem(id), draft);
  });
  if (drawn.kind === 'done') return { kind: 'drawn', sheet };
  await empty(id);
  return problemOf(drawn.error);
}

/** Draws a sheet anew in its place: three syncs. */
export async function redrawSheet(sheet: string, draft: SheetDraft, own: OwnWrites): Promise<Outcome> {
  const outcome = await attempt(async (context): Promise<Outcome> => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    const { protection } = worksheet;
    worksheet.load('id');
    protection.load('protected');
    await context.sync();
    if (worksheet.isNullObject) return { kind: 'sheetMissing', sheet };
    if (protection.protected) return { kind: 'protected', cells: [{ sheet, at: { row: 1, column: 1 } }] };
    own.noteSheet(worksheet.id);
    wipe(worksheet);
    await drawWhole(context, worksheet, draft);
    return { kind: 'drawn', sheet };
  });
  return outcome.kind === 'done' ? outcome.value : problemOf(outcome.error);
}
