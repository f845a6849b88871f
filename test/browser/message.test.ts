import { printMessageHash } from '../../src/taskpane/result-message';
import type { ResultMessage } from '../../src/taskpane/result-message';
import { openAddinPage, useAddinBrowser, violationsOf } from './addin-pages';
import type { AddinPage, Answer } from './addin-pages';

useAddinBrowser();

/** The part of the library that a dialog speaks to; what it was told is in `window.answers`. */
const OFFICE: Answer = {
  url: /\/office\.js$/u,
  answer: {
    text: `window.answers = [];
      window.Office = {
        HostType: { Excel: 'Excel' },
        onReady: () => Promise.resolve({ host: 'Excel' }),
        context: { ui: { messageParent: (text) => window.answers.push(text) } },
      };`,
  },
};

const WRITTEN: ResultMessage = { sentence: '已写入 2 个单元格', lines: ['H13：20 → 12', 'H25：100 → 92'] };

const answersOf = ({ page }: AddinPage): Promise<unknown> => page.evaluate('window.answers');

const open = (message: ResultMessage, options = {}): Promise<AddinPage> =>
  openAddinPage(`message.html${printMessageHash(message)}`, [OFFICE], options);

describe('message.html', () => {
  it('shows the sentence and its lines', async () => {
    const { page, complaints } = await open(WRITTEN);
    await page.getByRole('heading', { name: WRITTEN.sentence }).waitFor();
    expect(await page.getByRole('listitem').allInnerTexts()).toEqual(WRITTEN.lines);
    expect(await page.title()).toBe(WRITTEN.sentence);
    expect(complaints).toEqual([]);
  });

  it.each([
    {
      act: (opened: AddinPage) => opened.page.getByRole('button', { name: '打开面板' }).click(),
      told: ['open'],
    },
    {
      act: (opened: AddinPage) => opened.page.getByRole('button', { name: '关闭' }).click(),
      told: ['close'],
    },
    { act: (opened: AddinPage) => opened.page.keyboard.press('Escape'), told: ['close'] },
    { act: (opened: AddinPage) => opened.page.keyboard.press('Enter'), told: ['close'] },
  ])('tells the pane $told', async ({ act, told }) => {
    const opened = await open(WRITTEN);
    await opened.page.getByRole('button', { name: '关闭' }).waitFor();
    await act(opened);
    expect(await answersOf(opened)).toEqual(told);
  });

  it('takes what it is given for text', async () => {
    const sentence = '<img src=x onerror="window.answers.push(1)">';
    const opened = await open({ sentence, lines: ['<b>H13</b>', '<script>window.answers.push(2)</script>'] });
    await opened.page.getByRole('heading', { name: sentence }).waitFor();
    expect(await opened.page.locator('main :is(img, b, script)').count()).toBe(0);
    expect(await answersOf(opened)).toEqual([]);
  });

  it.each(['', '#', '#{}', '#%E7%BB', '#null'])(
    'says that there is nothing to show at “%s”',
    async (hash) => {
      const { page } = await openAddinPage(`message.html${hash}`, [OFFICE]);
      await page.getByRole('button', { name: '关闭' }).waitFor();
      expect(await page.getByRole('heading').innerText()).toBe('没有可显示的结果');
      expect(await page.getByRole('list').count()).toBe(0);
    },
  );

  it('shows the sentence without office.js, and no button that cannot work', async () => {
    const { page } = await openAddinPage(`message.html${printMessageHash(WRITTEN)}`, [
      { url: /\/office\.js$/u, answer: { status: 404 } },
    ]);
    await page.getByRole('heading', { name: WRITTEN.sentence }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.getByRole('button').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('is accessible in %s', async (colorScheme) => {
    const opened = await open(WRITTEN, { colorScheme });
    await opened.page.getByRole('button', { name: '关闭' }).waitFor();
    expect(await violationsOf(opened)).toEqual([]);
  });
});
