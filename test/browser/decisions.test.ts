import { describeDecisions } from './decision-behaviour';
import { useBrowser } from './open-page';
import { openPageStage } from './page-stage';

useBrowser();

describe('人工评定 on the page', () => describeDecisions(openPageStage));
