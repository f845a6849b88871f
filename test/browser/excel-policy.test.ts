import { openExcelStage, useExcel } from './excel-stage';
import { describePolicy } from './policy-behaviour';

useExcel();

describe('评分办法 in Excel', () => describePolicy(openExcelStage));
