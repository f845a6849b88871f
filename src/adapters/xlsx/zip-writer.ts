import type { Compression } from './compression';
import type { ZipDirectory, ZipEntry } from './zip-directory';

interface Packed {
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

const UTF8_NAMES = 0x0800;
const ZIP64_FIELD = 1;

function pack(content: Uint8Array, { deflate, crc32 }: Compression): Packed {
  return { method: 8, crc: crc32(content), size: content.byteLength, data: deflate(content) };
}

const unchanged = (file: Uint8Array, { method, crc, size, dataStart, packedSize }: ZipEntry): Packed => ({
  method,
  crc,
  size,
  data: file.subarray(dataStart, dataStart + packedSize),
});

/** Extra fields without ZIP64 sizes, which would contradict the header written here. */
function plainExtra(extra: Uint8Array): Uint8Array {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === ZIP64_FIELD) return new Uint8Array();
  }
  return extra;
}

function localHeader(entry: ZipEntry, { method, crc, size, data }: Packed): Uint8Array {
  const source = new DataView(entry.record.buffer, entry.record.byteOffset, entry.record.byteLength);
  const extra = plainExtra(entry.localExtra);
  const header = new Uint8Array(30 + entry.rawName.byteLength + extra.byteLength);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, source.getUint16(8, true) & UTF8_NAMES, true);
  view.setUint16(8, method, true);
  view.setUint32(10, source.getUint32(12, true), true);
  view.setUint32(14, crc, true);
  view.setUint32(18, data.byteLength, true);
  view.setUint32(22, size, true);
  view.setUint16(26, entry.rawName.byteLength, true);
  view.setUint16(28, extra.byteLength, true);
  header.set(entry.rawName, 30);
  header.set(extra, 30 + entry.rawName.byteLength);
  return header;
}

/** The central record of the source with new sizes and place; timestamps, attributes and comment stay. */
function centralRecord(entry: ZipEntry, { method, crc, size, data }: Packed, offset: number): Uint8Array {
  // Not `slice()`: that of a Node Buffer is a view, and the caller's file would change.
  const record = new Uint8Array(entry.record);
  const view = new DataView(record.buffer);
  view.setUint16(8, view.getUint16(8, true) & UTF8_NAMES, true);
  view.setUint16(10, method, true);
  view.setUint32(16, crc, true);
  view.setUint32(20, data.byteLength, true);
  view.setUint32(24, size, true);
  view.setUint32(42, offset, true);
  return record;
}

function endRecord(count: number, length: number, offset: number, comment: Uint8Array): Uint8Array {
  const record = new Uint8Array(22 + comment.byteLength);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, offset, true);
  view.setUint16(20, comment.byteLength, true);
  record.set(comment, 22);
  return record;
}

const lengthOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);

/** An entry that was not in the source; its time is the earliest a ZIP file can name. */
function newEntry(name: string): ZipEntry {
  const rawName = new TextEncoder().encode(name);
  const record = new Uint8Array(46 + rawName.byteLength);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, 20, true);
  view.setUint16(8, UTF8_NAMES, true);
  view.setUint16(14, 0x21, true);
  view.setUint16(28, rawName.byteLength, true);
  record.set(rawName, 46);
  const localExtra = new Uint8Array();
  return { name, method: 8, crc: 0, packedSize: 0, size: 0, dataStart: 0, record, rawName, localExtra };
}

/**
 * Writes the package again with some entries changed.
 *
 * @remarks
 * Entries that did not change are copied in their packed form, and no clock is read: the same edit of the
 * same file always gives the same bytes.
 * @param changes new contents by name; `null` leaves an entry out, an unknown name is added behind all others
 */
export function writeZip(
  file: Uint8Array,
  { entries, comment }: ZipDirectory,
  changes: ReadonlyMap<string, Uint8Array | null>,
  compression: Compression,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  const known = new Set(entries.map(({ name }) => name));
  const added = [...changes.keys()].filter((name) => !known.has(name)).map(newEntry);
  let offset = 0;
  for (const entry of [...entries, ...added]) {
    const content = changes.get(entry.name);
    if (content === null) continue;
    const packed = content === undefined ? unchanged(file, entry) : pack(content, compression);
    const header = localHeader(entry, packed);
    records.push(centralRecord(entry, packed, offset));
    pieces.push(header, packed.data);
    offset += header.byteLength + packed.data.byteLength;
  }
  const directoryLength = lengthOf(records);
  pieces.push(...records, endRecord(records.length, directoryLength, offset, comment));
  const bytes = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}
