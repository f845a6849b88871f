import type { ExcelHost } from '../excel-host';
import { supportedSets } from '../host-options';

/** How the pane is shown. */
export interface PaneOptions {
  readonly locale: string;
  readonly isSharedRuntime: boolean;
}

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const SHOWN_AS_TASK_PANE = 2;

/** Where the pane learns that it is in Excel; telemetry stays off, so that nothing leaves this machine. */
export const hostInfo = ({ locale, isSharedRuntime }: PaneOptions, correlation: string): string =>
  ['Excel', 'Web', '16.00', locale, correlation, '', 'disableLogging', isSharedRuntime ? '1' : '0'].join('$');

/** The name of the pane's window, which carries the way to the host. */
export function windowName(options: PaneOptions, conversation: string, hostPage: string): string {
  return JSON.stringify({
    baseFrameName: 'excel-pane',
    hostInfo: hostInfo(options, conversation),
    xdmInfo: `${conversation}|pane|${hostPage}`,
    serializerVersion: '1',
    flights: '[]',
  });
}

/** What fills `Office.context`. */
export const appContext = (host: ExcelHost, { locale }: PaneOptions): Readonly<Record<string, unknown>> => ({
  _id: 'pane',
  _appName: EXCEL_ON_THE_WEB,
  _appVersion: '16.00',
  _appMinorVersion: 0,
  _hostFullVersion: '16.0.20131.20090',
  _appUILocale: locale,
  _dataLocale: locale,
  _docUrl: `https://localhost/${encodeURIComponent(host.workbook.name)}`,
  _clientMode: READ_WRITE,
  _settings: [...host.workbook.settings],
  _reason: 'documentOpened',
  _osfControlType: 1,
  _eToken: '',
  _correlationId: '',
  _appInstanceId: 'pane',
  _addinName: '绩效自评助手',
  _appDomains: [],
  _featureGates: {},
  _initialDisplayMode: SHOWN_AS_TASK_PANE,
  _requirementMatrix: JSON.stringify(supportedSets(host.options)),
});
