import type { Evaluation } from '../../../src/core/evaluate';
import { printColumn } from '../../../src/core/sheet/cell-address';
import { snapshotOf } from '../../forms/load-grid';
import type { GridCell } from '../../forms/load-grid';
import { onlyForm } from './draft-builders';

type GridRow = readonly GridCell[];

const COMMON_HEADERS = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];

/** What stands above the indicators, row by row from the top. */
export const BARE_HEAD: readonly GridRow[] = [['2025年度项目支出绩效自评表'], ['项目名称', '公路养护']];

/** A form of an earlier year, cell by cell from A1 on. */
export function earlierForm(
  rows: readonly GridRow[],
  headers: readonly string[] = COMMON_HEADERS,
  head: readonly GridRow[] = BARE_HEAD,
): Evaluation {
  const cells = [...head, headers, ...rows].flatMap((row, index) =>
    row.map((cell, column): [string, GridCell] => [`${printColumn(column + 1)}${index + 1}`, cell]),
  );
  return onlyForm(snapshotOf({ cells: Object.fromEntries(cells) }));
}
