import type { SheetCell } from '../../app/workbook';
import { cellAt } from '../../core/sheet/sheet-snapshot';
import type { CellValue, SheetSnapshot } from '../../core/sheet/sheet-snapshot';
import { holdsWhatWasRead } from '../../core/writing/write-plan';
import type { CellWrite, WritePlan } from '../../core/writing/write-plan';
import { cellRuns } from './cell-runs';
import { holds, readExcelCell, toExcelValue } from './excel-value';
import { readRequest, requestSheet } from './request-sheet';

/** Everything that changes in one sheet, and the sheet it changes. */
export interface SheetWrites {
  readonly id: string;
  readonly known: SheetSnapshot;
  readonly writes: readonly CellWrite[];
}

/** One cell as the batch found it. */
export interface FoundCell {
  readonly sheet: string;
  readonly write: CellWrite;
  readonly value: CellValue;
  /** The text of the error that stands there instead of a value. */
  readonly error: string | null;
  /** What puts it back as it was: its formula, or its value as Excel must be given it. */
  readonly original: string | number | boolean;
}

/** What one batch found, and what stands there since. */
export interface BatchResult {
  readonly found: readonly FoundCell[];
  readonly sheets: ReadonlyMap<string, SheetSnapshot>;
}

/** The writes of each sheet together, whatever the number of its forms; sheets that are not known are left out. */
export function groupPlans(
  plans: readonly WritePlan[],
  known: ReadonlyMap<string, SheetSnapshot>,
): readonly SheetWrites[] {
  return [...known].flatMap(([id, sheet]) => {
    const writes = plans.filter((plan) => plan.sheet === sheet.name).flatMap((plan) => plan.writes);
    return writes.length === 0 ? [] : [{ id, known: sheet, writes }];
  });
}

interface FoundRun {
  readonly sheet: string;
  readonly writes: readonly CellWrite[];
  readonly range: Excel.Range;
}

/** Asks what stands in the cells to be written, at this point of the batch. */
export const requestCells = (
  context: Excel.RequestContext,
  changes: readonly SheetWrites[],
): readonly FoundRun[] =>
  changes.flatMap(({ id, known, writes }) => {
    const worksheet = context.workbook.worksheets.getItem(id);
    return cellRuns(writes).map((run) => {
      const range = worksheet.getRange(run.address);
      range.load(['values', 'formulas', 'valueTypes']);
      return { sheet: known.name, writes: run.writes, range };
    });
  });

/** What {@link requestCells} found, after the sync. */
export const foundCells = (runs: readonly FoundRun[]): readonly FoundCell[] =>
  runs.flatMap(({ sheet, writes, range }) =>
    writes.map((write, down) => {
      const { value, error, formula } = readExcelCell({
        value: range.values[down]?.[0],
        formula: range.formulas[down]?.[0],
        valueType: range.valueTypes[down]?.[0],
      });
      return { sheet, write, value, error, original: formula ?? error ?? toExcelValue(value) };
    }),
  );

/** Asks for the sheets of a batch, at this point of it; what stands there is to be read after the sync. */
export function requestWritten(
  context: Excel.RequestContext,
  changes: readonly SheetWrites[],
): () => BatchResult['sheets'] {
  const requests = changes.map(({ id, known }) => {
    const worksheet = context.workbook.worksheets.getItem(id);
    return { id, known, request: requestSheet(worksheet, { locks: false, merged: false }) };
  });
  return () => new Map(requests.map(({ id, known, request }) => [id, readRequest(request, known)]));
}

/**
 * Looks, writes, and looks again, in one sync.
 *
 * @remarks
 * Office.js has no write on condition. What the first look found says whether a co-author was faster, and is what
 * puts their cell back. The range is asked for twice, because a range keeps only what was loaded last.
 */
export const writeBatch =
  (changes: readonly SheetWrites[]) =>
  async (context: Excel.RequestContext): Promise<BatchResult> => {
    const found = requestCells(context, changes);
    for (const { id, writes } of changes) {
      const worksheet = context.workbook.worksheets.getItem(id);
      for (const run of cellRuns(writes)) {
        worksheet.getRange(run.address).values = run.writes.map(({ to, toError }) => [
          toError ?? toExcelValue(to),
        ]);
      }
    }
    const sheets = requestWritten(context, changes);
    await context.sync();
    return { found: foundCells(found), sheets: sheets() };
  };

/** Puts cells back as they were found; one sync. */
export const restoreBatch =
  (changes: readonly SheetWrites[], found: readonly FoundCell[]) =>
  async (context: Excel.RequestContext): Promise<void> => {
    for (const { id, known, writes } of changes) {
      const worksheet = context.workbook.worksheets.getItem(id);
      const originals = new Map(
        found.flatMap(({ sheet, write, original }) => (sheet === known.name ? [[write, original]] : [])),
      );
      for (const run of cellRuns(writes)) {
        worksheet.getRange(run.address).formulas = run.writes.map((write) => [originals.get(write) ?? '']);
      }
    }
    await context.sync();
  };

/** Cells that did not hold what the plan was made from. */
export const driftedCells = (found: readonly FoundCell[]): readonly SheetCell[] =>
  found.flatMap(({ sheet, write, value, error, original }) => {
    const isFormula = typeof original === 'string' && original.startsWith('=');
    return holdsWhatWasRead(write, { value, error }) && !isFormula ? [] : [{ sheet, at: write.at }];
  });

/** Cells in which something else stands than was written. */
export const alteredCells = (
  changes: readonly SheetWrites[],
  sheets: ReadonlyMap<string, SheetSnapshot>,
): readonly SheetCell[] =>
  changes.flatMap(({ id, known, writes }) =>
    writes.flatMap((write) => {
      const cell = cellAt(sheets.get(id) ?? known, write.at);
      return holds(cell, write, cell.numberFormat) ? [] : [{ sheet: known.name, at: write.at }];
    }),
  );
