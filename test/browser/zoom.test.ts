import { openPage, typeInto, useBrowser } from './open-page';
import type { OpenedPage } from './open-page';

useBrowser();

/** A pane of 320 pixels at 200 %: the browser lays it out in half as many, each drawn twice as large. */
const ZOOMED = {
  viewport: { width: 160, height: 430 },
  deviceScaleFactor: 2,
  reducedMotion: 'reduce',
} as const;

/** Texts of the pane that stand outside of it or are cut off, and how wide the widest text is. */
const lookAtTexts = ({ pane }: OpenedPage) =>
  pane.evaluate((root) => {
    const frame = root.getBoundingClientRect();
    const lost: string[] = [];
    let widest = 0;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || (node.textContent ?? '').trim() === '') continue;
      // For screen readers only: a point without any size to be seen.
      if (parent.closest('.pane-hidden') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, width } of range.getClientRects()) {
        widest = Math.max(widest, width);
        if (left < frame.left - 1 || right > frame.right + 1) lost.push(`outside: ${node.textContent}`);
      }
      for (
        let box: HTMLElement | null = parent;
        box !== null && root.contains(box);
        box = box.parentElement
      ) {
        const isCutting = getComputedStyle(box).overflowX !== 'visible';
        if (isCutting && box.scrollWidth > box.clientWidth + 1) lost.push(`cut off: ${node.textContent}`);
      }
    }
    return { lost, widest, sideways: document.documentElement.scrollWidth - window.innerWidth };
  });

describe('the pane at 200 %', () => {
  it.each([
    { name: '问题', tab: /问题/u },
    { name: '指标', tab: /指标/u },
    { name: '评分办法', tab: /评分办法/u },
  ])('loses no text under $name and scrolls one way only', async ({ tab }) => {
    const opened = await openPage(ZOOMED);
    const { pane } = opened;
    await pane.getByRole('button', { name: '重新计算' }).click();
    await pane.getByRole('tab', { name: tab }).click();
    await pane.getByRole('tabpanel').locator('li, dt').first().waitFor();
    for (const summary of (await pane.locator('summary').all()).slice(0, 2)) await summary.click();
    const { lost, widest, sideways } = await lookAtTexts(opened);
    expect(lost).toEqual([]);
    expect(sideways).toBeLessThanOrEqual(0);
    // Text that takes no room cannot be lost.
    expect(widest).toBeGreaterThan(60);
  });

  it('loses no text of a result and of a row that a person decides', async () => {
    const opened = await openPage({ ...ZOOMED, viewport: { width: 1366, height: 860 } });
    await typeInto(opened, 'E23', '有效提高');
    await typeInto(opened, 'F23', '基本提高');
    await opened.pane.getByText('1 行待人工评定').waitFor();
    await opened.pane.getByRole('button', { name: '重新计算' }).click();
    await opened.page.setViewportSize(ZOOMED.viewport);
    await opened.pane.getByRole('tab', { name: /指标/u }).click();
    await opened.pane.getByRole('radio').first().waitFor();
    const { lost, widest } = await lookAtTexts(opened);
    expect(lost).toEqual([]);
    expect(widest).toBeGreaterThan(60);
  });
});
