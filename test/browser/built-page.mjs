import { spawn } from 'node:child_process';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Builds the page if its sources are newer, serves it, and hands it over with a browser until the work is done. */
export async function withBuiltPage(work) {
  const server = spawn(process.execPath, [path.join(ROOT, 'src/host/serve.mjs')], {
    env: { ...process.env, PORT: '0', BROWSER: 'none' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise((resolve, reject) => {
    let printed = '';
    server.stdout.on('data', (text) => {
      printed += text;
      const [found] = /http:\S+/u.exec(printed) ?? [];
      if (found !== undefined) resolve(found);
    });
    server.on('exit', () => reject(new Error(`the server ended: ${printed}`)));
  });
  const browser = await chromium.launch(await findChromium());
  try {
    return await work(browser, address);
  } finally {
    await browser.close();
    server.kill();
  }
}
