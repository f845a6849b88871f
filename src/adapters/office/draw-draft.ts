import { printAddress, printArea, printColumn } from '../../core/sheet/cell-address';
import type { CellArea } from '../../core/sheet/cell-address';
import { DRAFT_FONT, DRAFT_MARGINS, PAGE_NUMBERS } from '../../core/drafting/sheet-draft';
import type { CellLook, DraftCell, PrintSetup, SheetDraft } from '../../core/drafting/sheet-draft';
import { toExcelValue } from './excel-value';

/** Excel takes an address of several areas only up to a length; this many are well below it. */
const AREAS_AT_ONCE = 200;

/** Points of a column: a file counts digits of seven pixels and five more, and a point is four thirds of a pixel. */
const pointsOfWidth = (digits: number): number => Math.round((digits * 7 + 5) * 0.75 * 100) / 100;

const isSingle = ({ top, left, bottom, right }: CellArea): boolean => top === bottom && left === right;

/** The cells of each look together, so that a format is set once for all of them. */
function areasByLook(cells: readonly DraftCell[]): readonly (readonly [CellLook, readonly CellArea[]])[] {
  const groups = new Map<string, readonly [CellLook, CellArea[]]>();
  for (const { look, area } of cells) {
    const key = JSON.stringify(look);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [look, [area]]);
    else group[1].push(area);
  }
  return [...groups.values()];
}

function chunksOf<Value>(values: readonly Value[], size: number): readonly (readonly Value[])[] {
  const count = Math.ceil(values.length / size);
  return Array.from({ length: count }, (_, index) => values.slice(index * size, (index + 1) * size));
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

function drawLook(format: Excel.RangeFormat, look: CellLook): void {
  format.font.name = DRAFT_FONT;
  format.font.size = look.fontSize;
  format.font.bold = look.isBold;
  format.horizontalAlignment = HORIZONTAL[look.horizontal];
  format.verticalAlignment = VERTICAL[look.vertical];
  format.wrapText = look.isWrapped;
  if (look.fill !== null) format.fill.color = look.fill;
  if (!look.hasBorder) return;
  for (const edge of EDGES) format.borders.getItem(edge).style = 'Continuous';
}

function drawCells(worksheet: Excel.Worksheet, cells: readonly DraftCell[]): void {
  for (const { area } of cells) if (!isSingle(area)) worksheet.getRange(printArea(area)).merge();
  for (const [look, areas] of areasByLook(cells)) {
    for (const some of chunksOf(areas, AREAS_AT_ONCE)) {
      drawLook(worksheet.getRanges(some.map(printArea).join(',')).format, look);
    }
  }
  // Formats first: a text cell must be one before its text comes.
  for (const { area, value, look } of cells) {
    const anchor = worksheet.getRange(printAddress({ row: area.top, column: area.left }));
    if (look.numberFormat !== 'General') anchor.numberFormat = [[look.numberFormat]];
    if (value !== null) anchor.values = [[toExcelValue(value)]];
  }
}

function drawChoices(worksheet: Excel.Worksheet, { choices }: SheetDraft): void {
  for (const { area, words, prompt } of choices) {
    const { dataValidation } = worksheet.getRange(printArea(area));
    dataValidation.rule = { list: { inCellDropDown: true, source: words.join(',') } };
    dataValidation.prompt = { showPrompt: true, title: '', message: prompt };
    // An offer, never a bar.
    dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
  }
}

/** Sets up how a sheet is printed, which some machines refuse; nothing is done before the next sync. */
export function setUpPrinting(
  { pageLayout }: Excel.Worksheet,
  { orientation, repeatedRows, hasPageNumbers }: PrintSetup,
): void {
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.orientation =
    orientation === 'portrait' ? Excel.PageOrientation.portrait : Excel.PageOrientation.landscape;
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintMargins(Excel.PrintMarginUnit.centimeters, DRAFT_MARGINS);
  if (repeatedRows !== null) pageLayout.setPrintTitleRows(`$${repeatedRows.first}:$${repeatedRows.last}`);
  if (hasPageNumbers) pageLayout.headersFooters.defaultForAllPages.centerFooter = PAGE_NUMBERS;
}

/** Puts a draft on an empty sheet, but for how it is printed; nothing is there before the next sync. */
export function drawDraft(worksheet: Excel.Worksheet, draft: SheetDraft): void {
  draft.columnWidths.forEach((width, index) => {
    const column = printColumn(index + 1);
    worksheet.getRange(`${column}:${column}`).format.columnWidth = pointsOfWidth(width);
  });
  drawCells(worksheet, draft.cells);
  worksheet.getUsedRange().format.autofitRows();
  for (const [row, height] of draft.rowHeights) {
    worksheet.getRange(`${row}:${row}`).format.rowHeight = height;
  }
  drawChoices(worksheet, draft);
  if (draft.frozenRows > 0) worksheet.freezePanes.freezeRows(draft.frozenRows);
}

/** Takes everything off a sheet that a draft can have put there. */
export function wipe(worksheet: Excel.Worksheet): void {
  const used = worksheet.getUsedRange();
  used.unmerge();
  used.conditionalFormats.clearAll();
  used.dataValidation.clear();
  used.clear();
  worksheet.freezePanes.unfreeze();
}
