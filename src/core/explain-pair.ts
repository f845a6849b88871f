import { SOME_YEAR, overThresholdOf, sideOf } from './evaluate';
import { dimensionOf } from './form/dimension';
import { judge } from './judgement/judge';
import type { Judgement } from './judgement/judgement';
import { DEFAULT_POLICY } from './scoring/policies/presets';
import { targetCells } from './target/read-target';

/** What is known about a pair outside a form. */
export interface PairContext {
  /** 二级指标, as written: 数量指标. */
  readonly dimension?: string;
  /** 三级指标. */
  readonly name?: string;
  readonly unit?: string;
  readonly year?: number;
  readonly explanation?: string;
}

/**
 * Judges one 年度指标值 and 实际完成值 outside a form, by the default policy's threshold for 超额.
 *
 * @example explainPair('≥5家', '30家', {}).outcome // 'exceeded'
 */
export const explainPair = (target: string, actual: string, context: PairContext): Judgement =>
  judge({
    target: { ...targetCells(target), unit: context.unit ?? '' },
    actual,
    isActualNumber: false,
    explanation: context.explanation ?? '',
    context: {
      ...sideOf(dimensionOf(context.dimension ?? null, null, context.name ?? '')),
      name: context.name ?? '',
      year: context.year ?? SOME_YEAR,
      hasWeight: false,
    },
    overThreshold: overThresholdOf(DEFAULT_POLICY),
  });
