import type { CellArea } from '../../../src/core/sheet/cell-address';
import { printArea, readArea, splitAddress } from './area-address';
import type { HostSheet } from './host-sheet';

/** Rows that are put in before a row, or taken out from it on. */
export interface RowShift {
  readonly kind: 'insert' | 'delete';
  readonly row: number;
  readonly count: number;
}

/** Where an area is afterwards; `null` when all its rows are gone. */
export function shiftArea(area: CellArea, { kind, row, count }: RowShift): CellArea | null {
  if (kind === 'insert') {
    const moved = (line: number): number => (line >= row ? line + count : line);
    return { ...area, top: moved(area.top), bottom: moved(area.bottom) };
  }
  const end = row + count - 1;
  const top = area.top < row ? area.top : Math.max(row, area.top - count);
  const bottom = area.bottom < row ? area.bottom : Math.max(row - 1, area.bottom - count);
  return area.top >= row && area.bottom <= end ? null : { ...area, top, bottom };
}

const TEXT_OR_REFERENCE =
  /"[^"]*"|(?<![\p{L}\p{N}_.$])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_(])/gu;

/** The same cells with the `$` where they were. */
function withDollars(address: string, moved: CellArea): string {
  const [first = '', last = ''] = printArea(moved).split(':');
  const parts = [first, last || first];
  return address
    .split(':')
    .map((part, index) => {
      const [, columnDollar = '', rowDollar = ''] = /^(\$?)[A-Z]+(\$?)/u.exec(part) ?? [];
      return (parts[index] ?? '').replace(/^[A-Z]+/u, (column) => `${columnDollar}${column}${rowDollar}`);
    })
    .join(':');
}

/** A formula of one sheet after rows of a sheet were shifted. */
function shiftFormula(formula: string, home: string, sheet: string, shift: RowShift): string {
  return formula.replace(
    TEXT_OR_REFERENCE,
    (whole, prefix: string | undefined, address: string | undefined) => {
      const named = prefix === undefined ? home : splitAddress(`${prefix}A1`).sheet;
      if (address === undefined || named !== sheet) return whole;
      const moved = shiftArea(readArea(address), shift);
      return `${prefix ?? ''}${moved === null ? '#REF!' : withDollars(address, moved)}`;
    },
  );
}

/** Moves what stands below; formulas, merged areas and conditional formats of all sheets follow. */
export function shiftRows(sheets: readonly HostSheet[], sheet: HostSheet, shift: RowShift): void {
  const rows = [...sheet.rows];
  sheet.rows.clear();
  for (const [row, cells] of rows) {
    const moved = shiftArea({ top: row, bottom: row, left: 1, right: 1 }, shift);
    if (moved !== null) sheet.rows.set(moved.top, cells);
  }
  sheet.mergedAreas = sheet.mergedAreas.flatMap((area) => shiftArea(area, shift) ?? []);
  for (const format of sheet.conditionalFormats) {
    format.areas = format.areas.flatMap((area) => shiftArea(area, shift) ?? []);
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  for (const each of sheets) {
    const shifted = (formula: string): string => shiftFormula(formula, each.name, sheet.name, shift);
    for (const { cell } of each.present()) if (cell.formula !== null) cell.formula = shifted(cell.formula);
    for (const format of each.conditionalFormats) format.formula = shifted(format.formula);
  }
}
