import type { CellWrite, WritePlan } from './write-plan';

const invertWrite = ({ at, from, to, fromError, toError }: CellWrite): CellWrite => ({
  at,
  from: to,
  to: from,
  ...(toError === undefined ? {} : { fromError: toError }),
  ...(fromError === undefined ? {} : { toError: fromError }),
});

/** 恢复本次写入: the plan that takes back another one. */
export const invertPlan = ({ sheet, writes }: WritePlan): WritePlan => ({
  sheet,
  writes: writes.map(invertWrite),
});
