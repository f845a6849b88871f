import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { chromiumOptions } from '../../browser/page-server';
import { ExcelHost } from '../excel-host';
import { OTHER, SHEET } from '../opened-host';
import { openExcelPage } from './open-excel-page';
import type { ExcelPage, ExcelPageOptions } from './open-excel-page';

jest.setTimeout(60_000);

let browser: Browser;
const opened: ExcelPage[] = [];

beforeAll(async () => {
  browser = await chromium.launch(chromiumOptions());
}, 120_000);

afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});

afterAll(() => browser.close());

const newHost = (): ExcelHost => ExcelHost.fromContract([SHEET, OTHER]);

async function open(host: ExcelHost, options: Partial<ExcelPageOptions> = {}): Promise<ExcelPage> {
  const addinFolder = path.join(__dirname, 'fixture');
  const page = await openExcelPage({ browser, host, addinFolder, ...options });
  opened.push(page);
  return page;
}

const READY = {
  host: 'Excel',
  platform: 'OfficeOnline',
  displayLanguage: 'zh-CN',
  has14: true,
  has15: false,
  policy: null,
};

/** What stands in an element, once something does. */
const said = async ({ pane }: Pick<ExcelPage, 'pane'>, id: string): Promise<unknown> => {
  const place = pane.locator(`#${id}:not(:empty)`);
  await place.waitFor({ state: 'attached' });
  return JSON.parse((await place.textContent()) ?? '');
};

/** The first events the pane heard of. */
const heard = async ({ pane }: ExcelPage, count: number): Promise<readonly string[]> => {
  await pane.locator(`#events li:nth-child(${count})`).waitFor({ state: 'attached' });
  return pane.locator('#events li').allTextContents();
};

const valueIn = (host: ExcelHost): unknown => host.dump().sheets[1]?.cells['A1']?.value;

describe('a pane in the page that plays Excel', () => {
  it.each(['taskpane.html', 'from-cdn.html'])(
    '%s gets ready and reads, without any offence',
    async (entry) => {
      const host = newHost();
      const page = await open(host, { entry });
      expect(await said(page, 'ready')).toEqual(READY);
      expect(await said(page, 'read')).toEqual([[10]]);
      expect(page.offences).toEqual([]);
      expect(host.batches.map(({ error }) => error)).toEqual([null, null]);
    },
  );

  it('writes into the workbook the test holds, and hears of every change', async () => {
    const host = newHost();
    const page = await open(host);
    await said(page, 'ready');
    await page.pane.locator('#write').click();
    await heard(page, 1);
    expect(valueIn(host)).toBe(42);
    host.coAuthor.edit('参数', 'A1', 43);
    host.user.edit('参数', 'B2', '≥5家');
    expect(await heard(page, 3)).toEqual([
      'A1 Local ThisLocalAddin',
      'A1 Remote Unknown',
      'B2 Local Unknown',
    ]);
  });

  it('meets the failures a test asks for', async () => {
    const host = newHost();
    const page = await open(host);
    await said(page, 'ready');
    host.failures.add({ at: { member: 'Range.values', use: 'write' }, with: { code: 'AccessDenied' } });
    await page.pane.locator('#write').click();
    expect(await said(page, 'problem')).toBe('AccessDenied');
    host.startCellEdit();
    await page.pane.locator('#write').click();
    await page.pane
      .locator('#problem', { hasText: 'InvalidOperationInCellEditMode' })
      .waitFor({ state: 'attached' });
    host.failures.add({ at: { batch: host.batches.length + 1 }, with: { transport: 5012 } });
    host.endCellEdit();
    await page.pane.locator('#write').click();
    await page.pane
      .locator('#problem', { hasText: 'InvalidOrTimedOutSession' })
      .waitFor({ state: 'attached' });
    expect(valueIn(host)).toBe(10);
  });

  it('runs the functions behind the buttons of the ribbon', async () => {
    const host = newHost();
    const page = await open(host);
    expect(await page.pressButton('Recalculate', 'recalculate')).toEqual({ status: 0 });
    expect(valueIn(host)).toBe(42);
    expect(await page.pressButton('Unknown', 'unknown')).toEqual({ status: 11101 });
  });

  it('keeps settings in the workbook, for the next pane', async () => {
    const host = newHost();
    const page = await open(host);
    await said(page, 'ready');
    await page.pane.locator('#remember').click();
    expect(await said(page, 'problem')).toBe('succeeded');
    expect(host.dump().settings).toEqual({ policy: '{"kind":"general"}' });
    const pane = await page.reopenPane();
    expect(await said({ pane }, 'ready')).toMatchObject({ policy: { kind: 'general' } });
  });

  it('starts anew when its page is loaded again', async () => {
    const host = newHost();
    const page = await open(host);
    await said(page, 'ready');
    await page.pane.evaluate(() => {
      document.body.className = 'old';
      location.reload();
    });
    await page.pane.locator('body:not(.old)').waitFor({ state: 'attached' });
    await said(page, 'ready');
    host.user.edit('参数', 'A1', 11);
    expect(await heard(page, 1)).toEqual(['A1 Local Unknown']);
    expect(await page.pressButton('Recalculate', 'recalculate')).toEqual({ status: 0 });
    expect(valueIn(host)).toBe(42);
  });

  it('may ask the shell for itself', async () => {
    const host = newHost();
    const page = await open(host);
    await said(page, 'ready');
    host.forgetBatches();
    await page.pane.evaluate(() => Office.addin.showAsTaskpane());
    expect(host.batches).toEqual([]);
    expect(page.offences).toEqual([]);
  });

  it('claims the sets of the host', async () => {
    const page = await open(ExcelHost.fromContract([SHEET, OTHER], { excelApi: '1.9' }));
    expect(await said(page, 'ready')).toMatchObject({ has14: false });
  });

  it('is not ready when the library is missing or the host is silent', async () => {
    const missing = await open(newHost(), { isLibraryMissing: true });
    await missing.pane.waitForLoadState('load');
    expect(await missing.pane.evaluate('typeof Office')).toBe('undefined');
    const silent = await open(newHost(), { isHostSilent: true });
    await silent.pane.waitForLoadState('load');
    expect(await silent.pane.evaluate('typeof Office')).toBe('object');
    expect(await silent.pane.locator('#ready').textContent()).toBe('');
  });
});
