import { placeKey } from '../../core/sheet/cell-address';
import type { CellValue } from '../../core/sheet/sheet-snapshot';
import type { FormulaSheet } from './formula/formula-book';
import { isError } from './formula/formula-value';
import type { CellPart } from './sheet-part';
import { unescapeCellText } from './xml-text';

/** What a cell shows: a value, or the text of an error. */
export interface CellContent {
  readonly value: CellValue;
  readonly error: string | null;
}

const content = (value: CellValue): CellContent => ({ value, error: null });
const NOTHING = content(null);

const DAY = 86_400_000;
const DAY_ZERO = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

function numberContent(raw: string): CellContent {
  const value = Number(raw);
  return raw.trim() === '' || !Number.isFinite(value) ? NOTHING : content(value);
}

/** Cells of type `d` hold an ISO 8601 date; everywhere else a date is its serial number. */
function dateContent(raw: string, dateSystem: 1900 | 1904): CellContent {
  const time = Date.parse(raw.includes('T') && !raw.endsWith('Z') ? `${raw}Z` : raw);
  return Number.isNaN(time) ? content(raw) : content((time - DAY_ZERO[dateSystem]) / DAY);
}

/** What a cell holds, its shared string resolved. */
export function cellContent(
  { type, raw }: CellPart,
  strings: readonly string[],
  dateSystem: 1900 | 1904,
): CellContent {
  if (raw === null) return NOTHING;
  switch (type) {
    case 's':
      return content(strings[Number(raw)] ?? null);
    case 'str':
    case 'inlineStr':
      return content(unescapeCellText(raw));
    case 'b':
      return content(raw.trim() === '1' || raw.trim() === 'true');
    case 'e':
      return { value: null, error: raw };
    case 'd':
      return dateContent(raw.trim(), dateSystem);
    default:
      return numberContent(raw);
  }
}

/** What a cell shows; where its formula keeps no result, the computed one, as far as there is one. */
export function shownContent(
  { computed }: Pick<FormulaSheet, 'computed'>,
  cell: CellPart,
  strings: readonly string[],
  dateSystem: 1900 | 1904,
): CellContent {
  const result = computed.get(placeKey(cell));
  if (result === undefined) return cellContent(cell, strings, dateSystem);
  return isError(result) ? { value: null, error: result.error } : content(result);
}
