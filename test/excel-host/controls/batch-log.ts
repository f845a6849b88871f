import type { MemberUse } from '../protocol/batch-run';

/** A member a batch used. */
export interface UsedMember {
  /** `Range.values`, `Worksheet.getRange`. */
  readonly name: string;
  readonly use: MemberUse;
}

/** One `context.sync()` that was sent. */
export interface BatchRecord {
  /** Counts from 1; cleaning up after a run does not count. */
  readonly number: number;
  readonly flags: number;
  /** How many actions it had, for failures at each of them. */
  readonly actions: number;
  readonly members: readonly UsedMember[];
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The code of the action that failed, or the number of the transport's error; `null` where all went well. */
  readonly error: string | number | null;
}
