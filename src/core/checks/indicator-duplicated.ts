import type { IndicatorResult } from '../scoring/scored-form';
import { defineCheck } from './check';
import { indicatorName } from './facts/indicator-name';

const plain = (text: string): string => text.replace(/\s/gu, '');

const identityOf = ({ indicator, targetText }: IndicatorResult): string =>
  JSON.stringify(
    [indicator.name.text, targetText, indicator.dimensionLabel ?? indicator.category ?? ''].map(plain),
  );

/**
 * The same indicator stands in the form twice.
 *
 * 要求：同一绩效指标只填写一次
 */
export const indicatorDuplicated = defineCheck({
  code: 'indicator-duplicated',
  severity: 'warning',
  message: ({ indicator, firstRow }: { indicator: string; firstRow: number }) =>
    `指标“${indicator}”与第${String(firstRow)}行重复`,
  advice: () => '删除重复的一行，或写明两者的区别',
  run: ({ results }) => {
    const firstRows = new Map<string, number>();
    return results.flatMap((result) => {
      const { indicator } = result;
      if (indicator.name.text.trim() === '') return [];
      const identity = identityOf(result);
      const firstRow = firstRows.get(identity);
      if (firstRow !== undefined)
        return [{ at: indicator.name.at, params: { indicator: indicatorName(indicator), firstRow } }];
      firstRows.set(identity, indicator.row);
      return [];
    });
  },
});
