import type { MemoryReading } from '../../core/memory/parse-memory';
import { EMPTY_MEMORY, MEMORY_NAMESPACE } from '../../core/memory/workbook-memory';

/** Asks which parts carry our memory; one workbook has one or none. */
export function requestMemoryParts(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
  parts.load('items/id');
  return parts;
}

/** Most workbooks remember nothing: what reads a memory comes with the first one. */
const importMemoryXml = () => import('../../core/memory/memory-xml');

/** What Excel calls a part of ours by its namespace, and yet cannot be read. */
const UNREADABLE: MemoryReading = {
  memory: EMPTY_MEMORY,
  problems: ['无法识别工作簿里的人工评定记录'],
};

/** The memory in the text of the part; empty without one. */
export async function readMemory(xml: string | undefined): Promise<MemoryReading> {
  if (xml === undefined) return { memory: EMPTY_MEMORY, problems: [] };
  const { parseMemoryXml } = await importMemoryXml();
  return parseMemoryXml(xml) ?? UNREADABLE;
}

/** A memory that was read, and the part that carries it. */
export interface FoundMemory extends MemoryReading {
  readonly part: string | null;
}

/** A memory whose text was asked for, after the sync. */
const foundMemory = async (
  text: OfficeExtension.ClientResult<string> | undefined,
  part: string | null,
): Promise<FoundMemory> => ({ ...(await readMemory(text?.value)), part });

/** A memory that was asked for; to be read after the next sync. */
export type MemoryRequest = () => Promise<FoundMemory>;

/** Asks for the memory: nothing but the next sync for a part that is known, or for none; one more for a new one. */
export function requestMemory(context: Excel.RequestContext, part: string | null): MemoryRequest {
  if (part !== null) {
    const xml = context.workbook.customXmlParts.getItem(part).getXml();
    return () => foundMemory(xml, part);
  }
  const parts = requestMemoryParts(context);
  return async () => {
    const [found] = parts.items;
    const xml = found?.getXml();
    if (xml !== undefined) await context.sync();
    return foundMemory(xml, found?.id ?? null);
  };
}

/** Reads the memory; costs a sync, and one more where there is a part. */
export async function loadMemory(context: Excel.RequestContext): Promise<FoundMemory> {
  const request = requestMemory(context, null);
  await context.sync();
  return request();
}
