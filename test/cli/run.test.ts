import fs from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { run } from '../../src/cli/run';
import { memoryDisk } from './memory-files';
import type { DiskOptions } from './memory-files';

const FORM = new Uint8Array(fs.readFileSync(path.join(__dirname, '../forms/real/amounts-in-yuan/form.xlsx')));

const utf8 = (text: string): Uint8Array => new Uint8Array(new TextEncoder().encode(text));

const withPart = (name: string, change: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(FORM);
  const xml = change(strFromU8(parts[name] ?? new Uint8Array()));
  return zipSync({ ...parts, [name]: utf8(xml) });
};

const HIDDEN = withPart('xl/workbook.xml', (xml) => xml.replace('state="visible"', 'state="hidden"'));
const PROTECTED = withPart('xl/worksheets/sheet1.xml', (xml) =>
  xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
);
/** The total row of the funds as the header of a table. */
const TABLED = zipSync({
  ...unzipSync(FORM),
  'xl/worksheets/_rels/sheet1.xml.rels': utf8(
    '<Relationships><Relationship Id="rId1" Target="../tables/table1.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table"/></Relationships>',
  ),
  'xl/tables/table1.xml': utf8('<table displayName="表1" ref="A6:J7"/>'),
});
const RATED = withPart('xl/worksheets/sheet1.xml', (xml) =>
  xml.replace('<v>0.8619</v>', '<v>0.86</v>').replace('<v>8.62</v>', '<v>8</v>'),
);

async function runOn(
  disk: Readonly<Record<string, Uint8Array>>,
  words: readonly string[],
  options: DiskOptions = {},
): Promise<{ text: string; complaints: string; exitCode: number; contents: readonly string[] }> {
  const { files, contents } = memoryDisk(disk, options);
  const printed: string[] = [];
  const complained: string[] = [];
  const exitCode = await run(words, files, {
    print: (text) => void printed.push(text),
    complain: (text) => void complained.push(text),
  });
  return {
    text: printed.join(''),
    complaints: complained.join(''),
    exitCode,
    contents: [...contents.keys()],
  };
}

const DISK = { '甲.xlsx': FORM, '乙.xlsx': FORM, '丙.xlsx': FORM };

describe('run', () => {
  it('writes beside a file on another drive', async () => {
    const file = 'D:\\报送材料\\一、自评表.xlsx';
    const { text, contents } = await runOn({ [file]: FORM }, ['score', file], { paths: path.win32 });
    expect(contents).toEqual([file, 'D:\\报送材料\\一、自评表.已评分.xlsx']);
    expect(text).toContain('“D:\\报送材料\\一、自评表.已评分.xlsx”');
  });

  it.each([
    { failure: 'full', says: '磁盘空间不足' },
    { failure: 'denied', says: '权限' },
    { failure: 'readOnly', says: '只读' },
    { failure: 'notFolder', says: '不是文件夹' },
    { failure: 'busy', says: '占用' },
    { failure: 'unusable', says: '无法读写' },
  ] as const)(
    'says in one sentence that a folder is $failure and does the rest',
    async ({ failure, says }) => {
      const { text, exitCode, contents } = await runOn(
        { '坏/表.xlsx': FORM, '好/表.xlsx': FORM },
        ['score', '坏/表.xlsx', '好/表.xlsx'],
        { unwritable: { 坏: failure } },
      );
      const [, sentence = ''] = text.split('\n');
      expect(sentence).toContain(says);
      expect(exitCode).toBe(2);
      expect(contents).toContain('好/表.已评分.xlsx');
    },
  );

  it('does not replace a file that somebody else changed meanwhile', async () => {
    const { files, contents } = memoryDisk({ '表.xlsx': FORM });
    const printed: string[] = [];
    const changing = {
      ...files,
      replace: (...words: Parameters<typeof files.replace>) => {
        contents.set('表.xlsx', PROTECTED);
        return files.replace(...words);
      },
    };
    const output = { print: (text: string) => void printed.push(text), complain: () => undefined };
    expect(await run(['score', '表.xlsx', '--in-place'], changing, output)).toBe(2);
    expect(printed.join('')).toContain('又被改动');
    expect(contents.get('表.xlsx')).toBe(PROTECTED);
  });

  it('does not tell to take off a protection that is not there', async () => {
    const { text, exitCode, contents } = await runOn({ '表.xlsx': TABLED }, ['score', '表.xlsx']);
    expect(text).toMatch(/I6.*表格标题/u);
    expect(text).not.toContain('保护');
    expect(exitCode).toBe(2);
    expect(contents).toEqual(['表.xlsx']);
  });

  it('lists the cells of a protected sheet and writes nothing', async () => {
    const { text, exitCode, contents } = await runOn({ '表.xlsx': PROTECTED }, ['score', '表.xlsx']);
    expect(text).toMatch(/I6.*撤消工作表保护/u);
    expect(exitCode).toBe(2);
    expect(contents).toEqual(['表.xlsx']);
  });

  it.each([{ command: 'check' }, { command: 'score' }])(
    'shows a rate under a % format as the user sees it in what $command writes',
    async ({ command }) => {
      const { text } = await runOn({ '表.xlsx': RATED }, [command, '表.xlsx']);
      expect(text).toContain('I6  86% → 86.18%\n');
      expect(text).toContain('J6  8 → 8.62\n');
    },
  );

  it('reads hidden sheets and says so', async () => {
    const { text } = await runOn({ '表.xlsx': HIDDEN }, ['check', '表.xlsx']);
    expect(text).toContain('隐藏的工作表');
  });

  it('keeps complaints about usage apart from results', async () => {
    const { text, complaints, exitCode } = await runOn({}, ['check', 'a.xlsx', '--policy', '火星']);
    expect({ text, exitCode }).toEqual({ text: '', exitCode: 2 });
    expect(complaints).toContain('“火星”');
  });

  it('does not write what is wrong with a file into its results twice', async () => {
    const { text, exitCode } = await runOn({}, ['check', '没有.xlsx']);
    expect(text).toBe('■ 没有.xlsx\n找不到“没有.xlsx”，须核对路径和文件名\n\n');
    expect(exitCode).toBe(2);
  });

  it.each([
    { words: ['check', '甲.xlsx', '乙.xlsx', '丙.xlsx'] },
    { words: ['score', '甲.xlsx', '乙.xlsx', '丙.xlsx'] },
  ])('does the other files when one meets a mistake of ours: $words.0', async ({ words }) => {
    const { text, complaints, exitCode } = await runOn(DISK, words, { breaking: '乙.xlsx' });
    expect(text).toMatch(/■ 甲.*■ 乙\.xlsx\n处理“乙\.xlsx”时程序出错.*■ 丙/su);
    expect(text).not.toContain('TypeError');
    expect(complaints).toMatch(/^乙\.xlsx: TypeError: a b at .*\n$/u);
    expect(exitCode).toBe(2);
  });

  it('calls a file that meets a mistake of ours unreadable in JSON', async () => {
    const { text } = await runOn(DISK, ['check', '--json', '甲.xlsx', '乙.xlsx', '丙.xlsx'], {
      breaking: '乙.xlsx',
    });
    const lines = text.split('\n').filter((line) => line !== '');
    expect(
      lines.map((line) => (JSON.parse(line) as { problem: { kind: string } | null }).problem?.kind),
    ).toEqual([undefined, 'unreadable-file', undefined]);
  });
});
