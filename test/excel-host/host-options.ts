/** What kind of Excel the host plays. */
export interface HostOptions {
  /** The newest set of the API it claims, `1.14` where none is named. */
  readonly excelApi: string;
  /** Whether a batch may wait until a cell is no longer edited. */
  readonly delaysForCellEdit: boolean;
  /** In bytes; Excel on the web has 5 MB for both. */
  readonly limits: { readonly request: number; readonly response: number };
}

const FIVE_MEGABYTES = 5 * 1024 * 1024;

export const DEFAULT_OPTIONS: HostOptions = {
  excelApi: '1.14',
  delaysForCellEdit: true,
  limits: { request: FIVE_MEGABYTES, response: FIVE_MEGABYTES },
};

const versionOf = (text: string): number => {
  const [major = 0, minor = 0] = text.split('.').map(Number);
  return major * 1000 + minor;
};

/** The sets the host claims, in the form of a requirement matrix; versions are texts, as 1.10 is not 1.1. */
export const supportedSets = ({
  excelApi,
  delaysForCellEdit,
}: HostOptions): Readonly<Record<string, string>> => ({
  ExcelApi: excelApi,
  // The library in the package still asks for this set before it listens for new names of sheets.
  ...(versionOf(excelApi) >= versionOf('1.17') ? { ExcelApiOnline: '1.1' } : {}),
  SharedRuntime: '1.1',
  AddinCommands: '1.1',
  ...(delaysForCellEdit ? { DelayForCellEdit: '1.1' } : {}),
});

/** What `Office.context.requirements.isSetSupported` says. */
export function isSetSupported(options: HostOptions, name: string, version = '1.1'): boolean {
  const sets = Object.entries(supportedSets(options));
  const [, supported] = sets.find(([set]) => set.toLowerCase() === name.toLowerCase()) ?? [];
  return supported !== undefined && versionOf(supported) >= versionOf(version);
}
