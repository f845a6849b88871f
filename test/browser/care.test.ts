import { violationsIn } from './axe';
import { openFile, openPage, typeInto, useBrowser } from './open-page';
import type { OpenedPage } from './open-page';
import { openPageStage } from './page-stage';
import type { PageStage } from './page-stage';
import { PANE_STATES } from './pane-states';
import { deductTwo, savePolicy } from './policy-behaviour';
import { openTab, recalculate, stale, told } from './stage';
import type { OpenStage } from './stage';
import { realForm } from './workbooks';

useBrowser();

const violations = ({ page }: OpenedPage, isGridKnown = false): Promise<readonly string[]> =>
  violationsIn(page, isGridKnown ? { exclude: '.paper tbody' } : {});

/** How the page comes into the states that it has besides those of its pane. */
const PAGE_STATES: Readonly<Record<string, (opened: OpenedPage) => Promise<void>>> = {
  editing: async ({ page, cell }) => {
    await cell('I13').click();
    await page.keyboard.type('原因');
  },
  badFile: async (opened) => {
    await openFile(opened, '说明.xlsx', new TextEncoder().encode('文字'));
    await opened.page.getByRole('alert').waitFor();
  },
  unsaved: async (opened) => {
    await typeInto(opened, 'I13', '原因');
    await opened.page.waitForFunction(() => document.title.startsWith('● '));
    await openFile(opened, '另一份.xlsx', realForm('amounts-in-yuan'));
    await opened.page.getByRole('alertdialog').waitFor();
  },
};

describe('care', () => {
  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    const options = { colorScheme, reducedMotion: 'reduce' } as const;

    it.each([...Object.keys(PANE_STATES), ...Object.keys(PAGE_STATES)])(
      'leaves axe nothing to say about the state %s',
      async (name) => {
        let stage: PageStage | undefined;
        const open: OpenStage = async (bytes) => (stage = await openPageStage(bytes, options));
        const enter = PANE_STATES[name];
        await (enter === undefined ? open() : enter(open));
        if (stage === undefined) throw new Error('nothing was opened');
        const { opened } = stage;
        await PAGE_STATES[name]?.(opened);
        // The rows of the sheet are most of the work, and the same in nearly every state: paper knows no theme.
        const isGridKnown = colorScheme === 'dark' || !/^(?:findings|editing)$/u.test(name);
        expect(await violations(opened, isGridKnown)).toEqual([]);
        expect(opened.offences).toEqual([]);
        await opened.context.close();
      },
    );

    it.each([270, 320, 350])('leaves axe nothing to say at %i px, and nothing is cut off', async (width) => {
      const opened = await openPage({
        colorScheme,
        viewport: { width, height: 640 },
        reducedMotion: 'reduce',
      });
      expect(await violations(opened, true)).toEqual([]);
      const overflow = await opened.pane.evaluate((pane) => pane.scrollWidth - pane.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await opened.context.close();
    });
  });

  it('keeps the tabs on one line and the names of projects whole in the narrowest pane', async () => {
    const opened = await openPage({ viewport: { width: 270, height: 640 } });
    const tabs = opened.pane.getByRole('tab');
    const tops = await tabs.evaluateAll((all) => all.map((tab) => tab.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    await openTab(opened, /工作簿/u);
    const name = opened.pane.getByRole('table', { name: '全部自评表' }).locator('td').first();
    await name.waitFor();
    // The sample's name has eleven Hanzi of 14 pixels.
    expect(await name.evaluate((cell) => cell.clientWidth)).toBeGreaterThan(200);
    await opened.context.close();
  });

  it('covers nothing that has the focus while a policy is changed, and says where it was saved', async () => {
    const opened = await openPage({ viewport: { width: 1366, height: 640 }, reducedMotion: 'reduce' });
    const { page, pane } = opened;
    await deductTwo(opened);
    const bar = pane.getByRole('region', { name: '尚未保存的修改' });
    await bar.waitFor();
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press('Tab');
      const covered = await bar.evaluate((element) => {
        const focused = document.activeElement;
        const isElsewhere =
          focused === null || element.contains(focused) || !element.parentElement?.contains(focused);
        return isElsewhere ? 0 : focused.getBoundingClientRect().bottom - element.getBoundingClientRect().top;
      });
      expect(covered).toBeLessThanOrEqual(0);
    }
    await savePolicy(opened).click();
    const saved = pane.locator('[aria-hidden]', { hasText: '已保存评分办法“通用（默认）（有修改）”' });
    await saved.waitFor();
    const foot = await pane.evaluate((element) => element.getBoundingClientRect().bottom);
    expect((await saved.boundingBox())?.y).toBeLessThan(foot - 20);
    await opened.context.close();
  });

  it('keeps everything readable in a forced high-contrast theme', async () => {
    const opened = await openPage({ forcedColors: 'active' });
    expect(await violations(opened, true)).toEqual([]);
  });

  it('works without a network once it is loaded', async () => {
    const opened = await openPage();
    await openTab(opened, /指标/u);
    await openTab(opened, /评分办法/u);
    await openTab(opened, /问题/u);
    await opened.context.setOffline(true);
    await typeInto(opened, 'H13', '');
    await stale(opened);
    await recalculate(opened);
    await told(opened, '已写入 1 个单元格');
    expect(opened.offences).toEqual([]);
  });

  it('offers to begin anew where the part that tells of a result cannot be fetched', async () => {
    const { page, pane, context } = await openPage();
    await page.route('**/writes.*.js', (route) => route.abort());
    await page.reload();
    await openTab({ pane }, /工作簿/u);
    await pane.getByRole('button', { name: '生成自评汇总' }).click();
    await pane.getByRole('alert').getByRole('button', { name: '重新加载面板' }).waitFor();
    await pane.getByRole('table', { name: '全部自评表' }).waitFor();
    await page.unrouteAll();
    page.on('dialog', (dialog) => void dialog.accept());
    await pane.getByRole('button', { name: '重新加载面板' }).click();
    await pane.getByRole('alert').waitFor({ state: 'detached' });
    await openTab({ pane }, /工作簿/u);
    await pane.getByRole('button', { name: '生成自评汇总' }).click();
    await told({ pane }, '已生成工作表“自评汇总”');
    await context.close();
  });

  it('lets no inline script run', async () => {
    const opened = await openPage();
    const refused = await opened.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
            resolve(effectiveDirective),
          );
          const script = document.createElement('script');
          script.textContent = 'document.title = "run"';
          document.body.append(script);
        }),
    );
    expect(refused).toBe('script-src-elem');
  });
});
