import type { BrowserContextOptions } from 'playwright-core';
import { openFile, openPage, savedBytes, shownIn, typeInto } from './open-page';
import type { OpenedPage } from './open-page';
import type { Stage } from './stage';

/** A stage with the page it is on. */
export interface PageStage extends Stage {
  readonly opened: OpenedPage;
}

function stageOf(opened: OpenedPage, options: BrowserContextOptions): PageStage {
  const { page, context, pane, offences, cell } = opened;
  const sheetTabs = page.getByRole('tablist', { name: '工作表' }).getByRole('tab');
  return {
    opened,
    pane,
    offences,
    type: (name, text) => typeInto(opened, name, text),
    shown: (...names) => shownIn(opened, ...names),
    everything: async () => (await page.locator('[data-cell]').allInnerTexts()).join('|'),
    isMarked: async (name) => (await cell(name).getAttribute('data-marked')) !== null,
    selected: () => page.locator('[data-cell][aria-selected=true]').first().getAttribute('data-cell'),
    sheetNames: () => sheetTabs.allInnerTexts(),
    sheetInView: () => sheetTabs.and(page.locator('[aria-selected=true]')).innerText(),
    showSheet: (name) => page.getByRole('tab', { name, exact: true }).click(),
    copiedBy: async (button) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await pane.getByRole('button', { name: button }).click();
      await pane.getByText('已复制').waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    },
    reopen: async () => openPageStage((await savedBytes(opened)).bytes, options),
  };
}

/** The built page, with a workbook opened by its chooser. */
export async function openPageStage(
  bytes?: Uint8Array,
  options: BrowserContextOptions = {},
): Promise<PageStage> {
  const opened = await openPage(options);
  if (bytes !== undefined) {
    await openFile(opened, '另一份.xlsx', bytes);
    await opened.page.waitForFunction(() => document.title.startsWith('另一份.xlsx'));
  }
  return stageOf(opened, options);
}
