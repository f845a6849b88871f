import type { ScoringPolicy } from '../policy';
import type { PolicyParameter } from '../policy-parameter';
import type { PolicySource } from './policy-source';

/** 内置评分办法: a policy with the source of every parameter that the source states. */
export interface Preset {
  readonly policy: ScoringPolicy;
  /** 分值 of the blocks in forms of the same source, by the beginning of their labels; absent where none is set. */
  readonly blockPoints?: readonly BlockPoints[];
  readonly sources: Readonly<Partial<Record<PolicyParameter, readonly PolicySource[]>>>;
}

/** 分值 of one block, such as 产出 50. */
export interface BlockPoints {
  readonly label: string;
  readonly points: number;
}
