import type { HostSheet } from '../model/host-sheet';
import { rangeOf, wholeNumberOf } from '../protocol/arguments';
import { action, objectType } from '../protocol/object-type';
import { printArea } from '../model/area-address';

/** Frozen rows and columns; remembered as they were asked for. */
export const freezePanes = objectType<HostSheet>('WorksheetFreezePanes', {
  members: {
    FreezeRows: action((sheet, [count]) => void sheet.properties.set('FrozenRows', wholeNumberOf(count))),
    FreezeColumns: action(
      (sheet, [count]) => void sheet.properties.set('FrozenColumns', wholeNumberOf(count)),
    ),
    FreezeAt: action((sheet, [area]) => void sheet.properties.set('Frozen', printArea(rangeOf(area).area))),
    Unfreeze: action((sheet) => {
      for (const name of ['FrozenRows', 'FrozenColumns', 'Frozen']) sheet.properties.delete(name);
    }),
  },
});
