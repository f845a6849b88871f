import type { HostSheet } from '../model/host-sheet';
import { isRecord, textOf } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import { action, link, objectType } from '../protocol/object-type';
import type { Arguments, Member } from '../protocol/object-type';
import { HostRange, HostRangeAreas } from '../model/host-range';
import { HostObject } from '../protocol/object-type';
import { splitAddress } from '../model/area-address';
import { bagScalars } from './bag-scalars';

const DEFAULTS: Readonly<Record<string, unknown>> = {
  Orientation: 'Portrait',
  PaperSize: 'A4',
  CenterHorizontally: false,
  CenterVertically: false,
  Zoom: { scale: 100 },
  TopMargin: 54,
  BottomMargin: 54,
  LeftMargin: 51,
  RightMargin: 51,
  HeaderMargin: 22.5,
  FooterMargin: 22.5,
  PrintGridlines: false,
  PrintHeadings: false,
  BlackAndWhite: false,
  DraftMode: false,
  FirstPageNumber: '',
  PrintOrder: 'DownThenOver',
};

/** A range, several, or an address; kept as an address without the sheet's name. */
function addressOf(value: unknown): string {
  if (value instanceof HostObject) {
    const { self } = value;
    if (!(self instanceof HostRange) && !(self instanceof HostRangeAreas)) {
      throw new ExcelError('InvalidArgument');
    }
    return splitAddress(self.address).cells;
  }
  return textOf(value);
}

const sets = (name: string, read: (args: Arguments) => unknown): Member<HostSheet> =>
  action((sheet, args) => void sheet.properties.set(`PageLayout.${name}`, read(args)));

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

const FOOTERS = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'];

const headerFooter = objectType<HostSheet>('HeaderFooter', {
  members: bagScalars<HostSheet>(
    FOOTERS,
    (sheet, name) => sheet.properties.get(`PageLayout.${name}`) ?? '',
    (sheet, name, value) => void sheet.properties.set(`PageLayout.${name}`, value),
  ),
});

const headersFooters = objectType<HostSheet>('HeaderFooterGroup', {
  members: { DefaultForAllPages: link((sheet) => headerFooter(sheet)) },
});

/** How a sheet is printed; what is set is remembered. */
export const pageLayout = objectType<HostSheet>('PageLayout', {
  members: {
    ...bagScalars<HostSheet>(
      Object.keys(DEFAULTS),
      (sheet, name) => sheet.properties.get(`PageLayout.${name}`) ?? DEFAULTS[name],
      (sheet, name, value) => void sheet.properties.set(`PageLayout.${name}`, value),
    ),
    HeadersFooters: link((sheet) => headersFooters(sheet)),
    SetPrintArea: sets('PrintArea', ([area]) => addressOf(area)),
    SetPrintTitleRows: sets('PrintTitleRows', ([rows]) => addressOf(rows)),
    SetPrintTitleColumns: sets('PrintTitleColumns', ([columns]) => addressOf(columns)),
    SetPrintMargins: action((sheet, [unit, margins]) => {
      const points = POINTS[textOf(unit)];
      if (points === undefined || !isRecord(margins)) throw new ExcelError('InvalidArgument');
      for (const [side, size] of Object.entries(margins)) {
        const name = `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`;
        sheet.properties.set(`PageLayout.${name}`, Number(size) * points);
      }
    }),
  },
});
