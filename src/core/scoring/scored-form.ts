import type { SelfEvaluationForm, Indicator } from '../form/form';
import type { DecidedOutcome, Judgement } from '../judgement/judgement';
import type { Decimal } from '../number/decimal';
import type { ScoringPolicy } from './policy';
import type { ExecutionScore, Score, TotalScore } from './score';

/** 人工评定: what a person decided about one indicator row. */
export interface RowDecision {
  readonly row: number;
  /** 达成, 部分达成 or 未达成, where the program cannot tell; `null` leaves the judgement as it is. */
  readonly outcome: DecidedOutcome | null;
  /** 得分 the person chose where none is computed; `null` keeps the typed one. */
  readonly points: number | null;
  /** The typed score stays, whatever is computed. */
  readonly isScoreLocked: boolean;
}

/** A row nobody decided anything about. */
export const undecided = (row: number): RowDecision => ({
  row,
  outcome: null,
  points: null,
  isScoreLocked: false,
});

/** One indicator read and judged, before it has points. */
export interface JudgedIndicator {
  readonly indicator: Indicator;
  /** The user's words: sign, value and unit columns joined. */
  readonly targetText: string;
  readonly actualText: string;
  readonly judgement: Judgement;
}

/** One indicator with everything that was made of it. */
export interface IndicatorResult extends JudgedIndicator {
  /** 分值 as read; `null` when absent or not a number. */
  readonly maxScore: Decimal | null;
  /** 得分 as typed; `null` when absent or not a number. */
  readonly typedScore: Decimal | null;
  readonly score: Score;
  /** 人工评定: what a person decided in the pane stands in this row, be it the outcome, the points or the lock. */
  readonly isByPerson: boolean;
}

/** A form judged and scored; what the checks look at. */
export interface ScoredForm {
  readonly form: SelfEvaluationForm;
  readonly policy: ScoringPolicy;
  readonly execution: ExecutionScore | null;
  readonly results: readonly IndicatorResult[];
  readonly total: TotalScore;
}
