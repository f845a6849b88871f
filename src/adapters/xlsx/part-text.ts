import { unreadablePart } from './file-problem';

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const ENCODER = new TextEncoder();

/**
 * The text of an XML part.
 *
 * @remarks
 * The byte order mark is kept as the first character, so that encoding the text again gives the same bytes.
 * @throws UnreadableFile for anything but UTF-8.
 */
export function decodePart(content: Uint8Array, part: string): string {
  try {
    return DECODER.decode(content);
  } catch {
    throw unreadablePart('encoding', part);
  }
}

export const encodePart = (text: string): Uint8Array => ENCODER.encode(text);
