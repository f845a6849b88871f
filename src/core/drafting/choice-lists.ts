import { dimensionOf } from '../form/dimension';
import type { Dimension } from '../form/form';
import type { CellArea } from '../sheet/cell-address';
import type { OutlineRow } from './form-outline';
import type { ChoiceList } from './sheet-draft';

/** 达成程度 in words that count as such, whatever the target says. */
export const GRADE_WORDS = ['达成预期指标', '部分达成预期指标', '未达成预期指标'] as const;

/** 指标性质, as the national platform has it. */
export const SIGN_WORDS = ['≥', '＞', '＝', '＜', '≤', '定性'] as const;

/**
 * Sides of performance that are often described rather than counted.
 *
 * @remarks
 * In the real rows of test/cases a third and more of their targets hold no figure; under 数量, 时效, 成本 and
 * 满意度 hardly any does, and an offer of words there would only tempt people not to count.
 */
const OFTEN_DESCRIBED: ReadonlySet<Dimension | null> = new Set<Dimension | null>([
  'quality',
  'socialBenefit',
  'ecologicalBenefit',
  'sustainableImpact',
]);

/** Whether 达成程度 is offered in a row: surely where the target is a description, else by its level. */
export const offersGrades = ({ isDescriptive }: OutlineRow, category: string, dimension: string): boolean =>
  isDescriptive ?? OFTEN_DESCRIBED.has(dimensionOf(dimension, category, ''));

export const gradeList = (area: CellArea): ChoiceList => ({
  area,
  words: GRADE_WORDS,
  prompt: '定性指标可选择达成程度，定量指标填写数量和计量单位',
});

export const signList = (area: CellArea): ChoiceList => ({
  area,
  words: SIGN_WORDS,
  prompt: '可选择符号，没有数量的指标选“定性”',
});
