/**
 * The entries whose key lies in a range, found by whichever way is shorter.
 *
 * @remarks
 * A declared range may span the whole grid, so it is never walked through when fewer entries are there.
 */
export function* inRange<T>(entries: ReadonlyMap<number, T>, first: number, last: number): Generator<T> {
  if (last - first + 1 > entries.size) {
    for (const [key, entry] of entries) if (key >= first && key <= last) yield entry;
    return;
  }
  for (let key = first; key <= last; key += 1) {
    const entry = entries.get(key);
    if (entry !== undefined) yield entry;
  }
}
