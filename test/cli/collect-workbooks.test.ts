import path from 'node:path';
import { collectWorkbooks } from '../../src/cli/collect-workbooks';
import { memoryDisk } from './memory-files';

const BYTES = new Uint8Array();

const disk = memoryDisk({
  '材料/b 单位/自评表.xlsx': BYTES,
  '材料/a单位/自评表.XLSM': BYTES,
  '材料/a单位/~$自评表.xlsx': BYTES,
  '材料/a单位/.隐藏.xlsx': BYTES,
  '材料/.git/旧.xlsx': BYTES,
  '材料/说明.docx': BYTES,
  '材料/总表.xlsx': BYTES,
  '空/说明.txt': BYTES,
  '旧件/去年.xls': BYTES,
  '旧件/前年.ET': BYTES,
  '单独.xls': BYTES,
});

describe('collectWorkbooks', () => {
  it('walks folders in order and skips what is no workbook', async () => {
    expect(await collectWorkbooks(['材料'], disk.files)).toEqual([
      { kind: 'workbook', file: '材料/a单位/自评表.XLSM', below: ['a单位'] },
      { kind: 'workbook', file: '材料/b 单位/自评表.xlsx', below: ['b 单位'] },
      { kind: 'workbook', file: '材料/总表.xlsx', below: [] },
    ]);
  });

  it('takes old workbooks along, so that it is told that they were not read', async () => {
    const sources = await collectWorkbooks(['旧件'], disk.files);
    expect(sources.map(({ file }) => file)).toEqual(['旧件/前年.ET', '旧件/去年.xls']);
  });

  it('takes a named file whatever its extension', async () => {
    expect(await collectWorkbooks(['单独.xls', '-'], disk.files)).toEqual([
      { kind: 'workbook', file: '单独.xls', below: [] },
      { kind: 'workbook', file: '-', below: [] },
    ]);
  });

  it('takes a file once that is named twice', async () => {
    const sources = await collectWorkbooks(['./材料/总表.xlsx', '材料', '材料/总表.xlsx'], disk.files);
    expect(sources.map(({ file }) => file)).toEqual([
      './材料/总表.xlsx',
      '材料/a单位/自评表.XLSM',
      '材料/b 单位/自评表.xlsx',
    ]);
  });

  it.each([{ path: '没有.xlsx' }, { path: '空' }])(
    'says why $path leads to no workbook',
    async ({ path: name }) => {
      expect(await collectWorkbooks([name], disk.files)).toEqual([
        { kind: 'problem', file: name, message: expect.stringContaining(`“${name}”`) },
      ]);
    },
  );

  it('goes on after a folder that cannot be read', async () => {
    const { files } = memoryDisk({ 'b.xlsx': BYTES }, { unreadable: { 机密: 'denied' } });
    const sources = await collectWorkbooks(['机密', 'b.xlsx'], files);
    expect(sources.map(({ kind }) => kind)).toEqual(['problem', 'workbook']);
  });

  it('walks a folder of more files than a call takes arguments', async () => {
    const names = Array.from({ length: 200_000 }, (_, index) => [`材料/下级/${index}.xlsx`, BYTES] as const);
    const { files } = memoryDisk(Object.fromEntries(names));
    expect(await collectWorkbooks(['材料'], files)).toHaveLength(names.length);
  });

  it('understands the paths of Windows', async () => {
    const { files } = memoryDisk({ 'C:\\材料\\a\\自评表.xlsx': BYTES }, { paths: path.win32 });
    expect(await collectWorkbooks(['C:\\材料', 'c:/材料/没有.xlsx'], files)).toMatchObject([
      { kind: 'workbook', file: 'C:\\材料\\a\\自评表.xlsx', below: ['a'] },
      { kind: 'problem', file: 'c:/材料/没有.xlsx' },
    ]);
  });
});
