/** Longest name a tab may have, in UTF-16 units. */
const LONGEST_NAME = 31;

/** What no tab may be called by: these signs anywhere, apostrophes at the edges. */
const FORBIDDEN = /[[\]:*?/\\\p{Cc}]/gu;
const EDGES = /^[\s']+|[\s']+$/gu;
const HALF_PAIR = /[\uD800-\uDBFF]$/u;

/** Cut to a length, never in the middle of a character. */
const cut = (name: string, length: number): string => name.slice(0, length).replace(HALF_PAIR, '').trimEnd();

/** A text as the name of a tab. @example validSheetName('2026/附件3:[甲]') // '2026 附件3 甲' */
export function validSheetName(wished: string): string {
  const name = wished.replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ').replace(EDGES, '');
  const short = cut(name, LONGEST_NAME).replace(EDGES, '');
  // Excel keeps this name for its own list of changes.
  return short === '' || /^history$/iu.test(short) ? '工作表' : short;
}

/** Whether Excel takes two names for one. @example isSameName('Sheet1', 'SHEET1') // true */
export const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/**
 * The name of a new tab: the wished one, with a number where it is taken.
 *
 * @example freeSheetName('自评汇总', ['自评汇总']) // '自评汇总 (2)'
 */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const isFree = (name: string): boolean => !taken.some((other) => isSameName(name, other));
  const name = validSheetName(wished);
  if (isFree(name)) return name;
  for (let count = 2; ; count += 1) {
    const ending = ` (${String(count)})`;
    const numbered = `${cut(name, LONGEST_NAME - ending.length)}${ending}`;
    if (isFree(numbered)) return numbered;
  }
}
