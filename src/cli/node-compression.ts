import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Compression } from '../adapters/xlsx/compression';
import { unreadableFile } from '../adapters/xlsx/file-problem';
import { errorCode } from './error-code';

/** The smallest piece of output that zlib takes. */
const SMALLEST_PIECE = 64;

/** The compression of Node, three times as fast as the one in JavaScript. */
export const nodeCompression: Compression = {
  deflate: (content) => deflateRawSync(content),
  crc32: (content) => crc32(content),

  inflate: (packed, size) => {
    try {
      return inflateRawSync(packed, {
        // One byte more than it takes: zlib would ask for a second piece to see the end.
        chunkSize: Math.max(size + 1, SMALLEST_PIECE),
        maxOutputLength: Math.max(size, 1),
      });
    } catch (error) {
      if (errorCode(error) === 'ERR_BUFFER_TOO_LARGE') throw unreadableFile('tooBig');
      throw error;
    }
  },
};
