import type { FileProblemName } from './file-problem';

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);

const isCompoundFile = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

const STREAM_KINDS: readonly (readonly [string, FileProblemName])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'legacyWorkbook'],
  ['Book', 'legacyWorkbook'],
  ['WordDocument', 'wordDocument'],
  ['PowerPoint Document', 'presentation'],
];

const DIRECTORY_ENTRY = 128;

/** The names of a compound file's streams; its directory entries are 128 bytes wide and aligned to that. */
function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  const decoder = new TextDecoder('utf-16le');
  for (let at = 512; at + DIRECTORY_ENTRY <= bytes.byteLength; at += DIRECTORY_ENTRY) {
    const length = (bytes[at + 64] ?? 0) + 256 * (bytes[at + 65] ?? 0);
    const isName = length >= 4 && length <= 64 && bytes[at + length - 2] === 0 && bytes[at + 1] === 0;
    if (isName) names.add(decoder.decode(bytes.subarray(at, at + length - 2)));
  }
  return names;
}

function compoundKind(bytes: Uint8Array): FileProblemName {
  const names = streamNames(bytes);
  return STREAM_KINDS.find(([stream]) => names.has(stream))?.[1] ?? 'legacyWorkbook';
}

const MAGIC: readonly (readonly [readonly number[], FileProblemName])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'image'],
  [[0xff, 0xd8, 0xff], 'image'],
  [[0x47, 0x49, 0x46, 0x38], 'image'],
  [[0x42, 0x4d], 'image'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x52, 0x61, 0x72, 0x21], 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive'],
  [[0x1f, 0x8b], 'archive'],
];

function textKind(bytes: Uint8Array): FileProblemName {
  const head = bytes.subarray(0, 1024);
  if (startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff)) return 'text';
  if (head.some((byte) => byte === 0)) return 'unknown';
  return /^\uFEFF?\s*</u.test(new TextDecoder().decode(head)) ? 'markup' : 'text';
}

/**
 * What a file is that is no ZIP package.
 *
 * @returns `null` for a file that begins as a ZIP package does.
 */
export function foreignFileKind(bytes: Uint8Array): FileProblemName | null {
  if (bytes.byteLength === 0) return 'empty';
  if (isCompoundFile(bytes)) return compoundKind(bytes);
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return null;
  if (startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'archive';
  return MAGIC.find(([head]) => startsWith(bytes, ...head))?.[1] ?? textKind(bytes);
}

/** What a ZIP package without an Excel workbook in it is, judged by the names of its parts. */
export function foreignPackageKind(names: readonly string[]): FileProblemName {
  const has = (test: RegExp): boolean => names.some((name) => test.test(name));
  if (has(/^EncryptedPackage$/u)) return 'encrypted';
  if (has(/^xl\/workbook\.bin$/iu)) return 'binaryWorkbook';
  if (has(/^word\//iu)) return 'wordDocument';
  if (has(/^ppt\//iu)) return 'presentation';
  if (has(/^content\.xml$/iu) && has(/^mimetype$/u)) return 'openDocument';
  return 'archive';
}
