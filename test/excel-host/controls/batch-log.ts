import type { MemberUse } from '../protocol/batch-run';
import type { HostAnswer } from '../protocol/wire';

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

/** The batches that were sent, in order. */
export class BatchLog {
  private log: readonly BatchRecord[] = [];
  private members: UsedMember[] = [];

  get records(): readonly BatchRecord[] {
    return this.log;
  }

  /** What the next batch will be called. */
  get next(): number {
    return this.log.length + 1;
  }

  forget(): void {
    this.log = [];
  }

  /** A batch begins to be carried out. */
  begin(): void {
    this.members = [];
  }

  used(member: UsedMember): void {
    this.members.push(member);
  }

  /** A batch has got its answer, which is handed through. */
  end(
    batch: Pick<BatchRecord, 'flags' | 'actions' | 'requestBytes' | 'error'>,
    answer: HostAnswer,
  ): HostAnswer {
    const responseBytes = answer.kind === 'answered' ? Buffer.byteLength(answer.body) : 0;
    this.log = [...this.log, { number: this.next, ...batch, members: this.members, responseBytes }];
    return answer;
  }
}
