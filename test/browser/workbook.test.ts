import { useBrowser } from './open-page';
import { openPageStage } from './page-stage';
import { describeWorkbook } from './workbook-behaviour';

useBrowser();

describe('工作簿 on the page', () => describeWorkbook(openPageStage));
