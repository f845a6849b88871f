import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core';
import type { ExcelHost } from '../excel-host';
import { EXCEL_PAGE, startAddinServer } from './addin-server';
import type { AddinServerOptions } from './addin-server';
import { windowName } from './app-context';
import type { PaneOptions } from './app-context';
import { listenToPane, showPane, tellPane } from './host-page';
import { PaneChannel } from './pane-channel';
import type { CommandResult } from './pane-channel';
import { officeJsFiles, pathOnCdn } from './served-files';

export interface ExcelPageOptions extends Partial<PaneOptions> {
  readonly browser: Browser;
  readonly host: ExcelHost;
  /** The built add-in: `taskpane.html` and what belongs to it. */
  readonly addinFolder: string;
  /** The pane's page in that folder, `taskpane.html` where none is named; a query is allowed. */
  readonly entry?: string;
  readonly width?: number;
  readonly height?: number;
  readonly headers?: AddinServerOptions['headers'];
  readonly context?: BrowserContextOptions;
  /** The library cannot be loaded from anywhere. */
  readonly isLibraryMissing?: boolean;
  /** The host never answers, so that `Office.onReady` never fires. */
  readonly isHostSilent?: boolean;
}

export interface ExcelPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly pane: Frame;
  /** Errors, warnings and requests to other places than this machine. */
  readonly offences: readonly string[];
  /** Presses a button of the ribbon and waits until its function has completed. */
  readonly pressButton: (id: string, functionName: string) => Promise<CommandResult>;
  /** Closes the pane and opens it anew, as a person does. */
  readonly reopenPane: () => Promise<Frame>;
  readonly close: () => Promise<void>;
}

function watchOffences(page: Page, address: string): readonly string[] {
  const offences: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') offences.push(message.text());
  });
  page.on('pageerror', (error) => offences.push(error.stack ?? error.message));
  page.on('request', (request) => {
    const url = request.url();
    const isOwn = url.startsWith(address) || /^(?:data|blob|about):/u.test(url) || pathOnCdn(url) !== null;
    if (!isOwn) offences.push(`request to ${url}`);
  });
  return offences;
}

/** Answers for Microsoft's servers from the package, so that a page with their addresses needs no change. */
async function answerForCdn(context: BrowserContext, isLibraryMissing: boolean): Promise<void> {
  await context.route(
    (url) => pathOnCdn(url.href) !== null || (isLibraryMissing && url.pathname.startsWith('/office-js/')),
    async (route) => {
      const file = isLibraryMissing ? null : officeJsFiles(pathOnCdn(route.request().url()) ?? '');
      if (file === null) await route.abort('failed');
      else {
        const headers = { 'Access-Control-Allow-Origin': '*' };
        await route.fulfill({ body: file.body, contentType: file.contentType, headers });
      }
    },
  );
}

let conversations = 0;

/** Opens an add-in's pane in a page that plays Excel; the workbook stays here, in the test. */
export async function openExcelPage(options: ExcelPageOptions): Promise<ExcelPage> {
  const { browser, host, addinFolder, entry = 'taskpane.html', width = 320, height = 640 } = options;
  const { locale = 'zh-CN', isSharedRuntime = true, headers = {} } = options;
  const paneOptions: PaneOptions = { locale, isSharedRuntime };
  const server = await startAddinServer({ folder: addinFolder, headers });
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale,
    viewport: { width: Math.max(width, 800), height: Math.max(height, 600) },
    ...options.context,
  });
  await answerForCdn(context, options.isLibraryMissing === true);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const offences = watchOffences(page, server.address);

  const post = async (text: string): Promise<void> => {
    try {
      await page.evaluate(tellPane, text);
    } catch (error) {
      // A test may close the page while an answer is on its way.
      if (!page.isClosed()) throw error;
    }
  };
  const channel = new PaneChannel(host, paneOptions, post);
  await page.exposeBinding('excelHostReceives', async ({ frame }, text: string) => {
    // The binding is there in every frame; only the page that plays Excel may use it.
    if (frame === page.mainFrame() && options.isHostSilent !== true) await channel.receive(text);
  });
  await page.goto(`${server.address}${EXCEL_PAGE}`);
  await page.evaluate(listenToPane);

  const openPane = async (): Promise<Frame> => {
    conversations += 1;
    const name = windowName(paneOptions, `conversation-${conversations}`, page.url());
    const attached = page.waitForEvent('frameattached');
    await page.evaluate(showPane, { url: `${server.address}/${entry}`, name, width, height });
    return attached;
  };
  return {
    page,
    context,
    pane: await openPane(),
    offences,
    pressButton: (id, functionName) => channel.pressButton(id, functionName),
    reopenPane: openPane,
    close: async () => {
      await context.close();
      await server.stop();
    },
  };
}
