import type { ExcelHost } from '../excel-host';
import { supportedSets } from '../host-options';

/** How the pane is shown. */
export interface PaneOptions {
  readonly locale: string;
  readonly isSharedRuntime: boolean;
  /** Otherwise it runs out of sight, because a button of the ribbon was pressed. */
  readonly isShown: boolean;
}

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const DISPLAY_MODE = { hidden: 1, taskPane: 2 } as const;

/** Where the pane learns that it is in Excel; telemetry stays off, so that nothing leaves this machine. */
const hostInfo = ({ locale, isSharedRuntime }: PaneOptions, correlation: string, kind: FrameKind): string => {
  const dialog = kind === 'dialog' ? 'isDialog' : '';
  const flags = isSharedRuntime && kind === 'pane' ? '1' : '0';
  return ['Excel', 'Web', '16.00', locale, correlation, dialog, 'disableLogging', flags].join('$');
};

export type FrameKind = 'pane' | 'dialog';

/** The name of a window of the add-in, which carries the way to the host. */
export const windowName = (
  options: PaneOptions,
  kind: FrameKind,
  conversation: string,
  hostPage: string,
): string =>
  JSON.stringify({
    baseFrameName: `excel-${kind}`,
    hostInfo: hostInfo(options, conversation, kind),
    xdmInfo: `${conversation}|${kind}|${hostPage}`,
    serializerVersion: '1',
    flights: '[]',
  });

/** What fills `Office.context`. */
export const appContext = (
  host: ExcelHost,
  { locale, isShown }: PaneOptions,
): Readonly<Record<string, unknown>> => ({
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
  _initialDisplayMode: isShown ? DISPLAY_MODE.taskPane : DISPLAY_MODE.hidden,
  _requirementMatrix: JSON.stringify(supportedSets(host.options)),
});
