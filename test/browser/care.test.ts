import fs from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { openFile, openPage, typeInto, useBrowser } from './open-page';
import type { OpenedPage } from './open-page';
import { protectedCopy, withString } from './protected-copy';

useBrowser();

const REAL_FORMS = path.resolve(__dirname, '../forms/real');

const formOf = (slug: string): Uint8Array =>
  new Uint8Array(fs.readFileSync(path.join(REAL_FORMS, slug, 'form.xlsx')));

/** Every rule of axe, also its best practices; each violation with the elements that have it. */
async function violations({ page }: OpenedPage, isGridKnown = false): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page });
  const found = await (isGridKnown ? builder.exclude('.paper tbody') : builder).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

const recalculate = ({ pane }: OpenedPage): Promise<void> =>
  pane.getByRole('button', { name: '重新计算' }).click();

const openTab = ({ pane }: OpenedPage, name: RegExp): Promise<void> =>
  pane.getByRole('tab', { name }).click();

/** How the page comes into each state it can be in. */
const STATES: Readonly<Record<string, (opened: OpenedPage) => Promise<void>>> = {
  findings: () => Promise.resolve(),
  indicators: (opened) => openTab(opened, /指标/u),
  policy: (opened) => openTab(opened, /评分办法/u),
  changedPolicy: async (opened) => {
    await openTab(opened, /评分办法/u);
    const { pane } = opened;
    await pane.getByRole('combobox', { name: '评分办法', exact: true }).selectOption('湖北');
    await pane.getByRole('button', { name: '修改“预算执行率得分”' }).click();
    await pane.getByRole('combobox', { name: '预算执行率得分' }).selectOption('tiers');
    await pane.getByRole('textbox', { name: '第3档得分值的' }).fill('五成');
    await pane.getByText('导出和导入').click();
    await pane.getByText('有填写不符合要求').waitFor();
  },
  decided: async (opened) => {
    await openTab(opened, /指标/u);
    const { pane } = opened;
    await pane.getByText('判定依据').first().click();
    await pane.getByRole('checkbox', { name: '人工评定（锁定得分）' }).first().check();
    await pane.getByText('已记下指标').waitFor();
  },
  written: async (opened) => {
    await typeInto(opened, 'H13', '7');
    await opened.pane.getByText('表中得分不是最新').waitFor();
    await recalculate(opened);
    await opened.pane.getByText('已写入 1 个单元格').waitFor();
  },
  noFindings: async (opened) => {
    for (const name of ['I13', 'I19', 'I21']) await typeInto(opened, name, '年初目标偏低，下年度调整');
    await opened.pane.getByText('没有发现问题').waitFor();
  },
  drifted: async (opened) => {
    await STATES['written']?.(opened);
    await typeInto(opened, 'H13', '8');
    await opened.pane.getByRole('button', { name: '恢复本次写入' }).click();
    await opened.pane.getByRole('alert').waitFor();
  },
  protected: async (opened) => {
    await openFile(opened, '受保护.xlsx', protectedCopy(formOf('amounts-in-yuan')));
    await opened.pane.getByText('表中得分不是最新').waitFor();
    await recalculate(opened);
    await opened.pane.getByRole('alert').waitFor();
  },
  waiting: async (opened) => {
    await openFile(opened, '无分值.xlsx', formOf('hubei-no-weights'));
    await opened.page.waitForFunction(() => document.title.startsWith('无分值'));
    await openTab(opened, /指标/u);
  },
  noForm: async (opened) => {
    const bytes = withString(formOf('transfer-no-scores'), /三级指标|年度指标值|实际完成值/gu, '栏目');
    await openFile(opened, '名单.xlsx', bytes);
    await opened.pane.getByRole('heading', { name: '没有找到自评表' }).waitFor();
  },
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
    await openFile(opened, '另一份.xlsx', formOf('amounts-in-yuan'));
    await opened.page.getByRole('alertdialog').waitFor();
  },
};

describe('care', () => {
  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    it.each(Object.keys(STATES))('leaves axe nothing to say about the state %s', async (name) => {
      const opened = await openPage({ colorScheme, reducedMotion: 'reduce' });
      await STATES[name]?.(opened);
      // The rows of the sheet are most of the work, and the same in nearly every state: paper knows no theme.
      const isGridKnown = colorScheme === 'dark' || !/^(?:findings|editing)$/u.test(name);
      expect(await violations(opened, isGridKnown)).toEqual([]);
      expect(opened.offences).toEqual([]);
      await opened.context.close();
    });

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
    await opened.pane.getByText('表中得分不是最新').waitFor();
    await recalculate(opened);
    await opened.pane.getByText('已写入 1 个单元格').waitFor();
    expect(opened.offences).toEqual([]);
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
