import type { CellArea } from '../../core/sheet/cell-address';
import { cellAt } from '../../core/sheet/sheet-snapshot';
import type { Cell, SheetSnapshot } from '../../core/sheet/sheet-snapshot';
import { readExcelCell } from './excel-value';
import { parseAreas } from './merged-areas';

/** A sheet that was asked for and can be looked at after the next sync. */
export interface SheetRequest {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** `null` where the locks are known from before. */
  readonly locks: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
  /** `null` where the merged areas are known from before, or this Excel cannot tell. */
  readonly merged: Excel.RangeAreas | null;
}

const VISIBILITY: Readonly<Record<string, SheetSnapshot['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/**
 * Asks for everything the core needs of a sheet; nothing is there before the next sync.
 *
 * @remarks
 * Only cells with values: a format on the last row of the sheet would make a million rows of it. An empty sheet
 * answers with its first cell.
 */
export function requestSheet(
  worksheet: Excel.Worksheet,
  asks: { readonly locks: boolean; readonly merged: boolean },
): SheetRequest {
  worksheet.load(['id', 'name', 'visibility']);
  worksheet.protection.load('protected');
  const used = worksheet.getUsedRange(true);
  used.load(['rowIndex', 'columnIndex', 'values', 'formulas', 'numberFormat', 'valueTypes']);
  const merged = asks.merged ? used.getMergedAreasOrNullObject() : null;
  merged?.load('address');
  return {
    worksheet,
    used,
    locks: asks.locks ? used.getCellProperties({ format: { protection: true } }) : null,
    merged,
  };
}

const isDefault = ({ value, error, formula, numberFormat, locked }: Cell): boolean =>
  value === null && error === null && formula === null && numberFormat === 'General' && locked;

function readCells({ used, locks }: SheetRequest, known: SheetSnapshot | null): SheetSnapshot['rows'] {
  const rows = new Map<number, ReadonlyMap<number, Cell>>();
  const { rowIndex, columnIndex, formulas, numberFormat, valueTypes } = used;
  used.values.forEach((values, down) => {
    const row = rowIndex + down + 1;
    const cells = new Map<number, Cell>();
    values.forEach((value: unknown, right) => {
      const column = columnIndex + right + 1;
      const format: unknown = numberFormat[down]?.[right];
      const before = known === null ? true : cellAt(known, { row, column }).locked;
      const cell: Cell = {
        ...readExcelCell({ value, formula: formulas[down]?.[right], valueType: valueTypes[down]?.[right] }),
        numberFormat: typeof format === 'string' && format !== '' ? format : 'General',
        locked: locks === null ? before : (locks.value[down]?.[right]?.format?.protection?.locked ?? true),
      };
      if (!isDefault(cell)) cells.set(column, cell);
    });
    if (cells.size > 0) rows.set(row, cells);
  });
  return rows;
}

function readMergedAreas({ merged }: SheetRequest, known: SheetSnapshot | null): readonly CellArea[] {
  if (merged === null) return known?.mergedAreas ?? [];
  return merged.isNullObject ? [] : parseAreas(merged.address);
}

/**
 * The sheet as it was when the batch ran.
 *
 * @param known an earlier reading, for whatever was not asked again
 * @remarks Office.js does not tell of the 1904 date system; new files have not had it since Excel 2011 for Mac.
 */
export const readRequest = (request: SheetRequest, known: SheetSnapshot | null): SheetSnapshot => ({
  name: request.worksheet.name,
  visibility: VISIBILITY[request.worksheet.visibility] ?? 'visible',
  isProtected: request.worksheet.protection.protected,
  dateSystem: 1900,
  rows: readCells(request, known),
  mergedAreas: readMergedAreas(request, known),
});
