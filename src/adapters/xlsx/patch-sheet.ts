import { parseArea, printAddress } from '../../core/sheet/cell-address';
import type { CellAddress } from '../../core/sheet/cell-address';
import type { CellText } from './cell-text';
import { styleOf } from './sheet-part';
import type { CellPart, RowPart, SheetPart } from './sheet-part';
import { applySplices } from './splice';
import type { Splice } from './splice';
import { withAttributes } from './xml-text';

/** One cell with its new content. */
export interface CellPatch extends CellAddress {
  readonly content: CellText;
}

const insertion = (at: number, text: string): Splice => ({ start: at, end: at, text });

/** Where the closing tag of an element begins. */
const closeStart = (text: string, end: number): number => text.lastIndexOf('<', end - 1);

/** Writes into a cell that is there; its style, its formula and its extensions stay. */
function replaceCell({ text, prefix }: SheetPart, cell: CellPart, { type, element }: CellText): Splice[] {
  const tag = text.slice(cell.start, cell.openEnd);
  const changed = withAttributes(tag, { t: type, vm: null });
  if (cell.openEnd === cell.end) {
    const filled = `${changed.replace(/\s*\/>$/u, '>')}${element}</${prefix}c>`;
    return [{ start: cell.start, end: cell.end, text: element === '' ? changed : filled }];
  }
  return [
    { start: cell.start, end: cell.openEnd, text: changed },
    { start: cell.valueStart, end: cell.valueEnd, text: element },
  ];
}

/** A cell that is not there yet takes the style of its row or column. */
function newCell(sheet: SheetPart, { row, column, content }: CellPatch): string {
  const { prefix } = sheet;
  const style = styleOf(sheet, row, column);
  const ofStyle = style === null ? '' : ` s="${style}"`;
  const ofType = content.type === null ? '' : ` t="${content.type}"`;
  return `<${prefix}c r="${printAddress({ row, column })}"${ofStyle}${ofType}>${content.element}</${prefix}c>`;
}

const SPANS = /\sspans\s*=\s*["'](\d+):(\d+)["']/u;

/** The tag of a row whose declared span would leave out a new cell; `null` when it fits. */
function widenedRow(tag: string, columns: readonly number[]): string | null {
  const [, first, last] = SPANS.exec(tag) ?? [];
  if (first === undefined || last === undefined) return null;
  const from = Math.min(Number(first), ...columns);
  const to = Math.max(Number(last), ...columns);
  if (from === Number(first) && to === Number(last)) return null;
  return withAttributes(tag, { spans: `${from}:${to}` });
}

function patchRow(sheet: SheetPart, row: RowPart, patches: readonly CellPatch[]): Splice[] {
  const { text, prefix } = sheet;
  const added = patches.filter(({ column }) => !row.cells.has(column));
  const tag = text.slice(row.start, row.openEnd);
  const widened = widenedRow(
    tag,
    added.map(({ column }) => column),
  );
  if (row.openEnd === row.end) {
    const cells = patches.map((patch) => newCell(sheet, patch)).join('');
    const opened = (widened ?? tag).replace(/\s*\/>$/u, '>');
    return [{ start: row.start, end: row.end, text: `${opened}${cells}</${prefix}row>` }];
  }
  const splices = widened === null ? [] : [{ start: row.start, end: row.openEnd, text: widened }];
  const end = closeStart(text, row.end);
  const present = [...row.cells.values()];
  for (const patch of patches) {
    const cell = row.cells.get(patch.column);
    if (cell !== undefined) splices.push(...replaceCell(sheet, cell, patch.content));
    else {
      const next = present.find(({ column }) => column > patch.column);
      splices.push(insertion(next?.start ?? end, newCell(sheet, patch)));
    }
  }
  return splices;
}

function newRow(sheet: SheetPart, row: number, patches: readonly CellPatch[]): string {
  const cells = patches.map((patch) => newCell(sheet, patch)).join('');
  return `<${sheet.prefix}row r="${row}">${cells}</${sheet.prefix}row>`;
}

/** Rows that are not there yet, each before the first row that follows it. */
function insertRows(sheet: SheetPart, rows: ReadonlyMap<number, readonly CellPatch[]>): Splice[] {
  const { text, sheetData, prefix } = sheet;
  const missing = [...rows].filter(([row]) => !sheet.rows.has(row));
  if (missing.length === 0) return [];
  if (sheetData.openEnd === sheetData.end) {
    const added = missing.map(([row, patches]) => newRow(sheet, row, patches)).join('');
    const tag = text.slice(sheetData.start, sheetData.openEnd).replace(/\s*\/>$/u, '>');
    return [{ start: sheetData.start, end: sheetData.end, text: `${tag}${added}</${prefix}sheetData>` }];
  }
  const present = [...sheet.rows.values()];
  const end = closeStart(text, sheetData.end);
  return missing.map(([row, patches]) => {
    const next = present.find((candidate) => candidate.row > row);
    return insertion(next?.start ?? end, newRow(sheet, row, patches));
  });
}

/** Readers that trust the declared used range must find the new cells inside it. */
function widenDimension({ text, rows, dimension }: SheetPart, patches: readonly CellPatch[]): Splice[] {
  const tag = dimension === null ? '' : text.slice(dimension.start, dimension.openEnd);
  const area = parseArea(/\sref\s*=\s*["']([^"']*)["']/u.exec(tag)?.[1] ?? '');
  const added = patches.filter(({ row, column }) => rows.get(row)?.cells.has(column) !== true);
  if (dimension === null || area === null || added.length === 0) return [];
  const from = { row: area.top, column: area.left };
  const to = { row: area.bottom, column: area.right };
  for (const { row, column } of added) {
    Object.assign(from, { row: Math.min(from.row, row), column: Math.min(from.column, column) });
    Object.assign(to, { row: Math.max(to.row, row), column: Math.max(to.column, column) });
  }
  const isInside =
    from.row === area.top && from.column === area.left && to.row === area.bottom && to.column === area.right;
  if (isInside) return [];
  const widened = withAttributes(tag, { ref: `${printAddress(from)}:${printAddress(to)}` });
  return [{ start: dimension.start, end: dimension.openEnd, text: widened }];
}

/**
 * The text of a sheet with some cells changed and every other character as it was.
 *
 * @param patches one per cell; a cell that is not there must have something to hold
 */
export function patchSheet(sheet: SheetPart, patches: readonly CellPatch[]): string {
  const byRow = new Map<number, CellPatch[]>();
  for (const patch of patches.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    byRow.set(patch.row, [...(byRow.get(patch.row) ?? []), patch]);
  }
  const splices = [...widenDimension(sheet, patches), ...insertRows(sheet, byRow)];
  for (const [row, ofRow] of byRow) {
    const part = sheet.rows.get(row);
    if (part !== undefined) for (const splice of patchRow(sheet, part, ofRow)) splices.push(splice);
  }
  return applySplices(sheet.text, splices);
}
