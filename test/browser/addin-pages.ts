import fs from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { builtPath } from '../built-path';
import { chromiumOptions } from './page-server';

const BUILT = builtPath('addin');

/** Where the pages believe they are; every request is answered from the build or by the test. */
export const ADDRESS = 'https://addin.example/';
export const OFFICE_JS = 'https://officeapis.public.onecdn.static.microsoft/1/office.js';

/** What comes in place of a file: a text, a status, or no answer at all. */
export interface Answer {
  readonly url: RegExp;
  readonly answer: { readonly text: string } | { readonly status: number } | 'never';
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

let browser: Browser | undefined;

/** One browser for a test file. */
export function useAddinBrowser(): void {
  jest.setTimeout(60_000);
  beforeAll(async () => {
    browser = await chromium.launch(chromiumOptions());
  }, 120_000);
  afterAll(() => browser?.close());
}

/** What axe has against the page. */
export async function violationsOf({ page }: AddinPage): Promise<readonly string[]> {
  await page.clock.resume();
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

export interface AddinPage {
  readonly page: Page;
  /** Every address that was asked for. */
  readonly requests: readonly string[];
  /** What the console held against the page. */
  readonly complaints: readonly string[];
}

/** A page of the built add-in as a web view loads it; what the answers do not name comes from the build. */
export async function openAddinPage(
  name: string,
  answers: readonly Answer[],
  { initScript, ...options }: BrowserContextOptions & { readonly initScript?: string } = {},
): Promise<AddinPage> {
  if (browser === undefined) throw new Error('useAddinBrowser() is missing');
  const context = await browser.newContext({ viewport: { width: 350, height: 600 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  // Time stands still until a test lets it run, an hour later: no machine is too slow to get there in time.
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(3_600_000);
  if (initScript !== undefined) await page.addInitScript(initScript);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    requests.push(url);
    const answer = answers.find((candidate) => candidate.url.test(url))?.answer;
    if (answer === 'never') return;
    if (answer !== undefined && 'status' in answer) return route.fulfill(answer);
    const file = path.join(BUILT, new URL(url).pathname);
    if (answer === undefined && !(url.startsWith(ADDRESS) && fs.existsSync(file))) {
      return route.fulfill({ status: 404 });
    }
    await route.fulfill({
      contentType: CONTENT_TYPES[path.extname(file)] ?? 'application/octet-stream',
      body: answer?.text ?? fs.readFileSync(file),
    });
  });
  await page.goto(`${ADDRESS}${name}`, { waitUntil: 'commit' });
  await page.locator('body > *').first().waitFor({ state: 'attached' });
  return { page, requests, complaints };
}
