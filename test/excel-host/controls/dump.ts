import { compareAddresses, printAddress } from '../../../src/core/sheet/cell-address';
import { printArea } from '../model/area-address';
import type { HostCell } from '../model/host-cell';
import type { HostSheet } from '../model/host-sheet';
import type { HostWorkbook } from '../model/host-workbook';

/** A cell with whatever of it is not as in a new workbook. */
export interface DumpedCell {
  readonly value?: string | number | boolean;
  readonly error?: string;
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly isUnlocked?: true;
  readonly isTextForced?: true;
  readonly format?: Readonly<Record<string, unknown>>;
}

export interface DumpedConditionalFormat {
  readonly type: string;
  readonly areas: readonly string[];
  readonly formula: string;
  readonly stopIfTrue: boolean;
  readonly format: Readonly<Record<string, unknown>>;
  readonly rule: unknown;
}

export interface DumpedSheet {
  readonly name: string;
  readonly visibility: string;
  readonly isProtected: boolean;
  readonly cells: Readonly<Record<string, DumpedCell>>;
  readonly merges: readonly string[];
  readonly conditionalFormats: readonly DumpedConditionalFormat[];
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Everything in the workbook as plain data, for comparing before with after. */
export interface Dump {
  readonly sheets: readonly DumpedSheet[];
  readonly xmlParts: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
}

function dumpCell(cell: HostCell): DumpedCell {
  const { value, error, formula, numberFormat, locked, isTextForced, format } = cell;
  return {
    ...(value === null ? {} : { value }),
    ...(error === null ? {} : { error }),
    ...(formula === null ? {} : { formula }),
    ...(numberFormat === 'General' ? {} : { numberFormat }),
    ...(locked ? {} : { isUnlocked: true }),
    ...(isTextForced ? { isTextForced } : {}),
    ...(format.size === 0 ? {} : { format: Object.fromEntries(format) }),
  };
}

function dumpSheet(sheet: HostSheet): DumpedSheet {
  const cells = [...sheet.present()]
    .sort((a, b) => compareAddresses(a.at, b.at))
    .map(({ at, cell }) => [printAddress(at), dumpCell(cell)] as const)
    .filter(([, cell]) => Object.keys(cell).length > 0);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    cells: Object.fromEntries(cells),
    merges: sheet.mergedAreas.map(printArea),
    conditionalFormats: sheet.conditionalFormats.map(
      ({ type, areas, formula, stopIfTrue, format, rule }) => ({
        type,
        areas: areas.map(printArea),
        formula,
        stopIfTrue,
        format: Object.fromEntries(format),
        rule,
      }),
    ),
    columnWidths: Object.fromEntries(sheet.columnWidths),
    rowHeights: Object.fromEntries(sheet.rowHeights),
    properties: Object.fromEntries(sheet.properties),
  };
}

export function dumpWorkbook(workbook: HostWorkbook): Dump {
  workbook.compute();
  return {
    sheets: workbook.sheets.map(dumpSheet),
    xmlParts: workbook.xmlParts.all().map(({ xml }) => xml),
    settings: Object.fromEntries(workbook.settings),
  };
}
