import { openExcelStage, useExcel } from './excel-stage';
import { describeWorkbook } from './workbook-behaviour';

useExcel();

describe('工作簿 in Excel', () => describeWorkbook(openExcelStage));
