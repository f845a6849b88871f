import type { Decimal } from '../number/decimal';

/** 达成 · 超额 · 部分达成 · 未达成 · 无法判断 · 不适用. */
export type Outcome = 'met' | 'exceeded' | 'partly' | 'missed' | 'undecidable' | 'notApplicable';

/** The outcomes a person can give a row. */
export type DecidedOutcome = Extract<Outcome, 'met' | 'partly' | 'missed'>;

/** By which kind of reading a judgement came about; a missing cell has none. */
export type JudgementBasis =
  'quantity' | 'between' | 'rank' | 'change' | 'ratio' | 'deadline' | 'duration' | 'descriptive' | 'none';

/**
 * What the reading of target and actual gives cause to say; a check turns it into a finding.
 *
 * @remarks
 * At most one of the notes explains why a row is undecidable.
 */
export type JudgementNote =
  | 'targetMissing'
  | 'actualMissing'
  /** The formula of a cell was never calculated. */
  | 'formulaNotCalculated'
  /** A copy of the target's comparator, or a claim where a figure is due. */
  | 'actualNotMeasured'
  | 'targetUnreadable'
  | 'actualUnreadable'
  | 'severalTargets'
  /** Different count nouns (compared all the same) or different kinds (not decided). */
  | 'unitMismatch'
  | 'unitUnclear'
  /** Comparator, 正向/反向 column and name disagree, or ≥ under 成本指标. */
  | 'directionContradiction'
  /** The explanation says 未完成, 未开展 or 未实施 and thereby made the row undecidable. */
  | 'explanationContradicts';

/** 判定: was the target met? Knows no points. */
export interface Judgement {
  readonly outcome: Outcome;
  /**
   * 完成率, exact; 1 is 100 %. `null` where the reading has none.
   *
   * @remarks Higher is better: actual ÷ target. Lower is better and missed: target ÷ actual.
   */
  readonly completionRate: Decimal | null;
  readonly basis: JudgementBasis;
  /** Lower is better: a missed row is scored by the policy's reverse rule. */
  readonly isReverse: boolean;
  /** The signs a policy may exempt from over-fulfilment: 广西 takes all, the others ≥ ＞ ＝ and change. */
  readonly notes: readonly JudgementNote[];
  /** How target and actual were read and why the outcome follows: one Chinese sentence, no 句号. */
  readonly sentence: string;
}
