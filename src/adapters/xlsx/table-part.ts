import type { CellArea } from '../../core/sheet/cell-address';
import { parseArea } from '../../core/sheet/cell-address';
import { readXml } from './xml-tokens';

/** A table (表格) of a sheet, as far as formulas and writing are concerned. */
export interface TablePart {
  readonly name: string;
  readonly area: CellArea;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly string[];
}

/**
 * Reads a table's place and columns.
 *
 * @returns `null` when the part declares no area.
 * @throws UnreadableFile
 */
export function readTablePart(text: string, part: string): TablePart | null {
  const columns: string[] = [];
  const tables: Omit<TablePart, 'columns'>[] = [];
  readXml(text, part, {
    open({ name, depth, attributes }) {
      if (depth === 3 && name === 'tableColumn') columns.push(attributes['name'] ?? '');
      if (depth !== 1) return;
      const area = parseArea(attributes['ref'] ?? '');
      if (area === null) return;
      tables.push({
        name: attributes['displayName'] ?? attributes['name'] ?? '',
        area,
        headerRows: Number(attributes['headerRowCount'] ?? 1),
        totalsRows: Number(attributes['totalsRowCount'] ?? 0),
      });
    },
  });
  const [table] = tables;
  return table === undefined ? null : { ...table, columns };
}
