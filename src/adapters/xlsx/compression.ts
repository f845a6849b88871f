import { Inflate, deflateSync, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { unreadableFile } from './file-problem';

/** What ZIP files ask for: raw deflate, and the checksum of what was packed. */
export interface Compression {
  readonly deflate: (content: Uint8Array) => Uint8Array;
  /**
   * Unpacks without ever holding more than the declared size asks for.
   *
   * @param size the length the archive declares, in bytes
   * @throws UnreadableFile `tooBig` where more comes out; any other error where the data is damaged
   */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  readonly crc32: (content: Uint8Array) => number;
}

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
  const inflated = inflateSync(packed, { out: new Uint8Array(size + 1) });
  if (inflated.byteLength > size) throw unreadableFile('tooBig');
  return inflated;
}

/** The compression of every host, in JavaScript. */
export const scriptCompression: Compression = { deflate: (content) => deflateSync(content), inflate, crc32 };
