import fs from 'node:fs';
import path from 'node:path';
import { OfficeWorkbook } from '../../../src/adapters/office/office-workbook';
import type { CellValue } from '../../../src/core/sheet/sheet-snapshot';
import { ExcelHost } from '../../excel-host/excel-host';
import type { HostOptions } from '../../excel-host/host-options';
import { attachHost, loadOfficeJs } from '../../excel-host/node/load-office-js';
import { SAMPLE_SHEET, smallForm } from '../../taskpane/sample-workbook';
import { snapshotOf } from '../../forms/load-grid';

const SAMPLE = path.resolve(__dirname, '../../../assets/益阳-附件3-样表.xlsx');

export interface OpenedExcel {
  readonly host: ExcelHost;
  readonly workbook: OfficeWorkbook;
}

/** Excel with a workbook in it; the library of this test file talks to it. */
export function attach(host: ExcelHost): OpenedExcel {
  loadOfficeJs();
  attachHost(host);
  return { host, workbook: new OfficeWorkbook() };
}

/** The real form of 益阳, with some cells typed over. */
export async function openSample(
  edits: Readonly<Record<string, string | number>> = {},
  options: Partial<HostOptions> = {},
): Promise<OpenedExcel> {
  const opened = attach(await ExcelHost.open(new Uint8Array(fs.readFileSync(SAMPLE)), options));
  for (const [address, value] of Object.entries(edits)) opened.host.user.edit(SAMPLE_SHEET, address, value);
  return opened;
}

/** So many sheets with a small form each, whose only score is too low by ten. */
export const openForms = (count: number, options: Partial<HostOptions> = {}): OpenedExcel =>
  attach(
    ExcelHost.fromSheets(
      Array.from({ length: count }, (_, index) => snapshotOf(smallForm(`表${index + 1}`))),
      options,
    ),
  );

/** What stands in a cell. */
export const valueIn = (host: ExcelHost, address: string, sheet = SAMPLE_SHEET): CellValue =>
  host.dump().sheets.find(({ name }) => name === sheet)?.cells[address]?.value ?? null;
