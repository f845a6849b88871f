import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Frame,
  FrameLocator,
  Page,
} from 'playwright-core';
import type { ExcelHost } from '../excel-host';
import { EXCEL_PAGE, startAddinServer } from './addin-server';
import type { AddinServerOptions } from './addin-server';
import { windowName } from './app-context';
import type { FrameKind, PaneOptions } from './app-context';
import { DialogChannel } from './dialog-channel';
import { closeFrame, hideFrame, listenToFrames, openFrame, resizeFrame, tellFrame } from './host-page';
import type { FrameOfPage } from './host-page';
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
  /** The browser opens no small window for the add-in. */
  readonly areDialogsBlocked?: boolean;
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
  /** Hides the pane, as its cross does, or shows it; it runs on. */
  readonly showPane: (isShown: boolean) => Promise<void>;
  readonly isPaneShown: () => Promise<boolean>;
  /** Gives the pane the keyboard. */
  readonly tabIntoPane: () => Promise<void>;
  readonly resizePane: (width: number) => Promise<void>;
  /** The small window of the add-in, as far as there is one. */
  readonly dialog: FrameLocator;
  readonly countDialogs: () => Promise<number>;
  /** Closes the small window, as its cross does. */
  readonly closeDialog: () => Promise<void>;
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

const PANE = '任务窗格';
const DIALOG = '对话框';

let conversations = 0;

/** Opens an add-in's pane in a page that plays Excel; the workbook stays here, in the test. */
export async function openExcelPage(options: ExcelPageOptions): Promise<ExcelPage> {
  const { browser, host, addinFolder, entry = 'taskpane.html', width = 320, height = 640 } = options;
  const { locale = 'zh-CN', isSharedRuntime = true, isShown = true, headers = {} } = options;
  const paneOptions: PaneOptions = { locale, isSharedRuntime, isShown };
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

  const post =
    (title: string) =>
    async (text: string): Promise<void> => {
      try {
        await page.evaluate(tellFrame, { title, text });
      } catch (error) {
        // A test may close the page while an answer is on its way.
        if (!page.isClosed()) throw error;
      }
    };
  const open = async (kind: FrameKind, frame: Omit<FrameOfPage, 'name'>): Promise<Frame> => {
    conversations += 1;
    const name = windowName(paneOptions, kind, `conversation-${conversations}`, page.url());
    const attached = page.waitForEvent('frameattached');
    await page.evaluate(openFrame, { ...frame, name });
    return attached;
  };
  const pane = new PaneChannel(host, paneOptions, {
    post: post(PANE),
    showPane: (isPaneShown) => page.evaluate(hideFrame, { title: PANE, isHidden: !isPaneShown }),
    openDialog: async (url) => {
      if (options.areDialogsBlocked === true) return false;
      await open('dialog', { title: DIALOG, url, width: 400, height: 300, isHidden: false });
      return true;
    },
    closeDialog: () => page.evaluate(closeFrame, DIALOG),
  });
  const dialog = new DialogChannel(host, paneOptions, post(DIALOG), (text) => pane.dialogSays(text));
  await page.exposeBinding('excelHostReceives', async ({ frame }, title: string, text: string) => {
    // The binding is there in every frame; only the page that plays Excel may use it.
    if (frame !== page.mainFrame() || options.isHostSilent === true) return;
    await (title === PANE ? pane : dialog).receive(text);
  });
  await page.goto(`${server.address}${EXCEL_PAGE}`);
  await page.evaluate(listenToFrames);

  const openPane = (): Promise<Frame> =>
    open('pane', { title: PANE, url: `${server.address}/${entry}`, width, height, isHidden: !isShown });
  return {
    page,
    context,
    pane: await openPane(),
    offences,
    pressButton: (id, functionName) => pane.pressButton(id, functionName),
    reopenPane: openPane,
    showPane: (isPaneShown) => pane.showPane(isPaneShown),
    isPaneShown: () => page.locator(`iframe[title="${PANE}"]`).isVisible(),
    tabIntoPane: () => pane.tabIn(page.url()),
    resizePane: (paneWidth) => page.evaluate(resizeFrame, { title: PANE, width: paneWidth }),
    dialog: page.frameLocator(`iframe[title="${DIALOG}"]`),
    countDialogs: () => page.locator(`iframe[title="${DIALOG}"]`).count(),
    closeDialog: async () => {
      await page.evaluate(closeFrame, DIALOG);
      await pane.dialogClosed();
    },
    close: async () => {
      await context.close();
      await server.stop();
    },
  };
}
