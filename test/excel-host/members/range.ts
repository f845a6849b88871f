import { displayText } from '../../../src/adapters/xlsx/display-text';
import { LAST_COLUMN, LAST_ROW } from '../../../src/core/sheet/cell-address';
import type { CellArea } from '../../../src/core/sheet/cell-address';
import {
  boundingArea,
  cellCount,
  columnCount,
  intersectionOf,
  isWholeColumns,
  isWholeRows,
  onSheet,
  rowCount,
} from '../model/area-address';
import { formatOf } from '../model/format-bag';
import { FormatTarget } from '../model/format-target';
import { shownFormula, shownValue, valueType } from '../model/host-cell';
import { HostRangeAreas } from '../model/host-range';
import type { HostRange } from '../model/host-range';
import { clearRange, mergeRange, unmergeRange, writeContents, writeNumberFormat } from '../model/write-range';
import { isRecord, rangeOf, truthOf, wholeNumberOf } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import { action, link, objectType, readOnly, scalar } from '../protocol/object-type';
import type { Arguments, HostObject, Member } from '../protocol/object-type';
import { conditionalFormats } from './conditional-formats';
import { dataValidation } from './data-validation';
import { rangeFormat } from './range-format';

/** Beyond it Excel refuses to list merged areas. */
const MOST_MERGED_AREAS = 512;

/** A way to another range of the same sheet. */
const moved = (
  areaOf: (area: CellArea, args: Arguments, range: HostRange) => CellArea | null,
): Member<HostRange> =>
  link((model, args) => {
    const area = areaOf(model.area, args, model);
    if (area === null) throw new ExcelError('ItemNotFound');
    return range(model.other(onSheet(area)));
  });

/** @throws ExcelError above the number Excel lists */
function mergedAreasIn({ sheet, area }: HostRange): readonly CellArea[] {
  const inside = sheet.mergedAreas.filter(
    ({ top, left }) => top >= area.top && top <= area.bottom && left >= area.left && left <= area.right,
  );
  if (inside.length > MOST_MERGED_AREAS) throw new ExcelError('InvalidOperation');
  return inside;
}

/** Of the properties that can be asked for cell by cell only the protection is known here. */
function cellProperties(model: HostRange, wanted: unknown): unknown {
  const format = isRecord(wanted) ? wanted['format'] : null;
  const others = isRecord(format) ? Object.keys(format).filter((name) => name !== 'protection') : ['?'];
  if (others.length > 0) throw new ExcelError('ApiNotFound', `Range.getCellProperties of ${others.join()}`);
  return model.read((cell) => ({
    format: {
      protection: { locked: cell.locked, formulaHidden: formatOf(cell, 'Protection.FormulaHidden') },
    },
  }));
}

export const range: (model: HostRange) => HostObject = objectType<HostRange>('Range', {
  members: {
    Address: readOnly(({ address }) => address),
    RowIndex: readOnly(({ area }) => area.top - 1),
    ColumnIndex: readOnly(({ area }) => area.left - 1),
    RowCount: readOnly(({ area }) => rowCount(area)),
    ColumnCount: readOnly(({ area }) => columnCount(area)),
    CellCount: readOnly(({ area }) => Math.min(cellCount(area), 2 ** 31 - 1)),
    IsEntireColumn: readOnly(({ area }) => isWholeColumns(area)),
    IsEntireRow: readOnly(({ area }) => isWholeRows(area)),
    ValueTypes: readOnly((range) => range.read(valueType)),
    Text: readOnly((range) =>
      range.read((cell) => displayText(cell, cell.numberFormat, range.workbook.dateSystem).text),
    ),
    Values: scalar((range) => range.read(shownValue), writeContents),
    Formulas: scalar((range) => range.read(shownFormula), writeContents),
    NumberFormat: scalar((range) => range.read(({ numberFormat }) => numberFormat), writeNumberFormat),
    RowHidden: scalar(
      ({ sheet, area }) => hidden(sheet.hiddenRows, area.top, area.bottom),
      ({ sheet, area }, value) => hide(sheet.hiddenRows, area.top, area.bottom, truthOf(value)),
    ),
    ColumnHidden: scalar(
      ({ sheet, area }) => hidden(sheet.hiddenColumns, area.left, area.right),
      ({ sheet, area }, value) => hide(sheet.hiddenColumns, area.left, area.right, truthOf(value)),
    ),
    Format: link((range) => rangeFormat(new FormatTarget([range]))),
    DataValidation: link((range) => dataValidation(new FormatTarget([range]))),
    ConditionalFormats: link((range) => conditionalFormats([range])),
    Worksheet: link(({ sheet }, _, scene) => scene.objectOf(sheet)),
    GetCell: moved(({ top, left }, [down, across]) => {
      const [row, column] = [top + wholeNumberOf(down), left + wholeNumberOf(across)];
      return { top: row, bottom: row, left: column, right: column };
    }),
    GetRow: moved((area, [row]) => ({ ...area, ...only('top', 'bottom', area.top + wholeNumberOf(row)) })),
    GetColumn: moved((area, [column]) => ({
      ...area,
      ...only('left', 'right', area.left + wholeNumberOf(column)),
    })),
    GetLastCell: moved(({ bottom, right }) => ({ top: bottom, bottom, left: right, right })),
    GetLastRow: moved((area) => ({ ...area, top: area.bottom })),
    GetLastColumn: moved((area) => ({ ...area, left: area.right })),
    GetEntireRow: moved((area) => ({ ...area, left: 1, right: LAST_COLUMN })),
    GetEntireColumn: moved((area) => ({ ...area, top: 1, bottom: LAST_ROW })),
    GetBoundingRect: moved((area, [other]) => boundingArea(area, rangeOf(other).area)),
    GetIntersection: moved((area, [other]) => intersectionOf(area, rangeOf(other).area)),
    GetOffsetRange: moved((area, [rows, columns]) => ({
      top: area.top + wholeNumberOf(rows),
      bottom: area.bottom + wholeNumberOf(rows),
      left: area.left + wholeNumberOf(columns),
      right: area.right + wholeNumberOf(columns),
    })),
    GetResizedRange: moved((area, [rows, columns]) => ({
      ...area,
      bottom: area.bottom + wholeNumberOf(rows),
      right: area.right + wholeNumberOf(columns),
    })),
    GetAbsoluteResizedRange: moved((area, [rows, columns]) => ({
      ...area,
      bottom: area.top + wholeNumberOf(rows) - 1,
      right: area.left + wholeNumberOf(columns) - 1,
    })),
    GetUsedRange: moved((area, [isValuesOnly], { sheet }) => sheet.usedArea(isValuesOnly === true, area)),
    // Excel on the desktop forgets what could be undone.
    GetMergedAreas: link((range, _, scene) => {
      const [first, ...others] = mergedAreasIn(range).map((area) => range.other(area));
      if (first === undefined) throw new ExcelError('ItemNotFound');
      return scene.objectOf(new HostRangeAreas([first, ...others]));
    }, 'wipes'),
    GetCellProperties: action((range, [wanted]) => cellProperties(range, wanted), 'none'),
    Select: action(({ workbook, sheet, area }) => workbook.select(sheet, [area]), 'none'),
    Clear: action((range, [applyTo]) => clearRange(range, applyTo)),
    Merge: action((range, [across]) => mergeRange(range, across === true)),
    Unmerge: action((range) => unmergeRange(range)),
    Calculate: action(({ workbook }) => workbook.compute(), 'none'),
    _ValidateArraySize: action((range, [rows, columns]) => {
      if (rows !== rowCount(range.area) || columns !== columnCount(range.area)) {
        throw new ExcelError('InvalidArgument');
      }
    }, 'none'),
  },
});

const only = (first: 'top' | 'left', last: 'bottom' | 'right', line: number): Partial<CellArea> => ({
  [first]: line,
  [last]: line,
});

function hidden(lines: ReadonlySet<number>, first: number, last: number): boolean | null {
  const count = [...lines].filter((line) => line >= first && line <= last).length;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

function hide(lines: Set<number>, first: number, last: number, isHidden: boolean): void {
  for (let line = first; line <= last; line += 1) {
    if (isHidden) lines.add(line);
    else lines.delete(line);
  }
}
