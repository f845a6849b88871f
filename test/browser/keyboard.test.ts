import { focusedIn, pressUntil } from './keys';
import { openPage, shownIn, useBrowser } from './open-page';
import type { OpenedPage } from './open-page';

useBrowser();

const pressTimes = async ({ page }: OpenedPage, key: string, times: number): Promise<void> => {
  for (let pressed = 0; pressed < times; pressed += 1) await page.keyboard.press(key);
};

describe('the keyboard alone', () => {
  it('does the whole main job: empty a score, recalculate, fill in an explanation, save', async () => {
    const opened = await openPage();
    const { page, pane } = opened;
    await pressUntil(page, 'Tab', 'A1', page);
    await page.keyboard.press('Control+End');
    expect(await focusedIn(page)).toBe('J25');
    await page.keyboard.press('Control+Home');
    // Down the score column, which no merged area on the way shifts.
    await pressTimes(opened, 'ArrowRight', 7);
    await pressTimes(opened, 'ArrowDown', 12);
    expect(await focusedIn(page)).toBe('H13');
    await page.keyboard.press('Delete');
    await pane.getByText('表中得分不是最新').waitFor();

    await page.keyboard.press('F6');
    await pressUntil(page, 'Tab', '重新计算', page);
    await page.keyboard.press('Enter');
    await pane.getByText('已写入 1 个单元格').waitFor();
    expect(await shownIn(opened, 'H13')).toEqual(['20']);

    await pressUntil(page, 'Tab', '选中 I13', page);
    await page.keyboard.press('Enter');
    await page.locator('[data-cell="I13"][aria-selected=true]').waitFor();
    await page.keyboard.press('F6');
    expect(await focusedIn(page)).toBe('I13');
    await page.keyboard.type('年初目标偏低');
    expect(await focusedIn(page)).toBe('编辑 I13');
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: '选中 I13' }).waitFor({ state: 'detached' });
    expect(await shownIn(opened, 'I13')).toEqual(['年初目标偏低']);

    const download = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    expect((await download).suggestedFilename()).toBe('益阳-附件3-样表.xlsx');
    await page.getByText('已保存为').waitFor();
    expect(opened.offences).toEqual([]);
  });

  it('edits with F2 behind what is there, breaks lines with Alt+Enter, cancels with Escape, moves on with Tab', async () => {
    const opened = await openPage();
    const { page, cell } = opened;
    await cell('I13').click();
    await page.keyboard.press('F2');
    await page.getByRole('textbox', { name: '编辑 I13' }).waitFor();
    await page.keyboard.type('甲');
    await page.keyboard.press('Alt+Enter');
    await page.keyboard.type('乙');
    await page.keyboard.press('Tab');
    await page.locator('[data-cell="I13"]', { hasText: /甲\s乙/u }).waitFor();
    await cell('I13').click();
    await page.keyboard.press('F2');
    await page.keyboard.type('丙');
    await page.keyboard.press('Enter');
    await page.locator('[data-cell="I13"]', { hasText: /甲\s乙丙/u }).waitFor();
    await cell('I13').dblclick();
    await page.keyboard.type('丁');
    await page.keyboard.press('Enter');
    await page.locator('[data-cell="I13"]', { hasText: /甲\s乙丙丁/u }).waitFor();
    await cell('I15').click();
    await page.keyboard.type('不要');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('textbox', { name: '编辑 I15' }).count()).toBe(0);
    expect(await shownIn(opened, 'I13', 'I15')).toEqual(['甲\n乙丙丁', '']);
    expect(opened.offences).toEqual([]);
  });

  it('takes what an input method composes into the selected cell', async () => {
    const opened = await openPage();
    const { page, context, cell } = opened;
    await cell('I13').click();
    const session = await context.newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'nian', selectionStart: 4, selectionEnd: 4 });
    await session.send('Input.insertText', { text: '年初目标偏低' });
    await page.getByRole('textbox', { name: '编辑 I13' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-cell="I13"]', { hasText: '年初目标偏低' }).waitFor();
    expect(opened.offences).toEqual([]);
  });

  it('pastes a table of several cells and undoes it as one step', async () => {
    const opened = await openPage();
    const { page, context, cell } = opened;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() => navigator.clipboard.writeText('≥8家\t5家\t20\t12.5\r\n\t\t\t\r\n'));
    await cell('E13').click();
    await page.keyboard.press('Control+v');
    await page.locator('[data-cell="H13"]', { hasText: '12.5' }).waitFor();
    expect(await shownIn(opened, 'E13', 'F13', 'G13', 'H13')).toEqual(['≥8家', '5家', '20', '12.5']);
    await page.keyboard.press('Control+z');
    await page.locator('[data-cell="F13"]', { hasText: '30家' }).waitFor();
    expect(await shownIn(opened, 'E13', 'H13')).toEqual(['≥5家', '20']);
    expect(opened.offences).toEqual([]);
  });
});
