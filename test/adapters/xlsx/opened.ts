import { unzipSync } from 'fflate';
import { openXlsx } from '../../../src/adapters/xlsx/xlsx-workbook';
import type { XlsxWorkbook } from '../../../src/adapters/xlsx/xlsx-workbook';
import { parseAddress } from '../../../src/core/sheet/cell-address';
import type { CellAddress } from '../../../src/core/sheet/cell-address';
import { cellAt } from '../../../src/core/sheet/sheet-snapshot';
import type { Cell, CellValue, SheetSnapshot } from '../../../src/core/sheet/sheet-snapshot';
import type { WritePlan } from '../../../src/core/writing/write-plan';

/** Opens a file that must open. */
export function opened(bytes: Uint8Array): XlsxWorkbook {
  const result = openXlsx(bytes);
  if (result.kind !== 'opened') throw new Error(`${result.kind}: ${result.message}`);
  return result.workbook;
}

export function address(text: string): CellAddress {
  const at = parseAddress(text);
  if (at === null) throw new Error(`no address: ${text}`);
  return at;
}

export async function sheetOf(workbook: XlsxWorkbook, index = 0): Promise<SheetSnapshot> {
  const sheet = (await workbook.readSheets()).sheets[index];
  if (sheet === undefined) throw new Error(`no sheet ${index}`);
  return sheet;
}

export const readCell = async (bytes: Uint8Array, at: string, index = 0): Promise<Cell> =>
  cellAt(await sheetOf(opened(bytes), index), address(at));

/** A plan from `[address, from, to]`. */
export const plan = (
  sheet: string,
  ...writes: readonly (readonly [string, CellValue, CellValue])[]
): WritePlan => ({ sheet, writes: writes.map(([at, from, to]) => ({ at: address(at), from, to })) });

/** Writes and gives the new file; fails when the plan is refused. */
export async function written(bytes: Uint8Array, ...plans: readonly WritePlan[]): Promise<Uint8Array> {
  const workbook = opened(bytes);
  expect(await workbook.apply(plans)).toEqual({ kind: 'applied' });
  return workbook.toBytes();
}

/** The parts of a file as an independent reader of archives sees them. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> => unzipSync(bytes);

export function partText(bytes: Uint8Array, name: string): string {
  const part = partsOf(bytes)[name];
  if (part === undefined) throw new Error(`no part ${name}`);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(part);
}

export const sheetText = (bytes: Uint8Array, number = 1): string =>
  partText(bytes, `xl/worksheets/sheet${number}.xml`);
