import type { PackageMoment, XlsxWorkbook } from '../adapters/xlsx/xlsx-workbook';
import type { MarkPlan, WorkbookMemory } from '../core/index';

/** The file before or after a step, to go back to. */
export interface FileMoment {
  readonly parts: PackageMoment;
  readonly memory: WorkbookMemory;
}

export async function momentOf(file: XlsxWorkbook): Promise<FileMoment> {
  const { memory } = await file.readMemory();
  return { parts: file.moment(), memory };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What is remembered now, except that what came with a step goes with it. */
function memoryAfter(now: WorkbookMemory, before: WorkbookMemory, after: WorkbookMemory): WorkbookMemory {
  const pick = <Field extends keyof WorkbookMemory>(field: Field): WorkbookMemory[Field] =>
    isSame(now[field], before[field]) ? after[field] : now[field];
  return {
    policy: pick('policy'),
    sheetPolicies: pick('sheetPolicies'),
    decisions: pick('decisions'),
  };
}

/**
 * Takes a file from one end of a step to the other.
 *
 * @remarks
 * Marks, and what the workbook was told to remember after the step, are steps of their own for the pane and not for
 * 撤销: they stay as they are now.
 * @param marks those that were last put into the file; `null` where it has been given none since it was opened
 */
export async function travelTo(
  file: XlsxWorkbook,
  { before, after }: { readonly before: FileMoment; readonly after: FileMoment },
  marks: readonly MarkPlan[] | null,
): Promise<void> {
  const { memory: now } = await file.readMemory();
  file.restore(after.parts);
  const memory = memoryAfter(now, before.memory, after.memory);
  if (!isSame(memory, after.memory)) await file.writeMemory(memory);
  if (marks === null) return;
  const { sheets } = await file.readSheets();
  // Marks that could be put into the file can be put into it once more.
  await file.mark(marks.filter(({ sheet }) => sheets.some(({ name }) => name === sheet)));
}
