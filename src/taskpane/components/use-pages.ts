import { useState } from 'react';

/** Drawing a thousand rows at once takes longer than a person waits. */
const PAGE = 100;

/** The beginning of a list that is drawn, how many are left, and the way to the next ones. */
export interface Pages<Item> {
  readonly shown: readonly Item[];
  readonly left: number;
  readonly showMore: () => void;
}

/** @param needed how many have to be drawn at least, for the one that is sought to be among them */
export function usePages<Item>(items: readonly Item[], needed = 0): Pages<Item> {
  const [limit, setLimit] = useState(PAGE);
  const shown = items.slice(0, Math.max(limit, needed));
  return {
    shown,
    left: items.length - shown.length,
    showMore: () => setLimit(shown.length + PAGE),
  };
}
