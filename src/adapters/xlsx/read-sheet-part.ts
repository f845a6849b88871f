import { LAST_COLUMN, LAST_ROW, parseAddress, parseArea } from '../../core/sheet/cell-address';
import type { CellArea } from '../../core/sheet/cell-address';
import { filledCells, isFilling } from './array-areas';
import { unreadableFile, unreadablePart } from './file-problem';
import { LIMITS } from './limits';
import { hasStoredResult } from './sheet-part';
import type {
  CellPart,
  ColumnStyle,
  FillingCell,
  FormulaPart,
  RowPart,
  SheetPart,
  TextRange,
} from './sheet-part';
import { isTrue, prefixOf, readXml } from './xml-tokens';
import type { XmlElement } from './xml-tokens';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface OpenRow extends Mutable<RowPart> {
  readonly cells: Map<number, CellPart>;
}

const FORMULA_KINDS: ReadonlyMap<string, FormulaPart['kind']> = new Map([
  ['shared', 'shared'],
  ['array', 'array'],
  ['dataTable', 'dataTable'],
]);

export interface SheetBounds {
  /** How many cells the workbook may still hold. */
  readonly cells: number;
  /** How many shared strings there are to refer to. */
  readonly strings: number;
}

/** Collects one sheet while its tags go by. */
class SheetReader {
  readonly rows = new Map<number, RowPart>();
  readonly columns: ColumnStyle[] = [];
  readonly mergedAreas: CellArea[] = [];
  readonly sharedFormulas = new Map<number, CellPart>();
  readonly uncalculated: CellPart[] = [];
  readonly fillers: FillingCell[] = [];
  prefix = '';
  sheetData: Mutable<TextRange> | null = null;
  dimension: Mutable<TextRange> | null = null;
  isProtected = false;
  cellCount = 0;

  private section = '';
  private lastRow = 0;
  private lastColumn = 0;
  private row: OpenRow | null = null;
  private cell: Mutable<CellPart> | null = null;
  private formula: Mutable<FormulaPart> | null = null;
  private collects: 'value' | 'formula' | null = null;
  private pieces = '';
  private phoneticDepth = 0;

  constructor(
    private readonly text: string,
    private readonly part: string,
    private readonly bounds: SheetBounds,
  ) {}

  readonly onOpen = (element: XmlElement): void => {
    const { name, depth } = element;
    if (this.section === 'sheetData' && depth > 2) {
      if (depth === 3 && name === 'row') this.openRow(element);
      else if (depth === 4 && name === 'c') this.openCell(element);
      else if (depth > 4 && this.cell !== null) this.openContent(element, this.cell);
    } else if (depth > 2) this.openSetting(element);
    else if (depth === 2) this.openSection(element);
    else
      this.prefix = prefixOf(
        /^<([^\s/>]+)/u.exec(this.text.slice(element.start, element.openEnd))?.[1] ?? '',
      );
  };

  readonly onText = (content: string): void => {
    if (this.collects !== null) this.pieces += content;
  };

  readonly onClose = (name: string, depth: number, end: number): void => {
    if (depth > 4 && this.cell !== null) this.closeContent(name, depth, end, this.cell);
    else if (depth === 4 && this.cell !== null) this.closeCell(end, this.cell);
    else if (depth === 3 && this.row !== null) {
      this.row.end = end;
      this.row = null;
    } else if (depth === 2) this.closeSection(name, end);
  };

  private isString(index: number): boolean {
    return Number.isInteger(index) && index >= 0 && index < this.bounds.strings;
  }

  private openSection({ name, attributes, start, openEnd }: XmlElement): void {
    this.section = name;
    if (name === 'sheetData') this.sheetData = { start, openEnd, end: openEnd };
    if (name === 'dimension') this.dimension = { start, openEnd, end: openEnd };
    if (name === 'sheetProtection') this.isProtected = isTrue(attributes['sheet']);
  }

  private closeSection(name: string, end: number): void {
    if (name === 'sheetData' && this.sheetData !== null) this.sheetData.end = end;
    if (name === 'dimension' && this.dimension !== null) this.dimension.end = end;
    this.section = '';
  }

  private openSetting({ name, depth, attributes }: XmlElement): void {
    if (depth !== 3) return;
    if (this.section === 'cols' && name === 'col' && attributes['style'] !== undefined) {
      const { min, max, style } = attributes;
      this.columns.push({ first: Number(min), last: Number(max), style: Number(style) });
    }
    if (this.section !== 'mergeCells' || name !== 'mergeCell') return;
    const area = parseArea(attributes['ref'] ?? '');
    if (area === null || (area.top === area.bottom && area.left === area.right)) return;
    if (this.mergedAreas.length >= LIMITS.mergedAreas) throw unreadableFile('tooManyMerges');
    this.mergedAreas.push(area);
  }

  private openRow({ attributes, start, openEnd }: XmlElement): void {
    const row = attributes['r'] === undefined ? this.lastRow + 1 : Number(attributes['r']);
    const isRow = Number.isInteger(row) && row >= 1 && row <= LAST_ROW;
    if (!isRow || this.rows.has(row)) throw unreadablePart('inconsistent', this.part);
    const style = isTrue(attributes['customFormat']) ? Number(attributes['s'] ?? 0) : null;
    this.row = { row, start, openEnd, end: openEnd, style, cells: new Map() };
    this.rows.set(row, this.row);
    this.lastRow = row;
    this.lastColumn = 0;
  }

  private openCell({ attributes, start, openEnd }: XmlElement): void {
    const { r, s, t } = attributes;
    const at = r === undefined ? { row: this.lastRow, column: this.lastColumn + 1 } : parseAddress(r);
    const cells = at !== null && at.row === this.row?.row ? this.row.cells : null;
    if (at === null || cells === null || cells.has(at.column) || at.column > LAST_COLUMN) {
      throw unreadablePart('inconsistent', this.part);
    }
    this.cellCount += 1;
    if (this.cellCount > this.bounds.cells) throw unreadableFile('tooManyCells');
    this.lastColumn = at.column;
    this.cell = {
      row: at.row,
      column: at.column,
      start,
      openEnd,
      end: openEnd,
      style: s === undefined ? 0 : Number(s),
      type: t ?? 'n',
      raw: null,
      valueStart: openEnd,
      valueEnd: openEnd,
      formula: null,
    };
    cells.set(at.column, this.cell);
  }

  private openContent({ name, depth, attributes, start }: XmlElement, cell: Mutable<CellPart>): void {
    if (depth === 5 && name === 'f') {
      const { t = '', ref, si } = attributes;
      this.formula = {
        kind: FORMULA_KINDS.get(t) ?? 'normal',
        text: '',
        area: ref === undefined ? null : parseArea(ref),
        sharedIndex: si === undefined ? null : Number(si),
      };
      this.collect('formula');
    } else if (depth === 5 && (name === 'v' || name === 'is')) {
      if (cell.raw === null) cell.valueStart = start;
      this.pieces = '';
      this.collects = name === 'v' ? 'value' : null;
    } else if (name === 'rPh') this.phoneticDepth = depth;
    else if (name === 't' && depth > 5 && this.phoneticDepth === 0) this.collects = 'value';
  }

  private collect(what: 'value' | 'formula'): void {
    this.collects = what;
    this.pieces = '';
  }

  private closeContent(name: string, depth: number, end: number, cell: Mutable<CellPart>): void {
    if (depth === this.phoneticDepth) this.phoneticDepth = 0;
    if (depth > 5) {
      this.collects = null;
      return;
    }
    if (this.formula !== null && name === 'f') {
      this.formula.text = this.pieces;
      cell.formula = this.formula;
      if (cell.raw === null) cell.valueStart = cell.valueEnd = end;
      this.formula = null;
    } else if (name === 'v' || name === 'is') {
      cell.raw = this.pieces;
      cell.valueEnd = end;
    }
    this.collects = null;
  }

  private closeCell(end: number, cell: Mutable<CellPart>): void {
    cell.end = end;
    const { formula, type, raw } = cell;
    if (type === 's' && raw !== null && !this.isString(Number(raw))) {
      throw unreadablePart('inconsistent', this.part);
    }
    if (formula?.kind === 'shared' && formula.sharedIndex !== null && formula.text !== '') {
      this.sharedFormulas.set(formula.sharedIndex, cell);
    }
    if (formula !== null && !hasStoredResult(cell)) this.uncalculated.push(cell);
    if (isFilling(cell)) this.fillers.push(cell);
    this.cell = null;
  }
}

/**
 * Reads a worksheet part in one pass.
 *
 * @throws UnreadableFile
 */
export function readSheetPart(text: string, part: string, bounds: SheetBounds): SheetPart {
  const reader = new SheetReader(text, part, bounds);
  readXml(text, part, { open: reader.onOpen, text: reader.onText, close: reader.onClose });
  const { sheetData } = reader;
  if (sheetData === null) throw unreadablePart('inconsistent', part);
  const { prefix, rows, dimension, columns, mergedAreas, isProtected, cellCount } = reader;
  const { sharedFormulas, uncalculated, fillers } = reader;
  return {
    text,
    prefix,
    rows,
    sheetData,
    dimension,
    columns,
    mergedAreas,
    isProtected,
    cellCount,
    sharedFormulas,
    uncalculated,
    fillers,
    filledBy: filledCells(rows, fillers, part),
  };
}
