import { openExcelStage, useExcel } from './excel-stage';
import { describeNewForms } from './new-form-behaviour';

useExcel();

describe('插入表样 in Excel', () => describeNewForms(openExcelStage));
