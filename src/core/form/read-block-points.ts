import type { FormSheet } from './form-sheet';
import { rowsBetween, typedText } from './form-sheet';
import { levelLabel, pointsOf } from './label-text';
import type { IndicatorHeader } from './locate-headers';
import { matchBlockLabel } from './match-label';
import type { PointsLedger } from './points-ledger';

/**
 * Opens the points of the whole table: `年度绩效目标（80分）`, `绩效指标(90分)`.
 *
 * @remarks The label stands beside the header or in a row of its own above it, below `top`.
 */
export function openBlockPoints(
  sheet: FormSheet,
  header: IndicatorHeader,
  top: number,
  ledger: PointsLedger,
): void {
  for (const row of rowsBetween(sheet, Math.max(top, header.top - 2), header.bottom)) {
    for (const placed of sheet.filledIn(row)) {
      const points = pointsOf(typedText(placed));
      if (points === null || matchBlockLabel(sheet.labelOf(placed)) === null) continue;
      ledger.open('block', levelLabel(typedText(placed)), placed.at, points);
    }
  }
}
