/** What becomes of each byte after one to four steps of eight bits, one table of 256 after the other. */
const TABLES = Int32Array.from({ length: 4 * 256 }, (_, index) => {
  let value = index & 0xff;
  for (let bit = -8 * (index >>> 8); bit < 8; bit += 1) {
    value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return value;
});

const lookUp = (steps: 1 | 2 | 3 | 4, byte: number): number => TABLES[(steps - 1) * 256 + (byte & 0xff)] ?? 0;

/** The checksum of ZIP entries; four bytes at a time, since one has to wait for the one before. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const inFours = bytes.byteLength - (bytes.byteLength % 4);
  let rest = -1;
  for (let at = 0; at < inFours; at += 4) {
    const four = rest ^ view.getInt32(at, true);
    rest = lookUp(4, four) ^ lookUp(3, four >>> 8) ^ lookUp(2, four >>> 16) ^ lookUp(1, four >>> 24);
  }
  for (const byte of bytes.subarray(inFours)) rest = (rest >>> 8) ^ lookUp(1, rest ^ byte);
  return ~rest >>> 0;
}
