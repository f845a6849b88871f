import { createHash } from 'node:crypto';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { scriptCompression } from '../../../src/adapters/xlsx/compression';
import { inflateEntry } from '../../../src/adapters/xlsx/zip-inflate';
import { readZipDirectory } from '../../../src/adapters/xlsx/zip-directory';
import { writeZip } from '../../../src/adapters/xlsx/zip-writer';
import { nodeCompression } from '../../../src/cli/node-compression';
import { bookParts, packStreamed } from './book';

const TIME = new Date(2023, 2, 15, 10, 30);
const UNIX_TIME = Uint8Array.of(3, 1, 2, 3, 4);
const ZIP64_SIZES = new Uint8Array(16);
const NOISE = new Uint8Array(createHash('shake256', { outputLength: 200_000 }).update('noise').digest());
const SOURCE = zipSync(
  {
    'a.xml': [strToU8('<a/>'), { level: 6, mtime: TIME, comment: '说明', attrs: 0o644 << 16 }],
    '目录/b.bin': [NOISE, { level: 0, mtime: TIME, extra: { 0x5455: UNIX_TIME } }],
    'c.xml': [strToU8('<c>一</c>'), { level: 9, mtime: TIME, extra: { 1: ZIP64_SIZES } }],
  },
  { mtime: TIME },
);

describe.each([
  { of: 'JavaScript', compression: scriptCompression },
  { of: 'Node', compression: nodeCompression },
])('writeZip with the compression of $of', ({ compression }) => {
  const rewritten = (source: Uint8Array, changes: ReadonlyMap<string, Uint8Array | null>): Uint8Array =>
    writeZip(source, readZipDirectory(source), changes, compression);

  const after = rewritten(SOURCE, new Map([['a.xml', strToU8('<a>新</a>')]]));

  it('replaces the named entry and keeps the content and order of the others', () => {
    const parts = unzipSync(after);
    expect(Object.keys(parts)).toEqual(['a.xml', '目录/b.bin', 'c.xml']);
    expect(new TextDecoder().decode(parts['a.xml'])).toBe('<a>新</a>');
    expect(Buffer.compare(parts['目录/b.bin'] ?? SOURCE, NOISE)).toBe(0);
    expect(new TextDecoder().decode(parts['c.xml'])).toBe('<c>一</c>');
  });

  it('copies times, attributes, comments and the packed data of untouched entries', () => {
    const before = readZipDirectory(SOURCE).entries;
    const now = readZipDirectory(after).entries;
    for (const [index, entry] of before.entries()) {
      const copy = now[index];
      if (copy === undefined) throw new Error('entry lost');
      const [old, fresh] = [
        new DataView(entry.record.slice().buffer),
        new DataView(copy.record.slice().buffer),
      ];
      expect(fresh.getUint32(12, true)).toBe(old.getUint32(12, true));
      expect(fresh.getUint32(38, true)).toBe(old.getUint32(38, true));
      expect(copy.record.subarray(46)).toEqual(entry.record.subarray(46));
      if (entry.name === 'a.xml') continue;
      const packed = SOURCE.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
      expect(Buffer.compare(after.subarray(copy.dataStart, copy.dataStart + copy.packedSize), packed)).toBe(
        0,
      );
    }
  });

  it('keeps extra fields but those of ZIP64, which would contradict the header', () => {
    const [, stored, packed] = readZipDirectory(after).entries;
    expect([...(stored?.localExtra ?? [])]).toEqual([0x55, 0x54, 5, 0, ...UNIX_TIME]);
    expect([...(packed?.localExtra ?? [])]).toEqual([]);
  });

  it('writes sizes into the headers where a streaming writer left them behind the data', () => {
    const streamed = packStreamed(bookParts());
    const plain = rewritten(streamed, new Map());
    expect(unzipSync(plain)).toEqual(unzipSync(streamed));
    for (const { record } of readZipDirectory(plain).entries) expect((record[8] ?? 0) & 8).toBe(0);
  });

  it('is read back by its own reader, also piece by piece', () => {
    const big = Uint8Array.from(NOISE);
    const file = rewritten(SOURCE, new Map([['c.xml', big]]));
    const entry = readZipDirectory(file).entries.find(({ name }) => name === 'c.xml');
    if (entry === undefined) throw new Error('entry lost');
    expect(entry.packedSize).toBeGreaterThan(1 << 16);
    expect(Buffer.compare(inflateEntry(file, entry, compression), big)).toBe(0);
  });

  it('leaves entries out and adds new ones behind the others', () => {
    const file = rewritten(
      SOURCE,
      new Map([
        ['a.xml', null],
        ['新/d.xml', strToU8('<d/>')],
      ]),
    );
    const parts = unzipSync(file);
    expect(Object.keys(parts)).toEqual(['目录/b.bin', 'c.xml', '新/d.xml']);
    expect(new TextDecoder().decode(parts['新/d.xml'])).toBe('<d/>');
    const added = readZipDirectory(file).entries.at(-1);
    if (added === undefined) throw new Error('entry lost');
    expect(new TextDecoder().decode(inflateEntry(file, added, compression))).toBe('<d/>');
  });

  it('does not change a Node Buffer', () => {
    const buffer = Buffer.from(SOURCE);
    const file = rewritten(buffer, new Map([['a.xml', strToU8('<a>更长的内容</a>')]]));
    expect(Buffer.compare(buffer, SOURCE)).toBe(0);
    expect(file).toEqual(rewritten(SOURCE, new Map([['a.xml', strToU8('<a>更长的内容</a>')]])));
  });
});
