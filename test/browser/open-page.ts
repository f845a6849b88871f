import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { chromiumOptions, startServer } from './page-server';
import type { PageServer } from './page-server';

/** What must never happen on the page, as far as it was seen. */
export type Offences = readonly string[];

export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly offences: Offences;
  readonly cell: (name: string) => Locator;
  readonly pane: Locator;
}

let browser: Browser | undefined;
let server: PageServer | undefined;

/** One browser and one server for a test file. */
export function useBrowser(): void {
  jest.setTimeout(60_000);
  beforeAll(async () => {
    [browser, server] = await Promise.all([chromium.launch(chromiumOptions()), startServer()]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    server?.stop();
  });
}

/** Records every error, every refused inline script and every request to another place. */
function watchOffences(page: Page, address: string): Offences {
  const offences: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') offences.push(message.text());
  });
  page.on('pageerror', (error) => offences.push(error.stack ?? error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:data|blob):/u.test(url)) offences.push(`request to ${url}`);
  });
  return offences;
}

/** The built page in a tab of its own, once the pane has read the sample. */
export async function openPage(options: BrowserContextOptions = {}): Promise<OpenedPage> {
  if (browser === undefined || server === undefined) throw new Error('useBrowser() is missing');
  const context = await browser.newContext({ viewport: { width: 1366, height: 860 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  // A dialog of the system would wait for ever; a test that wants the picker brings its own.
  await page.addInitScript(
    'Object.defineProperty(window, "showSaveFilePicker", { value: undefined, writable: true })',
  );
  const offences = watchOffences(page, server.address);
  await page.goto(server.address);
  const pane = page.getByRole('main', { name: '绩效自评助手' });
  await pane.getByRole('button', { name: '重新计算' }).waitFor();
  return { page, context, offences, pane, cell: (name) => page.locator(`[data-cell="${name}"]`) };
}

/** Types into a cell as a person does: click, type, Enter. */
export async function typeInto({ page, cell }: OpenedPage, name: string, text: string): Promise<void> {
  await cell(name).click();
  await (text === '' ? page.keyboard.press('Delete') : page.keyboard.type(text));
  if (text !== '') await page.keyboard.press('Enter');
}

/** What the cells show. */
export const shownIn = ({ cell }: OpenedPage, ...names: readonly string[]): Promise<readonly string[]> =>
  Promise.all(names.map(async (name) => (await cell(name).innerText()).trim()));

/** Opens a file by the chooser behind 打开…. */
export async function openFile({ page }: OpenedPage, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
}

/** The bytes that 保存 downloads. */
export async function savedBytes({ page }: OpenedPage): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存', exact: true }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(chunks)) };
}
