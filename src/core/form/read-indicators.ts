import { isSameCell, placeKey } from '../sheet/cell-address';
import type { CellAddress } from '../sheet/cell-address';
import { dimensionOf } from './dimension';
import type { FormCell, Indicator, PrintedPoints } from './form';
import type { FormSheet, Span } from './form-sheet';
import { cellUnder, ownCellUnder, rowsBetween } from './form-sheet';
import { nameWithoutNumbering } from './help-text';
import { isFiller, plainNumber } from './label-text';
import type { IndicatorHeader } from './locate-headers';
import { matchLevelLabel } from './match-label';
import { withoutParentSums } from './parent-rows';
import { openLedger } from './points-ledger';
import { openBlockPoints } from './read-block-points';
import { followLevels } from './read-levels';
import { endOfTable, isSubtotal, totalAbove } from './table-end';
import { withoutHeaders } from './repeated-header';
import type { TableColumns } from './table-columns';
import { tableColumns } from './table-columns';

/** An indicator table as it was read. */
export interface IndicatorTable {
  readonly columns: TableColumns;
  readonly header: IndicatorHeader;
  readonly indicators: readonly Indicator[];
  readonly printedPoints: readonly PrintedPoints[];
  readonly residue: readonly CellAddress[];
  /** The row of the sums, where it stands above the indicators. */
  readonly totalRow: number | null;
  /** The first row that no longer belongs to the table. */
  readonly end: number;
}

/** The cells of one row that tell an indicator from a spare row. */
interface RowCells {
  readonly name: FormCell;
  readonly target: FormCell;
  readonly actual: FormCell;
  readonly maxScore: FormCell | null;
  readonly score: FormCell | null;
}

const isOwn = (row: number, cell: FormCell | null): cell is FormCell =>
  cell !== null && cell.at.row === row && cell.text !== '';

/** A weight of zero in an otherwise empty row is a template's formula, not a weight. */
const says = (row: number, cell: FormCell | null): boolean => isOwn(row, cell) && !isFiller(cell.text);

/** 实际完成值, with its unit where that stands in a column of its own and the value is a bare number. */
function readActual(sheet: FormSheet, row: number, { actualValue, actualUnit }: TableColumns): FormCell {
  const actual = cellUnder(sheet, row, actualValue);
  const unit = actualUnit === null ? '' : cellUnder(sheet, row, actualUnit).text.trim();
  const isBare = actual.at.row === row && plainNumber(actual.text) !== null;
  return isBare && !isFiller(unit) ? { ...actual, text: `${actual.text.trim()}${unit}` } : actual;
}

function readRow(sheet: FormSheet, row: number, columns: TableColumns, top: number): RowCells {
  const under = (span: Span | null): FormCell | null => (span === null ? null : cellUnder(sheet, row, span));
  const typedName = cellUnder(sheet, row, columns.thirdLevel);
  const targets = columns.targets.map((span) => cellUnder(sheet, row, span));
  return {
    name: { ...typedName, text: nameWithoutNumbering(typedName.text) },
    target: targets.find(({ text }) => text !== '') ?? targets[0] ?? typedName,
    actual: readActual(sheet, row, columns),
    maxScore: under(columns.maxScore),
    score: columns.score === null ? null : ownCellUnder(sheet, row, columns.score, top),
  };
}

type RowKind = 'indicator' | 'heading' | 'spare';

/** A heading of its own: a cell over name and target, or a level's name in a list without levels. */
function isHeading(row: number, { name, target, actual }: RowCells, columns: TableColumns): boolean {
  if (!isOwn(row, name)) return false;
  if (isSameCell(name.at, target.at) || isSameCell(name.at, actual.at)) return true;
  if (columns.firstLevel !== null || isOwn(row, target) || isOwn(row, actual)) return false;
  return matchLevelLabel(name.text.replace(/[(（].*$/su, '').replace(/\s/gu, '')) !== null;
}

/**
 * What a row of the table is.
 *
 * @remarks
 * Spare: no third level, no target, no actual value, no weight of its own. Dashes do not make a row without
 * a name an indicator, nor does a dash make a name.
 */
function rowKind(row: number, cells: RowCells, columns: TableColumns): RowKind {
  if (isHeading(row, cells, columns)) return 'heading';
  const { name, target, actual, maxScore } = cells;
  if ([name, target, actual, maxScore].some((cell) => says(row, cell))) return 'indicator';
  const isListed = isOwn(row, name) && [target, actual].some((cell) => isOwn(row, cell));
  return isListed ? 'indicator' : 'spare';
}

/**
 * Gives each cell of points to one indicator, the first that asks for it.
 *
 * @remarks
 * Points merged over several rows (黄石) count once, with the first of them that is an indicator.
 */
function firstComeFirstServed(): (cell: FormCell | null) => FormCell | null {
  const taken = new Set<number>();
  return (cell) => {
    if (cell === null || taken.has(placeKey(cell.at))) return null;
    taken.add(placeKey(cell.at));
    return cell;
  };
}

/** Help text in a row, and in a spare row the bare `指标2：` that stands for a name. */
const leftovers = (sheet: FormSheet, row: number, kind: RowKind, name: FormCell): readonly CellAddress[] =>
  sheet
    .filledIn(row)
    .filter(
      (placed) =>
        sheet.isHelp(placed) || (kind === 'spare' && name.text === '' && isSameCell(placed.at, name.at)),
    )
    .map(({ at }) => at);

/** Reads an indicator table from its header down to its end, at the latest to `bottom`. */
export function readIndicators(
  sheet: FormSheet,
  header: IndicatorHeader,
  top: number,
  bottom: number,
): IndicatorTable | null {
  const plain = tableColumns(sheet, header, []);
  if (plain === null) return null;
  const printed = withoutHeaders(sheet, header, rowsBetween(sheet, header.bottom + 1, bottom));
  const totalRow = totalAbove(sheet, plain, printed);
  const below = printed.filter((row) => row !== totalRow);
  const end = endOfTable(sheet, plain, below) ?? bottom + 1;
  const rows = below.filter((row) => row < end);
  const columns = tableColumns(sheet, header, rows) ?? plain;

  const ledger = openLedger();
  openBlockPoints(sheet, header, top, ledger);
  const levels = followLevels(sheet, columns, ledger);
  const residue: CellAddress[] = [];
  const indicators: Indicator[] = [];
  const ownMaxScore = firstComeFirstServed();
  const ownScore = firstComeFirstServed();
  for (const row of rows) {
    const cells = readRow(sheet, row, columns, header.bottom + 1);
    levels.enterRow(row, cells.name);
    if (isSubtotal(sheet, columns, row)) continue;
    const kind = rowKind(row, cells, columns);
    if (kind === 'heading') levels.enterHeading(cells.name);
    residue.push(...leftovers(sheet, row, kind, cells.name));
    if (kind !== 'indicator') continue;
    ledger.addRow(row);
    const { category, dimensionLabel } = levels.current();
    const optional = (span: Span | null): FormCell | null =>
      span === null ? null : cellUnder(sheet, row, span);
    indicators.push({
      row,
      category,
      dimensionLabel,
      dimension: dimensionOf(dimensionLabel, category, cells.name.text),
      name: cells.name,
      target: cells.target,
      targetSign: optional(columns.targetSign),
      targetDirection: optional(columns.targetDirection),
      unit: optional(columns.unit),
      actual: cells.actual,
      maxScore: ownMaxScore(cells.maxScore),
      score: ownScore(cells.score),
      explanation: optional(columns.explanation),
    });
  }
  const kept = withoutParentSums(indicators);
  const printedPoints = ledger.close(new Set(kept.map(({ row }) => row)));
  return { columns, header, indicators: kept, printedPoints, residue, totalRow, end };
}
