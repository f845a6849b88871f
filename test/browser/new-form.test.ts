import { describeNewForms } from './new-form-behaviour';
import { useBrowser } from './open-page';
import { openPageStage } from './page-stage';

useBrowser();

describe('插入表样 on the page', () => describeNewForms(openPageStage));
