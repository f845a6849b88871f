import { printMemoryXml } from '../../core/memory/memory-xml';
import { remembersNothing, type WorkbookMemory } from '../../core/memory/workbook-memory';
import { requestMemoryParts } from './office-memory';

/**
 * Puts the memory into its part, which comes and goes with it.
 *
 * @returns the id of the part; `null` when there is none any more
 */
export async function storeMemory(
  context: Excel.RequestContext,
  memory: WorkbookMemory,
): Promise<string | null> {
  const parts = requestMemoryParts(context);
  await context.sync();
  const [part, ...strays] = parts.items;
  const isEmpty = remembersNothing(memory);
  let added: Excel.CustomXmlPart | null = null;
  if (part === undefined) {
    if (!isEmpty) added = context.workbook.customXmlParts.add(printMemoryXml(memory));
    added?.load('id');
  } else if (isEmpty) part.delete();
  else part.setXml(printMemoryXml(memory));
  for (const stray of strays) stray.delete();
  await context.sync();
  if (added !== null) return added.id;
  return part === undefined || isEmpty ? null : part.id;
}
