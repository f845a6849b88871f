import { FEATURE_SETS, FLOOR_SET } from './office-features';

/** The sets of ExcelApi whose presence says what this Excel can do. */
const SETS = [FLOOR_SET, '1.12', ...Object.values(FEATURE_SETS), '1.20'];

/** What Excel this is; the helpers name host and platform also where office.js does not. */
export async function diagnose(): Promise<string> {
  const { requirements, displayLanguage } = Office.context;
  // Old hosts leave it out.
  const diagnostics = Office.context.diagnostics as Office.ContextInformation | undefined;
  const sets = SETS.filter((set) => requirements.isSetSupported('ExcelApi', set));
  const known = [
    `Office ${diagnostics?.version ?? '?'}，${displayLanguage}`,
    `ExcelApi ${sets.join('、')}`,
    navigator.userAgent,
  ];
  const { Utilities } = await import(
    /* webpackChunkName: "helpers" */ '@microsoft/office-js-helpers/dist/office.helpers.js'
  );
  return [`${Utilities.host}，${Utilities.platform}`, ...known].join('\n');
}
