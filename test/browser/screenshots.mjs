// `npm run screenshots`: the pictures of the README, taken of the real product.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { withBuiltPage } from './built-page.mjs';

const FOLDER = path.resolve(import.meta.dirname, '../../assets/screenshots');

/** The sample with a worse actual, so that there is something to say: recalculated and marked. */
async function showWork(page, address) {
  await page.goto(address);
  const pane = page.getByRole('main', { name: '绩效自评助手' });
  await pane.getByRole('button', { name: '重新计算' }).waitFor();
  await page.locator('[data-cell="E13"]').click();
  await page.keyboard.type('≥8家');
  await page.keyboard.press('Tab');
  await page.keyboard.type('5家');
  await page.keyboard.press('Enter');
  await pane.getByText('表中得分不是最新').waitFor();
  await pane.getByRole('button', { name: '重新计算' }).click();
  await pane.getByText('已写入 2 个单元格').waitFor();
  await page.locator('[data-cell="I13"][data-marked]').waitFor();
  await page.locator('[data-cell="A1"]').click();
  await page.mouse.move(0, 0);
}

mkdirSync(FOLDER, { recursive: true });
await withBuiltPage(async (browser, address) => {
  for (const colorScheme of ['light', 'dark']) {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width: 1366, height: 900 },
      deviceScaleFactor: 2,
    });
    const page = await context.newPage();
    await showWork(page, address);
    const suffix = colorScheme === 'dark' ? '-dark' : '';
    if (colorScheme === 'light') await page.screenshot({ path: path.join(FOLDER, 'page.png'), scale: 'css' });
    await page.locator('.pane').screenshot({ path: path.join(FOLDER, `pane${suffix}.png`) });
    await context.close();
  }
});
