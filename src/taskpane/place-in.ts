import { placesOf } from '../app/read-live-workbook';
import type { FormPlace, LiveReading } from '../app/read-live-workbook';

const isSamePlace = (a: FormPlace, b: FormPlace): boolean => a.sheet === b.sheet && a.index === b.index;

/** The first form of a sheet; `null` where there is none. */
export const placeOnSheet = (reading: LiveReading, sheet: string | null): FormPlace | null =>
  placesOf(reading).find((place) => place.sheet === sheet) ?? null;

/** What was read before, and which form of it was shown. */
export interface ShownBefore {
  readonly reading: LiveReading | null;
  readonly place: FormPlace | null;
}

/**
 * The form to show: the one on the sheet the person has gone to since, else the one shown before, else the one on
 * the sheet the person looks at, else the first visible.
 */
export function placeIn(
  reading: LiveReading,
  { reading: earlier, place: before }: ShownBefore,
): FormPlace | null {
  const places = placesOf(reading);
  const kept = before === null ? undefined : places.find((place) => isSamePlace(place, before));
  const { activeSheet } = reading;
  // The person may have gone to a sheet before anybody had read it.
  const isKnown = earlier?.sheets.some(({ sheet }) => sheet === activeSheet) ?? false;
  const hasMoved = earlier !== null && (earlier.activeSheet !== activeSheet || !isKnown);
  const isOnShownSheet = before?.sheet === activeSheet;
  const hidden = new Set(
    reading.sheets.filter(({ visibility }) => visibility !== 'visible').map(({ sheet }) => sheet),
  );
  return (
    (hasMoved && !isOnShownSheet ? placeOnSheet(reading, activeSheet) : null) ??
    kept ??
    placeOnSheet(reading, activeSheet) ??
    places.find(({ sheet }) => !hidden.has(sheet)) ??
    places[0] ??
    null
  );
}
