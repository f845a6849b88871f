import { ExcelError } from '../protocol/excel-error';
import { TransportFailure } from '../protocol/transport-failure';
import type { TransportError } from '../protocol/wire';

/** Where a failure strikes: before a batch, before an action of one, or before a member wherever it is used. */
export type FailurePoint =
  /** Batches count from 1, actions from 0. */
  | { readonly batch: number; readonly action?: number }
  /** `Range.values`, as the batch log names it; `use` tells reading from writing. */
  | { readonly member: string; readonly use?: 'read' | 'write' | 'call' };

/** What goes wrong: an action with a code of Excel, or the way to Excel. */
export type FailureKind =
  | { readonly code: string; readonly message?: string }
  | {
      readonly transport: TransportError;
      /** The batch was carried out all the same, only its answer was lost. */
      readonly isCarriedOut?: boolean;
    };

export interface Failure {
  readonly at: FailurePoint;
  readonly with: FailureKind;
  /** Otherwise it strikes every time. */
  readonly once?: boolean;
}

/**
 * Every point at which some batches can fail: each action of each, and each batch as a whole.
 *
 * @param batches what a run without failures sent
 */
export const failurePoints = (
  batches: readonly { readonly number: number; readonly actions: number }[],
): readonly FailurePoint[] =>
  batches.flatMap(({ number, actions }) => [
    { batch: number },
    ...Array.from({ length: actions }, (_, action) => ({ batch: number, action })),
  ]);

/** The failures a test asked for. */
export class Failures {
  private planned: readonly Failure[] = [];
  private count = 0;

  /** How many have struck. */
  get struck(): number {
    return this.count;
  }

  add(failure: Failure): void {
    this.planned = [...this.planned, failure];
  }

  clear(): void {
    this.planned = [];
  }

  /** The failure of a whole batch, if one is due. */
  ofBatch(batch: number): FailureKind | null {
    const failure = this.take(({ at }) => 'batch' in at && at.batch === batch && at.action === undefined);
    return failure?.with ?? null;
  }

  /** @throws TransportFailure or ExcelError when one is due */
  beforeAction(batch: number, action: number): void {
    const failure = this.take(({ at }) => 'batch' in at && at.batch === batch && at.action === action);
    if (failure !== null) strike(failure);
  }

  /** @throws TransportFailure or ExcelError when one is due */
  beforeMember(member: string, use: 'read' | 'write' | 'call'): void {
    const failure = this.take(
      ({ at }) => 'member' in at && at.member === member && (at.use === undefined || at.use === use),
    );
    if (failure !== null) strike(failure);
  }

  private take(fits: (failure: Failure) => boolean): Failure | null {
    const failure = this.planned.find(fits);
    if (failure === undefined) return null;
    this.count += 1;
    if (failure.once !== false) this.planned = this.planned.filter((other) => other !== failure);
    return failure;
  }
}

function strike({ with: kind }: Failure): never {
  if ('transport' in kind) throw new TransportFailure(kind.transport);
  throw new ExcelError(kind.code, kind.message);
}
