// `npm run icons`: the icons of the add-in, drawn from the SVG sources in assets/icons.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';

const FOLDER = path.resolve(import.meta.dirname, '../../assets/icons');

/** Every size that Office asks for on any screen. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** Below this there is no room for detail, and the source `*-small.svg` is drawn. */
const FIRST_DETAILED_SIZE = 32;

const names = readdirSync(FOLDER)
  .filter((file) => /(?<!-small)\.svg$/u.test(file))
  .map((file) => path.basename(file, '.svg'));

const browser = await chromium.launch(await findChromium());
try {
  const page = await browser.newPage();
  for (const name of names) {
    for (const size of SIZES) {
      const source = size < FIRST_DETAILED_SIZE ? `${name}-small.svg` : `${name}.svg`;
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>` +
          readFileSync(path.join(FOLDER, source), 'utf8'),
      );
      await page.screenshot({ path: path.join(FOLDER, `${name}-${size}.png`), omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
