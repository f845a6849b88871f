import type { Decimal } from '../number/decimal';
import type { JudgementBasis, JudgementNote, Outcome } from './judgement';

/** A judgement in the making: what one kind of comparison decides. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly completionRate: Decimal | null;
  readonly basis: JudgementBasis;
  readonly isReverse: boolean;
  readonly notes: readonly JudgementNote[];
  /** Why, as the last part of a Chinese sentence. */
  readonly reason: string;
}

/** Decided, without a rate. */
export const decided = (outcome: Outcome, basis: JudgementBasis, reason: string): Verdict => ({
  outcome,
  completionRate: null,
  basis,
  isReverse: false,
  notes: [],
  reason,
});

/** Not decided; a note says which finding explains it, when one does. */
export const undecidable = (
  basis: JudgementBasis,
  reason: string,
  note: JudgementNote | null = null,
): Verdict => ({ ...decided('undecidable', basis, reason), notes: note === null ? [] : [note] });

/** 未完成, 建设中 …: missed for every kind of target, without a rate. */
export const notDone = (basis: JudgementBasis): Verdict =>
  decided('missed', basis, '实际完成值说明尚未完成，未达成');

/** A claim where a figure or a date is due. */
export const notMeasured = (basis: JudgementBasis, due: string): Verdict =>
  undecidable(basis, `实际完成值没有写明${due}，无法判断`, 'actualNotMeasured');
