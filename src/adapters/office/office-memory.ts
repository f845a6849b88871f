import { EMPTY_MEMORY, MEMORY_NAMESPACE } from '../../core/memory/workbook-memory';
import type { WorkbookMemory } from '../../core/memory/workbook-memory';

/** Asks which parts carry our memory; one workbook has one or none. */
export function requestMemoryParts(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
  parts.load('items/id');
  return parts;
}

/** Most workbooks remember nothing: what reads and writes a memory comes with the first one. */
const importMemoryXml = () => import('../../core/memory/memory-xml');

/** The memory in the text of the part; empty without one. */
export async function readMemory(xml: string | undefined): Promise<WorkbookMemory> {
  if (xml === undefined) return EMPTY_MEMORY;
  const { parseMemoryXml } = await importMemoryXml();
  return parseMemoryXml(xml)?.memory ?? EMPTY_MEMORY;
}

/** Reads the memory; costs a sync, and one more where there is a part. */
export async function loadMemory(context: Excel.RequestContext): Promise<WorkbookMemory> {
  const parts = requestMemoryParts(context);
  await context.sync();
  const xml = parts.items[0]?.getXml();
  if (xml !== undefined) await context.sync();
  return readMemory(xml?.value);
}

/** Puts the memory into its part, which comes and goes with it. */
export async function storeMemory(context: Excel.RequestContext, memory: WorkbookMemory): Promise<void> {
  const { printMemoryXml } = await importMemoryXml();
  const parts = requestMemoryParts(context);
  await context.sync();
  const [part, ...strays] = parts.items;
  const isEmpty = memory.policy === null && memory.decisions.length === 0;
  if (part === undefined) {
    if (!isEmpty) context.workbook.customXmlParts.add(printMemoryXml(memory));
  } else if (isEmpty) part.delete();
  else part.setXml(printMemoryXml(memory));
  for (const stray of strays) stray.delete();
  await context.sync();
}
