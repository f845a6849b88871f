import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { UnreadableFile, unreadableFile } from './file-problem';
import type { ZipEntry } from './zip-directory';

/** Deflate grows at most 1032-fold, so this much input yields a bounded piece of output. */
const PIECE = 1 << 16;

/** Inflates piece by piece and stops as soon as more comes out than the directory declared. */
function inflateInPieces(packed: Uint8Array, size: number): Uint8Array {
  const inflated = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.byteLength > size) throw unreadableFile('tooBig');
    inflated.set(chunk, length);
    length += chunk.byteLength;
  });
  for (let at = 0; at < packed.byteLength; at += PIECE) {
    stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.byteLength);
  }
  return inflated.subarray(0, length);
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  if (packed.byteLength > PIECE) return inflateInPieces(packed, size);
  return inflateSync(packed, { out: new Uint8Array(size + 1) });
}

function unpack(packed: Uint8Array, { method, size }: ZipEntry): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) throw unreadableFile('compression');
  try {
    return inflate(packed, size);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw unreadableFile('zipDamaged');
  }
}

/**
 * The content of one entry, its length and checksum verified.
 *
 * @throws UnreadableFile
 */
export function inflateEntry(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = file.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  const content = unpack(packed, entry);
  if (content.byteLength > entry.size) throw unreadableFile('tooBig');
  if (content.byteLength < entry.size || crc32(content) !== entry.crc) throw unreadableFile('zipDamaged');
  return content;
}
