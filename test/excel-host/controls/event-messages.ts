import { printArea } from '../model/area-address';
import type { HostEvent } from '../model/host-workbook';

/** Who changed something. */
export type Actor = 'add-in' | 'user' | 'co-author';

/** An event in the words of the protocol; the targets are the sheet's own handlers and those of all sheets. */
export interface EventMessage {
  readonly type: number;
  readonly targets: readonly string[];
  readonly message: Readonly<Record<string, unknown>>;
}

const ALL_SHEETS = 'Workbook';

const SIMPLE_TYPES = {
  activated: 11,
  deactivated: 12,
  added: 13,
  deleted: 15,
  visibilityChanged: 26,
  protectionChanged: 24,
} as const;

function changeTypeOf(event: HostEvent): string {
  if (event.kind !== 'rowsShifted') return 'RangeEdited';
  return event.shift.kind === 'insert' ? 'RowInserted' : 'RowDeleted';
}

/**
 * What the library is told of an event.
 *
 * @param keep makes an id under which the changed range can be had
 */
export function eventMessage(
  event: HostEvent,
  actor: Actor,
  keep: (event: HostEvent) => string,
): EventMessage {
  const { sheet } = event;
  const source = actor === 'co-author' ? 'Remote' : 'Local';
  const common = { worksheetId: sheet.id, source };
  const targets = [sheet.id, ALL_SHEETS];
  switch (event.kind) {
    case 'changed':
    case 'rowsShifted':
      return {
        type: 10,
        targets,
        message: {
          ...common,
          address: printArea(event.area),
          changeType: changeTypeOf(event),
          triggerSource: actor === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
          referenceId: keep(event),
          shiftDirection: 'None',
        },
      };
    case 'formatChanged':
      return { type: 18, targets, message: { ...common, address: printArea(event.area) } };
    case 'selectionChanged': {
      const address = sheet.selection.map(printArea).join(',');
      return { type: 14, targets, message: { worksheetId: sheet.id, address } };
    }
    case 'renamed':
      return {
        type: 25,
        targets,
        message: { ...common, nameBefore: event.from, nameAfter: sheet.name },
      };
    case 'activated':
    case 'deactivated':
    case 'added':
    case 'deleted':
    case 'visibilityChanged':
    case 'protectionChanged':
      return {
        type: SIMPLE_TYPES[event.kind],
        targets: event.kind === 'added' || event.kind === 'deleted' ? [ALL_SHEETS] : targets,
        message: { ...common, isProtected: sheet.isProtected },
      };
  }
}
