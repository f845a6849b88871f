import { unreadableFile } from './file-problem';
import { LIMITS } from './limits';

/** One entry of the package as the central directory describes it, its data located and within bounds. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the packed data starts in the file. */
  readonly dataStart: number;
  /** The whole central record, to be copied with its timestamps and attributes. */
  readonly record: Uint8Array;
  /** The name exactly as stored, and the extra fields of the local header. */
  readonly rawName: Uint8Array;
  readonly localExtra: Uint8Array;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

const END_SIGNATURE = 0x06054b50;
const RECORD_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const RECORD_SIZE = 46;
const LOCAL_SIZE = 30;
const ENCRYPTED = 1;
const NAME_DECODER = new TextDecoder();

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    const isEnd = view.getUint32(at, true) === END_SIGNATURE;
    if (isEnd && at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw unreadableFile('truncated');
}

function checkSizes(packedSize: number, size: number): void {
  if (packedSize === 0xffffffff || size === 0xffffffff) throw unreadableFile('zip64');
  const isDense = size > LIMITS.ratioFromBytes && size > packedSize * LIMITS.ratio;
  if (isDense || size > LIMITS.partBytes) throw unreadableFile('tooBig');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, end: number): ZipEntry {
  if (at + RECORD_SIZE > end || view.getUint32(at, true) !== RECORD_SIGNATURE) {
    throw unreadableFile('zipDamaged');
  }
  const nameLength = view.getUint16(at + 28, true);
  const length = RECORD_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const local = view.getUint32(at + 42, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  if (local === 0xffffffff) throw unreadableFile('zip64');
  checkSizes(packedSize, size);
  if (view.getUint16(at + 8, true) & ENCRYPTED) throw unreadableFile('encrypted');
  if (at + length > end || local + LOCAL_SIZE > end || view.getUint32(local, true) !== LOCAL_SIGNATURE) {
    throw unreadableFile('zipDamaged');
  }
  const extraStart = local + LOCAL_SIZE + view.getUint16(local + 26, true);
  const dataStart = extraStart + view.getUint16(local + 28, true);
  if (dataStart + packedSize > end) throw unreadableFile('zipDamaged');
  const rawName = bytes.subarray(at + RECORD_SIZE, at + RECORD_SIZE + nameLength);
  return {
    name: NAME_DECODER.decode(rawName),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    dataStart,
    record: bytes.subarray(at, at + length),
    rawName,
    localExtra: bytes.subarray(extraStart, dataStart),
  };
}

function checkTogether(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > LIMITS.totalBytes) throw unreadableFile('tooBig');
  const byPlace = entries
    .filter(({ packedSize }) => packedSize > 0)
    .toSorted((a, b) => a.dataStart - b.dataStart);
  const overlaps = byPlace.some(({ dataStart }, index) => {
    const before = byPlace[index - 1];
    return before !== undefined && before.dataStart + before.packedSize > dataStart;
  });
  if (overlaps) throw unreadableFile('zipDamaged');
}

/**
 * Reads the central directory.
 *
 * @remarks
 * Only the central directory is believed; the local headers merely say where the data starts. Entries that
 * share data (the overlapping bomb) are refused, because every declared size would pass on its own.
 * @throws UnreadableFile
 */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  if (bytes.byteLength > LIMITS.fileBytes) throw unreadableFile('tooBig');
  if (bytes.byteLength < END_SIZE) throw unreadableFile('truncated');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff) throw unreadableFile('zip64');
  if (count > LIMITS.parts) throw unreadableFile('tooManyParts');
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(bytes, view, at, end);
    entries.push(entry);
    at += entry.record.byteLength;
  }
  if (at !== start + view.getUint32(end + 12, true)) throw unreadableFile('zipDamaged');
  checkTogether(entries);
  const commentLength = view.getUint16(end + 20, true);
  return { entries, comment: bytes.subarray(end + END_SIZE, end + END_SIZE + commentLength) };
}
