import type { HostSheet } from '../model/host-sheet';
import type { HostWorkbook } from '../model/host-workbook';
import { isMissing, textOf } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import { action, link, objectType } from '../protocol/object-type';
import type { HostObject } from '../protocol/object-type';
import { SHEET_EVENTS, worksheet } from './worksheet';

const visible = (sheets: readonly HostSheet[], isVisibleOnly: unknown): readonly HostSheet[] =>
  isVisibleOnly === true ? sheets.filter(({ visibility }) => visibility === 'Visible') : sheets;

function one(sheet: HostSheet | undefined): HostObject {
  if (sheet === undefined) throw new ExcelError('ItemNotFound');
  return worksheet(sheet);
}

export const worksheets = objectType<HostWorkbook>('WorksheetCollection', {
  events: { ...SHEET_EVENTS, AddedEvent: 13, DeletedEvent: 15 },
  eventTarget: () => 'Workbook',
  items: ({ sheets }) => sheets.map(worksheet),
  index: (workbook, key) => {
    const sheet = workbook.find(textOf(key));
    return sheet === null ? null : worksheet(sheet);
  },
  members: {
    GetActiveWorksheet: link(({ activeSheet }) => worksheet(activeSheet)),
    GetFirst: link(({ sheets }, [isVisibleOnly]) => one(visible(sheets, isVisibleOnly)[0])),
    GetLast: link(({ sheets }, [isVisibleOnly]) => one(visible(sheets, isVisibleOnly).at(-1))),
    GetCount: action(({ sheets }, [isVisibleOnly]) => visible(sheets, isVisibleOnly).length, 'none'),
    Add: link(
      (workbook, [name]) => worksheet(workbook.add(isMissing(name) ? undefined : textOf(name))),
      'records',
    ),
  },
});
