import { WHOLE_SHEET, onSheet, readArea, splitAddress } from '../model/area-address';
import { HostRange, HostRangeAreas } from '../model/host-range';
import type { HostSheet, Visibility } from '../model/host-sheet';
import type { HostWorkbook } from '../model/host-workbook';
import { isMissing, isRecord, numberOf, textOf, truthOf, wholeNumberOf } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import { action, link, objectType, readOnly, scalar, writeOnly } from '../protocol/object-type';
import { freezePanes } from './freeze-panes';
import { pageLayout } from './page-layout';
import { range } from './range';
import { rangeAreas } from './range-areas';

/** A range of this sheet by its address; `null` means the whole sheet. */
function rangeAt(workbook: HostWorkbook, sheet: HostSheet, address: unknown): HostRange {
  if (isMissing(address)) return new HostRange(workbook, sheet, WHOLE_SHEET);
  const { sheet: named, cells } = splitAddress(textOf(address));
  if (named !== null && workbook.find(named) !== sheet) throw new ExcelError('InvalidArgument');
  return new HostRange(workbook, sheet, readArea(cells));
}

const protection = objectType<HostSheet>('WorksheetProtection', {
  members: {
    Protected: readOnly(({ isProtected }) => isProtected),
    Options: readOnly(({ isProtected, protectionOptions }) => (isProtected ? protectionOptions : null)),
    Protect: action((sheet, [options], { workbook }) => {
      if (sheet.isProtected) throw new ExcelError('AccessDenied');
      workbook.setProtected(sheet, true, isRecord(options) ? options : {});
    }, 'wipes'),
    Unprotect: action((sheet, _, { workbook }) => workbook.setProtected(sheet, false), 'wipes'),
  },
});

function visibilityOf(value: unknown): Visibility {
  if (value === 'Visible' || value === 'Hidden' || value === 'VeryHidden') return value;
  throw new ExcelError('InvalidArgument');
}

/** Events of one sheet and of all of them, by the end of the registering method's name. */
export const SHEET_EVENTS: Readonly<Record<string, number>> = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  SelectionChangedEvent: 14,
  CalculatedEvent: 16,
  FormatChangedEvent: 18,
  ProtectionChangedEvent: 24,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
};

const setProperty = (name: string) =>
  writeOnly<HostSheet>((sheet, value) => void sheet.properties.set(name, truthOf(value)));
const getProperty = (name: string) => readOnly<HostSheet>((sheet) => sheet.properties.get(name) ?? true);

export const worksheet = objectType<HostSheet>('Worksheet', {
  identity: ({ id }) => ({ Id: id }),
  events: SHEET_EVENTS,
  eventTarget: ({ id }) => id,
  members: {
    Id: readOnly(({ id }) => id),
    // On the desktop name, place and visibility cannot be undone.
    Name: scalar(
      ({ name }) => name,
      (sheet, value, { workbook }) => workbook.rename(sheet, textOf(value)),
      'wipes',
    ),
    Position: scalar(
      (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      (sheet, value, { workbook }) => workbook.move(sheet, wholeNumberOf(value)),
      'wipes',
    ),
    Visibility: scalar(
      ({ visibility }) => visibility,
      (sheet, value, { workbook }) => workbook.show(sheet, visibilityOf(value)),
      'wipes',
    ),
    TabColor: scalar(
      ({ properties }) => properties.get('TabColor') ?? '',
      ({ properties }, value) => void properties.set('TabColor', textOf(value)),
    ),
    StandardWidth: scalar(
      ({ properties }) => properties.get('StandardWidth') ?? 8.38,
      ({ properties }, value) => void properties.set('StandardWidth', numberOf(value)),
      'wipes',
    ),
    StandardHeight: readOnly(() => 14.25),
    ShowGridlines: getProperty('Gridlines'),
    ShowHeadings: getProperty('Headings'),
    Gridlines: setProperty('Gridlines'),
    Headings: setProperty('Headings'),
    Protection: link((sheet) => protection(sheet)),
    PageLayout: link((sheet) => pageLayout(sheet)),
    FreezePanes: link((sheet) => freezePanes(sheet)),
    GetRange: link((sheet, [address], { workbook }) => range(rangeAt(workbook, sheet, address))),
    GetRanges: link((sheet, [addresses], { workbook }) => {
      const [first, ...others] = isMissing(addresses)
        ? [rangeAt(workbook, sheet, null)]
        : textOf(addresses)
            .split(',')
            .map((address) => rangeAt(workbook, sheet, address));
      if (first === undefined) throw new ExcelError('InvalidArgument');
      return rangeAreas(new HostRangeAreas([first, ...others]));
    }),
    GetCell: link((sheet, [row, column], { workbook }) => {
      const [top, left] = [wholeNumberOf(row) + 1, wholeNumberOf(column) + 1];
      return range(new HostRange(workbook, sheet, onSheet({ top, left, bottom: top, right: left })));
    }),
    GetRangeByIndexes: link((sheet, [row, column, rows, columns], { workbook }) => {
      const [top, left] = [wholeNumberOf(row) + 1, wholeNumberOf(column) + 1];
      const [bottom, right] = [top + wholeNumberOf(rows) - 1, left + wholeNumberOf(columns) - 1];
      return range(new HostRange(workbook, sheet, onSheet({ top, left, bottom, right })));
    }),
    // An empty sheet has a used range all the same: its first cell.
    GetUsedRange: link((sheet, [isValuesOnly], { workbook }) => {
      const used = sheet.usedArea(isValuesOnly === true) ?? { top: 1, left: 1, bottom: 1, right: 1 };
      return range(new HostRange(workbook, sheet, used));
    }),
    GetUsedRangeOrNullObject: link((sheet, [isValuesOnly], { workbook }) => {
      const used = sheet.usedArea(isValuesOnly === true);
      return used === null ? null : range(new HostRange(workbook, sheet, used));
    }),
    Activate: action((sheet, _, { workbook }) => workbook.activate(sheet), 'none'),
    Calculate: action((_, __, { workbook }) => workbook.compute(), 'none'),
    Delete: action((sheet, _, { workbook }) => workbook.delete(sheet), 'wipes'),
  },
});
