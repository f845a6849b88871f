import { defineCheck } from './check';

/**
 * 三级指标 is empty in a row that says something else.
 *
 * 要求：每一行绩效指标须填写三级指标
 */
export const indicatorNameMissing = defineCheck({
  code: 'indicator-name-missing',
  severity: 'error',
  message: ({ row }: { row: number }) => `第${String(row)}行须填写三级指标`,
  advice: () => '补填三级指标，不需要的行可清空',
  run: ({ results }) =>
    results
      .filter(({ indicator }) => indicator.name.text.trim() === '')
      .map(({ indicator }) => ({ at: indicator.name.at, params: { row: indicator.row } })),
});
