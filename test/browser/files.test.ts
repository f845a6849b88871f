import fs from 'node:fs';
import path from 'node:path';
import { jsonLines, REAL_FORMS, ROOT, selfeval, temporaryFolder } from '../cli/selfeval';
import { partsOf } from '../adapters/xlsx/opened';
import { openFile, openPage, savedBytes, shownIn, typeInto, useBrowser } from './open-page';
import type { OpenedPage } from './open-page';
import { protectedCopy } from './workbooks';

useBrowser();

const SAMPLE = new Uint8Array(fs.readFileSync(path.join(ROOT, 'assets/益阳-附件3-样表.xlsx')));
const YUAN = new Uint8Array(fs.readFileSync(path.join(REAL_FORMS, 'amounts-in-yuan/form.xlsx')));

/** Lets go of a file over the page, as from a folder. */
async function dropFile({ page }: OpenedPage, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(content)], fileName));
      return files;
    },
    [name, [...bytes]] as const,
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

/** The parts that differ between two workbooks, by name. */
function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, saved] = [partsOf(before), partsOf(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(saved)])];
  return names.filter(
    (name) => Buffer.compare(old[name] ?? Buffer.alloc(0), saved[name] ?? Buffer.alloc(0)) !== 0,
  );
}

const check = (bytes: Uint8Array): Readonly<Record<string, unknown>> => {
  const folder = temporaryFolder();
  const file = path.join(folder, '表.xlsx');
  fs.writeFileSync(file, bytes);
  const [report] = jsonLines(selfeval(['check', '--json', file]).stdout);
  fs.rmSync(folder, { recursive: true });
  if (report === undefined) throw new Error('no report');
  return report;
};

describe('files on the page', () => {
  it('saves the very bytes that were opened while nothing is changed', async () => {
    const opened = await openPage();
    const { name, bytes } = await savedBytes(opened);
    expect(name).toBe('益阳-附件3-样表.xlsx');
    expect(Buffer.compare(bytes, SAMPLE)).toBe(0);
  });

  it('opens a dropped form, recalculates and saves what selfeval finds right, other parts untouched', async () => {
    const opened = await openPage();
    const { page, pane } = opened;
    await dropFile(opened, '养护经费.xlsx', YUAN);
    await page.waitForFunction(() => document.title.startsWith('养护经费.xlsx'));
    await pane.getByText('表中得分不是最新').waitFor();
    const marking = pane.getByRole('switch', { name: '在表中标出问题' });
    if (await marking.isChecked()) await marking.click();
    await pane.getByText('已清除标记').waitFor();
    await pane.getByRole('button', { name: '重新计算' }).click();
    await pane.getByText('已写入 1 个单元格').waitFor();
    const { bytes } = await savedBytes(opened);
    expect(changedParts(YUAN, bytes)).toEqual([expect.stringMatching(/^xl\/worksheets\/sheet\d+\.xml$/u)]);
    expect(JSON.stringify(check(YUAN))).toContain('execution-rate-mismatch');
    expect(JSON.stringify(check(bytes))).not.toContain('execution-rate-mismatch');
    await openFile(opened, '再次打开.xlsx', bytes);
    await page.waitForFunction(() => document.title.startsWith('再次打开.xlsx'));
    await pane.getByRole('button', { name: '重新计算' }).click();
    await pane.getByText('得分已是最新').waitFor();
    expect(opened.offences).toEqual([]);
  });

  it('keeps marks in the saved file and shows them again', async () => {
    const opened = await openPage();
    const { page, pane, cell } = opened;
    await pane.getByRole('button', { name: '重新计算' }).click();
    await page.locator('[data-cell="I13"][data-marked]').waitFor();
    const { bytes } = await savedBytes(opened);
    expect(changedParts(SAMPLE, bytes)).toContain('xl/worksheets/sheet1.xml');
    await openFile(opened, '标记.xlsx', bytes);
    await page.waitForFunction(() => document.title.startsWith('标记.xlsx'));
    await page.locator('[data-cell="I13"][data-marked]').waitFor();
    await pane.getByRole('button', { name: '清除标记' }).click();
    await page.locator('[data-cell="I13"]:not([data-marked])').waitFor();
    expect(await cell('I19').getAttribute('data-marked')).toBeNull();
    expect(opened.offences).toEqual([]);
  });

  it('lets nobody type into a locked cell of a protected sheet', async () => {
    const opened = await openPage();
    const { page, cell } = opened;
    await openFile(opened, '受保护.xlsx', protectedCopy(YUAN));
    await page.waitForFunction(() => document.title.startsWith('受保护.xlsx'));
    const [before] = await shownIn(opened, 'I6');
    await cell('I6').click();
    await page.keyboard.type('1');
    await page.getByText('I6 已锁定且工作表受保护').waitFor();
    expect(await shownIn(opened, 'I6')).toEqual([before]);
    expect(await page.title()).toBe('受保护.xlsx - 绩效自评助手');
    expect(opened.offences).toEqual([]);
  });

  it('says in place why a file does not open, and keeps the open one', async () => {
    const opened = await openPage();
    const { page } = opened;
    await openFile(opened, '说明.xlsx', new TextEncoder().encode('这不是表格'));
    const alert = page.getByRole('alert');
    expect(await alert.innerText()).toBe(
      '无法打开“说明.xlsx”：文件内容是纯文本，不是真正的 .xlsx，须用 Excel 或 WPS 另存为 .xlsx 后再试',
    );
    expect(await page.title()).toBe('益阳-附件3-样表.xlsx - 绩效自评助手');
    await page.getByRole('button', { name: '关闭' }).click();
    expect(await alert.count()).toBe(0);
  });

  it('asks before another file takes the place of unsaved changes', async () => {
    const opened = await openPage();
    const { page } = opened;
    await typeInto(opened, 'I13', '原因');
    await page.waitForFunction(() => document.title.startsWith('● '));
    await openFile(opened, '另一份.xlsx', YUAN);
    const question = page.getByRole('alertdialog', { name: '未保存' });
    await question.getByRole('button', { name: '取消' }).click();
    expect(await shownIn(opened, 'I13')).toEqual(['原因']);
    await openFile(opened, '另一份.xlsx', YUAN);
    await question.getByRole('button', { name: '不保存' }).click();
    await page.waitForFunction(() => document.title.startsWith('另一份.xlsx'));
    expect(opened.offences).toEqual([]);
  });

  it('warns before the tab closes over unsaved changes, and only then', async () => {
    const opened = await openPage();
    const { page } = opened;
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await typeInto(opened, 'I13', '原因');
    await page.waitForFunction(() => document.title.startsWith('● '));
    await page.close({ runBeforeUnload: true });
    await expect(page.waitForEvent('close', { timeout: 1000 })).rejects.toThrow();
    expect(asked).toEqual(['beforeunload']);
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => !document.title.startsWith('● '));
    await page.close({ runBeforeUnload: true });
    if (!page.isClosed()) await page.waitForEvent('close');
    expect(asked).toEqual(['beforeunload']);
  });

  it('writes to the file the person chose, and again without asking', async () => {
    const opened = await openPage();
    const { page } = opened;
    // The browser's private files are real files with the same interface as chosen ones.
    await page.evaluate(() => {
      let asked = 0;
      const picker = async (): Promise<FileSystemFileHandle> => {
        asked += 1;
        if (asked > 1) throw new Error('asked twice');
        return (await navigator.storage.getDirectory()).getFileHandle('报送.xlsx', { create: true });
      };
      Object.assign(window, { showSaveFilePicker: picker });
    });
    const save = page.getByRole('button', { name: '保存', exact: true });
    await save.click();
    await page.getByText('已保存为“报送.xlsx”').waitFor();
    await typeInto(opened, 'I13', '年初目标偏低');
    await page.waitForFunction(() => document.title === '● 报送.xlsx - 绩效自评助手');
    await save.click();
    await page.waitForFunction(() => document.title === '报送.xlsx - 绩效自评助手');
    const written = await page.evaluate(async () => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle('报送.xlsx');
      return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
    });
    expect(JSON.stringify(check(new Uint8Array(written)))).not.toContain('"I13"');
    expect(opened.offences).toEqual([]);
  });
});
