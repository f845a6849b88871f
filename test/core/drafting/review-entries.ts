import type { ReviewEntry, SummaryEntry } from '../../../src/core/drafting/review-entry';
import { evaluateSheet } from '../../../src/core/evaluate';
import type { Evaluation } from '../../../src/core/evaluate';
import { decimalOfNumber, ZERO } from '../../../src/core/number/decimal';
import { DEFAULT_POLICY } from '../../../src/core/scoring/policies/presets';
import type { SheetDraft } from '../../../src/core/drafting/sheet-draft';
import type { CellValue } from '../../../src/core/sheet/sheet-snapshot';
import { loadGrid } from '../../forms/load-grid';

export const evaluationOf = (folder: string): Evaluation => {
  const [evaluation] = evaluateSheet(loadGrid(folder), DEFAULT_POLICY).evaluations;
  if (evaluation === undefined) throw new Error(`no form: ${folder}`);
  return evaluation;
};

export const reviewEntry = (folder: string, place = folder): ReviewEntry => ({
  place,
  evaluation: evaluationOf(folder),
});

/** A form with blocks of the given points. */
export const formEntry = (
  folder: string,
  blocks: Readonly<Record<string, number>> = {},
): SummaryEntry & { readonly kind: 'form' } => ({
  kind: 'form',
  ...reviewEntry(folder),
  blocks: Object.entries(blocks).map(([label, points]) => ({
    label,
    points: decimalOfNumber(points) ?? ZERO,
  })),
});

/** The values of a draft, row by row; merged cells once. */
export function valuesOf({ cells }: SheetDraft): readonly (readonly CellValue[])[] {
  const rows = new Map<number, CellValue[]>();
  for (const { area, value } of cells) rows.set(area.top, [...(rows.get(area.top) ?? []), value]);
  return [...rows.values()];
}
