import { HostRange, HostRangeAreas } from '../model/host-range';
import type { HostWorkbook } from '../model/host-workbook';
import { textOf, truthOf } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import { action, link, objectType, readOnly, scalar } from '../protocol/object-type';
import { customXmlParts } from './custom-xml-parts';
import { range } from './range';
import { rangeAreas } from './range-areas';
import { settings } from './settings';
import { worksheets } from './worksheets';

const application = objectType<HostWorkbook>('Application', {
  members: {
    CalculationMode: readOnly(() => 'Automatic'),
    CalculationState: readOnly(() => 'Done'),
    Calculate: action((workbook) => workbook.compute(), 'none'),
    SuspendApiCalculationUntilNextSync: action(() => null, 'none'),
    SuspendScreenUpdatingUntilNextSync: action(() => null, 'none'),
  },
});

/** 保护工作簿: a model has no structure to protect but for this. */
const workbookProtection = objectType<HostWorkbook>('WorkbookProtection', {
  members: { Protected: readOnly(({ isStructureProtected }) => isStructureProtected) },
});

const runtime = objectType<HostWorkbook>('Runtime', {
  members: {
    EnableEvents: scalar(
      ({ areEventsEnabled }) => areEventsEnabled,
      (workbook, value) => {
        workbook.areEventsEnabled = truthOf(value);
      },
      'none',
    ),
  },
});

const selected = (workbook: HostWorkbook): readonly [HostRange, ...HostRange[]] => {
  const { activeSheet } = workbook;
  const [first, ...others] = activeSheet.selection.map((area) => new HostRange(workbook, activeSheet, area));
  if (first === undefined) throw new ExcelError('ItemNotFound');
  return [first, ...others];
};

/** The root of every batch. */
export const workbookObject = objectType<HostWorkbook>('Workbook', {
  members: {
    Name: readOnly(({ name }) => name),
    ReadOnly: readOnly(({ isReadOnly }) => isReadOnly),
    Application: link((workbook) => application(workbook)),
    CustomXmlParts: link(({ xmlParts }) => customXmlParts(xmlParts)),
    Protection: link((workbook) => workbookProtection(workbook)),
    Settings: link((workbook) => settings(workbook.settings)),
    Worksheets: link((workbook) => worksheets(workbook)),
    _Runtime: link((workbook) => runtime(workbook)),
    GetActiveCell: link((workbook) => {
      const [first] = selected(workbook);
      const { top, left } = first.area;
      return range(first.other({ top, left, bottom: top, right: left }));
    }),
    GetSelectedRange: link((workbook) => {
      const [first, ...others] = selected(workbook);
      if (others.length > 0) throw new ExcelError('InvalidOperation');
      return range(first);
    }),
    GetSelectedRanges: link((workbook) => rangeAreas(new HostRangeAreas(selected(workbook)))),
    _GetRangeForEventByReferenceId: link((_, [id], scene) => {
      const found = scene.rangeOfEvent(textOf(id));
      if (found === null) throw new ExcelError('InvalidReference');
      return range(found);
    }),
  },
});
