import type { CellArea } from '../../src/core/sheet/cell-address';

/** Areas of two columns, one below the other, and how often anybody looked at one of them. */
export function countedAreas(count: number): { readonly areas: readonly CellArea[]; looks: () => number } {
  let looks = 0;
  const areas = Array.from({ length: count }, (_, index) => ({
    get top() {
      looks += 1;
      return index + 1;
    },
    bottom: index + 1,
    left: 1,
    right: 2,
  }));
  return { areas, looks: () => looks };
}
