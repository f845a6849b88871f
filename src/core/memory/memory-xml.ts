import { EMPTY_MEMORY, MEMORY_NAMESPACE } from './workbook-memory';
import type { WorkbookMemory } from './workbook-memory';
import { parseMemory } from './parse-memory';
import type { MemoryReading } from './parse-memory';
import { printMemory } from './print-memory';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const ESCAPES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

const unescape = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/giu, (entity, decimal, hexadecimal, name) => {
    const code = decimal === undefined ? Number.parseInt(String(hexadecimal), 16) : Number(decimal);
    if (name === undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    return ENTITIES[String(name)] ?? entity;
  });

/** The root element of the part, after a declaration and whatever else may stand before it. */
const ROOT =
  /^\uFEFF?(?:\s|<\?[^>]*\?>|<!--.*?-->)*<(?:([\w.-]+):)?memory(\s[^>]*)>(.*)<\/(?:[\w.-]+:)?memory\s*>\s*$/su;

/** The element that carries the memory in a custom XML part, without a declaration. */
export const printMemoryXml = (memory: WorkbookMemory): string =>
  `<memory xmlns="${MEMORY_NAMESPACE}">${printMemory(memory).replace(/[<>&]/gu, (sign) => ESCAPES[sign] ?? sign)}</memory>`;

/**
 * Reads the memory from the text of a custom XML part.
 *
 * @returns `null` for everybody else's part; an empty memory, with the reason, for a broken one of ours
 * @example parseMemoryXml('<memory xmlns="urn:selfeval:memory:1">{"version":1}</memory>')?.memory // EMPTY_MEMORY
 */
export function parseMemoryXml(xml: string): MemoryReading | null {
  const [, prefix, attributes = '', content = ''] = ROOT.exec(xml) ?? [];
  const declaration = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const isOurs = [`${declaration}="${MEMORY_NAMESPACE}"`, `${declaration}='${MEMORY_NAMESPACE}'`].some(
    (text) => attributes.includes(text),
  );
  if (!isOurs) return null;
  try {
    return parseMemory(JSON.parse(unescape(content)));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { memory: EMPTY_MEMORY, problems: ['无法识别工作簿里的人工评定记录'] };
  }
}
