import { openExcelStage, useExcel } from './excel-stage';
import { describePane } from './pane-behaviour';

useExcel();

describe('the add-in in Excel', () => describePane(openExcelStage));
