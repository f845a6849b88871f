import { plainText } from '../number/plain-text';
import { isSameCell } from '../sheet/cell-address';
import type { PlacedCell } from '../sheet/grid';
import type { FormCell, TotalRow } from './form';
import type { FormSheet, Span } from './form-sheet';
import { areaOf, cellUnder, ownCellUnder, readCell, rowsBetween, typedText } from './form-sheet';
import { splitAtColon } from './label-text';
import { RATING_WORDS } from './labels.zh-cn';
import type { FooterLabel } from './labels.zh-cn';
import { widthOf } from './locate-headers';
import { cellBelow, isWithinForm, valueBeside } from './read-head';
import type { IndicatorTable } from './read-indicators';
import { footerLabel } from './table-end';
import type { TableColumns } from './table-columns';

/** What stands below the indicator table. */
export interface Footer {
  readonly total: TotalRow | null;
  readonly selfRating: FormCell | null;
  readonly formReason: FormCell | null;
}

interface Labelled {
  readonly placed: PlacedCell;
  readonly meaning: FooterLabel;
}

function labelsBetween(sheet: FormSheet, top: number, bottom: number): readonly Labelled[] {
  return rowsBetween(sheet, top, bottom).flatMap((row) =>
    sheet.filledIn(row).flatMap((placed) => {
      const meaning = footerLabel(sheet, placed);
      return meaning === null ? [] : [{ placed, meaning }];
    }),
  );
}

/** The cell of the total row under a column; `null` where the label itself covers it. */
function totalCell(sheet: FormSheet, label: PlacedCell, span: Span | null): FormCell | null {
  if (span === null) return null;
  const cell = cellUnder(sheet, label.at.row, span);
  return isSameCell(cell.at, label.at) || cell.at.row !== label.at.row ? null : cell;
}

/** The cells of the total; beside a column of weights the score has a cell of its own, or shares theirs. */
function totalRow(sheet: FormSheet, label: PlacedCell, { maxScore, score }: TableColumns): TotalRow {
  const { row } = label.at;
  const sum = totalCell(sheet, label, score);
  const weight = totalCell(sheet, label, maxScore);
  const isShared = sum !== null && weight !== null && isSameCell(sum.at, weight.at);
  const isOwn = score !== null && ownCellUnder(sheet, row, score) !== null;
  return { row, maxScore: weight, score: isShared || isOwn || maxScore === null ? sum : null };
}

/** A grade word in the total row, right of the score. */
function ratingBesideTotal(sheet: FormSheet, { row, score }: TotalRow): FormCell | null {
  if (score === null) return null;
  const word = sheet
    .filledIn(row)
    .find(
      (placed) =>
        placed.at.column > score.at.column &&
        RATING_WORDS.has(plainText(typedText(placed)).replace(/[ “”"'()]/gu, '')),
    );
  return word === undefined ? null : readCell(sheet, word);
}

/** The value of a footer label: beside it, in its own cell behind a colon, or below a label over the whole width. */
function footerValue(sheet: FormSheet, placed: PlacedCell, width: number): FormCell {
  const split = splitAtColon(typedText(placed));
  if (split !== null && split.value !== '') return { ...readCell(sheet, placed), text: split.value };
  return areaOf(sheet, placed).right >= width ? cellBelow(sheet, placed) : valueBeside(sheet, placed);
}

/** A rating behind a colon in its label's own cell is left alone: writing would destroy the label. */
function ratingAt(sheet: FormSheet, placed: PlacedCell, width: number): FormCell | null {
  const split = splitAtColon(typedText(placed));
  if (split !== null && split.value !== '') return null;
  const beside = valueBeside(sheet, placed);
  return isWithinForm(beside, placed, width) ? beside : null;
}

const rightmost = (columns: TableColumns): number =>
  Math.max(
    ...[columns.actualValue, columns.maxScore, columns.score, columns.explanation].map(
      (span) => span?.right ?? 0,
    ),
  );

/** Reads 总分, 自评等级 and the form's own explanation between the end of the table and the end of the form. */
export function readFooter(
  sheet: FormSheet,
  { columns, header, totalRow: rowAbove }: IndicatorTable,
  top: number,
  bottom: number,
): Footer {
  const above = rowAbove === null ? [] : labelsBetween(sheet, rowAbove, rowAbove);
  const labels = [...above, ...labelsBetween(sheet, top, bottom)];
  const labelled = (meaning: FooterLabel): PlacedCell | null =>
    labels.find((label) => label.meaning === meaning)?.placed ?? null;
  const totalLabel = labelled('total') ?? labelled('sum');
  const total = totalLabel === null ? null : totalRow(sheet, totalLabel, columns);
  const reason = labelled('formReason');
  const rating = labelled('selfRating');
  return {
    total,
    selfRating:
      (total === null ? null : ratingBesideTotal(sheet, total)) ??
      (rating === null ? null : ratingAt(sheet, rating, widthOf(header))),
    formReason: reason === null ? null : footerValue(sheet, reason, rightmost(columns)),
  };
}
