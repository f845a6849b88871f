/** Below this, in milliseconds, a clock tells nothing. */
const RESOLUTION = 1;

const RUNS = 3;

const timeOf = (work: () => unknown): number => {
  const begin = performance.now();
  work();
  return performance.now() - begin;
};

const best = (work: () => unknown): number => Math.min(...Array.from({ length: RUNS }, () => timeOf(work)));

/**
 * How many times longer the large work takes than the small one, in one run on one machine.
 *
 * @remarks
 * No time is asserted, only how it grows: ten times the work is some ten times longer where it grows with the
 * work, and a hundred times where it grows with its square.
 */
export const growthOf = (small: () => unknown, large: () => unknown): number =>
  best(large) / Math.max(RESOLUTION, best(small));
