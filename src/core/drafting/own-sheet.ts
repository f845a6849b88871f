import { cellAt } from '../sheet/sheet-snapshot';
import type { SheetSnapshot } from '../sheet/sheet-snapshot';
import { LINE } from './cell-looks';
import type { DraftCell } from './sheet-draft';
import { freeSheetName, isSameName } from './sheet-name';

/** What tells our sheets from the user's, for the user as well as for us; see own-sheet.md. */
export const OWN_SHEET_NOTE = '本工作表由绩效自评助手生成，刷新时整表重写，手工填写的内容须放在其他工作表';

const NOTE_ROW = 2;

/** The note, over the whole width of a sheet of ours. */
export const ownSheetNote = (columns: number): DraftCell => ({
  area: { top: NOTE_ROW, left: 1, bottom: NOTE_ROW, right: columns },
  value: OWN_SHEET_NOTE,
  look: LINE,
});

const hasNote = (sheet: SheetSnapshot): boolean =>
  cellAt(sheet, { row: NOTE_ROW, column: 1 }).value === OWN_SHEET_NOTE;

/**
 * The sheet of ours that a draft of this name would replace; `null` where it has to be added.
 *
 * @remarks
 * Follows the names in the order in which {@link freeSheetName} gives them: a sheet of the user's is passed by,
 * and what stands behind a free name is not ours to replace (a renamed sheet, or a copy kept for the records).
 */
export function findOwnSheet(sheets: readonly SheetSnapshot[], wished: string): string | null {
  const passed: string[] = [];
  for (;;) {
    const name = freeSheetName(wished, passed);
    const sheet = sheets.find((candidate) => isSameName(candidate.name, name));
    if (sheet === undefined) return null;
    if (hasNote(sheet)) return sheet.name;
    passed.push(sheet.name);
  }
}

/** Whether a sheet holds what we put there for the person, so that no form is looked for in it. */
export const isOwnSheet = hasNote;
