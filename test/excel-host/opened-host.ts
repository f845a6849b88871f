import { ExcelHost } from './excel-host';
import { attachHost, loadOfficeJs } from './node/load-office-js';
import type { HostOptions } from './host-options';
import type { ContractSheet } from '../adapters/workbook-contract';

/** Small, with everything a sheet can be: formulas, merged and locked cells. */
export const SHEET: ContractSheet = {
  name: '自评表',
  cells: { A1: '项目支出绩效自评表', A2: 5, B2: 4.5, C2: '≥5家', D2: true, A3: null, B3: 9.5, C3: 1 },
  formulas: { B3: '=A2+B2' },
  merges: ['A1:D1'],
  locked: ['C3'],
};

export const OTHER: ContractSheet = { name: '参数', cells: { A1: 10 } };

/** A host of two sheets that the library of this test file talks to. */
export function openHost(
  sheets: readonly ContractSheet[] = [SHEET, OTHER],
  options: Partial<HostOptions> = {},
): ExcelHost {
  loadOfficeJs();
  const host = ExcelHost.fromContract(sheets, options);
  attachHost(host);
  return host;
}

/** What a run throws, with the place the library names. */
export async function errorOf(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<{
  readonly code: string;
  readonly location: string | undefined;
}> {
  try {
    await Excel.run(work);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { code: error.code, location: error.debugInfo.errorLocation };
  }
  throw new Error('nothing was thrown');
}
