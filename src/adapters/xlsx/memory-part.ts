import { parseMemory } from '../../core/memory/parse-memory';
import type { MemoryReading } from '../../core/memory/parse-memory';
import { printMemoryXml } from '../../core/memory/memory-xml';
import { printMemory } from '../../core/memory/print-memory';
import { MEMORY_NAMESPACE } from '../../core/memory/workbook-memory';
import { EMPTY_MEMORY, remembersNothing } from '../../core/memory/workbook-memory';
import type { WorkbookMemory } from '../../core/memory/workbook-memory';
import { UnreadableFile } from './file-problem';
import type { PackageParts } from './package-parts';
import { linkPart, unlinkPart, XML_DECLARATION } from './part-links';
import { readRelationships, relationshipsPart } from './relationships';
import { prefixOf, readXml } from './xml-tokens';

/** The store's own name for our part; one workbook holds one. */
const STORE_ID = '{3F0C7A52-6B1D-4E58-9C1B-7A8E42D06B91}';
const STORE_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

interface MemoryPart {
  readonly path: string;
  readonly json: string;
}

const memoryXml = (memory: WorkbookMemory): string => `${XML_DECLARATION}${printMemoryXml(memory)}`;

const storeXml = (): string =>
  `${XML_DECLARATION}<ds:datastoreItem ds:itemID="${STORE_ID}" xmlns:ds="${STORE_NAMESPACE}">` +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${MEMORY_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;

/** The text of our root element; `null` for everybody else's part. */
function readMemoryXml(text: string, part: string): string | null {
  const found = { isOurs: false, json: '' };
  readXml(text, part, {
    open({ name, depth, attributes, start, openEnd }) {
      if (depth > 1) return;
      const prefix = prefixOf(/^<([^\s/>]+)/u.exec(text.slice(start, openEnd))?.[1] ?? '').slice(0, -1);
      const namespace = attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix}`];
      found.isOurs = name === 'memory' && namespace === MEMORY_NAMESPACE;
    },
    text(content) {
      found.json += content;
    },
  });
  return found.isOurs ? found.json : null;
}

function findMemoryPart(parts: PackageParts, workbookPath: string): MemoryPart | null {
  for (const { type, part } of readRelationships(parts, workbookPath)) {
    if (type !== 'customXml' || !parts.has(part)) continue;
    try {
      const json = readMemoryXml(parts.text(part), part);
      if (json !== null) return { path: part, json };
    } catch (error) {
      // Somebody else's part may be anything, and a broken one of ours says nothing.
      if (!(error instanceof UnreadableFile)) throw error;
    }
  }
  return null;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What the workbook remembers; empty, with the reason, where the part is broken. */
export function readMemoryPart(parts: PackageParts, workbookPath: string): MemoryReading {
  const found = findMemoryPart(parts, workbookPath);
  return found === null ? { memory: EMPTY_MEMORY, problems: [] } : parseMemory(parseJson(found.json));
}

function addMemoryPart(parts: PackageParts, workbookPath: string, memory: WorkbookMemory): void {
  let number = 1;
  const isTaken = (): boolean =>
    ['item', 'itemProps'].some((name) => parts.has(`customXml/${name}${number}.xml`));
  while (isTaken()) number += 1;
  const path = `customXml/item${number}.xml`;
  linkPart(parts, workbookPath, {
    path,
    text: memoryXml(memory),
    type: 'customXml',
    contentType: 'application/xml',
  });
  linkPart(parts, path, {
    path: `customXml/itemProps${number}.xml`,
    text: storeXml(),
    type: 'customXmlProps',
    contentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  });
}

function removeMemoryPart(parts: PackageParts, workbookPath: string, path: string): void {
  const owned = parts.has(relationshipsPart(path)) ? readRelationships(parts, path) : [];
  for (const { part } of owned) if (parts.has(part)) unlinkPart(parts, path, part);
  unlinkPart(parts, workbookPath, path);
}

/** Puts the memory into its part, which comes and goes with it; the same memory again changes nothing. */
export function writeMemoryPart(parts: PackageParts, workbookPath: string, memory: WorkbookMemory): void {
  const found = findMemoryPart(parts, workbookPath);
  const isEmpty = remembersNothing(memory);
  const json = printMemory(memory);
  if (isEmpty) {
    if (found !== null) removeMemoryPart(parts, workbookPath, found.path);
  } else if (found === null) addMemoryPart(parts, workbookPath, memory);
  else if (found.json !== json) parts.replace(found.path, memoryXml(memory));
}
