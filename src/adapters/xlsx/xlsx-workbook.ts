import type { DrawnSheet, DrawProblem, SheetDrawer } from '../../app/sheet-drawer';
import type { Workbook, WorkbookProblem, WorkbookSnapshot } from '../../app/workbook';
import type { SheetDraft } from '../../core/drafting/sheet-draft';
import { validSheetName } from '../../core/drafting/sheet-name';
import type { MarkPlan } from '../../core/marking/mark';
import type { MemoryReading } from '../../core/memory/parse-memory';
import type { WorkbookMemory } from '../../core/memory/workbook-memory';
import type { WritePlan } from '../../core/writing/write-plan';
import { checkWrites } from './check-writes';
import { scriptCompression } from './compression';
import { addSheet, replaceSheet } from './draw-sheet';
import { UnreadableFile, fileProblem } from './file-problem';
import type { FileProblem } from './file-problem';
import { foreignFileKind } from './foreign-file';
import { hasMarks, markBook } from './mark-book';
import { readMemoryPart, writeMemoryPart } from './memory-part';
import { newBook } from './new-book';
import { PackageParts } from './package-parts';
import type { PackageMoment } from './package-parts';
import { readBook } from './read-book';
import type { Book } from './read-book';
import { snapshotOfSheet } from './snapshot-of-sheet';
import { writeBook } from './write-book';

export type { FileProblem } from './file-problem';
export type { PackageMoment } from './package-parts';

/**
 * An .xlsx or .xlsm file in memory.
 *
 * @remarks
 * Only the cells of a plan, the results of formulas that depend on them, our own marks, memory and sheets, and
 * what the file needs to stay consistent are changed; every other byte of every part stays.
 */
export class XlsxWorkbook implements Workbook, SheetDrawer {
  private book: Book;
  private isStale = false;
  /** The snapshot of `book`, once somebody asked for it. */
  private reading: { readonly book: Book; readonly snapshot: WorkbookSnapshot } | null = null;

  /** @throws UnreadableFile which `openXlsx` turns into a problem */
  constructor(private readonly parts: PackageParts) {
    this.book = readBook(parts);
  }

  /** Whether the file carries a digital signature, which any write makes invalid. */
  get isSigned(): boolean {
    return this.parts.names.some((name) => /^_xmlsignatures\//iu.test(name));
  }

  readSheets(): Promise<WorkbookSnapshot> {
    const book = this.current();
    if (this.reading?.book !== book) {
      const { sheets, strings, styles, workbook } = book;
      const around = { strings: strings?.items ?? [], styles, dateSystem: workbook.dateSystem };
      const snapshots = sheets.map((sheet) => snapshotOfSheet(sheet, around));
      this.reading = { book, snapshot: { sheets: snapshots } };
    }
    return Promise.resolve(this.reading.snapshot);
  }

  apply(plans: readonly WritePlan[]): Promise<{ readonly kind: 'applied' } | WorkbookProblem> {
    const checked = checkWrites(this.current(), plans);
    if ('kind' in checked) return Promise.resolve(checked);
    if (checked.length > 0) {
      writeBook(this.parts, this.current(), checked);
      this.isStale = true;
    }
    return Promise.resolve({ kind: 'applied' });
  }

  addSheet(draft: SheetDraft): Promise<DrawnSheet | DrawProblem> {
    return this.drawn(addSheet(this.parts, this.current(), draft));
  }

  replaceSheet(sheet: string, draft: SheetDraft): Promise<DrawnSheet | DrawProblem> {
    return this.drawn(replaceSheet(this.parts, this.current(), sheet, draft));
  }

  /** Whether any sheet carries a mark of ours. */
  hasMarks(): boolean {
    return hasMarks(this.current());
  }

  /** Replaces all our marks by these; the user's own conditional formats stay and rank first. */
  mark(plans: readonly MarkPlan[]): Promise<{ readonly kind: 'marked' } | WorkbookProblem> {
    const problem = markBook(this.parts, this.current(), plans);
    this.isStale ||= problem === null;
    return Promise.resolve(problem ?? { kind: 'marked' });
  }

  /** Removes exactly our marks. */
  clearMarks(): Promise<{ readonly kind: 'marked' } | WorkbookProblem> {
    return this.mark([]);
  }

  /** Policy and decisions that travel with the file; `problems` says what of them could not be read. */
  readMemory(): Promise<{ readonly kind: 'memory' } & MemoryReading> {
    return Promise.resolve({ kind: 'memory', ...readMemoryPart(this.parts, this.book.workbookPath) });
  }

  writeMemory(memory: WorkbookMemory): Promise<{ readonly kind: 'remembered' }> {
    writeMemoryPart(this.parts, this.book.workbookPath, memory);
    return Promise.resolve({ kind: 'remembered' });
  }

  /** The parts and what was read of them, for other readers of the same file. */
  contents(): { readonly parts: PackageParts; readonly book: Book } {
    return { parts: this.parts, book: this.current() };
  }

  /** The whole file as it is now, for {@link restore}. */
  moment(): PackageMoment {
    return this.parts.moment();
  }

  /** Puts the whole file back to what it was at that moment, marks and memory included. */
  restore(moment: PackageMoment): void {
    this.parts.restore(moment);
    this.isStale = true;
  }

  /** The file as it is now; the very bytes that were opened as long as nothing was written. */
  toBytes(): Uint8Array {
    return this.parts.toBytes();
  }

  private drawn(outcome: DrawnSheet | DrawProblem): Promise<DrawnSheet | DrawProblem> {
    this.isStale ||= outcome.kind === 'drawn';
    return Promise.resolve(outcome);
  }

  private current(): Book {
    if (this.isStale) {
      this.book = readBook(this.parts, this.book);
      this.isStale = false;
    }
    return this.book;
  }
}

/**
 * Opens a file.
 *
 * @param compression where the host has a faster one than JavaScript's
 * @returns a problem with its sentence for everything that is not a sound workbook of bounded size.
 */
export function openXlsx(
  bytes: Uint8Array,
  compression = scriptCompression,
): { readonly kind: 'opened'; readonly workbook: XlsxWorkbook } | FileProblem {
  const foreign = foreignFileKind(bytes);
  if (foreign !== null) return fileProblem(foreign);
  try {
    return { kind: 'opened', workbook: new XlsxWorkbook(new PackageParts(bytes, compression)) };
  } catch (error) {
    if (error instanceof UnreadableFile) return error.problem;
    throw error;
  }
}

/** A workbook from nothing, with the drafted sheets in it. */
export async function newXlsx(drafts: readonly [SheetDraft, ...SheetDraft[]]): Promise<XlsxWorkbook> {
  const [first, ...others] = drafts;
  const name = validSheetName(first.name);
  const workbook = new XlsxWorkbook(new PackageParts(newBook(name), scriptCompression));
  const outcomes = [await workbook.replaceSheet(name, first)];
  for (const draft of others) outcomes.push(await workbook.addSheet(draft));
  const problem = outcomes.find(({ kind }) => kind !== 'drawn');
  if (problem !== undefined) throw new Error(`a new workbook took no sheet: ${problem.kind}`);
  return workbook;
}
