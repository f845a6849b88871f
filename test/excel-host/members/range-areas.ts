import { FormatTarget } from '../model/format-target';
import type { HostRange, HostRangeAreas } from '../model/host-range';
import { cellCount } from '../model/area-address';
import { clearRange } from '../model/write-range';
import { action, link, objectType, readOnly } from '../protocol/object-type';
import { conditionalFormats } from './conditional-formats';
import { dataValidation } from './data-validation';
import { range } from './range';
import { rangeFormat } from './range-format';

const rangeCollection = objectType<readonly HostRange[]>('RangeCollection', {
  members: {},
  items: (ranges) => ranges.map(range),
});

export const rangeAreas = objectType<HostRangeAreas>('RangeAreas', {
  members: {
    Address: readOnly(({ address }) => address),
    AreaCount: readOnly(({ areas }) => areas.length),
    CellCount: readOnly(({ areas }) => areas.reduce((sum, { area }) => sum + cellCount(area), 0)),
    Areas: link(({ areas }) => rangeCollection(areas)),
    Format: link(({ areas }) => rangeFormat(new FormatTarget(areas))),
    DataValidation: link(({ areas }) => dataValidation(new FormatTarget(areas))),
    ConditionalFormats: link(({ areas }) => conditionalFormats(areas)),
    Worksheet: link(({ sheet }, _, scene) => scene.objectOf(sheet)),
    Clear: action(({ areas }, [applyTo]) => {
      for (const each of areas) clearRange(each, applyTo);
    }),
  },
});
