import { OfficeWorkbook } from '../../../src/adapters/office/office-workbook';
import { ExcelHost } from '../../excel-host/excel-host';
import { attachHost, loadOfficeJs } from '../../excel-host/node/load-office-js';
import { describeDrawingContract } from '../drawing-contract';
import { describeFillingContract } from '../filling-contract';
import { describeMarkingContract } from '../marking-contract';
import { describeWorkbookContract } from '../workbook-contract';
import type { ContractSheet } from '../workbook-contract';
import { describeWritingContract } from '../writing-contract';

beforeAll(loadOfficeJs);

const open = (sheets: readonly ContractSheet[]): Promise<OfficeWorkbook> => {
  attachHost(ExcelHost.fromContract(sheets));
  return Promise.resolve(new OfficeWorkbook());
};

describeWorkbookContract('OfficeWorkbook on the real office.js', open);
describeMarkingContract('OfficeWorkbook on the real office.js', open);
describeDrawingContract('OfficeWorkbook on the real office.js', open);
describeWritingContract('OfficeWorkbook on the real office.js', open);
describeFillingContract('OfficeWorkbook on the real office.js', open);
