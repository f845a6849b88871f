import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import promises from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { nodeFiles } from '../../src/cli/node-files';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const textAt = (file: string): string => fs.readFileSync(file, 'utf8');

/** Ends the wait of whoever reads from a pipe; nobody may. */
function releaseReader(pipe: string): void {
  try {
    fs.closeSync(fs.openSync(pipe, fs.constants.O_WRONLY | fs.constants.O_NONBLOCK));
  } catch (error) {
    expect(error).toMatchObject({ code: 'ENXIO' });
  }
}

describe('nodeFiles', () => {
  let folder = '';
  const at = (...names: readonly string[]): string => path.join(folder, ...names);

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), '自评 '));
    fs.writeFileSync(at('表.xlsx'), '原');
    fs.mkdirSync(at('下级'));
  });

  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('lists files and folders', async () => {
    const entries = await nodeFiles.list(folder);
    expect(entries).toEqual(
      expect.arrayContaining([
        { name: '表.xlsx', isFolder: false },
        { name: '下级', isFolder: true },
      ]),
    );
  });

  it('does not follow a link to a folder', async () => {
    fs.symlinkSync(folder, at('下级', '回到上级'));
    expect(await nodeFiles.list(at('下级'))).toEqual([{ name: '回到上级', isFolder: false }]);
  });

  it.each([
    { name: '没有.xlsx', failure: 'missing' },
    { name: '下级', failure: 'isFolder' },
    { name: '表.xlsx/里面.xlsx', failure: 'notFolder' },
  ])('says why $name cannot be read', async ({ name, failure }) => {
    expect(await nodeFiles.read(at(name))).toEqual({ failure });
  });

  it('does not wait for a pipe', async () => {
    const pipe = at('管道.xlsx');
    execFileSync('mkfifo', [pipe]);
    const reading = nodeFiles.read(pipe);
    try {
      expect(await Promise.race([reading, setTimeout(1000, 'still waiting')])).toEqual({
        failure: 'notFile',
      });
    } finally {
      releaseReader(pipe);
      await reading;
    }
  });

  it('hands out bytes whose slices are copies', async () => {
    const read = await nodeFiles.read(at('表.xlsx'));
    if ('failure' in read) throw new Error(read.failure);
    read.slice().fill(0);
    expect(new TextDecoder().decode(read)).toBe('原');
  });

  it('creates a file with the folders above it and leaves nothing else behind', async () => {
    expect(await nodeFiles.create(at('新', '更新', '表.xlsx'), bytes('新'))).toBe('created');
    expect(textAt(at('新', '更新', '表.xlsx'))).toBe('新');
    expect(fs.readdirSync(at('新', '更新'))).toEqual(['表.xlsx']);
  });

  it.each([
    { name: '表.xlsx', failure: 'exists' },
    { name: '下级', failure: 'exists' },
    { name: '表.xlsx/表.xlsx', failure: 'notFolder' },
    { name: `${'长'.repeat(200)}.xlsx`, failure: 'unusable' },
  ])('does not create $name and leaves nothing behind', async ({ name, failure }) => {
    expect(await nodeFiles.create(at(name), bytes('新'))).toEqual({ failure });
    expect(textAt(at('表.xlsx'))).toBe('原');
    expect(fs.readdirSync(folder).sort()).toEqual(['下级', '表.xlsx']);
  });

  it.each([
    { where: 'there are hard links', refusal: null },
    { where: 'there are none', refusal: 'EPERM' },
    { where: 'there are none on a network drive', refusal: 'ENOTSUP' },
  ])('lets one of many writers have a name where $where', async ({ refusal }) => {
    const link = jest.spyOn(promises, 'link');
    if (refusal !== null) link.mockRejectedValue(Object.assign(new Error(), { code: refusal }));
    const writers = ['甲', '乙', '丙', '丁'];
    const outcomes = await Promise.all(
      writers.map((writer) => nodeFiles.create(at('新.xlsx'), bytes(writer))),
    );
    link.mockRestore();
    const winner = outcomes.indexOf('created');
    expect(outcomes.filter((_, index) => index !== winner)).toEqual(
      Array.from({ length: 3 }, () => ({ failure: 'exists' })),
    );
    expect(textAt(at('新.xlsx'))).toBe(writers[winner]);
    expect(fs.readdirSync(folder).sort()).toEqual(['下级', '新.xlsx', '表.xlsx']);
  });

  it('replaces a file and keeps every earlier one', async () => {
    expect(await nodeFiles.replace(at('表.xlsx'), bytes('原'), bytes('二'))).toEqual({
      backup: at('表.xlsx.bak'),
    });
    expect(await nodeFiles.replace(at('表.xlsx'), bytes('二'), bytes('三'))).toEqual({
      backup: at('表.xlsx.bak1'),
    });
    expect(['表.xlsx', '表.xlsx.bak', '表.xlsx.bak1'].map((name) => textAt(at(name)))).toEqual([
      '三',
      '原',
      '二',
    ]);
    expect(fs.readdirSync(folder)).toHaveLength(4);
  });

  it('keeps the permissions of a file it replaces', async () => {
    fs.chmodSync(at('表.xlsx'), 0o640);
    await nodeFiles.replace(at('表.xlsx'), bytes('原'), bytes('新'));
    expect(fs.statSync(at('表.xlsx')).mode & 0o777).toBe(0o640);
  });

  it('replaces what a link points to', async () => {
    fs.symlinkSync(at('表.xlsx'), at('下级', '链接.xlsx'));
    await nodeFiles.replace(at('下级', '链接.xlsx'), bytes('原'), bytes('新'));
    expect(textAt(at('表.xlsx'))).toBe('新');
    expect(fs.lstatSync(at('下级', '链接.xlsx')).isSymbolicLink()).toBe(true);
  });

  it.each([
    { what: 'a read-only file', mode: 0o444, expected: '原', failure: 'readOnly' },
    { what: 'a file that somebody else changed', mode: 0o644, expected: '旧', failure: 'changed' },
  ])('does not replace $what', async ({ mode, expected, failure }) => {
    fs.chmodSync(at('表.xlsx'), mode);
    expect(await nodeFiles.replace(at('表.xlsx'), bytes(expected), bytes('新'))).toEqual({ failure });
    expect(textAt(at('表.xlsx'))).toBe('原');
    expect(fs.readdirSync(folder).sort()).toEqual(['下级', '表.xlsx']);
  });

  it('takes paths apart and joins them', () => {
    expect(nodeFiles.split(path.join('材料', '表.一.xlsx'))).toEqual({
      folder: '材料',
      stem: '表.一',
      extension: '.xlsx',
    });
    expect(nodeFiles.join('材料', '下级', '表.xlsx')).toBe(path.join('材料', '下级', '表.xlsx'));
  });
});
