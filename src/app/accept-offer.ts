import { fillingOffers } from '../core/filling/filling-offers';
import { isSameOffer, planOffer } from '../core/filling/offer';
import type { FillingOffer } from '../core/filling/offer';
import type { LiveWorkbook } from './live-workbook';
import { evaluationAt, readLiveWorkbook } from './read-live-workbook';
import type { FormPlace } from './read-live-workbook';
import { writePlans } from './recalculate';
import type { Recalculation } from './recalculate';
import type { WorkbookProblem } from './workbook';

/**
 * Writes a text that was offered for one cell, exactly as the person saw it.
 *
 * @remarks
 * Reads the sheet once more: the offer was worded from figures that may have changed since. Where the form would be
 * offered another text by now, or none, nothing is written and the cell is named.
 */
export async function acceptOffer(
  workbook: LiveWorkbook,
  place: FormPlace,
  offer: FillingOffer,
): Promise<Recalculation | WorkbookProblem> {
  const reading = await readLiveWorkbook(workbook, { sheet: place.sheet });
  if (reading.kind !== 'read') return reading;
  const evaluation = evaluationAt(reading, place);
  if (evaluation === null) return { kind: 'sheetMissing', sheet: place.sheet };
  return fillingOffers(evaluation).some((current) => isSameOffer(current, offer))
    ? writePlans(workbook, reading, [planOffer(place.sheet, offer)])
    : { kind: 'drifted', cells: [{ sheet: place.sheet, at: offer.at }] };
}
