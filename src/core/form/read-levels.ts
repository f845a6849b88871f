import type { CellAddress } from '../sheet/cell-address';
import { isSameCell } from '../sheet/cell-address';
import type { FormCell } from './form';
import type { FormSheet } from './form-sheet';
import { areaOf, cellUnder, readCell, typedText } from './form-sheet';
import { levelLabel, pointsOf } from './label-text';
import { matchLevelLabel } from './match-label';
import type { PointsLedger } from './points-ledger';
import type { TableColumns } from './table-columns';

const isDimension = (label: string | null): boolean => matchLevelLabel(label ?? '')?.meaning === 'dimension';

/** 一级指标 and 二级指标 in force, carried down from row to row. */
export interface Levels {
  /** Takes the level cells of a row into account. */
  readonly enterRow: (row: number, name: FormCell) => void;
  /** Takes a row that is a heading of its own: a level's name over the whole width of the table. */
  readonly enterHeading: (heading: FormCell) => void;
  readonly current: () => { readonly category: string | null; readonly dimensionLabel: string | null };
}

/**
 * Follows the level columns of a table downwards.
 *
 * @remarks
 * A blank or merged cell carries the label on; the same label typed again changes nothing; a new first level
 * ends the second; in a block's label as well. Below a heading such as 产出指标 the heading 数量指标 is a second
 * level. A cell that holds only points (`(50分)`) belongs to the label above it, or, where the
 * label was lost in merging, begins a category without a name.
 */
export function followLevels(sheet: FormSheet, columns: TableColumns, ledger: PointsLedger): Levels {
  let category: string | null = null;
  let dimensionLabel: string | null = null;
  const leftmost = Math.min(
    ...[columns.firstLevel, columns.secondLevel, columns.thirdLevel].map((span) => span?.left ?? Infinity),
  );

  const enterBlock = (row: number): void => {
    for (const placed of sheet.filledIn(row)) {
      if (placed.at.column >= leftmost) return;
      const points = pointsOf(typedText(placed));
      const label = levelLabel(typedText(placed));
      if (points === null || ledger.isOpen('block', label)) continue;
      category = null;
      dimensionLabel = null;
      ledger.open('block', label, placed.at, points);
    }
  };
  const enterCategory = ({ at, text }: FormCell): void => {
    const label = levelLabel(text);
    const points = pointsOf(text);
    if (label === '' && category !== null && !ledger.isOpen('category')) {
      ledger.open('category', category, at, points);
    } else if (label === '' || label !== category) {
      category = label === '' ? null : label;
      dimensionLabel = null;
      ledger.open('category', label === '' ? text.trim() : label, at, points);
    }
  };
  const enterDimension = ({ at, text }: FormCell): void => {
    const label = levelLabel(text);
    const points = pointsOf(text);
    if (label === dimensionLabel || (label === '' && points === null)) return;
    if (label === '') {
      if (!ledger.isOpen('dimension')) ledger.open('dimension', dimensionLabel ?? text.trim(), at, points);
      return;
    }
    dimensionLabel = label;
    ledger.open('dimension', label, at, points);
  };
  const own = (
    row: number,
    span: TableColumns['firstLevel'],
    not: readonly CellAddress[],
  ): FormCell | null => {
    if (span === null) return null;
    const cell = cellUnder(sheet, row, span);
    const isOwn = cell.at.row === row && cell.at.column >= span.left && cell.text !== '';
    return isOwn && !not.some((at) => isSameCell(at, cell.at)) ? cell : null;
  };
  return {
    enterRow: (row, name) => {
      enterBlock(row);
      const first = own(row, columns.firstLevel, [name.at]);
      if (first !== null) enterCategory(first);
      const reachesSecond =
        first !== null && areaOf(sheet, first).right >= (columns.secondLevel?.left ?? Infinity);
      if (reachesSecond) dimensionLabel = null;
      const second = own(row, columns.secondLevel, first === null ? [name.at] : [name.at, first.at]);
      if (second !== null) enterDimension(second);
    },
    enterHeading: (heading) => {
      const typed = readCell(sheet, heading);
      const level = matchLevelLabel(sheet.labelOf(heading));
      const isLevel = level !== null || pointsOf(typed.text) !== null;
      const isSecond = level?.meaning === 'dimension' && category !== null && !isDimension(category);
      if (isSecond) enterDimension(typed);
      else if (isLevel || columns.firstLevel === null) enterCategory(typed);
    },
    current: () => ({ category, dimensionLabel }),
  };
}
