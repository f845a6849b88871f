import { useEffect, useState } from 'react';

/**
 * A part of the pane that comes once it is fetched; until then, and where it cannot be, the rest stands without it.
 *
 * @param fetch the same function at every call
 */
export function useLater<Part>(fetch: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => {
    let isWanted = true;
    // What could not be fetched is asked for again when the list is opened again.
    fetch().then(
      (fetched) => isWanted && setPart(() => fetched),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [fetch]);
  return part;
}
