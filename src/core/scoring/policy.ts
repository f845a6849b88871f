/**
 * 评分办法: judgement → points, as plain data that survives JSON.
 *
 * @remarks
 * Rates are fractions of one (0.9 is 90 %), points are points. Every number is a decimal literal and is read
 * exactly (`0.7` is 7/10). Defaults and known values: SPEC §5; sources: scoring-rules §11.
 */
export interface ScoringPolicy {
  /** Chinese name, shown to the user and given to `--policy`. */
  readonly name: string;
  readonly execution: {
    /** The budget the rate is measured by. */
    readonly base: 'annualBudget' | 'initialBudget';
    readonly mode:
      | { readonly kind: 'proportional' }
      /** From the highest bound down: the first tier whose bound the rate reaches gives its share of 分值. */
      | { readonly kind: 'tiers'; readonly tiers: readonly ExecutionTier[] };
    readonly over100: 'errorAndCap' | 'cap';
    readonly zeroBudget: 'ask' | 'zeroPoints';
  };
  readonly quantity: {
    readonly below: { readonly kind: 'proportional' } | { readonly kind: 'passMark'; readonly from: number };
    readonly reverse: 'ratio' | 'linear';
    /** 完成率 from which a row counts as 超额; 1.3 is 130 %. */
    readonly overThreshold: number;
    /**
     * Signs that count as over-fulfilment beside ≥ ＞ ＝ and change.
     *
     * @remarks
     * 广西 asks for a reason at 130 % under ≤ and ＜ as well. Such a row is missed, and a missed row owes an
     * explanation under every policy, so `all` asks for nothing that is not asked already.
     */
    readonly overSigns: 'atLeastAndChange' | 'all';
    readonly overAction:
      | { readonly kind: 'ask' }
      | { readonly kind: 'require' }
      | { readonly kind: 'deduct'; readonly points: number }
      | { readonly kind: 'reduce'; readonly share: number }
      | { readonly kind: 'nothing' };
  };
  readonly quality: {
    /** Lower bounds, as shares of 分值, of 达成 and 部分达成; 未达成 begins at 0. */
    readonly bands: { readonly met: number; readonly partly: number };
    readonly points: 'fullWhenAchieved' | 'personChooses';
  };
  readonly explanation: {
    readonly belowFull: 'require';
    /** Execution rate below which a reason is due. */
    readonly executionBelow: { readonly rate: number; readonly strength: 'ask' | 'require' } | null;
    readonly budgetAdjusted: 'off' | 'require';
    /** Texts that are no explanation. */
    readonly fillers: readonly string[];
    /** Characters; `null` for no limit. */
    readonly maxLength: number | null;
  };
  readonly maxScore: { readonly total: number; readonly execution: number };
  readonly total: {
    /** From the lowest bound up: the first entry whose bound lies above the rate caps the total. */
    readonly capByExecution: readonly ExecutionCap[] | null;
  };
  readonly rating: {
    /** Lower bounds of 优, 良 and 中; 差 begins at 0. */
    readonly bounds: readonly [number, number, number];
    readonly labels: readonly [string, string, string, string];
  };
  /** Digits after the point. */
  readonly rounding: { readonly row: number; readonly total: number };
  /** Largest difference between a typed and a computed score that is none. */
  readonly tolerance: number;
  readonly notApplicable: 'ask' | 'rescale';
}

export interface ExecutionTier {
  /** Rate from which the tier applies; 1 is 100 %. */
  readonly from: number;
  /** Share of 分值. */
  readonly share: number;
}

export interface ExecutionCap {
  /** Applies while the rate is below. */
  readonly below: number;
  /** The highest total. */
  readonly total: number;
}
