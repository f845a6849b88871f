import type { Decimal } from '../number/decimal';

/** 得分: what a row earns, and by whose decision. */
export type Score =
  /** Computed and rounded by the policy. */
  | { readonly kind: 'computed'; readonly points: Decimal }
  /** 人工评定: the typed score stays, because the row needs a person or was locked by one. */
  | { readonly kind: 'kept'; readonly points: Decimal }
  /** 人工评定: a person chose the points in the pane; they are written like computed ones. */
  | { readonly kind: 'decided'; readonly points: Decimal }
  /** Needs a person, and no usable score is typed. */
  | { readonly kind: 'waiting' }
  /** Nothing to score: no weight, not applicable, or a form without 分值. */
  | { readonly kind: 'none' };

/** 自评等级. */
export type SelfRating = 'excellent' | 'good' | 'fair' | 'poor';

/** The execution of the budget, from the total row of the funds block. */
export interface ExecutionScore {
  readonly initialBudget: Decimal | null;
  readonly annualBudget: Decimal | null;
  readonly executedAmount: Decimal | null;
  /** 执行率, exact and uncapped; 1 is 100 %. */
  readonly rate: Decimal | null;
  readonly maxScore: Decimal | null;
  readonly typedScore: Decimal | null;
  readonly score: Score;
}

/** The sums of a form. */
export interface TotalScore {
  /** Execution weight plus indicator weights as read; `null` when the form has no weights. */
  readonly maxScore: Decimal | null;
  readonly typedScore: Decimal | null;
  /** `null` while a row waits for a person, while the weights are wrong, or without weights. */
  readonly score: Decimal | null;
  readonly rating: SelfRating | null;
  /** Sheet rows that wait for a person. */
  readonly waitingRows: readonly number[];
}
