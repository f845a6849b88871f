import { unreadableFile } from './file-problem';
import { applySplices } from './splice';
import { withAttributes } from './xml-text';
import { isTrue, prefixOf, readXml } from './xml-tokens';

/** One tab; worksheets and chart sheets alike. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly relationship: string;
}

/** A defined name; `tab` is the tab it belongs to, `null` for the whole workbook. */
export interface DefinedName {
  readonly name: string;
  readonly tab: number | null;
  readonly formula: string;
}

export interface WorkbookPart {
  readonly text: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly dateSystem: 1900 | 1904;
  readonly calculation: { readonly start: number; readonly openEnd: number } | null;
  /** Where calcPr belongs by the order of the schema, and the prefix it needs. */
  readonly calculationPlace: number;
  readonly prefix: string;
}

const BEFORE_CALCULATION = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames']);

const visibilityOf = (state: string | undefined): SheetEntry['visibility'] =>
  state === 'hidden' || state === 'veryHidden' ? state : 'visible';

const relationshipOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';

/** @throws UnreadableFile */
export function readWorkbookPart(text: string, part: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: DefinedName[] = [];
  const found = {
    dateSystem: 1900 as 1900 | 1904,
    calculation: null as WorkbookPart['calculation'],
    calculationPlace: 0,
    prefix: '',
  };
  let section = '';
  let open: Omit<DefinedName, 'formula'> | null = null;
  let formula = '';
  readXml(text, part, {
    open({ name, depth, attributes, start, openEnd }) {
      if (depth === 1) {
        if (name !== 'workbook') throw unreadableFile('unknown');
        found.prefix = prefixOf(/^<([^\s/>]+)/u.exec(text.slice(start, openEnd))?.[1] ?? '');
        found.calculationPlace = openEnd;
      }
      if (depth === 2) section = name;
      if (depth === 2 && name === 'workbookPr')
        found.dateSystem = isTrue(attributes['date1904']) ? 1904 : 1900;
      if (depth === 2 && name === 'calcPr') found.calculation = { start, openEnd };
      if (depth === 3 && section === 'sheets' && name === 'sheet') {
        sheets.push({
          name: attributes['name'] ?? '',
          visibility: visibilityOf(attributes['state']),
          relationship: relationshipOf(attributes),
        });
      }
      if (depth === 3 && section === 'definedNames' && name === 'definedName') {
        const tab = attributes['localSheetId'];
        open = { name: attributes['name'] ?? '', tab: tab === undefined ? null : Number(tab) };
        formula = '';
      }
    },
    text(content) {
      if (open !== null) formula += content;
    },
    close(name, depth, end) {
      if (depth === 3 && open !== null) {
        names.push({ ...open, formula });
        open = null;
      }
      if (depth === 2 && BEFORE_CALCULATION.has(name)) found.calculationPlace = end;
    },
  });
  return { text, sheets, names, ...found };
}

/** The workbook part with the order to Excel to calculate everything anew when it opens the file. */
export function orderCalculation(workbook: WorkbookPart): string {
  const { text, calculation, calculationPlace, prefix } = workbook;
  if (calculation === null) {
    const element = `<${prefix}calcPr fullCalcOnLoad="1"/>`;
    return applySplices(text, [{ start: calculationPlace, end: calculationPlace, text: element }]);
  }
  const { start, openEnd } = calculation;
  const tag = withAttributes(text.slice(start, openEnd), { fullCalcOnLoad: '1' });
  return applySplices(text, [{ start, end: openEnd, text: tag }]);
}
