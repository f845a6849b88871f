import type { ScoringPolicy } from '../policy';
import type { PolicyParameter } from '../policy-parameter';
import type { PolicySource } from './policy-source';

/** 内置评分办法: a policy with the source of every parameter that the source states. */
export interface Preset {
  readonly policy: ScoringPolicy;
  readonly sources: Readonly<Partial<Record<PolicyParameter, readonly PolicySource[]>>>;
}
