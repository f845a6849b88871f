import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { countsAsNothing, readMarkFormula } from '../../src/core/marking/mark-formula';
import { isInside, parseAddress, parseArea, printAddress } from '../../src/core/sheet/cell-address';
import { openExcelPage } from '../excel-host/browser/open-excel-page';
import type { ExcelPage, ExcelPageOptions } from '../excel-host/browser/open-excel-page';
import type { DumpedConditionalFormat, DumpedSheet } from '../excel-host/controls/dump';
import { ExcelHost } from '../excel-host/excel-host';
import type { HostOptions } from '../excel-host/host-options';
import { builtPath } from '../built-path';
import { chromiumOptions } from './page-server';
import type { Stage } from './stage';
import { SAMPLE } from './workbooks';

let browser: Browser | undefined;
let opened: readonly ExcelPage[] = [];

/** One browser for a test file; every Excel in it is closed after its test. */
export function useExcel(): void {
  jest.setTimeout(60_000);
  beforeAll(async () => {
    browser = await chromium.launch(chromiumOptions());
  }, 120_000);
  afterEach(async () => {
    const pages = opened;
    opened = [];
    await Promise.all(pages.map((page) => page.close()));
  });
  afterAll(() => browser?.close());
}

/** A stage with the Excel behind it. */
export interface ExcelStage extends Stage {
  readonly host: ExcelHost;
  readonly excel: ExcelPage;
}

const activeSheet = (host: ExcelHost): DumpedSheet => {
  const { name } = host.workbook.activeSheet;
  const sheet = host.dump().sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

export const valueText = ({ cells }: DumpedSheet, name: string): string => String(cells[name]?.value ?? '');

/** Whether one of our formats covers a cell and its condition holds; our Excel keeps formats and draws none. */
const shows =
  (sheet: DumpedSheet, name: string) =>
  ({ areas, formula }: DumpedConditionalFormat): boolean => {
    const at = parseAddress(name);
    const mark = readMarkFormula(formula);
    if (at === null || mark === null) return false;
    const isCovered = areas.some((text) => {
      const area = parseArea(text);
      return area !== null && isInside(at, area);
    });
    return (
      isCovered && mark.until.some((cell) => countsAsNothing(mark.kind, valueText(sheet, printAddress(cell))))
    );
  };

function stageOf(host: ExcelHost, excel: ExcelPage, frame: ExcelPage['pane']): ExcelStage {
  const inView = (): string => host.workbook.activeSheet.name;
  const pane = frame.getByRole('main', { name: '绩效自评助手' });
  return {
    host,
    excel,
    pane,
    offences: excel.offences,
    type: (name, text) => {
      host.user.edit(inView(), name, text);
      return Promise.resolve();
    },
    shown: (...names) => Promise.resolve(names.map((name) => valueText(activeSheet(host), name))),
    everything: () => Promise.resolve(JSON.stringify(activeSheet(host).cells)),
    isMarked: (name) => {
      const sheet = activeSheet(host);
      return Promise.resolve(sheet.conditionalFormats.some(shows(sheet, name)));
    },
    selected: () => {
      const [area] = host.workbook.activeSheet.selection;
      return Promise.resolve(area === undefined ? null : printAddress({ row: area.top, column: area.left }));
    },
    sheetNames: () => Promise.resolve(host.workbook.sheets.map(({ name }) => name)),
    sheetInView: () => Promise.resolve(inView()),
    showSheet: (name) => {
      host.user.activate(name);
      return Promise.resolve();
    },
    copiedBy: async (button) => {
      await excel.context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await pane.getByRole('button', { name: button }).click();
      await pane.getByText('已复制').waitFor();
      return frame.evaluate(() => navigator.clipboard.readText());
    },
    reopen: async () => ready(stageOf(host, excel, await excel.reopenPane())),
  };
}

/** The pane with a form, with none, or with a reason why there is neither. */
async function ready(stage: ExcelStage): Promise<ExcelStage> {
  const { pane } = stage;
  await pane
    .getByRole('button', { name: /重新计算|重新读取|再试一次/u })
    .first()
    .waitFor();
  return stage;
}

export interface ExcelStageOptions extends Partial<Omit<ExcelPageOptions, 'browser' | 'addinFolder'>> {
  readonly bytes?: Uint8Array;
  readonly excel?: Partial<HostOptions>;
  /** Cells typed over before the pane is opened. */
  readonly edits?: Readonly<Record<string, string>>;
}

/** Excel with a workbook in it, and the built add-in wherever that has got to. */
export async function startExcel(options: ExcelStageOptions = {}): Promise<ExcelStage> {
  if (browser === undefined) throw new Error('useExcel() is missing');
  const { bytes = SAMPLE, edits = {} } = options;
  const host = options.host ?? (await ExcelHost.open(bytes, options.excel));
  for (const [name, text] of Object.entries(edits))
    host.user.edit(host.workbook.activeSheet.name, name, text);
  const excel = await openExcelPage({
    width: 350,
    ...options,
    browser,
    host,
    addinFolder: builtPath('addin'),
  });
  opened = [...opened, excel];
  return stageOf(host, excel, excel.pane);
}

/** Excel with a workbook in it, once the pane has read it. */
export const openExcel = async (options?: ExcelStageOptions): Promise<ExcelStage> =>
  ready(await startExcel(options));

export const openExcelStage = (bytes?: Uint8Array): Promise<ExcelStage> =>
  openExcel(bytes === undefined ? {} : { bytes });
