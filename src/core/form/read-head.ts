import { isSameCell } from '../sheet/cell-address';
import type { PlacedCell } from '../sheet/grid';
import type { FormCell, HeadField } from './form';
import type { FormSheet } from './form-sheet';
import { areaOf, cellOf, cellRightOf, readCell, rowsBetween, typedText } from './form-sheet';
import { bareLabel, splitAtColon } from './label-text';
import type { HeadLabel } from './labels.zh-cn';
import type { LabelMatch } from './match-label';
import { matchHeadLabel } from './match-label';

/** A field of the head, with what its label means. */
export interface HeadEntry extends LabelMatch<HeadLabel>, HeadField {
  readonly placed: PlacedCell;
  /** The value stands behind a colon in the label's own cell. */
  readonly isInLabelCell: boolean;
}

/** Further than this no value stands from its label, however many cells are left unmerged. */
const FARTHEST_VALUE = 8;

/** Whether nothing at all stands in a column: somebody inserted it. */
const isSpareColumn = (sheet: FormSheet, column: number): boolean =>
  sheet.rows.every((row) => sheet.filledIn(row).every(({ at }) => at.column !== column));

/**
 * The value beside a label: the next cell to the right.
 *
 * @remarks
 * On a sheet without merged cells, and beyond a column that is blank all over, the value may stand further
 * right; then the cells between are blank and nothing between is a label.
 */
export function valueBeside(sheet: FormSheet, label: PlacedCell): FormCell {
  const next = cellRightOf(sheet, label);
  if (next.text !== '') return next;
  const area = areaOf(sheet, next);
  const isMerged = area.right > area.left || areaOf(sheet, label).right > label.at.column;
  if (isMerged && (area.right > area.left || !isSpareColumn(sheet, area.left))) return next;
  const further = sheet
    .filledIn(label.at.row)
    .find(({ at }) => at.column > next.at.column && at.column <= label.at.column + FARTHEST_VALUE);
  return further === undefined || isLabel(sheet, further) ? next : readCell(sheet, further);
}

/**
 * Whether a value beside a label may be written: it stands in the label's row, and an empty one inside the form.
 *
 * @param width the rightmost column of the form's table
 */
export const isWithinForm = (value: FormCell, label: PlacedCell, width: number): boolean =>
  value.at.row === label.at.row &&
  value.at.column > label.at.column &&
  (value.at.column <= width || value.text !== '');

/** Whether a cell is surely a label: one of the table, alone or before a colon. */
function isLabel(sheet: FormSheet, placed: PlacedCell): boolean {
  const split = splitAtColon(typedText(placed));
  const label = split === null ? sheet.labelOf(placed) : bareLabel(split.label);
  return matchHeadLabel(label)?.isExact ?? false;
}

function entryAt(sheet: FormSheet, placed: PlacedCell): HeadEntry | null {
  const split = splitAtColon(typedText(placed));
  if (split !== null && split.value !== '') {
    const match = matchHeadLabel(bareLabel(split.label));
    if (match === null) return null;
    const cell = { ...readCell(sheet, placed), text: split.value };
    return { ...match, label: split.label, placed, cell, isInLabelCell: true };
  }
  const match = matchHeadLabel(sheet.labelOf(placed));
  if (match === null) return null;
  const beside = valueBeside(sheet, placed);
  // `项目名称：` right before `主管部门：`: the value belongs behind the colon, and nobody typed one.
  const isInLabelCell = isLabel(sheet, beside);
  const cell = isInLabelCell ? { ...readCell(sheet, placed), text: '' } : beside;
  return { ...match, label: typedText(placed), placed, cell, isInLabelCell };
}

/** All fields of the head between two rows, in reading order; a value is no label, whatever it says. */
export const readHead = (sheet: FormSheet, top: number, bottom: number): readonly HeadEntry[] =>
  rowsBetween(sheet, top, bottom).flatMap((row) => {
    const entries: HeadEntry[] = [];
    for (const placed of sheet.filledIn(row)) {
      if (entries.some(({ cell }) => isSameCell(cell.at, placed.at))) continue;
      const entry = entryAt(sheet, placed);
      if (entry !== null) entries.push(entry);
    }
    return entries;
  });

/** The field with the best label for a meaning: 主管部门 before 中央主管部门, 实施单位 before 单位名称. */
export function headField(entries: readonly HeadEntry[], meaning: HeadLabel): HeadField | null {
  const best = entries
    .filter((entry) => entry.meaning === meaning)
    .reduce<HeadEntry | null>(
      (chosen, entry) => (chosen === null || entry.rank < chosen.rank ? entry : chosen),
      null,
    );
  return best === null
    ? null
    : { label: best.label.replace(/\s+/gu, '').replace(/[:：]$/u, ''), cell: best.cell };
}

/**
 * The cell of a field that may be written: not in its label's own cell, where writing would destroy the label,
 * and inside the form.
 */
export const headValueCell = (
  entries: readonly HeadEntry[],
  meaning: HeadLabel,
  width: number,
): FormCell | null =>
  entries.find(
    (entry) =>
      entry.meaning === meaning && !entry.isInLabelCell && isWithinForm(entry.cell, entry.placed, width),
  )?.cell ?? null;

/** Left unmerged below a label: the cell under it. */
export const cellBelow = (sheet: FormSheet, placed: PlacedCell): FormCell =>
  cellOf(sheet, { row: areaOf(sheet, placed).bottom + 1, column: placed.at.column });
