import { isJsonObject } from '../scoring/json-reader';
import type { WorkbookMemory } from './workbook-memory';

/**
 * The versions of the JSON; a reader that does not know one reads nothing and writes nothing over it.
 *
 * @remarks The second has policies of single sheets, and is only used where there are some.
 */
export const MEMORY_VERSIONS: readonly unknown[] = [1, 2];

/** Characters that JSON leaves as they are and XML cannot carry. */
const NOT_IN_XML = /[\uFFFE\uFFFF]/gu;

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16)}`;

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : Number(a > b);

const inOrder = (_: string, value: unknown): unknown =>
  isJsonObject(value) ? Object.fromEntries(Object.entries(value).sort(byKey)) : value;

/**
 * The memory as one line of JSON, fit for XML once `&`, `<` and `>` are escaped.
 *
 * @remarks The same memory always gives the same text, whatever order its properties were made in.
 */
export function printMemory({ policy, sheetPolicies, decisions }: WorkbookMemory): string {
  const known = { policy, decisions };
  const memory =
    sheetPolicies.length > 0 ? { version: 2, sheetPolicies, ...known } : { version: 1, ...known };
  return JSON.stringify(memory, inOrder).replace(NOT_IN_XML, escapeUnit);
}
