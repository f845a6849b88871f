import fs from 'node:fs';
import path from 'node:path';
import { STRINGS } from '../../src/taskpane/strings.zh-cn';
import { ADDRESS, OFFICE_JS, openAddinPage, useAddinBrowser, violationsOf } from './addin-pages';
import type { AddinPage, Answer } from './addin-pages';

useAddinBrowser();

const LIBRARY = path.resolve(__dirname, '../../node_modules/@microsoft/office-js/dist');

const PATIENCE = 8_000;

const OFFICE = /\/office\.js$/u;
const NEVER: Answer = { url: OFFICE, answer: 'never' };
/** A library that loads and then hears nothing from Excel. */
const SILENT: Answer = {
  url: OFFICE,
  answer: { text: 'window.Office = { onReady: () => new Promise(() => {}) }' },
};
const BUNDLE = /\/taskpane\.[\da-f]+\.js$/u;

const notice = ({ page }: AddinPage) => page.getByRole('alert');
const titled = (opened: AddinPage, name: string) => notice(opened).getByRole('heading', { name }).waitFor();

async function detailsOf({ page }: AddinPage): Promise<string> {
  await page.getByText('详情', { exact: true }).click();
  return page.getByRole('textbox', { name: '详情' }).inputValue();
}

describe('taskpane.html', () => {
  it('is never blank, and says after a while that office.js is late', async () => {
    const opened = await openAddinPage('taskpane.html', [NEVER]);
    const { page } = opened;
    await page.getByText('正在打开…').waitFor();
    await page.clock.runFor(PATIENCE - 100);
    expect(await notice(opened).count()).toBe(0);
    await page.clock.runFor(200);
    await titled(opened, 'Office 的脚本还没有载入');
    expect(await page.getByText('正在打开…').isVisible()).toBe(false);
  });

  it('says that Excel does not answer', async () => {
    const opened = await openAddinPage('taskpane.html', [SILENT, { url: BUNDLE, answer: { text: '' } }]);
    await opened.page.waitForLoadState();
    await opened.page.clock.runFor(PATIENCE);
    await titled(opened, 'Excel 没有应答');
  });

  it.each([404, 503])('names the place that answers %d, and tries again', async (status) => {
    const opened = await openAddinPage('taskpane.html', [{ url: OFFICE, answer: { status } }]);
    await titled(opened, '无法载入 Office 的脚本 office.js');
    await notice(opened).getByText('须能访问 https://officeapis.public.onecdn.static.microsoft，').waitFor();
    const details = await detailsOf(opened);
    expect(details).toContain(`文件：${OFFICE_JS}\n`);
    expect(details).toContain(`页面：${ADDRESS}taskpane.html\n`);
    expect(details).toMatch(/浏览器：Mozilla/u);
    await Promise.all([
      opened.page.waitForRequest(OFFICE_JS),
      opened.page.getByRole('button', { name: '重新载入' }).click(),
    ]);
  });

  it('names its own file where that is missing', async () => {
    const opened = await openAddinPage('taskpane.html', [SILENT, { url: BUNDLE, answer: { status: 404 } }]);
    await titled(opened, '无法载入绩效自评助手的文件');
    expect(await detailsOf(opened)).toMatch(/文件：https:\/\/addin\.example\/taskpane\.[\da-f]+\.js\n/u);
  });

  it.each([
    { fault: 'throws', text: 'throw new Error("坏了")' },
    { fault: 'rejects', text: 'Promise.reject(new Error("坏了"))' },
  ])('says so where a script $fault', async ({ text }) => {
    const opened = await openAddinPage('taskpane.html', [SILENT, { url: BUNDLE, answer: { text } }]);
    await titled(opened, '绩效自评助手启动时出错');
    expect(await detailsOf(opened)).toMatch(/错误：.*坏了/u);
  });

  it('keeps the first cause in view', async () => {
    const opened = await openAddinPage('taskpane.html', [
      { url: OFFICE, answer: { status: 404 } },
      { url: BUNDLE, answer: { text: 'throw new Error("Office is not defined")' } },
    ]);
    await opened.page.waitForLoadState();
    await opened.page.clock.runFor(PATIENCE);
    await titled(opened, '无法载入 Office 的脚本 office.js');
    expect(await notice(opened).count()).toBe(1);
  });

  it('gives way once the pane is there, and stays away', async () => {
    const opened = await openAddinPage('taskpane.html', [NEVER]);
    const { page } = opened;
    await page.clock.runFor(PATIENCE);
    await titled(opened, 'Office 的脚本还没有载入');
    await page.evaluate(() => document.documentElement.setAttribute('data-pane', 'ready'));
    await notice(opened).waitFor({ state: 'detached' });
    await page.evaluate(() => window.dispatchEvent(new ErrorEvent('error', { message: 'later' })));
    expect(await notice(opened).count()).toBe(0);
    expect(await page.locator('#pane').isVisible()).toBe(true);
  });

  it('puts up with missing telemetry and texts of Office', async () => {
    const opened = await openAddinPage('taskpane.html', [SILENT, { url: BUNDLE, answer: { text: '' } }]);
    const { page } = opened;
    await page.waitForLoadState();
    await page.evaluate(async () => {
      for (const name of ['telemetry/oteljs_agave.js', 'zh-cn/office_strings.js']) {
        const script = document.createElement('script');
        script.src = `https://officeapis.public.onecdn.static.microsoft/1/${name}`;
        await new Promise((resolve) => {
          script.onerror = resolve;
          document.head.append(script);
        });
      }
    });
    expect(await notice(opened).count()).toBe(0);
  });

  it('says outside Excel, with the real office.js, where it belongs, and lets no telemetry out', async () => {
    const { page, complaints, requests } = await openAddinPage(
      'taskpane.html',
      ['office.js', 'o15apptofilemappingtable.js'].map((name) => ({
        url: new RegExp(`/${name}$`, 'u'),
        answer: { text: fs.readFileSync(path.join(LIBRARY, name), 'utf8') },
      })),
    );
    await page.clock.resume();
    await page.getByText(STRINGS.needsExcel).waitFor();
    await page.clock.runFor(PATIENCE);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(complaints.filter((text) => !/telemetry.*Content Security Policy/u.test(text))).toEqual([]);
    const places = [ADDRESS, OFFICE_JS.replace('office.js', '')];
    expect(requests.filter((url) => !places.some((place) => url.startsWith(place)))).toEqual([]);
  });

  it.each([
    {
      host: 'Internet Explorer',
      options: { userAgent: 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko' },
      title: '此 Excel 无法运行绩效自评助手',
    },
    {
      host: 'a WebView2 of 2021',
      options: { initScript: 'delete Array.prototype.toSorted' },
      title: '显示窗格的组件太旧',
    },
  ])('does not try to run in $host', async ({ options, title }) => {
    const opened = await openAddinPage('taskpane.html', [SILENT], options);
    await titled(opened, title);
    expect(await opened.page.getByRole('button', { name: '重新载入' }).count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('tells it accessibly in %s', async (colorScheme) => {
    const opened = await openAddinPage('taskpane.html', [{ url: OFFICE, answer: { status: 404 } }], {
      colorScheme,
    });
    await titled(opened, '无法载入 Office 的脚本 office.js');
    await detailsOf(opened);
    expect(await violationsOf(opened)).toEqual([]);
  });
});
