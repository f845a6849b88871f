/** Headings under which an explanation is written; a prepared beginning writes the same words. */
export const HEADINGS = {
  reason: '偏差原因：',
  overReason: '超额原因：',
  adjustment: '调整原因：',
  measures: '改进措施：',
} as const;

/** Signs that say nothing behind a heading; blanks and line breaks say nothing either. */
export const EMPTY_SIGNS: readonly string[] = ['.', '。', '，', ',', ';', '；', '、', '…'];

/** A heading of an explanation, with what stands behind it up to the next one. */
export interface HeadedText {
  readonly asks: 'reason' | 'measures';
  readonly content: string;
}

/** A heading as people write one: 原因：, 偏差原因分析：, 下一步改进措施：. */
const HEADING =
  /((?:偏差|超额|调整|未完成|未达成|未达标|存在)?(?:主要|具体)?原因(?:分析)?[:：]|(?:下一步|下步|后续|拟采取的?)?(?:改进|整改|改善|纠正|解决|应对)?措施[:：])/u;

/**
 * The headings of a text, in order; none for a text without headings.
 *
 * @example headedTexts('差5个百分点。偏差原因：雨。改进措施：')
 * // [{ asks: 'reason', content: '雨。' }, { asks: 'measures', content: '' }]
 */
export function headedTexts(text: string): readonly HeadedText[] {
  const pieces = text.split(HEADING);
  return pieces.flatMap((heading, index): readonly HeadedText[] => {
    if (index % 2 === 0) return [];
    const asks = heading.includes('措施') ? 'measures' : 'reason';
    return [{ asks, content: pieces[index + 1] ?? '' }];
  });
}
