import { plainText } from '../number/plain-text';
import type { Dimension } from './form';

/** In this order: 经济成本指标 is about cost, 服务对象满意度 about satisfaction, whatever else they name. */
const WORDS: readonly (readonly [Dimension, RegExp])[] = [
  ['satisfaction', /满意/u],
  ['cost', /成本/u],
  ['sustainableImpact', /可持续|持续影响|持续发展/u],
  ['ecologicalBenefit', /生态|环境效益|环境影响/u],
  ['economicBenefit', /经济效[益果]|经济指标|经济影响|^经济$/u],
  ['socialBenefit', /社会效[益果]|社会指标|社会影响|^社会$/u],
  ['timeliness', /时效|进度|及时/u],
  ['quality', /质量/u],
  ['quantity', /数量/u],
];

/** In a name only the level's own word counts: 教学质量合格率 is not yet a 质量指标. */
const WORDS_IN_NAMES: readonly (readonly [Dimension, RegExp])[] = WORDS.map(([dimension, word]) => [
  dimension,
  dimension === 'satisfaction' ? word : new RegExp(`(?:${word.source})[^,。]{0,2}指标`, 'u'),
]);

const find = (words: typeof WORDS, text: string | null): Dimension | null => {
  if (text === null || text === '') return null;
  const plain = plainText(text).replace(/ /gu, '');
  return words.find(([, word]) => word.test(plain))?.[0] ?? null;
};

/**
 * The side of performance a row is about: from 二级指标, else from 一级指标, else (in a list without levels)
 * from the indicator's name.
 *
 * @example dimensionOf('产出成本指标', '产出指标', '养护费用') // 'cost'
 */
export function dimensionOf(
  dimensionLabel: string | null,
  category: string | null,
  name: string,
): Dimension | null {
  const byLevel = find(WORDS, dimensionLabel) ?? find(WORDS, category);
  if (byLevel !== null || dimensionLabel !== null || category !== null) return byLevel;
  return find(WORDS_IN_NAMES, name);
}
