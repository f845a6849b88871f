import { describeDecisions } from './decision-behaviour';
import { openExcelStage, useExcel } from './excel-stage';

useExcel();

describe('人工评定 in Excel', () => describeDecisions(openExcelStage));
