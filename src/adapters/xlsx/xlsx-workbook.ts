import type { Workbook, WorkbookProblem, WorkbookSnapshot } from '../../app/workbook';
import type { WritePlan } from '../../core/writing/write-plan';
import { checkWrites } from './check-writes';
import { UnreadableFile, fileProblem } from './file-problem';
import type { FileProblem } from './file-problem';
import { foreignFileKind } from './foreign-file';
import { PackageParts } from './package-parts';
import { readBook } from './read-book';
import type { Book } from './read-book';
import { snapshotOfSheet } from './snapshot-of-sheet';
import { writeBook } from './write-book';

export type { FileProblem } from './file-problem';

/**
 * An .xlsx or .xlsm file in memory.
 *
 * @remarks
 * Only the cells of a plan, the results of formulas that depend on them, and what the file needs to stay
 * consistent are changed; every other byte of every part stays.
 */
export class XlsxWorkbook implements Workbook {
  private book: Book;
  private isStale = false;

  /** @throws UnreadableFile which `openXlsx` turns into a problem */
  constructor(private readonly parts: PackageParts) {
    this.book = readBook(parts);
  }

  /** Whether the file carries a digital signature, which any write makes invalid. */
  get isSigned(): boolean {
    return this.parts.names.some((name) => /^_xmlsignatures\//iu.test(name));
  }

  readSheets(): Promise<WorkbookSnapshot> {
    const { sheets, strings, styles, workbook } = this.current();
    const around = { strings: strings?.items ?? [], styles, dateSystem: workbook.dateSystem };
    return Promise.resolve({ sheets: sheets.map(({ entry, part }) => snapshotOfSheet(entry, part, around)) });
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

  /** The file as it is now; the very bytes that were opened as long as nothing was written. */
  toBytes(): Uint8Array {
    return this.parts.toBytes();
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
 * @returns a problem with its sentence for everything that is not a sound workbook of bounded size.
 */
export function openXlsx(
  bytes: Uint8Array,
): { readonly kind: 'opened'; readonly workbook: XlsxWorkbook } | FileProblem {
  const foreign = foreignFileKind(bytes);
  if (foreign !== null) return fileProblem(foreign);
  try {
    return { kind: 'opened', workbook: new XlsxWorkbook(new PackageParts(bytes)) };
  } catch (error) {
    if (error instanceof UnreadableFile) return error.problem;
    throw error;
  }
}
