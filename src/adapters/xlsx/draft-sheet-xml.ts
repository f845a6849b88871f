import { printArea, printColumn } from '../../core/sheet/cell-address';
import { DRAFT_MARGINS, PAGE_NUMBERS } from '../../core/drafting/sheet-draft';
import type { CellLook, ChoiceList, SheetDraft } from '../../core/drafting/sheet-draft';
import type { CellValue } from '../../core/sheet/sheet-snapshot';
import { constantText } from './cell-text';
import { fittingHeights } from './fitting-heights';
import { XML_DECLARATION } from './part-links';
import type { SharedStringsDraft } from './shared-strings';
import { escapeXml } from './xml-text';

/** What a drafted sheet needs of the workbook around it. */
export interface DraftSurroundings {
  readonly namespace: string;
  readonly styleOf: (look: CellLook) => number;
  /** `null` for a workbook without shared strings. */
  readonly strings: SharedStringsDraft | null;
  /** The name by which macros know the sheet; `null` for none. */
  readonly codeName: string | null;
}

interface PlacedValue {
  readonly value: CellValue;
  readonly style: number;
}

/** Every cell of the draft, those of merged areas one by one, by row and column. */
function placedValues(
  { cells }: SheetDraft,
  styleOf: DraftSurroundings['styleOf'],
): ReadonlyMap<number, ReadonlyMap<number, PlacedValue>> {
  const rows = new Map<number, Map<number, PlacedValue>>();
  for (const { area, value, look } of cells) {
    const style = styleOf(look);
    for (let row = area.top; row <= area.bottom; row += 1) {
      const placed = rows.get(row) ?? new Map<number, PlacedValue>();
      rows.set(row, placed);
      for (let column = area.left; column <= area.right; column += 1) {
        const isAnchor = row === area.top && column === area.left;
        placed.set(column, { value: isAnchor ? value : null, style });
      }
    }
  }
  return rows;
}

const ascending = <T>(entries: ReadonlyMap<number, T>): readonly (readonly [number, T])[] =>
  [...entries].toSorted(([a], [b]) => a - b);

function sheetDataXml(draft: SheetDraft, { styleOf, strings }: DraftSurroundings): string {
  const cellXml = (row: number, column: number, { value, style }: PlacedValue): string => {
    const { type, element } = constantText(value, '', strings);
    const start = `<c r="${printColumn(column)}${row}" s="${style}"`;
    return element === '' ? `${start}/>` : `${start}${type === null ? '' : ` t="${type}"`}>${element}</c>`;
  };
  const fitting = fittingHeights(draft);
  const sizeXml = (row: number): string => {
    const fixed = draft.rowHeights.get(row);
    if (fixed !== undefined) return ` ht="${fixed}" customHeight="1"`;
    // Not a custom one: the row goes on to fit its content.
    const height = fitting.get(row);
    return height === undefined ? '' : ` ht="${height}"`;
  };
  const rows = ascending(placedValues(draft, styleOf)).map(([row, cells]) => {
    const content = ascending(cells).map(([column, placed]) => cellXml(row, column, placed));
    return `<row r="${row}"${sizeXml(row)}>${content.join('')}</row>`;
  });
  return `<sheetData>${rows.join('')}</sheetData>`;
}

const viewXml = (frozenRows: number): string =>
  frozenRows === 0
    ? '<sheetViews><sheetView workbookViewId="0"/></sheetViews>'
    : `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}"` +
      ` activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${frozenRows + 1}"` +
      ` sqref="A${frozenRows + 1}"/></sheetView></sheetViews>`;

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

function mergesXml({ cells }: SheetDraft): string {
  const areas = cells.map(({ area }) => printArea(area)).filter((text) => text.includes(':'));
  const merges = areas.map((area) => `<mergeCell ref="${area}"/>`);
  return merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`;
}

/** Lists of the same words share one rule, as Excel writes them. Without an alert any other content is taken. */
function choicesXml(choices: readonly ChoiceList[]): string {
  const rules = new Map<string, string[]>();
  for (const { area, words, prompt } of choices) {
    const rule =
      `type="list" allowBlank="1" showInputMessage="1" prompt="${escapeXml(prompt)}"` +
      `\n<formula1>${escapeXml(`"${words.join(',')}"`)}</formula1>`;
    rules.set(rule, [...(rules.get(rule) ?? []), printArea(area)]);
  }
  const items = [...rules].map(([rule, areas]) => {
    const [attributes = '', formula = ''] = rule.split('\n');
    return `<dataValidation ${attributes} sqref="${areas.join(' ')}">${formula}</dataValidation>`;
  });
  return items.length === 0
    ? ''
    : `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`;
}

const inches = (centimetres: number): string => (centimetres / 2.54).toFixed(4);

function printXml({ orientation, hasPageNumbers }: SheetDraft['print']): string {
  const margins = (['left', 'right', 'top', 'bottom', 'header', 'footer'] as const).map(
    (side) => ` ${side}="${inches(DRAFT_MARGINS[side])}"`,
  );
  const footer = hasPageNumbers
    ? `<headerFooter><oddFooter>${escapeXml(`&C${PAGE_NUMBERS}`)}</oddFooter></headerFooter>`
    : '';
  return (
    `<printOptions horizontalCentered="1"/><pageMargins${margins.join('')}/>` +
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>${footer}`
  );
}

/** The smallest area that holds every cell. */
function dimensionXml({ cells }: SheetDraft): string {
  const bottom = cells.reduce((last, { area }) => Math.max(last, area.bottom), 1);
  const right = cells.reduce((last, { area }) => Math.max(last, area.right), 1);
  return `<dimension ref="${printArea({ top: 1, left: 1, bottom, right })}"/>`;
}

/** A draft as a worksheet part. */
export function draftSheetXml(draft: SheetDraft, surroundings: DraftSurroundings): string {
  const { namespace, codeName } = surroundings;
  const name = codeName === null ? '' : ` codeName="${escapeXml(codeName)}"`;
  return (
    `${XML_DECLARATION}<worksheet xmlns="${namespace}"><sheetPr${name}><pageSetUpPr fitToPage="1"/></sheetPr>` +
    dimensionXml(draft) +
    viewXml(draft.frozenRows) +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    columnsXml(draft.columnWidths) +
    sheetDataXml(draft, surroundings) +
    mergesXml(draft) +
    choicesXml(draft.choices) +
    printXml(draft.print) +
    '</worksheet>'
  );
}
