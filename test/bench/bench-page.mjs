// What the page costs: bytes to load, time until it can be used, and the wait from a click to the painted result.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { withBuiltPage } from '../browser/built-page.mjs';
import { longWorkbook } from './long-workbook.mjs';
import { weigh, weighPane } from './pane-bytes.mjs';

const PAGE = path.resolve(import.meta.dirname, '../../dist/page');
const RUNS = 5;
const ROW_COUNTS = [12, 100, 1_000];

function describeRuns(values) {
  const sorted = [...values].sort((a, b) => a - b).map((value) => value.toFixed(0));
  return `${sorted[Math.floor(sorted.length / 2)]} (${sorted[0]}–${sorted.at(-1)}) ms`;
}

function printBytes(what, { raw, gzip, brotli }) {
  const [all, zipped, smallest] = [raw, gzip, brotli].map((bytes) => bytes.toLocaleString('en'));
  console.log(`${what}: ${all} bytes, gzip ${zipped}, brotli ${smallest}`);
}

/** What a browser asks for before the page can be used: everything the first load names, nothing lazy. */
function measureBytes() {
  const html = readFileSync(path.join(PAGE, 'index.html'), 'utf8');
  const initial = readdirSync(PAGE).filter((name) => name === 'index.html' || html.includes(name));
  console.log('\ninitial load');
  printBytes(`page, all files (${initial.join(', ')})`, weigh(initial.map((name) => path.join(PAGE, name))));
  const { start, result } = weighPane();
  printBytes('pane in Excel, script at the start', start);
  printBytes('pane in Excel, with the rules it fetches meanwhile', result);
}

async function openPage(browser, address) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'commit' });
  const button = page.getByRole('button', { name: '重新计算' });
  await button.waitFor();
  return { context, page };
}

/** From the start of the navigation to the first frame in which the pane can be used. */
async function timeToInteractive(browser, address) {
  const { context, page } = await openPage(browser, address);
  const time = await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now()))),
  );
  await context.close();
  return time;
}

/** From the click to the frame that shows what was written, in the pane and in the sheet. */
async function recalculation(browser, address, bytes) {
  const { context, page } = await openPage(browser, address);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'long.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await page.waitForFunction(() => document.title.startsWith('long.xlsx'));
  await page.getByText('表中得分不是最新').waitFor({ timeout: 60_000 });
  const time = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const pane = document.querySelector('main');
        const button = [...pane.querySelectorAll('button')].find(
          ({ textContent }) => textContent === '重新计算',
        );
        const scoreBefore = document.querySelector('[data-cell=H13]').textContent;
        let start = 0;
        const observer = new MutationObserver(() => {
          const isInSheet = document.querySelector('[data-cell=H13]').textContent !== scoreBefore;
          if (!isInSheet || !pane.textContent.includes('已写入')) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
        start = performance.now();
        button.click();
      }),
  );
  await context.close();
  return time;
}

const repeat = async (measure) => {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await measure());
  return describeRuns(times);
};

export async function benchPage() {
  await withBuiltPage(async (browser, address) => {
    measureBytes();
    console.log(`\nthe page in headless Chromium; time on the wall of ${RUNS} runs, median (range)`);
    console.log(`time to interactive:       ${await repeat(() => timeToInteractive(browser, address))}`);
    for (const count of ROW_COUNTS) {
      const bytes = longWorkbook(count);
      const text = await repeat(() => recalculation(browser, address, bytes));
      console.log(`click to result, ${String(count).padStart(5)} rows: ${text}`);
    }
  });
}
