import { openXlsx } from '../../src/adapters/xlsx/xlsx-workbook';
import { printAddress } from '../../src/core/index';
import type { CellValue } from '../../src/core/index';
import type { SheetSnapshot } from '../../src/core/sheet/sheet-snapshot';
import { draftOf } from '../adapters/drawing-contract';
import { realForm, runOnDisk } from './run-on-disk';

const CLASSIC = realForm('classic-with-spare-rows');
const WRONG_RATE = realForm('amounts-in-yuan');
const FORMS = { '材料/甲.xlsx': CLASSIC, '材料/乙/乙.xlsx': WRONG_RATE };

/** The filled cells of a sheet by their addresses. */
const cellsOf = (sheet: SheetSnapshot | undefined): readonly (readonly [string, CellValue])[] =>
  [...(sheet?.rows ?? [])].flatMap(([row, cells]) =>
    [...cells].map(([column, { value }]) => [printAddress({ row, column }), value] as const),
  );

async function sheetsOf(
  file: Uint8Array | undefined,
): Promise<readonly { readonly name: string; readonly rows: readonly (readonly CellValue[])[] }[]> {
  const opened = openXlsx(file ?? new Uint8Array());
  if (opened.kind !== 'opened') throw new Error(opened.message);
  const { sheets } = await opened.workbook.readSheets();
  return sheets.map(({ name, rows }) => ({
    name,
    rows: [...rows.values()].map((cells) => [...cells.values()].map(({ value }) => value)),
  }));
}

describe('selfeval summary', () => {
  it('gives every form a line and every finding another', async () => {
    const { text, exitCode, contents } = await runOnDisk(FORMS, ['summary', '材料', '--out', '汇总.xlsx']);
    expect(text).toBe('已汇总到“汇总.xlsx”：2 份自评表，1 份有错误，0 个文件无法读取\n');
    expect(exitCode).toBe(1);
    const [summary, findings] = await sheetsOf(contents.get('汇总.xlsx'));
    expect([summary?.name, findings?.name]).toEqual(['自评汇总', '自查意见']);
    const places = summary?.rows.slice(4).map((row) => row[1]);
    expect(places?.slice(0, 2)).toEqual(['材料/乙/乙.xlsx', '材料/甲.xlsx']);
    expect(findings?.rows.flat()).toEqual(expect.arrayContaining(['I6', 'I13', '错误']));
  });

  it('lists a file that cannot be read with the reason', async () => {
    const disk = { ...FORMS, '材料/坏.xlsx': new Uint8Array() };
    const { text, exitCode, contents } = await runOnDisk(disk, ['summary', '材料', '--out', '汇总.xlsx']);
    expect(text).toContain('1 个文件无法读取');
    expect(exitCode).toBe(2);
    const [summary] = await sheetsOf(contents.get('汇总.xlsx'));
    expect(summary?.rows.flat()).toContain('文件是空的（0 字节），须重新复制或导出后再试');
  });

  it('creates nothing where there is no form to sum up', async () => {
    const words = ['summary', '无.xlsx', '坏.xlsx', '--out', '汇总.xlsx'];
    const { text, complaints, exitCode, contents } = await runOnDisk({ '坏.xlsx': new Uint8Array() }, words);
    expect(text).toBe('');
    expect(complaints.split('\n')).toEqual([
      '无.xlsx：找不到“无.xlsx”，须核对路径和文件名',
      '坏.xlsx：文件是空的（0 字节），须重新复制或导出后再试',
      '没有可汇总的自评表，未生成“汇总.xlsx”',
      '',
    ]);
    expect(exitCode).toBe(2);
    expect(contents.has('汇总.xlsx')).toBe(false);
  });

  it('tells a form without indicators from a file that cannot be read', async () => {
    const { contents: drawn } = await runOnDisk({}, ['template', '--layout=益阳', '--out=空.xlsx']);
    const disk = { '甲.xlsx': CLASSIC, ...Object.fromEntries(drawn) };
    const words = ['summary', '甲.xlsx', '空.xlsx', '--out', '汇总.xlsx'];
    const { text, exitCode, contents } = await runOnDisk(disk, words);
    expect(text).toContain('1 份自评表，0 份有错误，0 个文件无法读取，1 个文件未填写指标\n');
    expect(exitCode).toBe(2);
    const [summary] = await sheetsOf(contents.get('汇总.xlsx'));
    expect(summary?.rows.flat().join('')).toContain('没有填写任何指标');
  });

  it('says in which sheets several forms of one file stand', async () => {
    const earlier = await runOnDisk({ '甲.xlsx': CLASSIC }, [
      'template',
      '--layout=益阳',
      '--from=甲.xlsx',
      '--out=乙.xlsx',
    ]);
    const drawn = openXlsx(earlier.contents.get('乙.xlsx') ?? new Uint8Array());
    if (drawn.kind !== 'opened') throw new Error(drawn.message);
    const [sheet] = (await drawn.workbook.readSheets()).sheets;
    const draft = draftOf('第二张', Object.fromEntries(cellsOf(sheet)));
    await drawn.workbook.addSheet(draft);
    const words = ['summary', '两份.xlsx', '--out', '汇总.xlsx'];
    const { contents } = await runOnDisk({ '两份.xlsx': drawn.workbook.toBytes() }, words);
    const [summary] = await sheetsOf(contents.get('汇总.xlsx'));
    const places = summary?.rows.slice(4, 6).map((row) => row[1]);
    expect(places).toEqual([`两份.xlsx ${sheet?.name ?? ''}`, '两份.xlsx 第二张']);
  });

  it('overwrites nothing, and finds that out before it reads anything', async () => {
    const disk = { ...FORMS, '汇总.xlsx': CLASSIC };
    const words = ['summary', '材料', '--out', '汇总.xlsx'];
    const { complaints, exitCode, contents } = await runOnDisk(disk, words, { breaking: '材料/甲.xlsx' });
    expect(complaints).toBe('“汇总.xlsx”已经存在，未覆盖\n');
    expect(exitCode).toBe(2);
    expect(contents.get('汇总.xlsx')).toBe(CLASSIC);
  });

  it('names a policy that is not there', async () => {
    const words = ['summary', '材料', '--out', '汇总.xlsx', '--policy', '没有'];
    const { complaints, exitCode, contents } = await runOnDisk(FORMS, words);
    expect(complaints).toContain('没有评分办法“没有”');
    expect(exitCode).toBe(2);
    expect(contents.has('汇总.xlsx')).toBe(false);
  });
});

describe('a summary of before', () => {
  const withSummary = async (): Promise<Readonly<Record<string, Uint8Array>>> => {
    const { contents } = await runOnDisk({ '材料/甲.xlsx': CLASSIC }, [
      'summary',
      '材料',
      '--out=材料/汇总.xlsx',
    ]);
    return Object.fromEntries(contents);
  };

  it.each([
    { words: ['check', '材料'], exitCode: 0 },
    { words: ['score', '材料', '--out', '结果'], exitCode: 0 },
    { words: ['summary', '材料', '--out', '再汇总.xlsx'], exitCode: 0 },
  ])('is no form that somebody forgot to fill in: $words', async ({ words, exitCode }) => {
    expect((await runOnDisk(await withSummary(), words)).exitCode).toBe(exitCode);
  });

  it('is reported where it is named', async () => {
    const { text, exitCode } = await runOnDisk(await withSummary(), ['check', '材料/汇总.xlsx']);
    expect(text).toContain('没有找到项目支出绩效自评表');
    expect(exitCode).toBe(2);
  });
});
