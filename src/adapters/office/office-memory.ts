import { parseMemoryXml, printMemoryXml } from '../../core/memory/memory-xml';
import { MEMORY_NAMESPACE } from '../../core/memory/print-memory';
import { EMPTY_MEMORY } from '../../core/memory/workbook-memory';
import type { WorkbookMemory } from '../../core/memory/workbook-memory';

/** Asks which parts carry our memory; one workbook has one or none. */
export function requestMemoryParts(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
  parts.load('items/id');
  return parts;
}

/** The memory in the text of the part; empty without one. */
export const readMemory = (xml: string | undefined): WorkbookMemory =>
  (xml === undefined ? null : parseMemoryXml(xml))?.memory ?? EMPTY_MEMORY;

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
