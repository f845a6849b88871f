import { defineCheck } from './check';
import { contentOf } from './facts/cell-content';
import { amountCellsOf, fundsRowsOf } from './facts/funds';

/**
 * A money cell holds text such as 350万.
 *
 * 要求：金额只写数字，单位以表头为准
 */
export const amountNotANumber = defineCheck({
  code: 'amount-not-a-number',
  severity: 'warning',
  message: ({ label, column, found }: { label: string; column: string; found: string }) =>
    `“${label}”的${column}应为数字，现为“${found}”`,
  advice: () => '只写数字，不写单位和说明',
  run: (scored) =>
    fundsRowsOf(scored).flatMap((row) =>
      amountCellsOf(row)
        .filter(({ cell }) => cell.amount.kind === 'text')
        .map(({ column, cell }) => ({
          at: cell.at,
          params: { label: row.label, column, found: contentOf(cell) },
        })),
    ),
});
