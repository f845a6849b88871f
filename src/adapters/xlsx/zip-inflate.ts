import type { Compression } from './compression';
import { UnreadableFile, unreadableFile } from './file-problem';
import type { ZipEntry } from './zip-directory';

function unpack(packed: Uint8Array, { method, size }: ZipEntry, { inflate }: Compression): Uint8Array {
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
export function inflateEntry(file: Uint8Array, entry: ZipEntry, compression: Compression): Uint8Array {
  const packed = file.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  const content = unpack(packed, entry, compression);
  if (content.byteLength > entry.size) throw unreadableFile('tooBig');
  if (content.byteLength < entry.size || compression.crc32(content) !== entry.crc)
    throw unreadableFile('zipDamaged');
  return content;
}
