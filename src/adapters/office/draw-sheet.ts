import type { DrawnSheet, DrawProblem } from '../../app/sheet-drawer';
import { freeSheetName } from '../../core/drafting/sheet-name';
import type { SheetDraft } from '../../core/drafting/sheet-draft';
import { drawDraft, wipe } from './draw-draft';
import { attempt } from './excel-run';
import { problemOf } from './office-problems';
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

/** Takes an added sheet away again that could not be drawn whole. */
async function takeAway(name: string): Promise<void> {
  await attempt(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

/** Adds a sheet behind all others: three syncs. A sheet that cannot be drawn whole is taken away again. */
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
    const worksheet = context.workbook.worksheets.getItem(sheet);
    drawDraft(worksheet, draft);
    worksheet.activate();
    await context.sync();
  });
  if (drawn.kind === 'done') return { kind: 'drawn', sheet };
  await takeAway(sheet);
  return problemOf(drawn.error);
}

/** Draws a sheet anew in its place: two syncs. */
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
    drawDraft(worksheet, draft);
    worksheet.activate();
    await context.sync();
    return { kind: 'drawn', sheet };
  });
  return outcome.kind === 'done' ? outcome.value : problemOf(outcome.error);
}
