import type { WritePlan } from './write-plan';

/** 恢复本次写入: the plan that takes back another one. */
export const invertPlan = ({ sheet, writes }: WritePlan): WritePlan => ({
  sheet,
  writes: writes.map(({ at, from, to }) => ({ at, from: to, to: from })),
});
