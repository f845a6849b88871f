import { type Evaluation, evaluateSheet } from '../../../src/core/evaluate';
import type { FillingOffer } from '../../../src/core/filling/offer';
import { planOffer } from '../../../src/core/filling/offer';
import { DEFAULT_POLICY } from '../../../src/core/scoring/policies/presets';
import type { ScoringPolicy } from '../../../src/core/scoring/policy';
import { printAddress } from '../../../src/core/sheet/cell-address';
import { type GridCell, snapshotOf } from '../../forms/load-grid';

/** One indicator row of a form; what is not named is empty. */
export interface FilledRow {
  readonly dimension?: string;
  readonly name?: string;
  readonly target?: GridCell;
  readonly actual?: GridCell;
  readonly score?: GridCell;
  readonly explanation?: GridCell;
  readonly sign?: GridCell;
  readonly unit?: GridCell;
}

const FIRST_ROW = 6;

/** The cells of a form with these rows; explanations stand in I, targets in F. */
export function cellsOf(rows: readonly FilledRow[], year = '2023'): Readonly<Record<string, GridCell>> {
  const cells: Record<string, GridCell> = {
    A1: `项目支出绩效自评表（${year}年度）`,
    A5: '一级指标',
    B5: '二级指标',
    C5: '三级指标',
    D5: '指标性质',
    E5: '度量单位',
    F5: '年度指标值',
    G5: '实际完成值',
    H5: '分值',
    I5: '偏差原因分析及改进措施',
    J5: '得分',
  };
  rows.forEach((row, index) => {
    const at = String(FIRST_ROW + index);
    const values: Readonly<Record<string, GridCell | undefined>> = {
      A: '产出指标',
      B: row.dimension ?? '数量指标',
      C: row.name ?? `事项${String(index + 1)}`,
      D: row.sign,
      E: row.unit,
      F: row.target,
      G: row.actual,
      H: 10,
      I: row.explanation,
      J: row.score,
    };
    for (const [column, value] of Object.entries(values)) {
      if (value !== undefined) cells[`${column}${at}`] = value;
    }
  });
  return { ...cells, [`A${String(FIRST_ROW + rows.length)}`]: '总分' };
}

/** The form of a sheet with these cells. */
export function evaluateCells(
  cells: Readonly<Record<string, GridCell>>,
  policy: ScoringPolicy = DEFAULT_POLICY,
  merges: readonly string[] = [],
): Evaluation {
  const [evaluation] = evaluateSheet(snapshotOf({ cells, merges }), policy).evaluations;
  if (evaluation === undefined) throw new Error('no form');
  return evaluation;
}

/** The cells after a person has accepted the offers. */
export const afterAccepting = (
  cells: Readonly<Record<string, GridCell>>,
  offers: readonly FillingOffer[],
): Readonly<Record<string, GridCell>> => ({
  ...cells,
  ...Object.fromEntries(
    offers
      .flatMap((offer) => planOffer('', offer).writes)
      .map(({ at, to }) => [printAddress(at), to] as const),
  ),
});
